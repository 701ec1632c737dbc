#include "core/report/content/survey/survey_columns.h"

#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"
#include "core/report/content/survey/survey_words.h"

namespace kyodo {
namespace {

using Align = ReportColumn::Align;
using Use = ReportColumn::Use;

ReportColumn fixedColumn(SurveyColumn column, qreal width, Align align = Align::Left)
{
    return {.head = survey_words::columnHead(column), .align = align, .width = width};
}

ReportColumn printedHead(SurveyColumn column)
{
    switch (column) {
    case SurveyColumn::Number:
        return fixedColumn(column, 32, Align::Right);
    case SurveyColumn::Name:
        return rowHeadColumn(survey_words::columnHead(column), 3);
    case SurveyColumn::Summary:
        return textColumn(survey_words::columnHead(column), 3.6);
    case SurveyColumn::Partners:
    case SurveyColumn::Outcome:
        return textColumn(survey_words::columnHead(column), 2.4);
    case SurveyColumn::Department:
    case SurveyColumn::Field:
        return fixedColumn(column, 78);
    case SurveyColumn::Form:
        return fixedColumn(column, 112);
    case SurveyColumn::Area:
        return fixedColumn(column, 48, Align::Centre);
    case SurveyColumn::Cost:
        return fixedColumn(column, 74, Align::Right);
    case SurveyColumn::Period:
        return fixedColumn(column, 112); // ～令和8年12月31日 on a line
    case SurveyColumn::State:
        return fixedColumn(column, 52);
    }
    Q_UNREACHABLE();
}

/// Whether data says it in columns of its own.
bool hasDataTwins(SurveyColumn column)
{
    return column == SurveyColumn::Partners || column == SurveyColumn::Form ||
           column == SurveyColumn::Area || column == SurveyColumn::Period;
}

/// The heads of those columns; none where data has the printed one.
QStringList dataTwins(SurveyColumn column)
{
    if (column == SurveyColumn::Period) {
        return {survey_words::startsOn(), survey_words::endsOn(), survey_words::periodNote()};
    }
    return hasDataTwins(column) ? QStringList{survey_words::columnHead(column)} : QStringList();
}

ReportCell textCell(const QString& text)
{
    return {.text = text};
}

ReportCell listCell(const QStringList& values)
{
    return textCell(values.join(ListSeparator));
}

/// Each name once: the public edition calls all persons alike.
ReportCell namesCell(const ProjectRecord& record)
{
    QStringList names = partnerNameList(record);
    names.removeDuplicates();
    return textCell(names.join(u'、'));
}

ReportCell areaCell(const ProjectRecord& record, const Guideline& guideline)
{
    ReportCell cell = textCell(areaLetter(record, guideline));
    if (const Area* area = areaOf(record, guideline)) {
        cell.text = areaMark(*area, guideline);
        cell.area = AreaMark{cell.text, area->position};
    }
    return cell;
}

void addDataTwins(std::vector<ReportCell>& cells, SurveyColumn column, const ProjectRecord& record,
                  const Guideline& guideline)
{
    switch (column) {
    case SurveyColumn::Partners:
        cells.push_back(listCell(partnerNameList(record)));
        return;
    case SurveyColumn::Form:
        cells.push_back(listCell(formNames(record, guideline)));
        return;
    case SurveyColumn::Area:
        cells.push_back(textCell(areaLabel(record, guideline)));
        return;
    case SurveyColumn::Period:
        cells.push_back(dayCell(record.startsOn));
        cells.push_back(dayCell(record.endsOn));
        cells.push_back(textCell(record.periodNote));
        return;
    default:
        return;
    }
}

QStringList formCodes(const ProjectRecord& record)
{
    QStringList codes;
    for (const FormChoice& form : record.forms) {
        codes << (form.code ? form.code->text() : QString());
    }
    return codes;
}

QString areaCode(const ProjectRecord& record)
{
    return record.area && record.area->code ? record.area->code->text() : QString();
}

} // namespace

SurveyTableColumns::SurveyTableColumns(Layout layout, const FiscalYearSpan& years,
                                       std::shared_ptr<const Guideline> guideline)
    : m_layout(std::move(layout))
    , m_years(years.isoLabel())
    , m_guideline(std::move(guideline))
    , m_heads{dataColumn(survey_words::groupedBy(m_layout.groupBy))}
{
    for (const SurveyColumn column : m_layout.chosen) {
        addHeads(column);
    }
    m_heads.push_back(dataColumn(report_words::years()));
    m_heads.push_back(dataColumn(survey_words::formCodes()));
    m_heads.push_back(dataColumn(survey_words::areaCode()));
}

void SurveyTableColumns::addHeads(SurveyColumn column)
{
    const QStringList twins = dataTwins(column);
    ReportColumn head = printedHead(column);
    if (twins.isEmpty()) {
        if (column == SurveyColumn::Name) {
            m_namePlace = m_heads.size();
        } else if (column == SurveyColumn::Cost) {
            m_costPlace = m_heads.size();
        }
        head.use = isPrinted(column) ? Use::Everywhere : Use::DataOnly;
        m_heads.push_back(std::move(head));
        return;
    }
    if (isPrinted(column)) {
        head.use = Use::PrintOnly;
        m_heads.push_back(std::move(head));
    }
    for (const QString& twin : twins) {
        m_heads.push_back(dataColumn(twin));
    }
}

ReportRow SurveyTableColumns::row(const ProjectRecord& record, qsizetype place) const
{
    ReportRow row;
    row.cells.reserve(m_heads.size());
    row.cells.push_back(textCell(m_layout.group
                                     ? m_layout.group->label
                                     : groupLabel(record, m_layout.groupBy, *m_guideline)));
    for (const SurveyColumn column : m_layout.chosen) {
        addCells(row.cells, column, record, place);
    }
    row.cells.push_back(textCell(m_years));
    row.cells.push_back(listCell(formCodes(record)));
    row.cells.push_back(textCell(areaCode(record)));
    return row;
}

void SurveyTableColumns::addCells(std::vector<ReportCell>& cells, SurveyColumn column,
                                  const ProjectRecord& record, qsizetype place) const
{
    if (!hasDataTwins(column) || isPrinted(column)) {
        cells.push_back(cell(column, record, place));
    }
    addDataTwins(cells, column, record, *m_guideline);
}

ReportCell SurveyTableColumns::cell(SurveyColumn column, const ProjectRecord& record,
                                    qsizetype place) const
{
    switch (column) {
    case SurveyColumn::Number: {
        const qint64 number = record.number > 0 ? record.number : place + 1;
        return {.text = QString::number(number), .data = number};
    }
    case SurveyColumn::Partners:
        return namesCell(record);
    case SurveyColumn::Area:
        return areaCell(record, *m_guideline);
    case SurveyColumn::Cost:
        return record.cost ? moneyCell(record.cost->amount(), Yen::Unit::Yen) : ReportCell();
    default:
        return textCell(cellText(record, column, place, *m_guideline));
    }
}

ReportRow SurveyTableColumns::sumRow(ReportRow::Weight weight, const QString& label,
                                     std::optional<qint64> cost) const
{
    ReportRow row{.cells = std::vector<ReportCell>(m_heads.size()), .weight = weight};
    row.cells[m_namePlace] = textCell(label);
    if (m_costPlace && cost) {
        row.cells[*m_costPlace] = moneyCell(*cost, Yen::Unit::Yen);
    }
    return row;
}

} // namespace kyodo
