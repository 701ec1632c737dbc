#include "core/report/content/survey/survey_rows.h"

#include "core/base/text.h"
#include "core/report/content/report_words.h"
#include "core/report/sheets/sheet_words.h"

namespace kyodo {
namespace {

/// Longer codes do not fit a chip.
constexpr qsizetype LongestMark = 2;

QString orUnclassified(const QString& label)
{
    return isBlank(label) ? report_words::unclassified() : label;
}

QString areaCell(const ProjectRecord& record, const Guideline& guideline)
{
    if (const Area* area = areaOf(record, guideline)) {
        return areaMark(*area, guideline);
    }
    return record.area ? record.area->words : QString();
}

} // namespace

SurveyColumnSet neededColumns(const ProjectRecord& record, SurveyGrouping grouping)
{
    SurveyColumnSet needed;
    const auto need = [&](SurveyColumn column, bool isNeeded) {
        needed.set(columnIndex(column), isNeeded);
    };
    need(SurveyColumn::Number, true);
    need(SurveyColumn::Name, true);
    need(SurveyColumn::Summary, !isBlank(record.summary));
    need(SurveyColumn::Partners, !record.partners.empty());
    need(SurveyColumn::Department,
         grouping != SurveyGrouping::Department && !isBlank(record.department));
    need(SurveyColumn::Form, record.forms.size() > (grouping == SurveyGrouping::Form ? 1U : 0U));
    need(SurveyColumn::Area, grouping != SurveyGrouping::Area && record.area.has_value());
    need(SurveyColumn::Field, grouping != SurveyGrouping::Field && record.field.has_value());
    need(SurveyColumn::Cost, record.cost.has_value());
    need(SurveyColumn::Period, record.startsOn || record.endsOn || !isBlank(record.periodNote));
    need(SurveyColumn::State, record.status != RecordStatus::Done);
    need(SurveyColumn::Outcome, !isBlank(record.outcome));
    return needed;
}

QString cellText(const ProjectRecord& record, SurveyColumn column, qsizetype row,
                 const Guideline& guideline)
{
    switch (column) {
    case SurveyColumn::Number:
        return QString::number(record.number > 0 ? record.number : row + 1);
    case SurveyColumn::Name:
        return record.name.text();
    case SurveyColumn::Summary:
        return record.summary;
    case SurveyColumn::Partners:
        return partnerNames(record);
    case SurveyColumn::Department:
        return record.department;
    case SurveyColumn::Form:
        return formNames(record, guideline).join(u'\n');
    case SurveyColumn::Area:
        return areaCell(record, guideline);
    case SurveyColumn::Field:
        return record.field ? fieldName(*record.field, guideline) : QString();
    case SurveyColumn::Cost:
        return record.cost ? record.cost->grouped() : QString();
    case SurveyColumn::Period:
        return sheet_words::period(record);
    case SurveyColumn::State:
        return statusLabel(record.status);
    case SurveyColumn::Outcome:
        return record.outcome;
    }
    Q_UNREACHABLE();
}

QString groupLabel(const ProjectRecord& record, SurveyGrouping grouping, const Guideline& guideline)
{
    switch (grouping) {
    case SurveyGrouping::Form:
        return orUnclassified(formNames(record, guideline).value(0));
    case SurveyGrouping::Area:
        return orUnclassified(areaLabel(record, guideline));
    case SurveyGrouping::Department:
        return isBlank(record.department) ? report_words::notStated() : record.department;
    case SurveyGrouping::Field:
        return orUnclassified(record.field ? fieldName(*record.field, guideline) : QString());
    }
    Q_UNREACHABLE();
}

QStringList groupLabels(const ProjectRecord& record, SurveyGrouping grouping,
                        const Guideline& guideline)
{
    QStringList labels{groupLabel(record, grouping, guideline)};
    if (grouping == SurveyGrouping::Form) {
        labels << formNames(record, guideline).mid(1);
        labels.removeDuplicates();
    }
    return labels;
}

QStringList partnerNameList(const ProjectRecord& record)
{
    QStringList names;
    for (const Partner& partner : record.partners) {
        names << partner.name;
    }
    return names;
}

QString areaMark(const Area& area, const Guideline& guideline)
{
    if (area.code.text().size() <= LongestMark) {
        return area.code.text();
    }
    const auto place = &area - guideline.areas.data();
    return QString::number(place + 1);
}

} // namespace kyodo
