#include "core/report/content/counts/area_figure_report.h"

#include "tests/core/report/content/counted_records.h"
#include "tests/core/report/content/report_reading.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

Report figureOf(const CountedRounds& rounds)
{
    const CountSubject subject = rounds.subject();
    return valueOf(areaFigureReport({}, subject.guideline, subject.rounds.front()));
}

const ReportAreaFigure& figureIn(const Report& report)
{
    const auto* figure = std::get_if<ReportAreaFigure>(&report.parts.front());
    REQUIRE(figure);
    return *figure;
}

int countIn(const Report& report, const QString& code)
{
    return figureIn(report).counts.at(*AreaCode::parse(code));
}

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");

} // namespace

TEST_CASE("The area figure has the count of each area, and a table says the same")
{
    const Report report =
        figureOf(oneRound({classified(1, {}, A), classified(2, {}, A), classified(3, {}, A),
                           classified(4, {}, QStringLiteral("昔の領域")), classified(5, {})}));
    CHECK(countIn(report, A) == 3);
    CHECK(countIn(report, B) == 0);
    CHECK(figureIn(report).counts.size() == 2);
    CHECK(figureIn(report).description.contains(QStringLiteral("A 市民主体 3, B")));
    CHECK(rowsOf(tableOf(report)) == QStringList{QStringLiteral("[A]|市民主体|3|60.0%"),
                                                 QStringLiteral("[B]|市民主体で市協力|0|0.0%"),
                                                 QStringLiteral("|昔の領域|1|20.0%"),
                                                 QStringLiteral("|Unclassified|1|20.0%")});
    CHECK(totalsOf(tableOf(report)) == QStringList{QStringLiteral("|Total|5|100.0%")});
    CHECK(tableOf(report).notes.isEmpty());
    CHECK(valueOf(tableOf(report).rows->rows(0, 3))[2].bar == Approx(1.0 / 3));
}

TEST_CASE("The table of areas notes shares that do not reach 100.0")
{
    const Report report =
        figureOf(oneRound({classified(1, {}, A), classified(2, {}, B), classified(3, {})}));
    REQUIRE(tableOf(report).notes.size() == 1);
    CHECK(tableOf(report).notes.front().contains(QStringLiteral("100.0")));
}

TEST_CASE("Saku's areas are counted though they run from the city to the citizens")
{
    const Report report =
        figureOf(oneRound({classified(1, {}, QStringLiteral("1"))}, builtIn("saku")));
    CHECK(countIn(report, QStringLiteral("1")) == 1);
    CHECK(countIn(report, QStringLiteral("6")) == 0);
    CHECK(rowsOf(tableOf(report)).size() == 6);
    CHECK(rowsOf(tableOf(report)).front() == QStringLiteral("[1]|行政権の行使・活動領域|1|100.0%"));
}

TEST_CASE("A guideline without areas has a sentence in place of the figure")
{
    const Report plain = figureOf(oneRound({classified(1, {})}, builtIn("minami-alps")));
    CHECK(leadingText(plain) ==
          QStringLiteral("The guideline does not divide projects into areas."));
    CHECK(tablesOf(plain).empty());
    const Report ownWords =
        figureOf(oneRound({classified(1, {}, QStringLiteral("C"))}, builtIn("minami-alps")));
    CHECK(rowsOf(tableOf(ownWords)) == QStringList{QStringLiteral("|C|1|100.0%")});
}

TEST_CASE("An empty round has a figure of noughts")
{
    const Report report = figureOf(oneRound({}));
    CHECK(countIn(report, A) == 0);
    CHECK(totalsOf(tableOf(report)) == QStringList{QStringLiteral("|Total|0|0.0%")});
    CHECK(tableOf(report).notes.isEmpty());
}
