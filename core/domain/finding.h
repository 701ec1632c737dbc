#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/project_record.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"

#include <vector>

namespace kyodo {

/// 指摘: something doubtful that a person should look at. Never a reason to refuse.
struct Finding
{
    enum class Kind {
        // of a record
        UnknownForm,        ///< the guideline has no such form
        UnknownArea,        ///< the guideline has no such area
        UnknownField,       ///< the guideline has no such field
        UnknownActor,       ///< the guideline has no such 区分
        NoForm,             ///< no form chosen, where the guideline has forms
        NoPartner,          ///< no partner named, where the round's other records name theirs
        AreaAgainstForm,    ///< the form usually lies in another area, and no reason is given
        KindAgainstName,    ///< 区分 against the 法人格 in the partner's name
        EndBeforeStart,     ///< the period ends before it begins
        PeriodOutsideRound, ///< the period lies outside the years of the round
        CostMissing,        ///< a commission or subsidy of 0 yen
        OtherYear,          ///< a text names another 年度, as copied texts do
        SameName,           ///< another record of the round has this name
        // of its checklist and evaluation
        UnknownQuestion,    ///< answered, but the guideline does not ask it
        SidesDiffer,        ///< the sides answered a question differently, or scored far apart
        ScoreWithoutReason, ///< a low score without a word why
        UnknownItem,        ///< scored, but no item of the guideline
        // of an organisation
        CorporateNumber,     ///< its 法人番号 cannot be right
        RegistrationExpired, ///< 更新期限 has passed
        UnknownRequirement,  ///< checked, but no requirement of the guideline
        // of all of them
        PersonalData, ///< a telephone number or address in a text that is published
    };

    Kind kind;
    std::optional<RecordId> record; ///< none while an import is only planned
    std::optional<OrganisationId> organisation;
    QString subject; ///< the name of the project or organisation
    QString message; ///< translated, a whole sentence

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What the record alone shows, by the guideline that its round is classified by and the years of
/// that round.
[[nodiscard]] std::vector<Finding> findingsOf(const ProjectRecord& record,
                                              const Guideline& guideline,
                                              const std::optional<FiscalYearSpan>& years);

/// Two records of one round with the same folded name. Both may be right: two 町内会 may each
/// hold a 夏まつり.
[[nodiscard]] Finding sameNameFinding(const ProjectRecord& record);

/// A record without partners in a round whose other records have some.
[[nodiscard]] Finding noPartnerFinding(const ProjectRecord& record);

[[nodiscard]] std::vector<Finding> findingsOf(const PrincipleChecklist& checklist,
                                              const ProjectRecord& record,
                                              const Guideline& guideline);
[[nodiscard]] std::vector<Finding>
findingsOf(const Evaluation& evaluation, const ProjectRecord& record, const Guideline& guideline);

/// `today`: by which a registration has run out.
[[nodiscard]] std::vector<Finding> findingsOf(const Organisation& organisation,
                                              const Guideline& guideline, QDate today);

/// unknown-form …: stable, for --json.
[[nodiscard]] QString findingCode(Finding::Kind kind);
/// Translated, a few words: 形態が指針にない …
[[nodiscard]] QString findingLabel(Finding::Kind kind);

} // namespace kyodo
