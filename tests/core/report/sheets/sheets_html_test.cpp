#include "core/report/sheets/sheets_html.h"

#include "tests/core/report/sheets/sheets_fixture.h"

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("The sheets in HTML are the golden ones", "[golden]")
{
    SheetOptions options;
    options.asOf = QDate(2026, 11, 22);
    const QByteArray html = sheetHtml(twoSheets(), options);
    checkGolden(QStringLiteral("sheets.html"), html);
    CHECK(html.count("<article>") == 2);
    CHECK_FALSE(html.contains(QStringLiteral("内部の備考").toUtf8()));
}

TEST_CASE("A browser prints the sheets on the paper that was chosen")
{
    SheetOptions options;
    CHECK(sheetHtml(twoSheets(), options).contains("@page{size:A4 portrait;"));
    options.format.paper = Paper::B4;
    options.format.orientation = QPageLayout::Landscape;
    CHECK(sheetHtml(twoSheets(), options).contains("@page{size:JIS-B4 landscape;"));
}

TEST_CASE("Reviewed sheets in HTML are the golden ones, in either edition", "[golden]")
{
    SheetOptions options = reviewOptions();
    options.sealHeads = {QStringLiteral("課長"), QStringLiteral("担当")};
    options.hasSignatures = true;
    options.formNumber = QStringLiteral("様式第３号");
    options.isDraft = true;
    checkGolden(QStringLiteral("sheets_reviewed.html"), sheetHtml(reviewedSheets(), options));
    checkGolden(QStringLiteral("sheets_public.html"),
                sheetHtml(reviewedSheets(), reviewOptions(Edition::Public)));
}

TEST_CASE("A validator has nothing to say about sheets in HTML")
{
    SheetOptions options = reviewOptions();
    options.sealHeads = {QStringLiteral("課長"), QStringLiteral("担当")};
    options.hasSignatures = true;
    checkValidHtml(sheetHtml(reviewedSheets(), options));
    checkValidHtml(sheetHtml(twoSheets(), {}));
}

TEST_CASE("Wide tables of a sheet stand in a box named by their caption, narrow ones do not")
{
    const QString html = QString::fromUtf8(sheetHtml(reviewedSheets(), reviewOptions()));
    const auto box = [](int number) {
        return QStringLiteral("aria-labelledby=\"table-%1\">\n<table>\n<caption id=\"table-%1\">")
            .arg(number);
    };
    CHECK(html.count(QStringLiteral("class=\"box\"")) == 3); // check, scores, earlier rounds
    for (const int number : {1, 2, 3}) {
        CHECK(html.contains(box(number)));
    }
    CHECK(html.contains(QStringLiteral("<table>\n<caption>")));
    CHECK_FALSE(sheetHtml(bareSheets(sampleGuideline()), {}).contains("class=\"box\""));
}
