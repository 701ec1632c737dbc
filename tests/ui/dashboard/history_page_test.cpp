#include "ui/dashboard/history_page.h"

#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/sample_ledger.h"

#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace kyodo;
using kyodo::test::childOf;
using kyodo::test::SampleLedger;
using kyodo::ui::Answer;
using kyodo::ui::HistoryPage;

namespace {

struct ShownHistory
{
    explicit ShownHistory(Ledger::Access access = Ledger::Access::ReadWrite)
        : sample(access)
        , page(sample.workspace(), prompts)
    {
        test::showPage(page);
    }

    [[nodiscard]] QTableView& acts() const { return childOf<QTableView>(page, "actsView"); }
    [[nodiscard]] QTableView& details() const { return childOf<QTableView>(page, "detailsView"); }
    [[nodiscard]] QPushButton& button() const { return childOf<QPushButton>(page, "revertButton"); }

    void choose(int row) { acts().setCurrentIndex(acts().model()->index(row, 0)); }

    void takeBack(Answer answer)
    {
        prompts.answers = {answer};
        QTest::mouseClick(&button(), Qt::LeftButton);
    }

    void setDepartment(const QString& department)
    {
        ProjectRecord record = sample.record(1);
        record.department = department;
        sample.save(record);
    }

    SampleLedger sample;
    test::FakePrompts prompts;
    HistoryPage page;
};

} // namespace

TEST_CASE("The history shows the acts, the latest first, and what one changed")
{
    ShownHistory shown;
    REQUIRE(shown.acts().model()->rowCount() == 2);
    shown.setDepartment(QStringLiteral("消防署"));
    REQUIRE(shown.acts().model()->rowCount() == 3);
    shown.choose(0);
    REQUIRE(shown.details().model()->rowCount() == 1);
    CHECK(shown.details().model()->index(0, ui::ChangeDetailModel::Before).data() == QString());
    CHECK(shown.details().model()->index(0, ui::ChangeDetailModel::After).data() ==
          QStringLiteral("消防署"));
}

TEST_CASE("An act is taken back by the button, and that is taken back likewise")
{
    ShownHistory shown;
    shown.setDepartment(QStringLiteral("消防署"));
    shown.choose(0);
    shown.takeBack(Answer::Accept);
    CHECK(shown.prompts.asked.size() == 1);
    CHECK(shown.sample.record(1).department.isEmpty());
    REQUIRE(shown.acts().model()->rowCount() == 4);
    // the act that was taken back stays the current one, and cannot be taken back twice
    CHECK(shown.acts().currentIndex().row() == 1);
    CHECK_FALSE(shown.button().isEnabled());

    shown.choose(0);
    REQUIRE(shown.button().isEnabled());
    shown.takeBack(Answer::Accept);
    CHECK(shown.sample.record(1).department == QStringLiteral("消防署"));
    shown.choose(2);
    CHECK(shown.button().isEnabled());
}

TEST_CASE("Nothing is taken back when the question is declined")
{
    ShownHistory shown;
    shown.setDepartment(QStringLiteral("消防署"));
    shown.choose(0);
    shown.takeBack(Answer::Cancel);
    CHECK(shown.acts().model()->rowCount() == 3);
    CHECK(shown.sample.record(1).department == QStringLiteral("消防署"));
}

TEST_CASE("What was changed again since is not taken back, and the user is told")
{
    ShownHistory shown;
    shown.setDepartment(QStringLiteral("消防署"));
    shown.setDepartment(QStringLiteral("総務課"));
    shown.choose(1);
    shown.takeBack(Answer::Accept);
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told.front().code == ErrorCode::Conflict);
    CHECK(shown.sample.record(1).department == QStringLiteral("総務課"));
}

TEST_CASE("Taking back that is cancelled leaves the ledger as it was, without a word")
{
    ShownHistory shown;
    const auto acts = test::valueOf(shown.sample.ledger().changeLog().history());
    shown.page.findChild<ui::WorkProgress*>()->setQuickWork(0);
    // the bar lets the window live: whoever presses Cancel does it then
    QTimer canceller;
    QObject::connect(&canceller, &QTimer::timeout, &shown.page, [&] {
        if (auto* bar = shown.page.findChild<QProgressDialog*>()) {
            QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        }
    });
    canceller.start(0);
    shown.choose(0); // the 46 projects of the sample
    shown.takeBack(Answer::Accept);
    CHECK(shown.prompts.told.empty());
    CHECK((test::valueOf(shown.sample.ledger().changeLog().history()) == acts));
    CHECK(shown.sample.record(46).number == 46);
    CHECK_FALSE(shown.page.findChild<QProgressDialog*>());

    canceller.stop();
    shown.takeBack(Answer::Accept);
    CHECK(test::valueOf(shown.sample.ledger().rounds().all()).empty());
}

TEST_CASE("The making of the ledger stays")
{
    ShownHistory shown;
    shown.choose(1);
    CHECK_FALSE(shown.button().isEnabled());
    CHECK_FALSE(childOf<QLabel>(shown.page, "reasonLabel").text().isEmpty());
    shown.choose(0);
    CHECK(shown.button().isEnabled());
}

TEST_CASE("In a ledger that is only read nothing is taken back")
{
    ShownHistory shown(Ledger::Access::ReadOnly);
    REQUIRE(shown.acts().model()->rowCount() == 2);
    shown.choose(0);
    CHECK_FALSE(shown.button().isEnabled());
    CHECK_FALSE(childOf<QLabel>(shown.page, "reasonLabel").text().isEmpty());
}
