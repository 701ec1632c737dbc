#include "core/report/pdf/pdf_device.h"

#include "core/report/pdf/pdf_text.h"
#include "core/report/text/text_block.h"
#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QFontDatabase>
#include <QPainter>

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// Paints `lines` one below the other; returns the file's path.
QString pdfOf(const TemporaryFolder& folder, const QStringList& lines, const ReportFonts& fonts,
              const PdfProperties& properties = {.title = QStringLiteral("試し")},
              const std::vector<Bookmark>& bookmarks = {})
{
    const QString path = folder.path(QStringLiteral("a.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    PdfDevice device(file, properties);
    {
        QPainter painter(&device);
        device.beginPage({595, 842});
        qreal top = 40;
        for (const QString& line : lines) {
            const PageTag tag(painter, {.role = PageRole::Paragraph});
            TextBlock(fonts.regular(10), line).draw(painter, {40, top});
            top += 20;
        }
        device.endPage();
    }
    requireDone(device.finish(bookmarks));
    return path;
}

/// What another program finds in the file, line by line.
QStringList linesIn(const QString& path)
{
    QString text =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    text.remove(u'\f');
    return text.split(u'\n', Qt::SkipEmptyParts);
}

ReportFonts fontsOf(const QString& family)
{
    REQUIRE(QFontDatabase::hasFamily(family));
    return valueOf(ReportFonts::load({family}));
}

/// One glyph of many fonts stands for each of these pairs.
QStringList doubles()
{
    return {QStringLiteral("市民 ⺠間 民⺠"), QStringLiteral("高齢者と⾼い山"),
            QStringLiteral("立⽴ 生⽣ 見⾒"), QStringLiteral("Ω Ω µ μ")};
}

} // namespace

TEST_CASE("The text that comes out of a PDF is the text that went in, with every report font")
{
    for (const QString& family : {QStringLiteral("BIZ UDGothic"), QStringLiteral("IPAexGothic"),
                                  QStringLiteral("Noto Sans CJK JP")}) {
        CAPTURE(family);
        const TemporaryFolder folder;
        const QStringList lines =
            QStringList{QStringLiteral("砂川市の協働事業（活動）～ 調査結果一覧 ～"),
                        QStringLiteral("ＮＰＯ法人 ABC-123 カタカナ ｶﾅ ①②③"),
                        QStringLiteral("髙橋 﨑 德 濵 ~ 〜 − ‖ ー")} +
            doubles();
        const QString path = pdfOf(folder, lines, fontsOf(family));
        CHECK(linesIn(path) == lines);
        requireDone(checkPdf(path, 1));
    }
}

TEST_CASE("Characters beyond the font and the first plane come out as they went in")
{
    const TemporaryFolder folder;
    const QStringList lines{QStringLiteral("𠮷野家と𩸽"), QStringLiteral("葛󠄀城市"),
                            QStringLiteral("か\u3099き"), QStringLiteral("祭り😀の日"),
                            QStringLiteral("שלום")};
    const QString text =
        valueOf(pdfText(pdfOf(folder, lines, fontsOf(QStringLiteral("BIZ UDGothic")))));
    for (const QString& line : lines) {
        CAPTURE(line);
        CHECK(text.contains(line));
    }
}

TEST_CASE("A file says its title and language, and nothing about anybody")
{
    const TemporaryFolder folder;
    const QString path = pdfOf(folder, {QStringLiteral("一")}, valueOf(ReportFonts::load()),
                               {.title = QStringLiteral("調査結果一覧")});
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(QStringLiteral("調査結果一覧")));
    CHECK(info.contains(QStringLiteral("協働台帳")));
    CHECK_FALSE(info.contains(QStringLiteral("Author")));
    CHECK_FALSE(info.contains(QStringLiteral("Creat"))); // neither program nor time
    const QByteArray json =
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}).toUtf8();
    CHECK(json.contains("\"/Lang\": \"u:ja-JP\""));
    CHECK(json.contains("\"/DisplayDocTitle\": true"));
}

TEST_CASE("A title with characters that XML lacks leaves its description readable")
{
    const TemporaryFolder folder;
    const QString path = pdfOf(folder, {QStringLiteral("一")}, valueOf(ReportFonts::load()),
                               {.title = QStringLiteral("題<&>\u0001名")});
    CHECK(bytesOf(path).contains("<rdf:li xml:lang=\"x-default\">題&lt;&amp;&gt;名</rdf:li>"));
}

TEST_CASE("Bookmarks lead to their pages, chapter by chapter")
{
    const TemporaryFolder folder;
    const QString path = pdfOf(folder, {QStringLiteral("一")}, valueOf(ReportFonts::load()),
                               {.title = QStringLiteral("表")},
                               {{QStringLiteral("共催"), 0, 40, 0},
                                {QStringLiteral("その一"), 0, 60, 1},
                                {QStringLiteral("その二"), 0, 80, 1},
                                {QStringLiteral("委託"), 0, 100, 0}});
    const QString json =
        outputOf(QStringLiteral("qpdf"),
                 {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), path});
    const auto at = [&](const QString& title) { return json.indexOf(title); };
    CHECK(at(QStringLiteral("共催")) >= 0);
    CHECK(at(QStringLiteral("委託")) >= 0);
    CHECK(json.count(QStringLiteral("\"destpageposfrom1\": 1")) == 4);
    requireDone(checkPdf(path, 1));
}

TEST_CASE("A tagged page is read in its order; an untagged one has no structure")
{
    const TemporaryFolder folder;
    const QStringList lines{QStringLiteral("はじめ"), QStringLiteral("つぎ")};
    PdfProperties properties{.title = QStringLiteral("読み上げ")};
    const QString path = pdfOf(folder, lines, valueOf(ReportFonts::load()), properties);
    const QString structure =
        outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path});
    CHECK(structure.count(QStringLiteral("P (block)")) == 2);
    CHECK(structure.indexOf(lines[0]) < structure.indexOf(lines[1]));
    CHECK(structure.contains(lines[0]));

    properties.isTagged = false;
    const QString plain = pdfOf(folder, lines, valueOf(ReportFonts::load()), properties);
    CHECK_FALSE(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), plain})
                    .contains(lines[0]));
    CHECK(linesIn(plain) == lines);
}

TEST_CASE("A file for keeping holds to PDF/A-1b")
{
    const TemporaryFolder folder;
    const QString path =
        pdfOf(folder, {QStringLiteral("保存用")}, valueOf(ReportFonts::load()),
              {.title = QStringLiteral("保存"), .level = PdfLevel::PdfA1b, .isTagged = false});
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.startsWith("%PDF-1.4\n"));
    CHECK(bytes.contains("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"));
    CHECK(bytes.contains("/GTS_PDFA1"));
    CHECK(bytes.contains("/CIDSet"));
    CHECK(bytes.contains("\nxref\n"));
    CHECK_FALSE(bytes.contains("/ObjStm"));
    CHECK_FALSE(bytes.contains("/ca "));
    requireDone(checkPdf(path, 1));
    CHECK(linesIn(path) == QStringList{QStringLiteral("保存用")});
}

TEST_CASE("However many pages there are, no list of them grows too long for a file for keeping")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    PdfDevice device(file, {.title = QStringLiteral("試し"), .level = PdfLevel::PdfA1b});
    for (int page = 0; page < 600; ++page) {
        device.beginPage({595, 842});
        device.endPage();
    }
    requireDone(device.finish({}));
    file.close();
    requireDone(checkPdf(path, 600));
    CHECK(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path}).trimmed() ==
          QStringLiteral("600"));
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.count("/Type/Pages") == 4);
    CHECK(bytes.count("/Count 256/") == 2);
    CHECK(bytes.contains("/Count 88/"));
}

TEST_CASE("The same pages give the same bytes")
{
    const TemporaryFolder folder;
    const ReportFonts fonts = valueOf(ReportFonts::load());
    const QByteArray first = bytesOf(pdfOf(folder, doubles(), fonts));
    CHECK(bytesOf(pdfOf(folder, doubles(), fonts)) == first);
}

TEST_CASE("A family without a bold face is drawn thicker")
{
    CHECK(fontsOf(QStringLiteral("IPAexGothic")).bold(9).isEmboldened());
    CHECK_FALSE(fontsOf(QStringLiteral("IPAexGothic")).regular(9).isEmboldened());
    CHECK_FALSE(fontsOf(QStringLiteral("BIZ UDGothic")).bold(9).isEmboldened());
}
