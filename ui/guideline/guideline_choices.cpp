#include "ui/guideline/guideline_choices.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "ui/guideline/guideline_words.h"

#include <QComboBox>
#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

using Origin = GuidelineChoice::Origin;

} // namespace

Result<std::vector<GuidelineChoice>> guidelineChoices(const Ledger& ledger)
{
    std::vector<GuidelineChoice> choices;
    KYODO_TRY_ASSIGN(const std::vector<GuidelineId> ids, ledger.guidelines().ids());
    for (const GuidelineId id : ids) {
        KYODO_TRY_ASSIGN(auto version, ledger.guidelines().find(id));
        if (version) {
            const bool isCurrent = id == ledger.guideline().id;
            choices.push_back(
                {isCurrent ? Origin::Current : Origin::Earlier, std::move(version->guideline)});
        }
    }
    for (const QString& code : builtInGuidelineCodes()) {
        KYODO_TRY_ASSIGN(Guideline guideline, builtInGuideline(code));
        choices.push_back({Origin::BuiltIn, std::move(guideline)});
    }
    return choices;
}

QString choiceLabel(const GuidelineChoice& choice)
{
    const QString label = choice.guideline.city + u' ' + guidelineLabel(choice.guideline);
    switch (choice.origin) {
    case Origin::Current:
        return GuidelineText::tr("%1 (in force)").arg(label);
    case Origin::Earlier:
        return GuidelineText::tr("%1 (earlier version)").arg(label);
    case Origin::BuiltIn:
        return GuidelineText::tr("%1 (with the program)").arg(label);
    }
    Q_UNREACHABLE();
}

void fillChoices(QComboBox& box, const std::vector<GuidelineChoice>& choices)
{
    box.clear();
    for (std::size_t place = 0; place < choices.size(); ++place) {
        const bool isFirstBuiltIn = choices[place].origin == Origin::BuiltIn && place > 0 &&
                                    choices[place - 1].origin != Origin::BuiltIn;
        if (isFirstBuiltIn) {
            box.insertSeparator(box.count());
        }
        box.addItem(choiceLabel(choices[place]), QVariant::fromValue(place));
    }
}

std::optional<std::size_t> chosenPlace(const QComboBox& box)
{
    const QVariant place = box.currentData();
    return place.isValid() ? std::optional(place.value<std::size_t>()) : std::nullopt;
}

void choosePlace(QComboBox& box, std::size_t place)
{
    box.setCurrentIndex(box.findData(QVariant::fromValue(place)));
}

} // namespace kyodo::ui
