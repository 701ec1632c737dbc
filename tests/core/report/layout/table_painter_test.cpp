#include "core/report/layout/table_painter.h"

#include "tests/core/report/layout/laid_out_report.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString Reading = QStringLiteral("ちょうないかい");
const QString Name = QStringLiteral("町内会");

ReportTable tableOfOne(const ReportCell& name, const QString& beside = {})
{
    ReportTable table = tableOf(1);
    table.columns[1].align = ReportColumn::Align::Left;
    table.rows = std::make_shared<ReportRowList>(std::vector<ReportRow>{{{name, {beside}}}});
    return table;
}

/// How much is free between the last word of a table and what follows it.
qreal freeBelow(const ReportTable& table)
{
    const auto words = wordsOf(reportWith({table, ReportText{.text = QStringLiteral("あと")}}));
    return wordIn(words, QStringLiteral("あと")).place.top() -
           wordIn(words, QStringLiteral("終。")).place.bottom();
}

} // namespace

TEST_CASE("What follows a table stands below all lines of its notes and of the words for no rows")
{
    const auto freeBelowEmpty = [](int length) {
        ReportTable table = tableOf(0);
        table.emptyText = QString(length, u'空') + QStringLiteral("。 終。");
        return freeBelow(table);
    };
    const auto freeBelowNote = [](int length) {
        ReportTable table = tableOf(1);
        table.notes = {QString(length, u'注') + QStringLiteral("。 終。")};
        return freeBelow(table);
    };
    for (int length = 70; length < 100; ++length) {
        CAPTURE(length);
        CHECK(freeBelowEmpty(length) == Approx(freeBelowEmpty(5)));
        CHECK(freeBelowNote(length) == Approx(freeBelowNote(5)));
    }
}

TEST_CASE("A reading stands above its name, smaller than that")
{
    const auto words = wordsOf(reportWith({tableOfOne({.text = Name, .reading = Reading})}));
    const QRectF reading = wordIn(words, Reading).place;
    const QRectF name = wordIn(words, Name).place;
    CHECK(reading.height() < name.height() * 0.8);
    CHECK(reading.center().y() < name.top());
    CHECK(reading.bottom() > name.top() - name.height() / 2); // near to it
    CHECK(reading.left() == Approx(name.left()));

    const auto lines = wordsOf(reportWith({tableOfOne({.text = Reading + u'\n' + Name})}));
    CHECK(wordIn(lines, Reading).place.height() == Approx(wordIn(lines, Name).place.height()));
}

TEST_CASE("A row may be divided in its reading, or between that and the name")
{
    bool isDividedBetween = false;
    for (int lines = 24; lines < 34; ++lines) {
        CAPTURE(lines);
        const auto words =
            wordsOf(reportWith({tableOfOne({.text = Name, .reading = linesOf(Reading, lines)},
                                           linesOf(QStringLiteral("横"), 60))}));
        CHECK(std::count_if(words.begin(), words.end(),
                            [](const PageWord& word) { return word.text == Reading; }) == lines);
        const PageWord name = wordIn(words, Name);
        const auto last = std::find_if(words.rbegin(), words.rend(),
                                       [](const PageWord& word) { return word.text == Reading; });
        if (last->page == name.page) {
            CHECK(last->place.center().y() < name.place.top());
        } else {
            CHECK(last->page + 1 == name.page);
            isDividedBetween = true;
        }
    }
    CHECK(isDividedBetween);
}
