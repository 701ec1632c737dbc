#include "core/domain/guideline/built_in_guidelines.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_file.h"
#include "tests/core/report/sheets/sheets_fixture.h"
#include "tests/support/result.h"

#include <QImage>
#include <QPainter>

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// What stands in narrow columns or aslant comes out of a PDF with line breaks in it.
QString withoutSpace(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Whether the sheets say `words` with the options as `set` leaves them; alike on pages and in
/// HTML.
template <class Set>
void checkSaid(const QString& words, bool isSaid, Set set)
{
    SheetOptions options;
    set(options);
    INFO(words.toStdString());
    const QString page = withoutSpace(sheetText(reviewedSheets(), options));
    CHECK(page.contains(withoutSpace(words)) == isSaid);
    CHECK(QString::fromUtf8(sheetHtml(reviewedSheets(), options)).contains(words) == isSaid);
}

/// Whether the first page is painted with the pale ink of the mark, which nothing else has.
bool hasDraftMark(const MemorySheets& sheets, const SheetOptions& options)
{
    const auto document = valueOf(ProjectSheets::layOut({sheets.guideline.city, &sheets}, options));
    QImage image(options.format.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        requireDone(document.paintPage(painter, 0));
    }
    const QRgb ink = QColor(report_style::DraftInk).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixel(x, y) == ink ? 1 : 0;
        }
    }
    return count > 1000;
}

} // namespace

TEST_CASE("The check of the principles is on the sheet by choice")
{
    const auto with = [](SheetOptions& options) { options.hasChecklist = true; };
    const auto without = [](SheetOptions&) {};
    for (const QString& words :
         {QStringLiteral("Check of the principles"), QStringLiteral("互いの立場を尊重したか"),
          QStringLiteral("対等な関係"), QStringLiteral("Before, Partner: 秘・話し合いが足りない"),
          QStringLiteral("partly kept")}) {
        checkSaid(words, true, with);
        checkSaid(words, false, without);
    }
}

TEST_CASE("A difference between the sides is marked, an agreement is not")
{
    SheetOptions options;
    options.hasChecklist = true;
    MemorySheets sheets = reviewedSheets();
    CHECK(sheetHtml(sheets, options).count("<tr class=\"differs\">") == 1);
    CHECK(sheetText(sheets, options).contains(QStringLiteral("Yes")));
    sheets.sheets[0].years[0].checklist->answers[1].mark = CheckMark::Good;
    CHECK(sheetHtml(sheets, options).count("<tr class=\"differs\">") == 0);
    CHECK_FALSE(sheetText(sheets, options).contains(QStringLiteral("Yes")));
}

TEST_CASE("The evaluation is on the sheet by choice")
{
    const auto with = [](SheetOptions& options) { options.hasEvaluation = true; };
    const auto without = [](SheetOptions&) {};
    for (const QString& words :
         {QStringLiteral("目的の共有"), QStringLiteral("Very well"), QStringLiteral("3 step(s)"),
          QStringLiteral("秘・早めに打ち合わせる"), QStringLiteral("参加の輪が広がりました。"),
          QStringLiteral("秘・担当替えを検討"), QStringLiteral("A third party takes no part."),
          QStringLiteral("Partner itself: 秘・負担が偏った")}) {
        checkSaid(words, true, with);
        checkSaid(words, false, without);
    }
}

TEST_CASE("Earlier rounds are on the sheet unless they are left out")
{
    const auto without = [](SheetOptions& options) { options.hasHistory = false; };
    checkSaid(QStringLiteral("令和5年度"), true, [](SheetOptions&) {});
    checkSaid(QStringLiteral("令和5年度"), false, without);
    SheetOptions options;
    CHECK(sheetCsv(reviewedSheets(), options).count("\r\n") == 3);
    without(options);
    CHECK(sheetCsv(reviewedSheets(), options).count("\r\n") == 2);
}

TEST_CASE("Seals, signatures, form number and office are on the sheet by choice")
{
    const auto with = [](SheetOptions& options) {
        options.sealHeads = {QStringLiteral("課長"), QStringLiteral("係長")};
        options.hasSignatures = true;
        options.formNumber = QStringLiteral("様式第３号");
        options.office = QStringLiteral("市民協働係");
    };
    for (const QString& words :
         {QStringLiteral("課長"), QStringLiteral("係長"), QStringLiteral("Signatures"),
          QStringLiteral("様式第３号"), QStringLiteral("市民協働係")}) {
        checkSaid(words, true, with);
        checkSaid(words, false, [](SheetOptions&) {});
    }
}

TEST_CASE("Each partner has a line to sign on, and somebody has where none is named")
{
    SheetOptions options;
    options.hasSignatures = true;
    CHECK(sheetText(reviewedSheets(), options).count(QStringLiteral("Partners (B)")) == 3);
    CHECK(sheetText(bareSheets(sampleGuideline()), options).count(QStringLiteral("Partners (B)")) ==
          1);
}

TEST_CASE("A draft is marked as one")
{
    SheetOptions options;
    CHECK_FALSE(hasDraftMark(reviewedSheets(), options));
    CHECK_FALSE(sheetHtml(reviewedSheets(), options).contains("class=\"draft\""));
    options.isDraft = true;
    CHECK(hasDraftMark(reviewedSheets(), options));
    CHECK(sheetHtml(reviewedSheets(), options).contains("class=\"draft\""));
}

TEST_CASE("The edition for the office names itself")
{
    const QString office = editionLabel(Edition::Internal);
    checkSaid(office, true, [](SheetOptions&) {});
    checkSaid(office, false, [](SheetOptions& options) { options.edition = Edition::Public; });
}

TEST_CASE("What nobody has filled in is a form to write on, or says so in a line")
{
    SheetOptions options = reviewOptions();
    const MemorySheets sheets = bareSheets(reviewingGuideline());
    const QString form = sheetText(sheets, options);
    CHECK(form.contains(QStringLiteral("互いの立場を尊重したか")));
    CHECK(form.contains(QStringLiteral("目的の共有")));
    CHECK(form.contains(viewpointLabel(Viewpoint::ThirdParty)));
    options.blanks = SheetOptions::Blanks::Empty;
    const QString plain = sheetText(sheets, options);
    CHECK_FALSE(plain.contains(QStringLiteral("互いの立場を尊重したか")));
    CHECK(plain.count(QStringLiteral("Nothing has been filled in yet.")) == 2);
    CHECK(sheetPages(sheets, options) == 1);
}

TEST_CASE("What is published is no form to write on")
{
    const SheetOptions published = reviewOptions(Edition::Public);
    CHECK(published.blanks == SheetOptions::Blanks::Ruled);
    const QString text = sheetText(bareSheets(reviewingGuideline()), published);
    CHECK_FALSE(text.contains(QStringLiteral("互いの立場を尊重したか")));
    CHECK_FALSE(text.contains(viewpointLabel(Viewpoint::ThirdParty)));
}

TEST_CASE("The public edition says nothing that is not public")
{
    SheetOptions options = reviewOptions(Edition::Public);
    options.hasSignatures = true;
    options.roles = SheetOptions::Roles::WithGuideline;
    const MemorySheets sheets = reviewedSheets();
    const QString text = sheetText(sheets, options);
    CHECK_FALSE(text.contains(u'秘'));
    CHECK_FALSE(QString::fromUtf8(sheetHtml(sheets, options)).contains(u'秘'));
    CHECK_FALSE(QString::fromUtf8(sheetCsv(sheets, options)).contains(u'秘'));
    for (const QString& shown :
         {QStringLiteral("体育協会"), QStringLiteral("Private person"),
          QStringLiteral("目的の共有"), QStringLiteral("参加の輪が広がりました。"),
          QStringLiteral("互いの立場を尊重したか")}) {
        INFO(shown.toStdString());
        CHECK(text.contains(shown));
    }
}

TEST_CASE("The office's edition says all of it but the notes on project and survey")
{
    const SheetOptions options = reviewOptions();
    const QString text = sheetText(reviewedSheets(), options);
    for (const QString& shown : {QStringLiteral("秘・判断の理由"), QStringLiteral("秘・審判"),
                                 QStringLiteral("秘・山田花子"), QStringLiteral("秘・広報"),
                                 QStringLiteral("秘・担当替えを検討")}) {
        INFO(shown.toStdString());
        CHECK(text.contains(shown));
    }
    CHECK_FALSE(text.contains(QStringLiteral("備考")));
    CHECK_FALSE(
        QString::fromUtf8(sheetHtml(reviewedSheets(), options)).contains(QStringLiteral("備考")));
}

TEST_CASE("Texts of a thousand characters go on on other pages, under their labels")
{
    MemorySheets sheets = reviewedSheets();
    ProjectRecord& record = sheets.sheets[0].years[0].record;
    const QString text = QStringLiteral("市民と市が共に汗をかいた。").repeated(80);
    record.summary = text;
    record.outcome = text;
    record.partners.front().role = text;
    record.roles.front().citySide = text;
    record.name = valueOf(Name::parse(QStringLiteral("花と緑").repeated(250)));
    sheets.sheets[0].years[0].evaluation->publicText = text;
    QString read = sheetText(sheets, reviewOptions());
    CHECK(read.contains(QStringLiteral("(continued)")));
    read.remove(u'\n').remove(u' ').remove(u'\f');
    CHECK(read.count(QStringLiteral("汗")) == 5 * 80);
    CHECK(sheetPages(sheets, reviewOptions()) >= 5);
}

TEST_CASE("Sheets can be made by guidelines without areas, forms or principles")
{
    SheetOptions options = reviewOptions();
    const Guideline noAreas = valueOf(builtInGuideline(QStringLiteral("minami-alps")));
    const Guideline noForms = valueOf(builtInGuideline(QStringLiteral("ebetsu")));
    CHECK(sheetText(bareSheets(noAreas), options).contains(noAreas.principles.front().name));
    CHECK(sheetText(bareSheets(noForms), options).contains(noForms.conditions.front().name));
    const QString area = withoutSpace(QStringLiteral("Reason for the area"));
    CHECK_FALSE(withoutSpace(sheetText(bareSheets(noAreas), options)).contains(area));
    CHECK(withoutSpace(sheetText(bareSheets(noForms), options)).contains(area));
    CHECK_FALSE(sheetHtml(bareSheets(noForms), options).contains(">Form<"));
    CHECK(sheetHtml(bareSheets(noAreas), options).contains(">Form<"));
    const QString without = sheetText(bareSheets(sampleGuideline()), options);
    CHECK_FALSE(without.contains(QStringLiteral("Check of the principles")));
}

TEST_CASE("Each project is a bookmark on its first page")
{
    MemorySheets sheets = reviewedSheets();
    sheets.sheets.push_back(twoSheets().sheets.back());
    const ProjectSheets document =
        valueOf(ProjectSheets::layOut({sheets.guideline.city, &sheets}, reviewOptions()));
    const std::vector<Bookmark> bookmarks = document.bookmarks();
    REQUIRE(bookmarks.size() == 2);
    CHECK(bookmarks[0].title == QStringLiteral("市民マラソン大会"));
    CHECK(bookmarks[0].page == 0);
    CHECK(bookmarks[1].title == QStringLiteral("新年交礼会"));
    CHECK(bookmarks[1].page > 0);
    CHECK(bookmarks[1].level == 0);
}

TEST_CASE("A screen reader finds a section a project, its name, fields and figure")
{
    const MemorySheets sheets = reviewedSheets();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheets.pdf"));
    requireDone(writePdf(
        valueOf(ProjectSheets::layOut({sheets.guideline.city, &sheets}, reviewOptions())), path));
    const QString structure =
        outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path});
    CHECK(structure.count(QStringLiteral("Sect")) == 1);
    CHECK(structure.contains(QStringLiteral("H2")));
    CHECK(structure.contains(QStringLiteral("\"市民マラソン大会\"")));
    CHECK(structure.contains(QStringLiteral("\"Project Sheet\"")));
    CHECK(structure.contains(QStringLiteral("TH")));
    CHECK(structure.count(QStringLiteral("Figure")) == 1);
    // fields, partners, roles, fields, checklist, scores, texts, earlier rounds
    CHECK(structure.count(QStringLiteral("Table")) == 8);
}
