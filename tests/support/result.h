#pragma once

#include "core/base/result.h"
#include "tests/support/catch.h"

namespace kyodo::test {

/// The value of a result that must have one; fails the test with the error's words otherwise.
template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        FAIL(result.error().message.toStdString() << " — " << result.error().detail.toStdString());
    }
    return std::move(*result);
}

inline void requireDone(const Status& status)
{
    if (!status) {
        FAIL(status.error().message.toStdString() << " — " << status.error().detail.toStdString());
    }
}

} // namespace kyodo::test
