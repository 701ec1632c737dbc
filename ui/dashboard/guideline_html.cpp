#include "ui/dashboard/guideline_html.h"

#include "core/report/html_text.h"
#include "core/report/report_style.h"
#include "core/report/survey_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo::ui {
namespace {

using html::escaped;

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

QString heading(const QString& text)
{
    return QStringLiteral("<h3>") + escaped(text) + QStringLiteral("</h3>");
}

QString strong(const QString& text)
{
    return QStringLiteral("<b>") + escaped(text) + QStringLiteral("</b>");
}

QString quiet(const QString& text)
{
    return QStringLiteral("<span class=\"quiet\">") + escaped(text) + QStringLiteral("</span>");
}

QString list(const QStringList& items)
{
    QString html;
    for (const QString& item : items) {
        html += QStringLiteral("<li>") + escaped(item) + QStringLiteral("</li>");
    }
    return QStringLiteral("<ul>") + html + QStringLiteral("</ul>");
}

/// A table whose cells are HTML already. A column that is empty in every row is left out.
class Table final
{
public:
    /// `width` beside those of the other columns.
    void addColumn(const QString& head, int width) { m_columns.push_back({head, width}); }

    void addRow(const QStringList& cells) { m_rows.push_back(cells); }

    [[nodiscard]] QString html() const
    {
        QString rows = row([this](std::size_t column) { return headCell(column); });
        for (const QStringList& cells : m_rows) {
            rows += row([&](std::size_t column) { return bodyCell(cells, column); });
        }
        return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\">") + rows +
               QStringLiteral("</table>");
    }

private:
    struct Column
    {
        QString head;
        int width;
    };

    template <class Cell>
    [[nodiscard]] QString row(Cell cell) const
    {
        QString cells;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            cells += isUsed(column) ? cell(column) : QString();
        }
        return QStringLiteral("<tr>") + cells + QStringLiteral("</tr>");
    }

    [[nodiscard]] bool isUsed(std::size_t column) const
    {
        const auto index = static_cast<qsizetype>(column);
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [index](const QStringList& cells) { return !cells[index].isEmpty(); });
    }

    [[nodiscard]] int usedWidth() const
    {
        int sum = 0;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            sum += isUsed(column) ? m_columns[column].width : 0;
        }
        return sum;
    }

    [[nodiscard]] QString headCell(std::size_t column) const
    {
        const int percent = m_columns[column].width * 100 / usedWidth();
        return QStringLiteral("<th align=\"left\" width=\"%1%\">").arg(percent) +
               escaped(m_columns[column].head) + QStringLiteral("</th>");
    }

    [[nodiscard]] QString bodyCell(const QStringList& cells, std::size_t column) const
    {
        return QStringLiteral("<td>") + cells[static_cast<qsizetype>(column)] +
               QStringLiteral("</td>");
    }

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Name and meaning of each entry; `Entry` is any type that has both.
template <class Entry>
QString entryTable(const QString& nameHead, const std::vector<Entry>& entries)
{
    Table table;
    table.addColumn(nameHead, 24);
    table.addColumn(GuidelineText::tr("Meaning"), 76);
    for (const Entry& entry : entries) {
        table.addRow({strong(entry.name), escaped(entry.meaning)});
    }
    return table.html();
}

/// The letter of an area on its own colour; on that ground text is dark in every theme.
QString chip(const Area& area, const Guideline& guideline)
{
    return QStringLiteral("<span style=\"background-color:%1;color:%2\">&nbsp;%3&nbsp;</span>")
        .arg(areaColor(area.position).name(), QColor(report_style::Ink).name(),
             escaped(areaMark(area, guideline)));
}

QString areasHtml(const Guideline& guideline)
{
    Table table;
    table.addColumn(GuidelineText::tr("Area"), 28);
    table.addColumn(GuidelineText::tr("Meaning"), 72);
    for (const Area& area : guideline.areas) {
        table.addRow({QStringLiteral("<a name=\"%1\"></a>").arg(areaAnchor(area.code)) +
                          chip(area, guideline) + QStringLiteral("&nbsp; ") + strong(area.name),
                      escaped(area.meaning)});
    }
    return table.html();
}

QString formNameHtml(const Form& form)
{
    const QString aliases =
        form.aliases.isEmpty()
            ? QString()
            : QStringLiteral("<br>") +
                  quiet(
                      GuidelineText::tr("also: %1").arg(form.aliases.join(QStringLiteral(" ／ "))));
    return strong(form.name) + aliases;
}

QString leadingAreaHtml(const Form& form, const Guideline& guideline)
{
    const Area* area = form.leadingArea ? guideline.area(*form.leadingArea) : nullptr;
    return area == nullptr ? QString() : chip(*area, guideline) + u' ' + escaped(area->name);
}

QString formsHtml(const Guideline& guideline)
{
    Table table;
    table.addColumn(GuidelineText::tr("Group"), 14);
    table.addColumn(GuidelineText::tr("Form"), 24);
    table.addColumn(GuidelineText::tr("Meaning"), 42);
    table.addColumn(GuidelineText::tr("Usual area"), 20);
    table.addColumn(GuidelineText::tr("Take care"), 22);
    for (const Form& form : guideline.forms) {
        table.addRow({escaped(form.group), formNameHtml(form), escaped(form.meaning),
                      leadingAreaHtml(form, guideline), escaped(form.caution)});
    }
    return table.html();
}

QString principlesHtml(const Guideline& guideline)
{
    Table table;
    table.addColumn(GuidelineText::tr("Principle"), 22);
    table.addColumn(GuidelineText::tr("Meaning"), 36);
    table.addColumn(GuidelineText::tr("Questions to check it by"), 42);
    for (const Principle& principle : guideline.principles) {
        table.addRow({strong(principle.name), escaped(principle.meaning),
                      principle.questions.isEmpty() ? QString() : list(principle.questions)});
    }
    return table.html();
}

QString actorListsHtml(const QString& nameHead, const QString& itemsHead,
                       const std::vector<ActorList>& lists)
{
    if (lists.empty()) {
        return {};
    }
    Table table;
    table.addColumn(nameHead, 30);
    table.addColumn(itemsHead, 70);
    for (const ActorList& entries : lists) {
        table.addRow({strong(entries.name), list(entries.items)});
    }
    return table.html();
}

QString actorsHtml(const Guideline& guideline)
{
    QString html;
    if (!guideline.actors.empty()) {
        html += heading(GuidelineText::tr("Who takes part")) +
                entryTable(GuidelineText::tr("Actor"), guideline.actors);
    }
    if (!guideline.roles.empty()) {
        html +=
            heading(GuidelineText::tr("Their roles")) +
            actorListsHtml(GuidelineText::tr("Actor"), GuidelineText::tr("Roles"), guideline.roles);
    }
    return html;
}

QString activitiesHtml(const Guideline& guideline)
{
    return actorListsHtml(GuidelineText::tr("Actor"), GuidelineText::tr("Activities"),
                          guideline.activities) +
           actorListsHtml(GuidelineText::tr("Actor"), GuidelineText::tr("Issues"),
                          guideline.issues);
}

QString titledEntries(const QString& title, const std::vector<GuidelineEntry>& entries)
{
    return entries.empty() ? QString()
                           : heading(title) + entryTable(GuidelineText::tr("Item"), entries);
}

QString conditionsHtml(const Guideline& guideline)
{
    return titledEntries(GuidelineText::tr("Conditions of collaboration"), guideline.conditions) +
           titledEntries(GuidelineText::tr("What is asked of an organisation"),
                         guideline.requirements) +
           titledEntries(GuidelineText::tr("What suits collaboration"), guideline.suitability);
}

QString measureTable(const MeasureGroup& group)
{
    Table table;
    table.addColumn(GuidelineText::tr("Measure"), 50);
    table.addColumn(GuidelineText::tr("Actions"), 50);
    for (const Measure& measure : group.measures) {
        table.addRow({strong(measure.name) + QStringLiteral("<br>") + escaped(measure.meaning),
                      measure.actions.isEmpty() ? QString() : list(measure.actions)});
    }
    return table.html();
}

QString measuresHtml(const Guideline& guideline)
{
    QString html;
    for (const MeasureGroup& group : guideline.measureGroups) {
        html += heading(group.name) + measureTable(group);
    }
    return html;
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
        return entryTable(GuidelineText::tr("Field"), guideline.fields);
    case GuidelineSection::Conditions:
        return conditionsHtml(guideline);
    case GuidelineSection::Evaluation:
        return entryTable(GuidelineText::tr("Evaluation item"), guideline.evaluationItems);
    case GuidelineSection::Measures:
        return measuresHtml(guideline);
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
                          "table{border-collapse:collapse;margin-top:8px;margin-bottom:8px}"
                          "th{background-color:%4;color:%2;font-weight:normal;"
                          "border-bottom:1px solid %3}"
                          "td{border-bottom:1px solid %3}"
                          "ul{margin-top:0;margin-bottom:0;margin-left:16px;-qt-list-indent:0}"
                          "li{margin-bottom:2px}")
        .arg(colors.text.name(), colors.quietText.name(), colors.hairline.name(),
             colors.window.name());
}

} // namespace kyodo::ui
