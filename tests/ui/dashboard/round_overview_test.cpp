#include "ui/dashboard/round_overview.h"

#include "tests/support/catch.h"
#include "tests/support/sample_ledger.h"

using namespace kyodo;
using kyodo::test::SampleLedger;
using kyodo::test::valueOf;
using kyodo::ui::CountedRows;

namespace {

std::vector<qint64> countsOf(const std::vector<CountedRows>& lines)
{
    std::vector<qint64> counts;
    for (const CountedRows& line : lines) {
        counts.push_back(line.count);
    }
    return counts;
}

ui::RoundOverview overviewOf(const SampleLedger& sample)
{
    return valueOf(ui::roundOverview(sample.ledger(), sample.latestRound()));
}

FormChoice ownForm(const QString& words)
{
    return {std::nullopt, words};
}

} // namespace

TEST_CASE("The overview counts the published cases by form")
{
    const SampleLedger sample;
    const ui::RoundOverview overview = overviewOf(sample);
    CHECK(overview.projects == 46);
    CHECK(overview.withoutForm == 0);
    CHECK(overview.withoutArea == 46);
    CHECK(overview.withoutDepartment == 46);
    CHECK(countsOf(overview.forms) == std::vector<qint64>{4, 4, 8, 5, 2, 1, 5, 3, 6, 8});
    CHECK(overview.findings.empty());
    CHECK_FALSE(overview.comparison);
}

TEST_CASE("Projects without an area are the last line by area, and are found by it")
{
    const SampleLedger sample;
    const ui::RoundOverview overview = overviewOf(sample);
    CHECK(countsOf(overview.areas) == std::vector<qint64>{0, 0, 0, 0, 0, 46});
    CHECK(overview.areas.front().area->code == AreaCode::parse(QStringLiteral("A")));
    CHECK_FALSE(overview.areas.back().area);
    CHECK(overview.areas.back().rows.gap == RecordFilter::Gap::Area);
}

TEST_CASE("Every figure is the number of rows that it leads to")
{
    SampleLedger sample;
    ProjectRecord record = sample.record(1);
    record.forms.push_back({FormCode::parse(QStringLiteral("commission")), {}});
    record.area = AreaChoice{AreaCode::parse(QStringLiteral("C")), QStringLiteral("C")};
    sample.save(record);
    const ui::RoundOverview overview = overviewOf(sample);
    for (const auto& lines : {overview.forms, overview.areas}) {
        for (const CountedRows& line : lines) {
            CHECK(valueOf(sample.ledger().lists().countRecords(line.rows)) == line.count);
        }
    }
    // a project with two forms counts under both
    CHECK(countsOf(overview.forms) == std::vector<qint64>{4, 4, 8, 5, 2, 1, 5, 4, 6, 8});
    CHECK(countsOf(overview.areas) == std::vector<qint64>{0, 0, 1, 0, 0, 45});
}

TEST_CASE("What the guideline does not have is counted in its own words")
{
    SampleLedger sample;
    ProjectRecord record = sample.record(1);
    record.forms = {ownForm(QStringLiteral("アダプト・プログラム"))};
    record.area = AreaChoice{std::nullopt, QStringLiteral("Ｆ")};
    sample.save(record);
    const ui::RoundOverview overview = overviewOf(sample);
    REQUIRE(overview.forms.size() == 11);
    CHECK(overview.forms.back().label == QStringLiteral("アダプト・プログラム"));
    CHECK(overview.forms.back().count == 1);
    REQUIRE(overview.areas.size() == 7);
    CHECK(overview.areas[5].label == QStringLiteral("Ｆ"));
    CHECK_FALSE(overview.areas[5].area);
    CHECK(overview.findings.size() == 2);
}

TEST_CASE("A form that only another guideline has is counted by its code, and leads to its rows")
{
    SampleLedger sample;
    ProjectRecord record = sample.record(1);
    record.forms = {{FormCode::parse(QStringLiteral("adopt")), QStringLiteral("アダプト")}};
    sample.save(record);
    const ui::RoundOverview overview = overviewOf(sample);
    REQUIRE(overview.forms.size() == 11);
    CHECK(overview.forms.back().label == QStringLiteral("adopt"));
    CHECK(overview.forms.back().count == 1);
    CHECK(valueOf(sample.ledger().lists().countRecords(overview.forms.back().rows)) == 1);
}

TEST_CASE("An overview that is not wanted any more is not counted to its end")
{
    SampleLedger sample;
    ProjectRecord record = sample.record(1);
    record.forms.clear();
    sample.save(record);
    int asked = 0;
    const auto overview = valueOf(
        ui::roundOverview(sample.ledger(), sample.latestRound(), [&] { return ++asked < 2; }));
    CHECK(overview.projects == 46);
    CHECK(overview.findings.empty());
}

TEST_CASE("An overview is the same over a connection of its own")
{
    SampleLedger sample;
    sample.continueInNextRound(3);
    const auto elsewhere = valueOf(Ledger::openElsewhere(sample.ledger().readingElsewhere()));
    CHECK(elsewhere->isReadOnly());
    const auto overview = valueOf(ui::roundOverview(*elsewhere, sample.latestRound()));
    CHECK(overview.projects == 3);
    CHECK(overview.areas == overviewOf(sample).areas);
    CHECK(overview.comparison == overviewOf(sample).comparison);
}

TEST_CASE("Projects are compared with the round before by what they are, not by their name")
{
    SampleLedger sample;
    sample.continueInNextRound(3);
    ProjectRecord record = sample.record(1);
    record.name = valueOf(Name::parse(QStringLiteral("新しい名前")));
    sample.save(record);
    const auto comparison = overviewOf(sample).comparison;
    REQUIRE(comparison);
    CHECK(comparison->before.isoLabel() == QStringLiteral("2011-2012"));
    CHECK(comparison->started == 0);
    CHECK(comparison->continued == 3);
    CHECK(comparison->ended == 43);
}
