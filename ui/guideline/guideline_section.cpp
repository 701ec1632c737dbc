#include "ui/guideline/guideline_section.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

template <class... Lists>
bool hasAny(const Lists&... lists)
{
    return (!lists.empty() || ...);
}

bool hasSection(GuidelineSection section, const Guideline& guideline)
{
    switch (section) {
    case GuidelineSection::Areas:
        return hasAny(guideline.areas);
    case GuidelineSection::Forms:
        return hasAny(guideline.forms);
    case GuidelineSection::Principles:
        return hasAny(guideline.principles);
    case GuidelineSection::Actors:
        return hasAny(guideline.actors, guideline.roles);
    case GuidelineSection::Activities:
        return hasAny(guideline.activities, guideline.issues);
    case GuidelineSection::Fields:
        return hasAny(guideline.fields, guideline.npoFields);
    case GuidelineSection::Conditions:
        return hasAny(guideline.conditions, guideline.requirements, guideline.suitability);
    case GuidelineSection::Evaluation:
        return hasAny(guideline.evaluationItems, guideline.evaluationScale);
    case GuidelineSection::Measures:
        return hasAny(guideline.pillars, guideline.measures);
    case GuidelineSection::Stages:
        return hasAny(guideline.stages);
    case GuidelineSection::Figures:
        return hasAny(guideline.figures);
    case GuidelineSection::Chronology:
        return hasAny(guideline.chronology);
    case GuidelineSection::Glossary:
        return hasAny(guideline.glossary);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<GuidelineSection> sectionsOf(const Guideline& guideline)
{
    using enum GuidelineSection;
    std::vector<GuidelineSection> sections{Areas,   Forms,      Principles, Actors,   Activities,
                                           Fields,  Conditions, Evaluation, Measures, Stages,
                                           Figures, Chronology, Glossary};
    std::erase_if(sections, [&guideline](GuidelineSection section) {
        return !hasSection(section, guideline);
    });
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
        return GuidelineText::tr("Evaluation");
    case GuidelineSection::Measures:
        return GuidelineText::tr("Measures");
    case GuidelineSection::Stages:
        return GuidelineText::tr("Stages");
    case GuidelineSection::Figures:
        return GuidelineText::tr("Figures by year");
    case GuidelineSection::Chronology:
        return GuidelineText::tr("Chronology");
    case GuidelineSection::Glossary:
        return GuidelineText::tr("Words");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo::ui
