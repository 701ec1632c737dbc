#include "tests/core/report/layout/laid_out_report.h"

#include "core/report/pdf/pdf_file.h"
#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QRegularExpression>

#include <algorithm>

namespace kyodo::test {
namespace {

ReportTable tableWith(std::vector<ReportRow> rows)
{
    return {.columns = {{.head = QStringLiteral("名称"), .isRowHead = true},
                        {.head = QStringLiteral("件数"),
                         .align = ReportColumn::Align::Right,
                         .width = 60}},
            .rows = std::make_shared<ReportRowList>(std::move(rows))};
}

} // namespace

ReportTable tableOf(int rows)
{
    std::vector<ReportRow> list;
    for (int i = 0; i < rows; ++i) {
        list.push_back({{{QStringLiteral("行%1").arg(i + 1)}, {QString::number(i), qint64(i)}}});
    }
    return tableWith(std::move(list));
}

ReportTable tableOfTallRows(const QStringList& words, int lines)
{
    std::vector<ReportRow> list;
    for (const QString& each : words) {
        list.push_back({{{linesOf(each, lines)}, {}}});
    }
    return tableWith(std::move(list));
}

Report reportWith(std::vector<ReportPart> parts)
{
    return {.title = QStringLiteral("題名"),
            .cityName = QStringLiteral("砂川市"),
            .parts = std::move(parts)};
}

QString linesOf(const QString& words, int count)
{
    return QStringList(count, words).join(u'\n');
}

QStringList pagesOf(const ReportDocument& document)
{
    return pdfText(document).split(u'\f', Qt::SkipEmptyParts);
}

QStringList pagesOf(const Report& report)
{
    return pagesOf(valueOf(ReportDocument::layOut(report)));
}

std::vector<PageWord> wordsOf(const Report& report)
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    requireDone(writePdf(valueOf(ReportDocument::layOut(report)), path));
    const QString boxes =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    static const QRegularExpression word(
        QStringLiteral("<page |xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" "
                       "yMax=\"([0-9.]+)\">([^<]*)<"));
    std::vector<PageWord> words;
    int page = -1;
    for (const QRegularExpressionMatch& found : word.globalMatch(boxes)) {
        if (found.capturedLength(1) == 0) {
            ++page;
            continue;
        }
        const auto number = [&found](int group) { return found.captured(group).toDouble(); };
        words.push_back({found.captured(5), page,
                         QRectF(QPointF(number(1), number(2)), QPointF(number(3), number(4)))});
    }
    return words;
}

PageWord wordIn(const std::vector<PageWord>& words, const QString& text)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const PageWord& word) { return word.text == text; });
    INFO(text.toStdString());
    REQUIRE(found != words.end());
    return *found;
}

} // namespace kyodo::test
