#pragma once

#include <cstdio>
#include <cstdlib>

namespace kyodo::fuzz {

/// What is promised of any input; a fuzzer keeps the one that ends the process here.
inline void holds(bool isTrue, const char* promise)
{
    if (!isTrue) {
        static_cast<void>(std::fprintf(stderr, "broken: %s\n", promise));
        std::abort();
    }
}

} // namespace kyodo::fuzz
