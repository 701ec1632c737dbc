#include "core/report/output/about_sheet.h"

#include "core/report/output/frame_words.h"

namespace kyodo {
namespace {

void addItem(std::vector<ReportRow>& rows, const QString& item, const ReportCell& content)
{
    const bool saysNothing =
        content.text.isEmpty() && std::holds_alternative<std::monostate>(content.data);
    if (!saysNothing) {
        rows.push_back({{{item}, content}});
    }
}

void addNotes(std::vector<ReportRow>& rows, const Report& report)
{
    for (const ReportTable* table : tablesOf(report)) {
        const QString title = table->title.isEmpty() ? report.title : table->title;
        for (const QString& note : table->notes) {
            addItem(rows, frame_words::noteOn(title), {note});
        }
    }
}

ReportCell dayCellOf(QDate day)
{
    return day.isValid() ? ReportCell{frame_words::asOf(day), day} : ReportCell{};
}

} // namespace

ReportTable aboutSheet(const Report& report)
{
    std::vector<ReportRow> rows;
    const QString publisher = QString(report.cityName + u' ' + report.office).trimmed();
    addItem(rows, frame_words::title(), {report.title});
    addItem(rows, frame_words::state(), {report.isDraft ? frame_words::draftMark() : QString()});
    addItem(rows, frame_words::editionItem(), {report.edition});
    addItem(rows, frame_words::years(), {report.subtitle});
    addItem(rows, frame_words::asOfItem(), dayCellOf(report.asOf));
    addItem(rows, frame_words::publisher(), {publisher});
    addItem(rows, frame_words::foreword(), {report.foreword});
    addItem(rows, frame_words::legend(), {report.legend});
    addNotes(rows, report);
    ReportTable table;
    table.title = frame_words::aboutSheet();
    table.columns = {{.head = frame_words::aboutItem()},
                     {.head = frame_words::aboutContent(), .share = 3}};
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    return table;
}

} // namespace kyodo
