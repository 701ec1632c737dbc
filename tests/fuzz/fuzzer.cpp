// One door for libFuzzer: KYODO_DOOR says which.

#include "tests/fuzz/entries.h"
#include "tests/fuzz/holds.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

const kyodo::fuzz::Door& door()
{
    const auto& all = kyodo::fuzz::doors();
    const auto found = std::find_if(all.begin(), all.end(), [](const auto& each) {
        return each.name == QStringLiteral(KYODO_DOOR);
    });
    kyodo::fuzz::holds(found != all.end(), "the door is there");
    return *found;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const char* data, std::size_t size)
{
    static const kyodo::fuzz::Door& entered = door();
    entered.enter(QByteArray(data, static_cast<qsizetype>(size)));
    return 0;
}
