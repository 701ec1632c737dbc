#include "ui/guideline/guideline_html.h"

#include "core/report/content/survey/survey_rows.h"
#include "core/report/output/html/html_text.h"
#include "core/report/pages/report_style.h"
#include "ui/guideline/guideline_words.h"
#include "ui/guideline/html_table.h"

#include <QCoreApplication>
#include <QTextBlockFormat>
#include <QTextCursor>

#include <algorithm>

namespace kyodo::ui {
namespace {

using html::escaped;

constexpr qreal LineHeight = 135; ///< percent

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

/// Name and meaning of each entry; `Entry` is any type that has both.
template <class Entry>
QString entryTable(const QString& nameHead, const std::vector<Entry>& entries)
{
    HtmlTable table;
    table.addColumn(nameHead, 24);
    table.addColumn(GuidelineText::tr("Meaning"), 76);
    for (const Entry& entry : entries) {
        table.addRow({strongHtml(entry.name), escaped(entry.meaning)});
    }
    return table.html();
}

/// The same under a heading; nothing for an empty list.
template <class Entry>
QString titledEntries(const QString& title, const QString& nameHead,
                      const std::vector<Entry>& entries)
{
    return entries.empty() ? QString() : headingHtml(title) + entryTable(nameHead, entries);
}

/// The letter of an area on its own colour; on that ground text is dark in every theme.
QString chip(const Area& area, const Guideline& guideline)
{
    return QStringLiteral("<span style=\"background-color:%1;color:%2\">&nbsp;%3&nbsp;</span>")
        .arg(areaColor(area.position).name(), QColor(report_style::Ink).name(),
             escaped(areaMark(area, guideline)));
}

QString areaHtml(const std::optional<AreaCode>& code, const Guideline& guideline)
{
    const Area* area = code ? guideline.area(*code) : nullptr;
    return area == nullptr ? QString() : chip(*area, guideline) + u' ' + escaped(area->name);
}

QString groupName(const Area& area, const Guideline& guideline)
{
    const auto found =
        std::find_if(guideline.areaGroups.begin(), guideline.areaGroups.end(),
                     [&area](const AreaGroup& group) { return area.group == group.code; });
    return found == guideline.areaGroups.end() ? QString() : found->name;
}

QString areaTable(const Guideline& guideline)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("Area"), 28);
    table.addColumn(GuidelineText::tr("Group", "of areas"), 16);
    table.addColumn(GuidelineText::tr("Meaning"), 56);
    for (const Area& area : guideline.areas) {
        table.addRow({QStringLiteral("<a name=\"%1\"></a>").arg(areaAnchor(area.code)) +
                          chip(area, guideline) + QStringLiteral("&nbsp; ") + strongHtml(area.name),
                      escaped(groupName(area, guideline)), escaped(area.meaning)});
    }
    return table.html();
}

QString ruleTable(const Guideline& guideline)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("When"), 36);
    table.addColumn(GuidelineText::tr("Proposed area"), 26);
    table.addColumn(GuidelineText::tr("Reason"), 38);
    for (const AreaRule& rule : guideline.areaRules) {
        table.addRow({listHtml(ruleConditions(rule, guideline)), areaHtml(rule.area, guideline),
                      escaped(rule.name)});
    }
    return table.html();
}

QString areasHtml(const Guideline& guideline)
{
    QString html = areaTable(guideline);
    if (!guideline.areaRules.empty()) {
        html += headingHtml(GuidelineText::tr("How an area is proposed")) +
                paragraphHtml(GuidelineText::tr(
                    "The first rule that holds counts. A proposal is only shown: a person "
                    "chooses the area.")) +
                ruleTable(guideline);
    }
    return html;
}

QString formNameHtml(const Form& form)
{
    if (form.aliases.isEmpty()) {
        return strongHtml(form.name);
    }
    const QString aliases = form.aliases.join(QStringLiteral(" ／ "));
    return strongHtml(form.name) + QStringLiteral("<br>") +
           quietHtml(GuidelineText::tr("also: %1").arg(aliases));
}

QString formsHtml(const Guideline& guideline)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("Group", "of forms"), 13);
    table.addColumn(GuidelineText::tr("Form"), 21);
    table.addColumn(GuidelineText::tr("Kind"), 13);
    table.addColumn(GuidelineText::tr("Meaning"), 38);
    table.addColumn(GuidelineText::tr("Usual area"), 19);
    table.addColumn(GuidelineText::tr("Take care"), 22);
    for (const Form& form : guideline.forms) {
        table.addRow({escaped(form.group), formNameHtml(form), escaped(formKindLabel(form.kind)),
                      escaped(form.meaning), areaHtml(form.leadingArea, guideline),
                      escaped(form.caution)});
    }
    return table.html();
}

QString principlesHtml(const Guideline& guideline)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("Principle"), 22);
    table.addColumn(GuidelineText::tr("Meaning"), 36);
    table.addColumn(GuidelineText::tr("Questions to check it by"), 42);
    for (const Principle& principle : guideline.principles) {
        table.addRow({strongHtml(principle.name), escaped(principle.meaning),
                      listHtml(principle.questions)});
    }
    return table.html();
}

/// `List` has a name and items: the lists of actors, the stages.
template <class List>
QString listTable(const QString& nameHead, const QString& itemsHead, const std::vector<List>& lists)
{
    HtmlTable table;
    table.addColumn(nameHead, 30);
    table.addColumn(itemsHead, 70);
    for (const List& entries : lists) {
        table.addRow({strongHtml(entries.name), listHtml(entries.items)});
    }
    return lists.empty() ? QString() : table.html();
}

QString natureWords(const ActorKind& actor)
{
    QStringList words;
    for (const ActorNature nature : actor.natures) {
        words << actorNatureLabel(nature);
    }
    if (actor.isCity) {
        words << GuidelineText::tr("The city itself");
    }
    return words.join(QStringLiteral("、"));
}

QString actorsHtml(const Guideline& guideline)
{
    QString html;
    if (!guideline.actors.empty()) {
        HtmlTable table;
        table.addColumn(GuidelineText::tr("Actor"), 24);
        table.addColumn(GuidelineText::tr("Kind"), 20);
        table.addColumn(GuidelineText::tr("Meaning"), 56);
        for (const ActorKind& actor : guideline.actors) {
            table.addRow(
                {strongHtml(actor.name), escaped(natureWords(actor)), escaped(actor.meaning)});
        }
        html += headingHtml(GuidelineText::tr("Who takes part")) + table.html();
    }
    if (!guideline.roles.empty()) {
        html += headingHtml(GuidelineText::tr("Their roles")) +
                listTable(GuidelineText::tr("Actor"), GuidelineText::tr("Roles"), guideline.roles);
    }
    return html;
}

QString activitiesHtml(const Guideline& guideline)
{
    return listTable(GuidelineText::tr("Actor"), GuidelineText::tr("Activities"),
                     guideline.activities) +
           listTable(GuidelineText::tr("Actor"), GuidelineText::tr("Issues"), guideline.issues);
}

QString fieldsHtml(const Guideline& guideline)
{
    const QString head = GuidelineText::tr("Field");
    return titledEntries(GuidelineText::tr("The city's own fields"), head, guideline.fields) +
           titledEntries(GuidelineText::tr("Fields of the NPO act"), head, guideline.npoFields);
}

QString conditionsHtml(const Guideline& guideline)
{
    const QString head = GuidelineText::tr("Item");
    return titledEntries(GuidelineText::tr("Conditions of collaboration"), head,
                         guideline.conditions) +
           titledEntries(GuidelineText::tr("What is asked of an organisation"), head,
                         guideline.requirements) +
           titledEntries(GuidelineText::tr("What suits collaboration"), head,
                         guideline.suitability);
}

QString scaleTable(const Guideline& guideline)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("Step"), 24);
    table.addColumn(GuidelineText::tr("Meaning"), 56);
    table.addColumn(GuidelineText::tr("Reason"), 20);
    for (const ScaleStep& step : guideline.evaluationScale) {
        const QString name = strongHtml(step.code.text()) + u' ' + escaped(step.name);
        table.addRow({name, escaped(step.meaning),
                      step.asksReason ? escaped(GuidelineText::tr("asked for")) : QString()});
    }
    return table.html();
}

QString evaluationHtml(const Guideline& guideline)
{
    QString html = titledEntries(GuidelineText::tr("Evaluation items"), GuidelineText::tr("Item"),
                                 guideline.evaluationItems);
    if (!guideline.evaluationScale.empty()) {
        html += headingHtml(GuidelineText::tr("Scale")) + scaleTable(guideline);
    }
    return html;
}

/// Those of one group; of none: those that stand under no group.
QString measuresOf(const Guideline& guideline, const std::optional<MeasureGroupCode>& group)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("Measure"), 50);
    table.addColumn(GuidelineText::tr("Actions"), 50);
    bool isEmpty = true;
    for (const Measure& measure : guideline.measures) {
        if (measure.group == group) {
            table.addRow(
                {strongHtml(measure.name) + QStringLiteral("<br>") + escaped(measure.meaning),
                 listHtml(measure.actions)});
            isEmpty = false;
        }
    }
    return isEmpty ? QString() : table.html();
}

QString measuresHtml(const Guideline& guideline)
{
    QString html = titledEntries(GuidelineText::tr("Pillars"), GuidelineText::tr("Pillar"),
                                 guideline.pillars) +
                   measuresOf(guideline, std::nullopt);
    for (const MeasureGroup& group : guideline.measureGroups) {
        html += headingHtml(group.name) + measuresOf(guideline, group.code);
    }
    return html;
}

QString figuresHtml(const Guideline& guideline)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("Figure"), 34);
    table.addColumn(GuidelineText::tr("Unit"), 10);
    table.addColumn(GuidelineText::tr("Meaning"), 56);
    for (const YearlyFigure& figure : guideline.figures) {
        table.addRow({strongHtml(figure.name), escaped(figure.unit), escaped(figure.meaning)});
    }
    return table.html();
}

QString chronologyHtml(const Guideline& guideline)
{
    HtmlTable table;
    table.addColumn(GuidelineText::tr("When"), 16);
    table.addColumn(GuidelineText::tr("What happened"), 44);
    table.addColumn(GuidelineText::tr("Meaning"), 40);
    for (const GuidelineEntry& entry : guideline.chronology) {
        table.addRow(
            {escaped(monthLabel(entry.code)), strongHtml(entry.name), escaped(entry.meaning)});
    }
    return table.html();
}

} // namespace

QString sectionHtml(GuidelineSection section, const Guideline& guideline)
{
    switch (section) {
    case GuidelineSection::Areas:
        return areasHtml(guideline);
    case GuidelineSection::Forms:
        return formsHtml(guideline);
    case GuidelineSection::Principles:
        return principlesHtml(guideline);
    case GuidelineSection::Actors:
        return actorsHtml(guideline);
    case GuidelineSection::Activities:
        return activitiesHtml(guideline);
    case GuidelineSection::Fields:
        return fieldsHtml(guideline);
    case GuidelineSection::Conditions:
        return conditionsHtml(guideline);
    case GuidelineSection::Evaluation:
        return evaluationHtml(guideline);
    case GuidelineSection::Measures:
        return measuresHtml(guideline);
    case GuidelineSection::Stages:
        return listTable(GuidelineText::tr("Stage"), GuidelineText::tr("What is to be done"),
                         guideline.stages);
    case GuidelineSection::Figures:
        return figuresHtml(guideline);
    case GuidelineSection::Chronology:
        return chronologyHtml(guideline);
    case GuidelineSection::Glossary:
        return entryTable(GuidelineText::tr("Word"), guideline.glossary);
    }
    Q_UNREACHABLE();
}

QString areaAnchor(const AreaCode& area)
{
    return QStringLiteral("area-") + area.text();
}

QString guidelineStyle(const ThemeColors& colors)
{
    return QStringLiteral("body,td,th,li,p{color:%1}"
                          "h3{color:%1;font-size:large;margin-top:8px;margin-bottom:0}"
                          ".quiet{color:%2}"
                          "p{margin-top:4px;margin-bottom:0}"
                          "table{border-collapse:collapse;margin-top:8px;margin-bottom:8px}"
                          "th{background-color:%4;color:%2;font-weight:normal;"
                          "border-bottom:1px solid %3}"
                          "td{border-bottom:1px solid %3}"
                          "ul{margin-top:0;margin-bottom:0;margin-left:16px;-qt-list-indent:0}"
                          "li{margin-bottom:2px}")
        .arg(colors.text.name(), colors.quietText.name(), colors.hairline.name(),
             colors.window.name());
}

void openLines(QTextDocument& document)
{
    QTextBlockFormat open;
    open.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(open);
}

} // namespace kyodo::ui
