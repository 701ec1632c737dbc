#include "core/operations/report_operations.h"

namespace kyodo {
namespace {

class LedgerSheetSource final : public SheetSource
{
public:
    LedgerSheetSource(const Ledger& ledger, std::vector<ProjectId> projects)
        : m_ledger(ledger)
        , m_projects(std::move(projects))
    {}

    [[nodiscard]] qsizetype size() const override { return std::ssize(m_projects); }

    [[nodiscard]] Result<ProjectHistory> sheet(qsizetype index) const override
    {
        return projectHistory(m_ledger, m_projects[static_cast<std::size_t>(index)]);
    }

private:
    const Ledger& m_ledger;
    std::vector<ProjectId> m_projects;
};

} // namespace

Result<std::unique_ptr<RecordSource>>
recordsForReport(const Ledger& ledger, const RecordFilter& filter, RecordOrder::Key key)
{
    KYODO_TRY_ASSIGN(std::vector<RecordId> ids,
                     ledger.lists().recordIds(filter, {key, Qt::AscendingOrder}));
    return ledger.recordSource(std::move(ids));
}

Result<std::vector<ProjectId>> projectsForReport(const Ledger& ledger, const RecordFilter& filter,
                                                 RecordOrder::Key key)
{
    KYODO_TRY_ASSIGN(const auto records, recordsForReport(ledger, filter, key));
    std::vector<ProjectId> projects;
    KYODO_TRY(forEachRecord(
        *records, [&](const ProjectRecord& record) { projects.push_back(record.project); }));
    return projects;
}

std::unique_ptr<SheetSource> sheetsForReport(const Ledger& ledger, std::vector<ProjectId> projects)
{
    return std::make_unique<LedgerSheetSource>(ledger, std::move(projects));
}

} // namespace kyodo
