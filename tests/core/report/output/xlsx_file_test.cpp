#include "core/report/output/xlsx_file.h"

#include "tests/core/report/output/sample_report.h"
#include "tests/core/report/output/xlsx_book.h"
#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

XlsxBook bookOf(const Report& report)
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("報告.xlsx"));
    requireDone(writeXlsx(report, path));
    return XlsxBook::read(path);
}

Error errorOf(const Report& report, const QString& path)
{
    const Status status = writeXlsx(report, path);
    REQUIRE_FALSE(status);
    CHECK_FALSE(QFile::exists(path));
    return status.error();
}

Error errorOf(const Report& report)
{
    const TemporaryFolder folder;
    return errorOf(report, folder.path(QStringLiteral("r.xlsx")));
}

QString cell(const XlsxSheetContent& sheet, const char* name)
{
    return sheet.cell(QLatin1StringView(name));
}

} // namespace

TEST_CASE("The cells of a report in xlsx are the golden ones", "[golden]")
{
    checkGolden(QStringLiteral("report.xlsx.txt"), bookOf(sampleReport()).dump());
}

TEST_CASE("A sheet a table, the one about them last")
{
    const XlsxBook book = bookOf(sampleReport());
    QStringList names;
    for (const XlsxSheetContent& sheet : book.sheets) {
        names << sheet.name;
    }
    CHECK(names == QStringList{QStringLiteral("砂川市の協働事業 <試作>"),
                               QStringLiteral("総括表 領域／件数 ［延べ］"),
                               QStringLiteral("終了した事業"), QStringLiteral("縦持ち"),
                               QStringLiteral("About")});
}

TEST_CASE("Text is text in xlsx, numbers are numbers and days are days")
{
    const XlsxSheetContent sheet = bookOf(sampleReport()).sheets.front();
    CHECK(cell(sheet, "B2") == QStringLiteral("s:<b>A & \"B\"</b>"));
    CHECK(cell(sheet, "C2") == QStringLiteral("s:=1+1"));
    CHECK(cell(sheet, "D2") == QStringLiteral("s:C"));
    CHECK(cell(sheet, "E2") == QStringLiteral("d:2024-04-01"));
    CHECK(cell(sheet, "F2") == QStringLiteral("n:1250000"));
    CHECK(cell(sheet, "C3") == QStringLiteral("s:一行目\n「\"二\"」行目"));
    CHECK(cell(sheet, "B4") == QStringLiteral("s:𠮷野さんの花壇🎆"));
    CHECK(cell(sheet, "C4") == QStringLiteral("s:9〜17時　−3℃‖_x0041_"));
    CHECK(cell(sheet, "E4") == QStringLiteral("s:未定"));
    CHECK(cell(sheet, "F4") == QStringLiteral("n:-30000"));
    CHECK(cell(sheet, "F5") == QStringLiteral("s:9007199254740993")); // a double would round it
    CHECK_FALSE(sheet.elements.contains(QStringLiteral("f")));
    CHECK_FALSE(sheet.elements.contains(QStringLiteral("mergeCell")));
}

TEST_CASE("Numbers in xlsx show the decimals that are printed, and keep the others")
{
    Report report = reportOf({});
    auto& table = std::get<ReportTable>(report.parts.front());
    const std::vector<ReportCell> cells{
        {QStringLiteral("3.3"), 10 / 3.0},  {QStringLiteral("1,250.25"), 1250.25},
        {QStringLiteral("66.7%"), 66.7},    {QStringLiteral("1,250"), qint64(1250)},
        {QStringLiteral("12"), qint64(12)}, {{}, 0.125}};
    std::vector<ReportRow> rows;
    for (const ReportCell& each : cells) {
        rows.push_back({{each}});
    }
    table.rows = std::make_shared<ReportRowList>(rows);
    const XlsxSheetContent sheet = bookOf(report).sheets.front();
    CHECK(cell(sheet, "A2").startsWith(QStringLiteral("n:3.3333333")));
    QStringList formats;
    for (std::size_t row = 2; row < cells.size() + 2; ++row) {
        formats << sheet.formats.at(QStringLiteral("A%1").arg(row));
    }
    CHECK(formats == QStringList{QStringLiteral("#,##0.0"), QStringLiteral("#,##0.00"),
                                 QStringLiteral("#,##0.0"), QStringLiteral("#,##0"),
                                 QStringLiteral("General"), QStringLiteral("General")});
}

TEST_CASE("A sheet is printed on the report's paper, with its title and the page in the foot")
{
    Report report = sampleReport();
    report.title = QStringLiteral("A&B 一覧");
    report.edition = QStringLiteral("庁内用");
    const XlsxBook book = bookOf(report);
    for (const XlsxSheetContent& sheet : book.sheets) {
        CHECK(sheet.footer == QStringLiteral("&LDraft 庁内用 A&&B 一覧 平成23・24年度&R&P / &N"));
    }
    const QByteArray sheet = book.parts.at(QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(
        sheet.contains("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>"));
    CHECK(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"));
    CHECK(sheet.contains("left=\"0.58333"));
    CHECK(book.parts.at(QStringLiteral("xl/workbook.xml")).count("_xlnm.Print_Titles") == 5);
    report.title = QString(300, u'題');
    CHECK(bookOf(report).sheets.front().footer.size() < 255);
}

TEST_CASE("A row is as high as its longest text, also where nobody measures it again")
{
    const QString text = QString(400, u'字');
    const XlsxBook book = bookOf(reportOf({QStringLiteral("a"), text}));
    const QByteArray sheet = book.parts.at(QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("<row r=\"2\"><c "));
    CHECK(sheet.contains("<row r=\"3\" ht=\""));
    CHECK(bookOf(reportOf({QString(32'000, u'字')}))
              .parts.at(QStringLiteral("xl/worksheets/sheet1.xml"))
              .contains("<row r=\"2\" ht=\"409\""));
}

TEST_CASE("The heads of a sheet stay in sight, totals stay out of the filter")
{
    const XlsxBook book = bookOf(sampleReport());
    CHECK(book.sheets[0].frozen == QStringLiteral("A2"));
    CHECK(book.sheets[0].autoFilter == QStringLiteral("A1:F5"));
    CHECK(cell(book.sheets[0], "B6").isEmpty());
    CHECK(cell(book.sheets[0], "B7") == QStringLiteral("s:合計"));
    CHECK(cell(book.sheets[0], "F7") == QStringLiteral("n:1220000"));
    CHECK(book.sheets[2].autoFilter == QStringLiteral("A1:B1"));
    CHECK(book.sheets[2].cells.size() == 2);
}

TEST_CASE("The last sheet says what the others are")
{
    Report report = sampleReport();
    report.isDraft = false;
    const XlsxSheetContent about = bookOf(report).sheets.back();
    CHECK(cell(about, "B2") == QStringLiteral("s:砂川市の協働事業 <試作>"));
    CHECK(cell(about, "B4") == QStringLiteral("d:2026-11-22"));
    CHECK(cell(about, "B8") == QStringLiteral("s:A & B は <仮称>"));
    CHECK(bookOf(reportOf({QStringLiteral("a")})).sheets.back().cells.size() == 4);
}

TEST_CASE("A draft says in a spreadsheet that it is one")
{
    Report report = reportOf({QStringLiteral("a")});
    const auto tellsState = [&] {
        const XlsxSheetContent about = bookOf(report).sheets.back();
        return cell(about, "A3") == QStringLiteral("s:State") &&
               cell(about, "B3") == QStringLiteral("s:Draft");
    };
    CHECK_FALSE(tellsState());
    report.isDraft = true;
    CHECK(tellsState());
}

TEST_CASE("The same report gives the same file, which says nothing of who wrote it where")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.xlsx"));
    const QString other = folder.path(QStringLiteral("b.xlsx"));
    requireDone(writeXlsx(sampleReport(), path));
    requireDone(writeXlsx(sampleReport(), other));
    CHECK(bytesOf(path) == bytesOf(other));

    const XlsxBook book = XlsxBook::read(path);
    const QByteArray properties = book.parts.at(QStringLiteral("docProps/core.xml"));
    CHECK(properties.contains("<dc:creator></dc:creator>"));
    CHECK(properties.contains("<cp:lastModifiedBy></cp:lastModifiedBy>"));
    CHECK(properties.contains("2026-11-22T00:00:00Z"));
    CHECK(properties.contains(QStringLiteral("<dc:title>砂川市の協働事業 &lt;試作&gt; ").toUtf8()));
    for (const auto& [name, bytes] : book.parts) {
        CHECK_FALSE(bytes.contains(folder.path().toUtf8()));
    }
}

TEST_CASE("A text that no cell can hold is said, not cut")
{
    CHECK(cell(bookOf(reportOf({QString(32'767, u'あ')})).sheets[0], "A2").size() == 32'769);

    const Error error = errorOf(reportOf({QStringLiteral("a"), QString(32'768, u'あ')}));
    CHECK(error.code == ErrorCode::InvalidInput);
    CHECK(error.message.contains(QStringLiteral("A3")));
}

TEST_CASE("Text keeps its spaces and loses no control characters in xlsx")
{
    const XlsxSheetContent sheet =
        bookOf(reportOf({QStringLiteral(" a "), QStringLiteral("a\x01\r\nb")})).sheets[0];
    CHECK(cell(sheet, "A2") == QStringLiteral("s: a "));
    CHECK(cell(sheet, "A3") == QStringLiteral("s:a\x01\nb"));
}

TEST_CASE("Nothing is left of an xlsx file that could not be written")
{
    Report report = reportOf({});
    std::get<ReportTable>(report.parts.front()).rows = std::make_shared<BrokenRows>();
    CHECK(errorOf(report).code == ErrorCode::LedgerUnreadable);

    const Error error = errorOf(sampleReport(), QStringLiteral("/nowhere/at/all/r.xlsx"));
    CHECK(error.code == ErrorCode::FileWrite);
    CHECK(error.message.contains(QStringLiteral("nowhere")));
}

TEST_CASE("A long table needs the memory of a block")
{
    const auto rows = std::make_shared<CountingRows>(2000);
    Report report = reportOf({});
    std::get<ReportTable>(report.parts.front()).rows = rows;
    CHECK(cell(bookOf(report).sheets[0], "A2001") == QStringLiteral("s:1999"));
    CHECK(rows->largestBlock < 2000);
}
