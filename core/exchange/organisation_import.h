#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/exchange/import_counts.h"
#include "core/exchange/merge_policy.h"
#include "core/exchange/organisation_draft.h"
#include "core/exchange/row_finding.h"
#include "core/exchange/table.h"

#include <functional>
#include <optional>
#include <vector>

namespace kyodo {

struct PlannedOrganisation
{
    int line = 0;
    RowOutcome outcome = RowOutcome::Rejected;
    OrganisationDraft draft;
    std::optional<Organisation> existing;
    std::vector<CellChange> changes;
    QStringList reasons; ///< why it is skipped or rejected, or what is not taken over
    QString rowText;     ///< see row_text.h
};

struct OrganisationPlan
{
    std::vector<PlannedOrganisation> rows;
    QStringList unusedHeads;
    /// Filled by planOrganisationImport(), which knows the day.
    std::vector<RowFinding> findings{};

    [[nodiscard]] ImportCounts counts() const { return countsOf(rows); }
};

/// The organisations of the register that have or had a name with this organisationNameKey().
using ExistingOrganisations =
    std::function<Result<std::vector<Organisation>>(const QString& nameKey)>;

/// Plans a table of organisations (団体名, フリガナ, 区分, 法人番号, 旧名称, 所在地, 更新期限 …),
/// which are the same when the keys of their names are. A second row of one name that says nothing
/// else is skipped, one that does is rejected. A kind that the guideline does not have is kept in
/// its words, and the row says so, as it does of a 更新期限 that isOutdated(); one that is no day
/// rejects the row. InvalidInput when no column holds the names, or two hold the
/// same.
[[nodiscard]] Result<OrganisationPlan> planOrganisations(const Table& table,
                                                         const Guideline& guideline,
                                                         const ExistingOrganisations& existing);

} // namespace kyodo
