#include "ui/dashboard/guideline_section.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

bool hasSection(GuidelineSection section, const Guideline& guideline)
{
    switch (section) {
    case GuidelineSection::Areas:
        return !guideline.areas.empty();
    case GuidelineSection::Forms:
        return !guideline.forms.empty();
    case GuidelineSection::Principles:
        return !guideline.principles.empty();
    case GuidelineSection::Actors:
        return !guideline.actors.empty() || !guideline.roles.empty();
    case GuidelineSection::Activities:
        return !guideline.activities.empty() || !guideline.issues.empty();
    case GuidelineSection::Fields:
        return !guideline.fields.empty();
    case GuidelineSection::Conditions:
        return !guideline.conditions.empty() || !guideline.requirements.empty() ||
               !guideline.suitability.empty();
    case GuidelineSection::Evaluation:
        return !guideline.evaluationItems.empty();
    case GuidelineSection::Measures:
        return !guideline.measureGroups.empty();
    case GuidelineSection::Glossary:
        return !guideline.glossary.empty();
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<GuidelineSection> sectionsOf(const Guideline& guideline)
{
    using enum GuidelineSection;
    std::vector<GuidelineSection> sections;
    for (const GuidelineSection section : {Areas, Forms, Principles, Actors, Activities, Fields,
                                           Conditions, Evaluation, Measures, Glossary}) {
        if (hasSection(section, guideline)) {
            sections.push_back(section);
        }
    }
    return sections;
}

QString sectionTitle(GuidelineSection section)
{
    switch (section) {
    case GuidelineSection::Areas:
        return GuidelineText::tr("Areas");
    case GuidelineSection::Forms:
        return GuidelineText::tr("Forms");
    case GuidelineSection::Principles:
        return GuidelineText::tr("Principles");
    case GuidelineSection::Actors:
        return GuidelineText::tr("Actors and roles");
    case GuidelineSection::Activities:
        return GuidelineText::tr("Activities and issues");
    case GuidelineSection::Fields:
        return GuidelineText::tr("Fields");
    case GuidelineSection::Conditions:
        return GuidelineText::tr("Conditions");
    case GuidelineSection::Evaluation:
        return GuidelineText::tr("Evaluation items");
    case GuidelineSection::Measures:
        return GuidelineText::tr("Measures");
    case GuidelineSection::Glossary:
        return GuidelineText::tr("Words");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo::ui
