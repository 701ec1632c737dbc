#include "core/exchange/repeated_rows.h"

#include "core/exchange/row_matching.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct ImportPlanner
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanner)
};

/// The project of a draft, as no ledger has it, to compare it.
Project asProject(const RecordDraft& draft)
{
    return merged(Project{*ProjectId::fromValue(1)}, draft);
}

/// Whether `other`, but for its forms, says nothing that `first` does not say.
bool saysNoMore(const RecordDraft& first, RecordDraft other)
{
    other.forms.clear();
    const ProjectRecord record = recordOf(first);
    const Project project = asProject(first);
    return sameContent(merged(record, other), record) && merged(project, other) == project;
}

/// Adds the forms that `first` lacks; returns whether there were any.
bool addForms(RecordDraft& first, const RecordDraft& other)
{
    const size_t before = first.forms.size();
    for (const FormChoice& form : other.forms) {
        const bool isKnown =
            std::any_of(first.forms.begin(), first.forms.end(), [&](const FormChoice& known) {
                return form.code ? known.code == form.code : known.words == form.words;
            });
        if (!isKnown) {
            first.forms.push_back(form);
        }
    }
    return first.forms.size() > before;
}

void reject(PlannedRow& row, const QString& reason)
{
    row.outcome = RowOutcome::Rejected;
    row.reasons << reason;
}

void join(std::vector<PlannedRow>& rows, PlannedRow& row, const std::vector<size_t>& twins)
{
    PlannedRow& first = rows[twins.front()];
    if (twins.size() > 1) {
        reject(row, ImportPlanner::tr(
                        "Lines %1 and %2 have the same name, and it is not clear which of them "
                        "this row is about. Give its department and partner.")
                        .arg(first.line)
                        .arg(rows[twins[1]].line));
    } else if (!saysNoMore(first.draft, row.draft)) {
        reject(row, ImportPlanner::tr(
                        "Line %1 says something else about the project of this name. Correct one "
                        "of the two; if they are two projects, give each its department or "
                        "partner.")
                        .arg(first.line));
    } else {
        row.outcome = RowOutcome::Skipped;
        row.reasons << (addForms(first.draft, row.draft)
                            ? ImportPlanner::tr(
                                  "The row was merged into line %1, which has the same project.")
                            : ImportPlanner::tr("The row says the same as line %1."))
                           .arg(first.line);
    }
}

} // namespace

std::vector<size_t> joinRepeatedRows(std::vector<PlannedRow>& rows,
                                     const std::vector<size_t>& places)
{
    std::vector<size_t> kept;
    std::vector<Distinction> distinctions;
    for (const size_t place : places) {
        const Distinction own = distinctionOf(rows[place].draft);
        std::vector<size_t> twins;
        for (size_t i = 0; i < kept.size(); ++i) {
            if (!areToldApart(distinctions[i], own)) {
                twins.push_back(kept[i]);
            }
        }
        if (twins.empty()) {
            kept.push_back(place);
            distinctions.push_back(own);
        } else {
            join(rows, rows[place], twins);
        }
    }
    return kept;
}

} // namespace kyodo
