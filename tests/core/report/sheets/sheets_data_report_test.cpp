#include "core/report/sheets/sheets_data_report.h"

#include "tests/core/report/sheets/sheets_fixture.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

class BrokenSheets final : public SheetSource
{
public:
    [[nodiscard]] qsizetype size() const override { return 1; }
    [[nodiscard]] Result<ProjectHistory> sheet(qsizetype) const override
    {
        return failure(ErrorCode::LedgerUnreadable, QStringLiteral("broken"));
    }
    [[nodiscard]] const Guideline& guidelineOf(const SurveyRound&) const override
    {
        return guideline;
    }
    [[nodiscard]] const Persons& persons() const override
    {
        static const Persons nobody;
        return nobody;
    }

    Guideline guideline = sampleGuideline();
};

const ReportTable& tableOf(const Report& report)
{
    return *tablesOf(report).front();
}

/// The cell below `head` in the first row.
ReportCell firstCell(const ReportTable& table, const QString& head)
{
    const auto row = valueOf(table.rows->rows(0, 1)).front();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].head == head) {
            return row.cells[i];
        }
    }
    FAIL("no column " << head.toStdString());
    return {};
}

} // namespace

TEST_CASE("The sheets in CSV are the golden ones", "[golden]")
{
    const QByteArray csv = sheetCsv(twoSheets(), {});
    checkGolden(QStringLiteral("sheets.csv"), csv);
    CHECK(csv.count("\r\n") == 4);
    CHECK_FALSE(csv.contains(QStringLiteral("内部の備考").toUtf8()));
}

TEST_CASE("Reviewed sheets in CSV are the golden ones, in either edition", "[golden]")
{
    checkGolden(QStringLiteral("sheets_reviewed.csv"), sheetCsv(reviewedSheets(), reviewOptions()));
    checkGolden(QStringLiteral("sheets_public.csv"),
                sheetCsv(reviewedSheets(), reviewOptions(Edition::Public)));
}

TEST_CASE("Days and money are values in the data of sheets")
{
    const MemorySheets sheets = twoSheets();
    const Report report = sheetsDataReport({sheets.guideline.city, &sheets}, {});
    CHECK(tableOf(report).isDataOnly());
    CHECK(std::get<QDate>(firstCell(tableOf(report), QStringLiteral("Starts on")).data) ==
          QDate(2024, 4, 1));
    CHECK(std::get<qint64>(firstCell(tableOf(report), QStringLiteral("Cost (yen)")).data) ==
          1'250'000);
}

TEST_CASE("The data of sheets names the edition that is for the office")
{
    const MemorySheets sheets = twoSheets();
    const auto editionOf = [&](Edition edition) {
        return sheetsDataReport({sheets.guideline.city, &sheets}, {.edition = edition}).edition;
    };
    CHECK(editionOf(Edition::Internal) == editionLabel(Edition::Internal));
    CHECK(editionOf(Edition::Public).isEmpty());
}

TEST_CASE("Two partners of one name are two in data, each with its role")
{
    MemorySheets sheets = twoSheets();
    const auto partner = [](const QString& name, const QString& role) {
        return Partner{.name = name, .organisation = {}, .kind = {}, .role = role};
    };
    sheets.sheets[0].years[0].record.partners = {
        partner(QStringLiteral("佐藤"), QStringLiteral("受付")),
        partner(QStringLiteral("佐藤"), QStringLiteral("会場")),
        partner(QStringLiteral("花の会"), QStringLiteral("司会"))};
    const Report report = sheetsDataReport({sheets.guideline.city, &sheets}, {});
    CHECK(firstCell(tableOf(report), QStringLiteral("Partner")).text ==
          QStringLiteral("佐藤；佐藤；花の会"));
    CHECK(firstCell(tableOf(report), QStringLiteral("Role")).text ==
          QStringLiteral("受付；会場；司会"));
}

TEST_CASE("Checklist and evaluation are summed up in columns of their own")
{
    const MemorySheets sheets = reviewedSheets();
    const Report report = sheetsDataReport({sheets.guideline.city, &sheets}, reviewOptions());
    const ReportTable& table = tableOf(report);
    CHECK(firstCell(table, QStringLiteral("Principles, City: Good")).text == QStringLiteral("1"));
    CHECK(firstCell(table, QStringLiteral("Principles, Partner: Good")).text ==
          QStringLiteral("0"));
    CHECK(firstCell(table, QStringLiteral("Principles: differences")).text == QStringLiteral("1"));
    CHECK(firstCell(table, QStringLiteral("Evaluation, Partner itself: mean points")).text ==
          QStringLiteral("2.0"));
    CHECK(firstCell(table, QStringLiteral("Evaluation, Third party: mean points")).text.isEmpty());
    CHECK(firstCell(table, QStringLiteral("Evaluation: widest gap (steps)")).text ==
          QStringLiteral("3"));
}

TEST_CASE("Rows of sheets are found from any place")
{
    const MemorySheets sheets = twoSheets();
    const Report report = sheetsDataReport({sheets.guideline.city, &sheets}, {});
    const ReportRows& rows = *tableOf(report).rows;
    REQUIRE(rows.size() == 3);
    const auto all = valueOf(rows.rows(0, 10));
    REQUIRE(all.size() == 3);
    CHECK(valueOf(rows.rows(1, 2)) == std::vector(all.begin() + 1, all.end()));
    CHECK(valueOf(rows.rows(2, 1)) == std::vector{all[2]});
    CHECK(valueOf(rows.rows(3, 1)).empty());
}

TEST_CASE("A project that cannot be read fails when its row is asked for")
{
    const BrokenSheets sheets;
    const Report report = sheetsDataReport({sheets.guideline.city, &sheets}, {});
    const auto rows = tableOf(report).rows->rows(0, 1);
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::LedgerUnreadable);
}
