#include "tests/bench/aged_ledger.h"

#include "core/operations/edit_operations.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/measuring.h"

#include <QDir>
#include <QFile>

namespace kyodo::bench {
namespace {

constexpr int Acts = 10 * 10'000;

} // namespace

std::unique_ptr<Workspace> openedForWriting(const QString& ledger)
{
    static const SystemClock clock;
    return valueOf(Workspace::open(ledger, Ledger::Access::ReadWrite,
                                   {QStringLiteral("kyodo_bench"), &clock}));
}

Clerk::Clerk(Workspace& workspace)
    : m_workspace(workspace)
    , m_ids(valueOf(workspace.ledger().lists().recordIds({})))
{}

void Clerk::save()
{
    constexpr size_t Stride = 7'919; // over all pages of the file
    m_place = (m_place + Stride) % m_ids.size();
    const Ledger& ledger = m_workspace.ledger();
    ProjectRecord record = valueOf(ledger.records().find(m_ids[m_place])).value();
    const Project project = valueOf(ledger.projects().find(record.project)).value();
    record.summary += QStringLiteral("。");
    valueOf(saveProject(m_workspace, project, record));
}

QString agedLedger(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("ten-years.kyodo"));
    if (QFile::exists(path)) {
        return path;
    }
    const QString young = path + QStringLiteral(".young");
    QFile::remove(young);
    if (!QFile::copy(ledgerOf(LargestLedger, folder), young)) {
        giveUp(QStringLiteral("The ledger %1 cannot be made.").arg(young));
    }
    {
        const auto workspace = openedForWriting(young);
        Clerk clerk(*workspace);
        for (int i = 0; i < Acts; ++i) {
            clerk.save();
        }
    }
    if (!QFile::rename(young, path)) {
        giveUp(QStringLiteral("The ledger %1 cannot be made.").arg(path));
    }
    return path;
}

} // namespace kyodo::bench
