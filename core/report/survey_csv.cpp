#include "core/report/survey_csv.h"

#include "core/base/csv_line.h"
#include "core/report/content/survey_rows.h"
#include "core/report/content/survey_words.h"
#include "core/report/report_file.h"

namespace kyodo {
namespace {

QStringList headCells(const SurveyTableOptions& options)
{
    QStringList cells{survey_words::groupedBy(options.groupBy)};
    for (const SurveyColumn column : SurveyColumns) {
        cells << survey_words::columnHead(column);
    }
    return cells << survey_words::fiscalYears();
}

QString dataText(const ProjectRecord& record, SurveyColumn column, qsizetype row,
                 const Guideline& guideline)
{
    switch (column) {
    case SurveyColumn::Partners:
        return partnerNameList(record).join(ListSeparator);
    case SurveyColumn::Form:
        return formNames(record, guideline).join(ListSeparator);
    case SurveyColumn::Area:
        return areaLabel(record, guideline);
    default:
        return cellText(record, column, row, guideline);
    }
}

} // namespace

Status writeSurveyCsv(const SurveyTableSubject& subject, const SurveyTableOptions& options,
                      QIODevice& device)
{
    const Guideline& guideline = *subject.guideline;
    TextWriter out(device);
    out << QChar(QChar::ByteOrderMark) + csvLine(headCells(options));
    qsizetype row = 0;
    KYODO_TRY(forEachRecord(*subject.records, [&](const ProjectRecord& record) {
        QStringList cells{groupLabel(record, options.groupBy, guideline)};
        for (const SurveyColumn column : SurveyColumns) {
            cells << dataText(record, column, row, guideline);
        }
        out << csvLine(cells << subject.years.isoLabel());
        ++row;
    }));
    return out.status();
}

} // namespace kyodo
