#include "core/operations/edit_operations.h"

#include "core/domain/organisation/organisation_names.h"
#include "core/domain/shown_dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

Status removeReviews(const Ledger& ledger, LedgerWriter& writer, RecordId id)
{
    KYODO_TRY_ASSIGN(const auto checklist, ledger.checklists().ofRecord(id));
    if (checklist) {
        KYODO_TRY(writer.remove(checklist->id));
    }
    KYODO_TRY_ASSIGN(const auto evaluation, ledger.evaluations().ofRecord(id));
    return evaluation ? writer.remove(evaluation->id) : Status();
}

bool isBlank(const PrincipleChecklist& checklist)
{
    return checklist.answers.empty();
}

bool isBlank(const Evaluation& evaluation)
{
    return evaluation.scores.empty() && evaluation.improvement.isEmpty() &&
           evaluation.publicText.isEmpty() && evaluation.internalNote.isEmpty();
}

template <class Review>
Status putReview(LedgerWriter& writer, const std::optional<Review>& review)
{
    const bool isNothing = !review || (review->version == 0 && isBlank(*review));
    return isNothing ? Status() : writer.put(*review);
}

Status removeRecord(const Ledger& ledger, LedgerWriter& writer, RecordId id)
{
    KYODO_TRY_ASSIGN(const std::optional<ProjectRecord> record, ledger.records().find(id));
    KYODO_TRY(removeReviews(ledger, writer, id));
    KYODO_TRY(writer.remove(id));
    KYODO_TRY_ASSIGN(const auto others, ledger.records().ofProject(record.value().project));
    return others.empty() ? writer.remove(record->project) : Status();
}

Result<QString> subjectOf(const Ledger& ledger, const std::vector<RecordId>& records)
{
    KYODO_TRY_ASSIGN(const auto found, ledger.records().load(records));
    if (found.size() == 1) {
        return found.front().name.text();
    }
    return Operations::tr("%n project(s)", nullptr, static_cast<int>(records.size()));
}

} // namespace

Status linkPartners(const Ledger& ledger, ProjectRecord& record)
{
    for (Partner& partner : record.partners) {
        if (partner.organisation) {
            continue;
        }
        KYODO_TRY_ASSIGN(const auto named,
                         ledger.organisations().named(organisationNameKey(partner.name)));
        if (named.size() == 1) {
            partner.organisation = named.front().id;
        }
    }
    return {};
}

ActResult saveProject(Workspace& workspace, const Project& project, const ProjectRecord& record,
                      const Reviews& reviews)
{
    ProjectRecord saved = record;
    if (saved.number == 0) {
        KYODO_TRY_ASSIGN(const int last, workspace.ledger().lists().lastNumber(record.round));
        saved.number = last + 1;
    }
    KYODO_TRY(linkPartners(workspace.ledger(), saved));
    const ActKind kind = record.version == 0 ? ActKind::ProjectAdded : ActKind::ProjectEdited;
    return workspace.write(kind, record.name.text(), [&](LedgerWriter& writer) -> Status {
        KYODO_TRY(writer.put(project));
        KYODO_TRY(writer.put(saved));
        KYODO_TRY(putReview(writer, reviews.checklist));
        return putReview(writer, reviews.evaluation);
    });
}

ActResult removeRecords(Workspace& workspace, const std::vector<RecordId>& records)
{
    KYODO_TRY_ASSIGN(const QString subject, subjectOf(workspace.ledger(), records));
    return workspace.write(ActKind::ProjectRemoved, subject, [&](LedgerWriter& writer) -> Status {
        for (const RecordId& id : records) {
            KYODO_TRY(removeRecord(workspace.ledger(), writer, id));
        }
        return {};
    });
}

ActResult addRound(Workspace& workspace, const FiscalYearSpan& years, std::optional<QDate> dueOn)
{
    KYODO_TRY_ASSIGN(const auto rounds, workspace.ledger().rounds().all());
    const auto overlapping = std::find_if(rounds.begin(), rounds.end(), [&](const auto& round) {
        return round.years.first() <= years.last() && years.first() <= round.years.last();
    });
    if (overlapping != rounds.end()) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("There is a survey round of %1 already.")
                           .arg(shownYears(overlapping->years)));
    }
    return workspace.write(ActKind::RoundAdded, years.label(), [&](LedgerWriter& writer) {
        return writer.put(SurveyRound{writer.newId<SurveyRoundId>(), 0, years, dueOn,
                                      workspace.ledger().guideline().id, QString()});
    });
}

} // namespace kyodo
