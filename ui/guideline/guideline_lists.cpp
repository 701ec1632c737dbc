#include "ui/guideline/guideline_lists.h"

#include "ui/guideline/guideline_words.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

/// What the program brings along to choose from, beside the lists of the guideline.
const QString FormKinds = QStringLiteral("form-kinds");
const QString ActorNatures = QStringLiteral("actor-natures");
const QString Sides = QStringLiteral("sides");

constexpr int NameWidth = 208;
constexpr int ChoiceWidth = 152;

ListColumn name()
{
    return {QStringLiteral("name"), GuidelineText::tr("Name"), CellKind::Line, {}, NameWidth, true};
}

/// The name where it is a sentence, or all there is.
ListColumn longName(const QString& head)
{
    return {QStringLiteral("name"), head, CellKind::Prose, {}, 0, true};
}

ListColumn meaning()
{
    return {QStringLiteral("meaning"), GuidelineText::tr("Meaning"), CellKind::Prose, {}, 0, false};
}

ListColumn lines(const QString& key, const QString& head)
{
    return {key, head, CellKind::Lines, {}, 0, false};
}

ListColumn choice(const QString& key, const QString& head, const QString& source)
{
    return {key, head, CellKind::Choice, source, ChoiceWidth, false};
}

ListColumn requiredChoice(const QString& key, const QString& head, const QString& source)
{
    return {key, head, CellKind::Choice, source, ChoiceWidth, true};
}

ListColumn choices(const QString& key, const QString& head, const QString& source)
{
    return {key, head, CellKind::Choices, source, ChoiceWidth, false};
}

ListColumn line(const QString& key, const QString& head, int width)
{
    return {key, head, CellKind::Line, {}, width, false};
}

EditedList list(const char* key, const QString& title, std::vector<ListColumn> columns)
{
    return {QLatin1StringView(key), title, std::move(columns)};
}

void addAreaLists(std::vector<EditedList>& lists)
{
    const QString areas = QStringLiteral("areas");
    const auto side = [](const char* key, const QString& head) {
        return ListColumn{QLatin1StringView(key), head, CellKind::Choice, Sides, 88, false};
    };
    lists.push_back(list("area_groups", GuidelineText::tr("Groups of areas"),
                         {longName(GuidelineText::tr("Name"))}));
    lists.push_back(list("areas", GuidelineText::tr("Areas"),
                         {name(),
                          {QStringLiteral("position"),
                           GuidelineText::tr("Position (%)"),
                           CellKind::Percent,
                           {},
                           88,
                           true},
                          choice(QStringLiteral("group"), GuidelineText::tr("Group", "of areas"),
                                 QStringLiteral("area_groups")),
                          meaning()}));
    lists.push_back(
        list("area_rules", GuidelineText::tr("Rules for the area"),
             {choices(QStringLiteral("forms"), GuidelineText::tr("Forms"), QStringLiteral("forms")),
              side("started_by", GuidelineText::tr("Started by")),
              side("decided_by", GuidelineText::tr("Decided by")),
              side("paid_by", GuidelineText::tr("Paid by")),
              side("answered_by", GuidelineText::tr("Answered for by")),
              requiredChoice(QStringLiteral("area"), GuidelineText::tr("Proposed area"), areas),
              longName(GuidelineText::tr("Reason"))}));
}

void addChoiceLists(std::vector<EditedList>& lists)
{
    lists.push_back(list(
        "forms", GuidelineText::tr("Forms"),
        {name(),
         requiredChoice(QStringLiteral("kind"), GuidelineText::tr("Kind"), FormKinds),
         line(QStringLiteral("group"), GuidelineText::tr("Heading"), 96),
         choice(QStringLiteral("leading_area"), GuidelineText::tr("Usual area"),
                QStringLiteral("areas")),
         meaning(),
         {QStringLiteral("caution"), GuidelineText::tr("Take care"), CellKind::Prose, {}, 0, false},
         lines(QStringLiteral("aliases"), GuidelineText::tr("Other spellings"))}));
    lists.push_back(list(
        "principles", GuidelineText::tr("Principles"),
        {name(), meaning(), lines(QStringLiteral("questions"), GuidelineText::tr("Questions"))}));
    lists.push_back(list(
        "actors", GuidelineText::tr("Actors"),
        {name(),
         choices(QStringLiteral("kinds"), GuidelineText::tr("Kind"), ActorNatures),
         {QStringLiteral("is_city"), GuidelineText::tr("The city"), CellKind::Flag, {}, 72, false},
         meaning()}));
}

void addActorLists(std::vector<EditedList>& lists)
{
    const auto add = [&lists](const char* key, const QString& title, const QString& items) {
        lists.push_back(list(key, title,
                             {name(),
                              choices(QStringLiteral("actors"), GuidelineText::tr("Actors"),
                                      QStringLiteral("actors")),
                              lines(QStringLiteral("items"), items)}));
    };
    add("roles", GuidelineText::tr("Roles"), GuidelineText::tr("Roles"));
    add("activities", GuidelineText::tr("Activities"), GuidelineText::tr("Activities"));
    add("issues", GuidelineText::tr("Issues"), GuidelineText::tr("Issues"));
}

void addEntryLists(std::vector<EditedList>& lists)
{
    const auto add = [&lists](const char* key, const QString& title) {
        lists.push_back(list(key, title, {name(), meaning()}));
    };
    add("fields", GuidelineText::tr("The city's own fields"));
    add("npo_fields", GuidelineText::tr("Fields of the NPO act"));
    add("conditions", GuidelineText::tr("Conditions"));
    add("requirements", GuidelineText::tr("Requirements"));
    add("suitability", GuidelineText::tr("What suits collaboration"));
    add("evaluation_items", GuidelineText::tr("Evaluation items"));
    lists.push_back(list("evaluation_scale", GuidelineText::tr("Scale"),
                         {name(),
                          {QStringLiteral("asks_reason"),
                           GuidelineText::tr("Asks for a reason"),
                           CellKind::Flag,
                           {},
                           136,
                           false},
                          meaning()}));
    add("pillars", GuidelineText::tr("Pillars"));
}

void addMeasureLists(std::vector<EditedList>& lists)
{
    const ListColumn group =
        choice(QStringLiteral("group"), GuidelineText::tr("Group", "of measures"),
               QStringLiteral("measure_groups"));
    lists.push_back(list("measure_groups", GuidelineText::tr("Groups of measures"),
                         {longName(GuidelineText::tr("Name"))}));
    lists.push_back(list("measures", GuidelineText::tr("Measures"),
                         {name(), group, meaning(),
                          lines(QStringLiteral("actions"), GuidelineText::tr("Actions"))}));
    lists.push_back(
        list("stages", GuidelineText::tr("Stages"),
             {name(), lines(QStringLiteral("items"), GuidelineText::tr("What is to be done"))}));
    lists.push_back(
        list("figures", GuidelineText::tr("Figures by year"),
             {name(), line(QStringLiteral("unit"), GuidelineText::tr("Unit"), 80), meaning()}));
    lists.push_back(list("chronology", GuidelineText::tr("Chronology"),
                         {{QStringLiteral("code"),
                           GuidelineText::tr("Year and month"),
                           CellKind::Line,
                           {},
                           120,
                           true},
                          longName(GuidelineText::tr("What happened")),
                          meaning()}));
    lists.push_back(list("glossary", GuidelineText::tr("Words"), {name(), meaning()}));
}

std::vector<CodeName> named(const QStringList& codes, QString (*label)(const QString&))
{
    std::vector<CodeName> choices;
    for (const QString& code : codes) {
        choices.push_back({code, label(code)});
    }
    return choices;
}

QString sideName(const QString& code)
{
    const auto side = sideFromCode(code);
    return side ? sideLabel(*side) : code;
}

} // namespace

std::vector<EditedList> editedLists()
{
    std::vector<EditedList> lists;
    addAreaLists(lists);
    addChoiceLists(lists);
    addActorLists(lists);
    addEntryLists(lists);
    addMeasureLists(lists);
    return lists;
}

std::vector<CodeName> choicesOf(const ListColumn& column, const GuidelineDraft& draft)
{
    if (column.source == FormKinds) {
        return named(formKindCodes(), &formKindLabel);
    }
    if (column.source == ActorNatures) {
        return named(actorNatureCodes(), &actorNatureLabel);
    }
    if (column.source == Sides) {
        return named(sideCodes(), &sideName);
    }
    return column.source.isEmpty() ? std::vector<CodeName>() : draft.choices(column.source);
}

} // namespace kyodo::ui
