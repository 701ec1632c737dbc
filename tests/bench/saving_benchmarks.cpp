#include "tests/bench/aged_ledger.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/measuring.h"
#include "tests/bench/process_memory.h"

#include <QFile>

namespace kyodo::bench {
namespace {

constexpr int Saves = 10'000;
constexpr int SavesBefore = 500; ///< until caches are full
constexpr double MostOpeningTime = 500;
constexpr double MostSavingTime = 30;
constexpr double MostGrowth = 5;

/// Of the ledger that is kept for the next time, to be written to.
QString copyOf(const QString& ledger)
{
    const QString copy = ledger + QStringLiteral(".saving");
    QFile::remove(copy);
    if (!QFile::copy(ledger, copy)) {
        giveUp(QStringLiteral("The ledger %1 could not be copied.").arg(ledger));
    }
    return copy;
}

} // namespace

void measureSaving(const QString& folder)
{
    const QString path = copyOf(agedLedger(folder));
    printHeading(
        QStringLiteral("Saving in a ledger of %1 projects with ten years' log").arg(LargestLedger));
    printRow(QStringLiteral("open for writing"),
             medianMilliseconds([&] { static_cast<void>(openedForWriting(path)); }),
             QStringLiteral("ms"), MostOpeningTime);
    {
        const auto workspace = openedForWriting(path);
        Clerk clerk(*workspace);
        printRow(QStringLiteral("save a project"), medianMilliseconds([&] { clerk.save(); }),
                 QStringLiteral("ms"), MostSavingTime);
        for (int i = 0; i < SavesBefore; ++i) {
            clerk.save();
        }
        const qint64 before = residentKilobytes();
        for (int i = 0; i < Saves; ++i) {
            clerk.save();
        }
        constexpr double KilobytesInMegabyte = 1024;
        printRow(QStringLiteral("memory that %1 saves in a row add").arg(Saves),
                 static_cast<double>(residentKilobytes() - before) / KilobytesInMegabyte,
                 QStringLiteral("MB"), MostGrowth);
    }
    QFile::remove(path);
}

} // namespace kyodo::bench
