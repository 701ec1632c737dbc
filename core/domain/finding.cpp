#include "core/domain/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

struct FindingWords
{
    Finding::Kind kind;
    const char* code;
    const char* label; ///< to be translated in the context Findings
};

constexpr std::array Words{
    FindingWords{Finding::Kind::UnknownForm, "unknown-form",
                 QT_TRANSLATE_NOOP("Findings", "Form not in the guideline")},
    FindingWords{Finding::Kind::UnknownArea, "unknown-area",
                 QT_TRANSLATE_NOOP("Findings", "Area not in the guideline")},
    FindingWords{Finding::Kind::UnknownField, "unknown-field",
                 QT_TRANSLATE_NOOP("Findings", "Field not in the guideline")},
    FindingWords{Finding::Kind::UnknownActor, "unknown-actor",
                 QT_TRANSLATE_NOOP("Findings", "Kind of actor not in the guideline")},
    FindingWords{Finding::Kind::NoForm, "no-form", QT_TRANSLATE_NOOP("Findings", "No form")},
    FindingWords{Finding::Kind::NoPartner, "no-partner",
                 QT_TRANSLATE_NOOP("Findings", "No partner")},
    FindingWords{Finding::Kind::AreaAgainstForm, "area-against-form",
                 QT_TRANSLATE_NOOP("Findings", "Area unusual for the form")},
    FindingWords{Finding::Kind::KindAgainstName, "kind-against-name",
                 QT_TRANSLATE_NOOP("Findings", "Kind of actor against the name")},
    FindingWords{Finding::Kind::EndBeforeStart, "end-before-start",
                 QT_TRANSLATE_NOOP("Findings", "End before the beginning")},
    FindingWords{Finding::Kind::PeriodOutsideRound, "period-outside-round",
                 QT_TRANSLATE_NOOP("Findings", "Period outside the survey")},
    FindingWords{Finding::Kind::CostMissing, "cost-missing",
                 QT_TRANSLATE_NOOP("Findings", "Cost of 0 yen")},
    FindingWords{Finding::Kind::OtherYear, "other-year",
                 QT_TRANSLATE_NOOP("Findings", "Another year in the text")},
    FindingWords{Finding::Kind::SameName, "same-name",
                 QT_TRANSLATE_NOOP("Findings", "Same name twice")},
    FindingWords{Finding::Kind::UnknownQuestion, "unknown-question",
                 QT_TRANSLATE_NOOP("Findings", "Question not in the guideline")},
    FindingWords{Finding::Kind::SidesDiffer, "sides-differ",
                 QT_TRANSLATE_NOOP("Findings", "Sides of different opinion")},
    FindingWords{Finding::Kind::ScoreWithoutReason, "score-without-reason",
                 QT_TRANSLATE_NOOP("Findings", "Low score without a reason")},
    FindingWords{Finding::Kind::UnknownItem, "unknown-item",
                 QT_TRANSLATE_NOOP("Findings", "Evaluation item not in the guideline")},
    FindingWords{Finding::Kind::CorporateNumber, "corporate-number",
                 QT_TRANSLATE_NOOP("Findings", "Mistake in the corporate number")},
    FindingWords{Finding::Kind::RegistrationExpired, "registration-expired",
                 QT_TRANSLATE_NOOP("Findings", "Registration expired")},
    FindingWords{Finding::Kind::UnknownRequirement, "unknown-requirement",
                 QT_TRANSLATE_NOOP("Findings", "Requirement not in the guideline")},
    FindingWords{Finding::Kind::PersonalData, "personal-data",
                 QT_TRANSLATE_NOOP("Findings", "Contact data in a public text")},
};

const FindingWords& wordsOf(Finding::Kind kind)
{
    const auto found = std::find_if(Words.begin(), Words.end(),
                                    [&](const FindingWords& words) { return words.kind == kind; });
    Q_ASSERT(found != Words.end());
    return *found;
}

} // namespace

QString findingCode(Finding::Kind kind)
{
    return QLatin1StringView(wordsOf(kind).code);
}

QString findingLabel(Finding::Kind kind)
{
    return QCoreApplication::translate("Findings", wordsOf(kind).label);
}

} // namespace kyodo
