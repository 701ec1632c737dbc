#include "core/exchange/import_years.h"

#include "tests/support/catch.h"
#include "tests/support/result.h"

using namespace kyodo;

namespace {

QString found(const QString& name)
{
    const auto years = yearsInName(name);
    return years ? years->isoLabel() : QString();
}

PlannedRow rowOf(const QString& years)
{
    PlannedRow row;
    if (!years.isEmpty()) {
        row.draft.years = test::valueOf(FiscalYearSpan::parse(years));
    }
    return row;
}

} // namespace

TEST_CASE("The years of a file stand in its name")
{
    CHECK(found(QStringLiteral("令和６年度調査票.csv")) == QStringLiteral("2024"));
    CHECK(found(QStringLiteral("R5_事業一覧.csv")) == QStringLiteral("2023"));
    CHECK(found(QStringLiteral("協働事業 平成23・24年度.csv")) == QStringLiteral("2011-2012"));
    CHECK(found(QStringLiteral("一覧(2011-2012).csv")) == QStringLiteral("2011-2012"));
    CHECK(found(QStringLiteral("2024年度.csv")) == QStringLiteral("2024"));
    CHECK(found(QStringLiteral("令和元年度.csv")) == QStringLiteral("2019"));
}

TEST_CASE("A name without years, and the day of a file, say nothing")
{
    for (const QString& name :
         {QStringLiteral("調査票.csv"), QStringLiteral("20241201_調査票.csv"),
          QStringLiteral("2024-12-01.csv"), QStringLiteral("令和6年12月1日.csv"),
          QStringLiteral("平成99年度.csv"), QStringLiteral("VR6.csv"), QStringLiteral("R6a.csv"),
          QStringLiteral("2024.12.1.csv")}) {
        CAPTURE(name);
        CHECK(found(name).isEmpty());
    }
}

TEST_CASE("What the rows say counts for more than the name of the file")
{
    ImportPlan plan;
    plan.rows = {rowOf({}), rowOf(QStringLiteral("R5")), rowOf(QStringLiteral("R4"))};
    CHECK(proposedYears(plan, QStringLiteral("R6.csv")) ==
          test::valueOf(FiscalYearSpan::parse(QStringLiteral("R5"))));
    plan.rows = {rowOf({})};
    CHECK(proposedYears(plan, QStringLiteral("R6.csv")) ==
          test::valueOf(FiscalYearSpan::parse(QStringLiteral("R6"))));
    CHECK_FALSE(proposedYears(plan, QStringLiteral("調査.csv")));
}
