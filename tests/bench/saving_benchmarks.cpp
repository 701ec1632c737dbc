#include "core/operations/edit_operations.h"
#include "core/operations/ledger_reading.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/measuring.h"
#include "tests/bench/process_memory.h"

#include <QDir>
#include <QFile>

#include <memory>

namespace kyodo::bench {
namespace {

constexpr int Projects = 221'107;
constexpr int Saves = 10'000;
constexpr int SavesBefore = 500; ///< until caches are full
constexpr double MostOpeningTime = 500;
constexpr double MostSavingTime = 30;
constexpr double MostGrowth = 5;

const SystemClock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

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

std::unique_ptr<Workspace> opened(const QString& path)
{
    return valueOf(Workspace::open(path, Ledger::Access::ReadWrite, {QString(), &systemClock()}));
}

/// Saves records of all the ledger, one after the other, each with another summary.
class Clerk
{
public:
    explicit Clerk(Workspace& workspace)
        : m_workspace(workspace)
        , m_ids(valueOf(workspace.ledger().lists().recordIds({})))
    {}

    void save()
    {
        constexpr size_t Stride = 7'919; // over all pages of the file
        m_place = (m_place + Stride) % m_ids.size();
        const Ledger& ledger = m_workspace.ledger();
        ProjectRecord record = valueOf(ledger.records().find(m_ids[m_place])).value();
        const Project project = valueOf(ledger.projects().find(record.project)).value();
        record.summary += QStringLiteral("。");
        valueOf(saveProject(m_workspace, project, record));
    }

private:
    Workspace& m_workspace;
    std::vector<RecordId> m_ids;
    size_t m_place = 0;
};

} // namespace

void measureSaving(const QString& folder)
{
    const QString path = copyOf(ledgerOf(Projects, folder));
    printHeading(QStringLiteral("Saving in a ledger of %1 projects").arg(Projects));
    printRow(QStringLiteral("open for writing"), medianMilliseconds([&] { opened(path); }),
             QStringLiteral("ms"), MostOpeningTime);
    {
        const auto workspace = opened(path);
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
