#include "ui/dashboard/overview_page.h"

#include "tests/support/catch.h"
#include "tests/support/sample_ledger.h"
#include "ui/dashboard/bar_list.h"
#include "ui/dashboard/count_card.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using kyodo::test::childOf;
using kyodo::test::SampleLedger;
using kyodo::ui::BarList;
using kyodo::ui::CountCard;
using kyodo::ui::OverviewPage;

namespace {

struct ShownOverview
{
    ShownOverview()
        : page(sample.workspace())
    {
        page.setRound(sample.latestRound());
        test::showPage(page);
        waitUntilCounted();
        QObject::connect(&page, &OverviewPage::rowsWanted, &page,
                         [this](const RecordFilter& rows) { wanted = rows; });
    }

    void waitUntilCounted() const
    {
        REQUIRE(QTest::qWaitFor([this] { return !page.isCounting(); }));
    }

    void save(const ProjectRecord& record)
    {
        sample.save(record);
        waitUntilCounted();
    }

    void setRound(const SurveyRound& round)
    {
        page.setRound(round);
        waitUntilCounted();
    }

    /// In the order in which they stand.
    [[nodiscard]] CountCard& card(int index) const
    {
        return *page.findChildren<CountCard*>().at(index);
    }

    [[nodiscard]] const std::vector<ui::BarRow*>& bars(const char* name) const
    {
        return childOf<BarList>(page, name).rows();
    }

    SampleLedger sample;
    OverviewPage page;
    std::optional<RecordFilter> wanted;
};

} // namespace

TEST_CASE("The cards show what the round is made of, and lead to it")
{
    ShownOverview shown;
    CHECK(shown.card(0).count() == 46);
    CHECK(shown.card(1).count() == 0);
    CHECK(shown.card(2).count() == 46);
    CHECK(shown.card(3).count() == 46);
    CHECK(shown.card(4).count() == 0);

    QTest::mouseClick(&shown.card(2), Qt::LeftButton);
    REQUIRE(shown.wanted);
    CHECK(shown.wanted->round == shown.sample.latestRound().id);
    CHECK(shown.wanted->gap == RecordFilter::Gap::Area);
    QTest::keyClick(&shown.card(0), Qt::Key_Return);
    CHECK(shown.wanted->gap == RecordFilter::Gap::None);
    QTest::keyClick(&shown.card(3), Qt::Key_Space);
    CHECK(shown.wanted->gap == RecordFilter::Gap::Department);
}

TEST_CASE("A card says its figure to a screen reader")
{
    ShownOverview shown;
    CHECK(shown.card(0).accessibleName().contains(QStringLiteral("46")));
}

TEST_CASE("A bar leads to the projects of its form, by click and by key")
{
    ShownOverview shown;
    const auto& bars = shown.bars("formBars");
    REQUIRE(bars.size() == 10);
    QTest::mouseClick(bars[2], Qt::LeftButton);
    REQUIRE(shown.wanted);
    REQUIRE(shown.wanted->form);
    CHECK(shown.wanted->form->code == FormCode::parse(QStringLiteral("committee")));
    QTest::keyClick(bars[2], Qt::Key_Down);
    QTest::keyClick(bars[3], Qt::Key_Return);
    CHECK(shown.wanted->form->code == FormCode::parse(QStringLiteral("council")));
}

TEST_CASE("Tab reaches a list of bars once; the arrow keys move in it")
{
    ShownOverview shown;
    ProjectRecord record = shown.sample.record(7);
    record.forms.clear();
    shown.save(record);
    const auto& forms = shown.bars("formBars");
    QTest::keyClick(&shown.page, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &shown.card(0));
    shown.card(4).setFocus();
    QTest::keyClick(&shown.card(4), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == forms[0]);
    QTest::keyClick(forms[0], Qt::Key_Down);
    REQUIRE(QApplication::focusWidget() == forms[1]);
    QTest::keyClick(forms[1], Qt::Key_Tab);
    const auto& areas = shown.bars("areaBars");
    REQUIRE(QApplication::focusWidget() == areas[0]);
    QTest::keyClick(areas[0], Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() == forms[1]);
    areas[0]->setFocus();
    QTest::keyClick(areas[0], Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &childOf<QTableView>(shown.page, "findingsView"));
}

TEST_CASE("The keyboard stays at its bar when the ledger changes")
{
    ShownOverview shown;
    shown.bars("formBars")[3]->setFocus();
    ProjectRecord record = shown.sample.record(1);
    record.department = QStringLiteral("消防署");
    shown.save(record);
    CHECK(QApplication::focusWidget() == shown.bars("formBars")[3]);
}

TEST_CASE("A bar of an area leads to the projects in it")
{
    ShownOverview shown;
    const auto& bars = shown.bars("areaBars");
    REQUIRE(bars.size() == 6);
    QTest::mouseClick(bars[1], Qt::LeftButton);
    REQUIRE(shown.wanted);
    REQUIRE(shown.wanted->area);
    CHECK(shown.wanted->area->code == AreaCode::parse(QStringLiteral("B")));
    QTest::mouseClick(bars[5], Qt::LeftButton);
    CHECK(shown.wanted->gap == RecordFilter::Gap::Area);
}

TEST_CASE("Findings lead to their record; without any the page says so")
{
    ShownOverview shown;
    auto& view = childOf<QTableView>(shown.page, "findingsView");
    CHECK(view.isHidden());
    CHECK_FALSE(childOf<QLabel>(shown.page, "noFindingsLabel").isHidden());

    const QAbstractItemModelTester tester(view.model());
    ProjectRecord record = shown.sample.record(7);
    record.forms.clear();
    shown.save(record);
    CHECK(shown.card(4).count() == 1);
    CHECK_FALSE(view.isHidden());

    QSignalSpy wantedFindings(&shown.page, &OverviewPage::findingsWanted);
    QTest::mouseClick(&shown.card(4), Qt::LeftButton);
    CHECK(wantedFindings.size() == 1);

    std::optional<RecordId> wanted;
    QObject::connect(&shown.page, &OverviewPage::recordWanted, &shown.page,
                     [&](RecordId id) { wanted = id; });
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(wanted == record.id);
}

TEST_CASE("A page behind another one reads the ledger when it is seen again")
{
    ShownOverview shown;
    shown.page.hide();
    ProjectRecord record = shown.sample.record(1);
    record.department = QStringLiteral("消防署");
    shown.save(record);
    CHECK(shown.card(3).count() == 46);
    shown.page.show();
    shown.waitUntilCounted();
    CHECK(shown.card(3).count() == 45);
}

TEST_CASE("The window goes on while a round is counted, and shows no figure of another one")
{
    ShownOverview shown;
    auto& body = childOf<QWidget>(shown.page, "body");
    REQUIRE_FALSE(body.isHidden());
    shown.page.setRound(shown.sample.continueInNextRound(3));
    CHECK(shown.page.isCounting());
    CHECK(body.isHidden());
    shown.waitUntilCounted();
    CHECK_FALSE(body.isHidden());
    CHECK(childOf<QLabel>(shown.page, "messageLabel").isHidden());
    CHECK(shown.card(0).count() == 3);
}

TEST_CASE("A page that is left while it counts is counted when it is seen again")
{
    ShownOverview shown;
    shown.page.setRound(shown.sample.continueInNextRound(3));
    shown.page.hide();
    CHECK_FALSE(shown.page.isCounting());
    shown.page.show();
    shown.waitUntilCounted();
    CHECK(shown.card(0).count() == 3);
}

TEST_CASE("A ledger that is saved while it is counted is counted anew")
{
    ShownOverview shown;
    for (int number = 1; number <= 20; ++number) {
        ProjectRecord record = shown.sample.record(number);
        record.department = QStringLiteral("消防署");
        shown.sample.save(record);
    }
    shown.waitUntilCounted();
    CHECK(shown.card(3).count() == 26);
}

TEST_CASE("A ledger without a round says what to do")
{
    ShownOverview shown;
    auto& message = childOf<QLabel>(shown.page, "messageLabel");
    CHECK(message.isHidden());
    shown.page.setRound(std::nullopt);
    CHECK_FALSE(message.isHidden());
    CHECK_FALSE(message.text().isEmpty());
    CHECK(childOf<QWidget>(shown.page, "body").isHidden());
}

TEST_CASE("The page compares a round with the one before it")
{
    ShownOverview shown;
    CHECK(childOf<QWidget>(shown.page, "comparisonFigures").isHidden());
    shown.setRound(shown.sample.continueInNextRound(3));
    CHECK_FALSE(childOf<QWidget>(shown.page, "comparisonFigures").isHidden());
    CHECK(childOf<QLabel>(shown.page, "continuedLabel").text() == QStringLiteral("3"));
    CHECK(childOf<QLabel>(shown.page, "endedLabel").text() == QStringLiteral("43"));
}
