#include "core/report/output/read_back.h"

#include "core/report/output/csv_file.h"
#include "core/report/output/html/html_file.h"
#include "core/report/output/leak_check.h"
#include "core/report/output/report_file.h"
#include "core/report/output/xlsx_file.h"
#include "tests/core/report/output/sample_report.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

QString readText(const QByteArray& bytes, TextFormat format)
{
    const TemporaryFolder folder;
    return valueOf(readBack(folder.write(QStringLiteral("file"), bytes), format));
}

bool isRefused(const QByteArray& bytes, TextFormat format)
{
    const TemporaryFolder folder;
    const auto text = readBack(folder.write(QStringLiteral("file"), bytes), format);
    return !text && text.error().code == ErrorCode::FileRead;
}

/// What stands in the cells of data of the sample, as it was entered.
QStringList enteredTexts()
{
    return {QStringLiteral("<b>A & \"B\"</b>"),
            QStringLiteral("=1+1"),
            QStringLiteral("夏まつり, 花火"),
            QStringLiteral("一行目\n「\"二\"」行目"),
            QStringLiteral("𠮷野さんの花壇🎆"),
            QStringLiteral("9〜17時　−3℃‖_x0041_"),
            QStringLiteral("@市民 'n' &amp; --"),
            QStringLiteral("+81 国際交流"),
            QStringLiteral("未分類")};
}

} // namespace

TEST_CASE("All that was entered is read back from every format")
{
    const TemporaryFolder folder;
    const Report report = sampleReport();
    const QString html = folder.path(QStringLiteral("r.html"));
    const QString csv = folder.path(QStringLiteral("r.csv"));
    const QString cp932 = folder.path(QStringLiteral("r932.csv"));
    const QString xlsx = folder.path(QStringLiteral("r.xlsx"));
    requireDone(writeFile(html, [&](QIODevice& device) { return writeHtml(report, device); }));
    requireDone(writeFile(
        csv, [&](QIODevice& device) { return writeCsv(report, device, CsvEncoding::Utf8); }));
    requireDone(writeFile(cp932, [&](QIODevice& device) {
        return writeCsv(report, device, CsvEncoding::Cp932, MissingCharacters::Geta);
    }));
    requireDone(writeXlsx(report, xlsx));
    const auto count = static_cast<std::size_t>(enteredTexts().size());
    CHECK(leaks(valueOf(readBack(html, TextFormat::Html)), enteredTexts(), {}).size() == count);
    CHECK(leaks(valueOf(readBack(csv, TextFormat::Csv)), enteredTexts(), {}).size() == count);
    CHECK(leaks(valueOf(readBack(cp932, TextFormat::Csv)), enteredTexts(), {}).size() == count);
    CHECK(leaks(valueOf(readBack(xlsx, TextFormat::Xlsx)), enteredTexts(), {}).size() == count);
}

TEST_CASE("HTML is read back without tags, with attributes, comments and entities")
{
    CHECK(readText("<p title=\"a&amp;b > c\" class='d'>e &lt;f&gt; &#x5C71;&#30000;&copy; & g</p>",
                   TextFormat::Html) == QStringLiteral("a&b > c\nd\n\ne <f> 山田&copy; & g\n"));
    CHECK(readText("x<!-- hidden <b>y</b> -->z", TextFormat::Html)
              .contains(QStringLiteral(" hidden \ny\n")));
    CHECK(readText("a<b", TextFormat::Html) == QStringLiteral("a\n"));
}

TEST_CASE("What only says where something lies is not read back")
{
    CHECK(readText("<rect x=\"12\" y='34' aria-label=\"56\"/>", TextFormat::Html) ==
          QStringLiteral("56\n\n"));

    const TemporaryFolder folder;
    const QString xlsx = folder.path(QStringLiteral("r.xlsx"));
    requireDone(writeXlsx(reportOf({QStringLiteral("a"), QStringLiteral("b")}), xlsx));
    const QString text = valueOf(readBack(xlsx, TextFormat::Xlsx));
    CHECK_FALSE(text.contains(QStringLiteral("\nA3\n")));
    CHECK(text.contains(QStringLiteral("b\n")));
}

TEST_CASE("CSV is read back a cell a line, in either encoding")
{
    CHECK(readText("\xEF\xBB\xBF'=1,\"a,\"\"b\"\"\nc\"\r\n-5\r\n", TextFormat::Csv) ==
          QStringLiteral("=1\na,\"b\"\nc\n-5\n\n"));
    CHECK(readText("\x8E\x96\x8B\xC6,x\r\n", TextFormat::Csv) == QStringLiteral("事業\nx\n\n"));
}

TEST_CASE("What is not of its format is not read back")
{
    CHECK(isRefused("no zip", TextFormat::Xlsx));
    CHECK(isRefused("<p>\xFF</p>", TextFormat::Html));
    CHECK(isRefused("\xEF\xBB\xBF\xFF", TextFormat::Csv));
    CHECK(isRefused("\x81", TextFormat::Csv));
    CHECK_FALSE(readBack(QStringLiteral("/nowhere/at/all"), TextFormat::Csv));
}
