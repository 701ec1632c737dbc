#include "ui/findings/findings_page.h"

#include "core/operations/organisation_operations.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/support/sample_ledger.h"
#include "ui/findings/finding_tab.h"
#include "ui/models/finding_list_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace kyodo;
using kyodo::test::childOf;
using kyodo::test::SampleLedger;
using kyodo::ui::FindingListModel;
using kyodo::ui::FindingsPage;
using Kind = Finding::Kind;

namespace {

constexpr int NoFormNumber = 7;
constexpr int EarlyEndNumber = 12;

struct ShownFindings
{
    ShownFindings()
        : page(sample.workspace())
    {
        QObject::connect(&page, &FindingsPage::findingWanted, &page,
                         [this](const Finding& finding) { wanted = finding; });
        page.setRound(sample.latestRound());
        test::showPage(page);
    }

    [[nodiscard]] QWidget& tab() const { return *page.findChild<ui::FindingTab*>(); }
    [[nodiscard]] QTableView& table() const { return childOf<QTableView>(tab(), "table"); }
    [[nodiscard]] QTreeWidget& groups() const { return childOf<QTreeWidget>(tab(), "groupTree"); }
    [[nodiscard]] QString text(const char* label) const
    {
        return childOf<QLabel>(tab(), label).text();
    }
    [[nodiscard]] bool isEmpty() const { return childOf<QWidget>(tab(), "emptyPage").isVisible(); }

    [[nodiscard]] QString cell(int row, FindingListModel::Column column) const
    {
        return table().model()->index(row, column).data().toString();
    }

    void enterDoubtfulRecords()
    {
        ProjectRecord noForm = sample.record(NoFormNumber);
        noForm.forms.clear();
        sample.save(noForm);
        ProjectRecord earlyEnd = sample.record(EarlyEndNumber);
        earlyEnd.startsOn = QDate(2012, 6, 1);
        earlyEnd.endsOn = QDate(2011, 6, 1);
        sample.save(earlyEnd);
    }

    void enterOrganisation(const QString& corporateNumber)
    {
        Organisation organisation{.id = sample.workspace().newId<OrganisationId>(),
                                  .name = test::valueOf(Name::parse(QStringLiteral("緑の会")))};
        organisation.corporateNumber = corporateNumber;
        REQUIRE(test::valueOf(saveOrganisation(sample.workspace(), organisation)));
    }

    SampleLedger sample;
    FindingsPage page;
    std::optional<Finding> wanted;
};

} // namespace

TEST_CASE("A ledger in order has no findings, and the page says so")
{
    ShownFindings shown;
    CHECK(shown.isEmpty());
    CHECK_FALSE(shown.text("emptyLabel").isEmpty());
    CHECK(shown.groups().isHidden());
    // nothing narrows the list, so there is nothing to take away
    CHECK(childOf<QPushButton>(shown.tab(), "clearButton").isHidden());
    test::grab(shown.page, QStringLiteral("findings-none"));
}

TEST_CASE("What is doubtful in the round and in the register is listed as it is entered")
{
    ShownFindings shown;
    shown.enterDoubtfulRecords();
    shown.enterOrganisation(QStringLiteral("7123456789013"));
    REQUIRE(shown.table().model()->rowCount() == 3);
    CHECK(shown.cell(0, FindingListModel::Kind) == findingLabel(Kind::NoForm));
    CHECK(shown.cell(1, FindingListModel::Subject) ==
          shown.sample.record(EarlyEndNumber).name.text());
    CHECK(shown.cell(2, FindingListModel::Subject) == QStringLiteral("緑の会"));
    CHECK(shown.text("countLabel").contains(u'3'));
    CHECK(childOf<QLabel>(shown.tab(), "busyLabel").isHidden());
    test::grab(shown.page, QStringLiteral("findings"));
}

TEST_CASE("An organisation with a right number is no finding")
{
    ShownFindings shown;
    shown.enterOrganisation(QStringLiteral("7123456789012"));
    CHECK(shown.isEmpty());
}

TEST_CASE("Enter, a double click and the button open the finding")
{
    ShownFindings shown;
    shown.enterDoubtfulRecords();
    shown.page.setFocus();
    REQUIRE(QApplication::focusWidget() == &shown.table());
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    REQUIRE(shown.wanted);
    CHECK(shown.wanted->kind == Kind::NoForm);
    CHECK(shown.wanted->record == shown.sample.record(NoFormNumber).id);

    QTest::keyClick(&shown.table(), Qt::Key_Down);
    CHECK(shown.text("messageLabel") == shown.cell(1, FindingListModel::Message));
    QTest::mouseClick(&childOf<QPushButton>(shown.tab(), "openButton"), Qt::LeftButton);
    CHECK(shown.wanted->kind == Kind::EndBeforeStart);

    const QModelIndex first = shown.table().model()->index(0, FindingListModel::Message);
    const QPoint place = shown.table().visualRect(first).center();
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(shown.table().viewport(), Qt::LeftButton, {}, place);
    CHECK(shown.wanted->kind == Kind::NoForm);
}

TEST_CASE("A kind chosen by key shows its findings alone")
{
    ShownFindings shown;
    shown.enterDoubtfulRecords();
    shown.enterOrganisation(QStringLiteral("7123456789013"));
    shown.groups().setFocus();
    // all, projects, and of them: without form, ending too early; organisations
    QTest::keyClick(&shown.groups(), Qt::Key_Down);
    CHECK(shown.table().model()->rowCount() == 2);
    QTest::keyClick(&shown.groups(), Qt::Key_Down);
    REQUIRE(shown.table().model()->rowCount() == 1);
    CHECK(shown.cell(0, FindingListModel::Kind) == findingLabel(Kind::NoForm));
    CHECK(shown.text("countLabel").contains(u'3'));
    QTest::keyClick(&shown.groups(), Qt::Key_Down);
    QTest::keyClick(&shown.groups(), Qt::Key_Down);
    REQUIRE(shown.table().model()->rowCount() == 1);
    CHECK(shown.cell(0, FindingListModel::Subject) == QStringLiteral("緑の会"));
}

TEST_CASE("A kind whose last finding is mended gives way to all")
{
    ShownFindings shown;
    shown.enterDoubtfulRecords();
    shown.groups().setFocus();
    QTest::keyClick(&shown.groups(), Qt::Key_Down);
    QTest::keyClick(&shown.groups(), Qt::Key_Down);
    REQUIRE(shown.table().model()->rowCount() == 1);

    ProjectRecord mended = shown.sample.record(NoFormNumber);
    mended.forms = shown.sample.record(1).forms;
    shown.sample.save(mended);
    REQUIRE(shown.table().model()->rowCount() == 1);
    CHECK(shown.cell(0, FindingListModel::Kind) == findingLabel(Kind::EndBeforeStart));
    // who stood in the list of kinds is not thrown out of it
    CHECK(QApplication::focusWidget() == &shown.groups());
}

TEST_CASE("Words narrow the list; when none is left, a button shows all again")
{
    ShownFindings shown;
    shown.enterDoubtfulRecords();
    auto& words = childOf<QLineEdit>(shown.tab(), "wordsEdit");
    words.setFocus();
    words.setText(shown.sample.record(EarlyEndNumber).name.text());
    CHECK(shown.table().model()->rowCount() == 1);
    QTest::keyClick(&words, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &shown.table());

    words.setText(QStringLiteral("どこにもない言葉"));
    CHECK(shown.isEmpty());
    CHECK(shown.groups().isVisible());
    test::grab(shown.page, QStringLiteral("findings-no-match"));
    QTest::mouseClick(&childOf<QPushButton>(shown.tab(), "clearButton"), Qt::LeftButton);
    CHECK_FALSE(shown.isEmpty());
    CHECK(words.text().isEmpty());
    CHECK(shown.table().model()->rowCount() == 2);
}

TEST_CASE("The finding that was looked at stays the current one when others come before it")
{
    ShownFindings shown;
    shown.enterDoubtfulRecords();
    shown.page.setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Down);
    ProjectRecord earlier = shown.sample.record(1);
    earlier.forms.clear();
    shown.sample.save(earlier);
    REQUIRE(shown.table().model()->rowCount() == 3);
    CHECK(shown.table().currentIndex().row() == 2);
}

TEST_CASE("A click on a head sorts; the third one brings back the order of the round")
{
    ShownFindings shown;
    ProjectRecord late = shown.sample.record(40);
    late.forms.clear();
    shown.sample.save(late);
    shown.enterDoubtfulRecords();
    REQUIRE(shown.cell(2, FindingListModel::Kind) == findingLabel(Kind::NoForm));
    QHeaderView& head = *shown.table().horizontalHeader();
    const QPoint kind(head.sectionViewportPosition(FindingListModel::Kind) + 20, 10);
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, kind);
    CHECK(shown.cell(2, FindingListModel::Kind) == findingLabel(Kind::EndBeforeStart));
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, kind);
    CHECK(shown.cell(0, FindingListModel::Kind) == findingLabel(Kind::EndBeforeStart));
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, kind);
    CHECK(shown.cell(1, FindingListModel::Kind) == findingLabel(Kind::EndBeforeStart));
}

TEST_CASE("Ctrl+C copies the chosen rows, the button too")
{
    ShownFindings shown;
    shown.enterDoubtfulRecords();
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.clear();
    shown.page.setFocus();
    QTest::keySequence(&shown.table(), QKeySequence::SelectAll);
    QTest::keySequence(&shown.table(), QKeySequence::Copy);
    const QStringList lines = clipboard.text().split(u'\n');
    REQUIRE(lines.size() == 3); // the heads first
    const QStringList cells = lines[1].split(u'\t');
    REQUIRE(cells.size() == 3);
    CHECK(cells[1] == shown.sample.record(NoFormNumber).name.text());

    QTest::keyClick(&shown.table(), Qt::Key_Down);
    QTest::mouseClick(&childOf<QPushButton>(shown.tab(), "copyButton"), Qt::LeftButton);
    CHECK(clipboard.text() == lines[0] + u'\n' + lines[2]);
}

TEST_CASE("Another round has its own findings; the register belongs to all")
{
    ShownFindings shown;
    shown.enterDoubtfulRecords();
    shown.enterOrganisation(QStringLiteral("12"));
    const SurveyRound next = shown.sample.continueInNextRound(3);
    shown.page.setRound(next);
    REQUIRE(shown.table().model()->rowCount() == 1);
    CHECK(shown.cell(0, FindingListModel::Subject) == QStringLiteral("緑の会"));
    shown.page.setRound(std::nullopt);
    CHECK(shown.table().model()->rowCount() == 1);
    CHECK(childOf<QLabel>(shown.page, "roundLabel").text().isEmpty());
}

TEST_CASE("A page that is not seen reads nothing; it does when it is seen again")
{
    ShownFindings shown;
    shown.page.hide();
    shown.enterDoubtfulRecords();
    CHECK(shown.table().model()->rowCount() == 0);
    shown.page.show();
    CHECK(shown.table().model()->rowCount() == 2);
}

TEST_CASE("Without a round the page says what to do first, and with one that nothing is doubtful")
{
    ShownFindings shown;
    const QString nothingDoubtful = shown.text("emptyLabel");
    shown.page.setRound(std::nullopt);
    REQUIRE(QTest::qWaitFor([&] { return shown.text("emptyLabel") != nothingDoubtful; }));
    CHECK(shown.isEmpty());
    CHECK(shown.text("emptyLabel").contains(QStringLiteral("Survey menu")));
}
