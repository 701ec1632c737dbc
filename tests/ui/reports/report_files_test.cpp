#include "ui/reports/report_files.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace kyodo;
using namespace kyodo::ui;

TEST_CASE("A title becomes a file name that every system takes")
{
    CHECK(asFileName(QStringLiteral("一覧: A/B\n")) == QStringLiteral("一覧_ A_B_"));
    CHECK(asFileName(QStringLiteral("調査結果一覧_平成23・24年度")) ==
          QStringLiteral("調査結果一覧_平成23・24年度"));
    CHECK(asFileName(QString(500, u'長')).toUtf8().size() < 250);
}

TEST_CASE("Groups whose labels become the same file name get a number")
{
    const QStringList paths = pathsOfGroups(
        QStringLiteral("/f"), QStringLiteral("一覧"),
        {QStringLiteral("a/b"), QStringLiteral("A:b"), QStringLiteral("共催")}, ReportFormat::Csv);
    CHECK(paths == QStringList{QStringLiteral("/f/一覧_a_b.csv"),
                               QStringLiteral("/f/一覧_A_b_2.csv"),
                               QStringLiteral("/f/一覧_共催.csv")});
}

TEST_CASE("Dialogs name a format as offices do")
{
    CHECK(formatFilter(ReportFormat::Xlsx) == QStringLiteral("Excel file (*.xlsx)"));
    CHECK(formatFilter(ReportFormat::Pdf) == QStringLiteral("PDF file (*.pdf)"));
}
