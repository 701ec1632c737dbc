#pragma once

#include "core/domain/finding.h"
#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/exchange/import_counts.h"
#include "core/exchange/merge_policy.h"
#include "core/exchange/table.h"

#include <functional>
#include <optional>
#include <vector>

namespace kyodo {

/// What a row of a table of organisations says; a blank cell says nothing.
struct OrganisationDraft
{
    std::optional<Name> name;
    std::optional<QString> kana;
    std::optional<ActorKindChoice> kind;
    std::optional<QString> corporateNumber;
    std::optional<QStringList> formerNames;
    std::optional<QString> address;
    std::optional<QString> contact;
    std::optional<QString> website;
    std::optional<std::vector<FieldChoice>> fields;
    std::optional<QStringList> activities;
    std::optional<QStringList> issues;
    std::optional<QString> registrationNumber;
    std::optional<QString> note;

    friend bool operator==(const OrganisationDraft&, const OrganisationDraft&) = default;
};

struct PlannedOrganisation
{
    int line = 0;
    RowOutcome outcome = RowOutcome::Rejected;
    OrganisationDraft draft;
    std::optional<Organisation> existing;
    std::vector<CellChange> changes;
    QStringList reasons; ///< why it is skipped or rejected, or what is not taken over
    QString rowText;
};

struct OrganisationPlan
{
    std::vector<PlannedOrganisation> rows;
    QStringList unusedHeads;
    /// Of the organisations that would be written. Filled by planOrganisationImport(), which knows
    /// the day.
    std::vector<Finding> findings{};

    [[nodiscard]] ImportCounts counts() const { return countsOf(rows); }
};

/// The organisations of the register that have or had a name with this organisationNameKey().
using ExistingOrganisations =
    std::function<Result<std::vector<Organisation>>(const QString& nameKey)>;

/// The organisation once a row has been taken over; blank cells never erase.
[[nodiscard]] Organisation merged(Organisation base, const OrganisationDraft& draft);

/// An organisation that only the row knows. `draft` has a name.
[[nodiscard]] Organisation organisationOf(const OrganisationDraft& draft, OrganisationId id);

/// Plans a table of organisations (団体名, フリガナ, 区分, 法人番号, 旧名称, 所在地, 連絡先 …),
/// which are the same when the keys of their names are. A second row of one name that says nothing
/// else is skipped, one that does is rejected. A kind that the guideline does not have is kept in
/// its words, and the row says so. InvalidInput when no column holds the names, or two hold the
/// same.
[[nodiscard]] Result<OrganisationPlan> planOrganisations(const Table& table,
                                                         const Guideline& guideline,
                                                         const ExistingOrganisations& existing);

} // namespace kyodo
