#include "core/operations/rescue_operations.h"

#include "core/operations/ledger_reading.h"
#include "core/operations/organisation_operations.h"

namespace kyodo {
namespace {

/// The same in a ledger that has nothing else: new, without links, in a round of its own.
Result<LostProject> alone(Workspace& target, LostProject lost)
{
    KYODO_TRY(addRound(target, lost.round.years, lost.round.dueOn));
    KYODO_TRY_ASSIGN(lost.round, roundFor(target.ledger(), lost.round.years));
    lost.record.round = lost.round.id;
    lost.project.version = lost.record.version = 0;
    for (Partner& partner : lost.record.partners) {
        partner.organisation.reset();
    }
    const auto forget = [](auto& review) {
        if (review) {
            review->version = 0;
        }
    };
    forget(lost.reviews.checklist);
    forget(lost.reviews.evaluation);
    return lost;
}

/// What is new gets an id of this ledger: that of the other one may be taken here.
void giveIds(Workspace& target, LostProject& lost)
{
    if (lost.project.version == 0) {
        lost.project.id = target.newId<ProjectId>();
    }
    if (lost.record.version == 0) {
        lost.record.id = target.newId<RecordId>();
    }
    lost.record.project = lost.project.id;
    if (auto& checklist = lost.reviews.checklist) {
        checklist->id = checklist->version == 0 ? target.newId<ChecklistId>() : checklist->id;
        checklist->record = lost.record.id;
    }
    if (auto& evaluation = lost.reviews.evaluation) {
        evaluation->id = evaluation->version == 0 ? target.newId<EvaluationId>() : evaluation->id;
        evaluation->record = lost.record.id;
    }
}

} // namespace

Result<Rescued> rescueLedger(const Ledger& ledger, const QString& target,
                             const std::optional<SurveyRound>& round)
{
    const Status whole = ledger.rescue(target);
    if (whole) {
        return Rescued::WholeLedger;
    }
    if (whole.error().code != ErrorCode::LedgerUnreadable) {
        return tl::unexpected<Error>(whole.error());
    }
    KYODO_TRY(
        Ledger::create(target, ledger.guidelineOf(round), {ledger.author(), &ledger.clock()}));
    return Rescued::EnteredAlone;
}

ActResult enterRescued(Workspace& target, Rescued rescued, LostProject lost)
{
    if (rescued == Rescued::EnteredAlone) {
        KYODO_TRY_ASSIGN(lost, alone(target, std::move(lost)));
    }
    giveIds(target, lost);
    return saveProject(target, lost.project, lost.record, lost.reviews);
}

ActResult enterRescued(Workspace& target, Rescued rescued, Organisation lost)
{
    if (rescued == Rescued::EnteredAlone) {
        lost.version = 0;
        for (auto& member : lost.members) {
            member.organisation.reset();
        }
    }
    if (lost.version == 0) {
        lost.id = target.newId<OrganisationId>();
    }
    return saveOrganisation(target, lost);
}

} // namespace kyodo
