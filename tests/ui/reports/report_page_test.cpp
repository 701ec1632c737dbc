#include "tests/ui/reports/report_page_fixture.h"

#include "core/operations/edit_operations.h"
#include "tests/support/grab.h"
#include "tests/support/ledger_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace kyodo;
using test::ReportPageFixture;

namespace {

QString anyName()
{
    return QStringLiteral("市民防火のつどい");
}

} // namespace

TEST_CASE("The page opens with the survey table of the round")
{
    ReportPageFixture fixture;
    CHECK(fixture.chosenReport() == ReportKind::Survey);
    const QString text = fixture.textOfPreview();
    CHECK(text.contains(anyName()));
    CHECK(text.contains(QStringLiteral("令和6年11月22日")));
}

TEST_CASE("Every report of the list shows its pages and says how many there are")
{
    ReportPageFixture fixture;
    fixture.ledger.continueInNextRound(12);
    fixture.page->setRound(fixture.ledger.latestRound());
    CHECK(fixture.child<QListWidget>("reportList").count() == std::ssize(reportKinds()));
    for (const ReportKind kind : reportKinds()) {
        CAPTURE(reportKindCode(kind).toStdString());
        fixture.chooseReport(kind);
        test::grab(*fixture.page, reportKindCode(kind));
        CHECK(fixture.pages().pageCount() >= 1);
        const QString count = QString::number(fixture.pages().pageCount());
        CHECK(fixture.child<QLabel>("pageLabel").text().contains(count));
        CHECK(fixture.child<QPushButton>("printButton").text().contains(count));
        for (const char* button : {"pdfButton", "htmlButton", "xlsxButton", "csvButton"}) {
            CHECK(fixture.child<QPushButton>(button).isEnabled());
        }
    }
}

TEST_CASE("The list of reports is walked through with the arrow keys")
{
    ReportPageFixture fixture;
    auto& list = fixture.child<QListWidget>("reportList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(fixture.chosenReport() == reportKinds()[1]);
    QTest::keyClick(&list, Qt::Key_Right);
    CHECK(fixture.chosenReport() == reportKinds()[reportKinds().size() / 2 + 1]);
}

TEST_CASE("Title, foreword and date change the pages as they are typed")
{
    ReportPageFixture fixture;
    QTest::keyClicks(&fixture.child<QLineEdit>("titleEdit"), QStringLiteral("Our own title"));
    fixture.child<QPlainTextEdit>("forewordEdit").setPlainText(QStringLiteral("はじめに。"));
    fixture.child<QLineEdit>("asOfEdit").setText(QStringLiteral("R6.4.1"));
    fixture.child<QLineEdit>("officeEdit").setText(QStringLiteral("協働推進課"));
    fixture.waitForReport();
    const QString text = fixture.textOfPreview();
    for (const char16_t* words :
         {u"Our own title", u"はじめに。", u"令和6年4月1日", u"協働推進課"}) {
        CHECK(text.contains(QString::fromUtf16(words)));
    }
}

TEST_CASE("A date that cannot be meant is said beside its field, and nothing is written by it")
{
    ReportPageFixture fixture;
    auto& asOf = fixture.child<QLineEdit>("asOfEdit");
    asOf.setText(QStringLiteral("平成32年4月1日"));
    fixture.waitForReport();
    const auto& error = fixture.child<QLabel>("asOfError");
    CHECK_FALSE(error.isHidden());
    CHECK(error.text().contains(QStringLiteral("平成32年4月1日")));
    CHECK_FALSE(fixture.child<QPushButton>("pdfButton").isEnabled());
    CHECK(fixture.page->report());

    asOf.clear();
    fixture.waitForReport();
    CHECK(error.isHidden());
    CHECK(fixture.child<QPushButton>("pdfButton").isEnabled());
    CHECK_FALSE(fixture.textOfPreview().contains(QStringLiteral("令和6年11月22日")));
}

TEST_CASE("Another report does not show the pages of the former when its options cannot be meant")
{
    ReportPageFixture fixture;
    fixture.child<QLineEdit>("asOfEdit").setText(QStringLiteral("平成32年4月1日"));
    fixture.chooseReport(ReportKind::Examples);
    CHECK_FALSE(fixture.page->report());
    CHECK(fixture.child<QLabel>("emptyText").text().contains(QStringLiteral("平成32年4月1日")));
}

TEST_CASE("A report that cannot be made says why, and nothing can be written")
{
    ReportPageFixture fixture;
    fixture.chooseReport(ReportKind::Rounds); // the ledger has one round alone
    CHECK_FALSE(fixture.page->report());
    CHECK(fixture.child<QLabel>("emptyText").isVisible());
    CHECK_FALSE(fixture.child<QPushButton>("printButton").isEnabled());
}

TEST_CASE("Sheets are shown of the projects that were selected in the list, or of all")
{
    ReportPageFixture fixture;
    fixture.chooseReport(ReportKind::Sheets);
    CHECK_FALSE(fixture.child<QRadioButton>("selectedButton").isEnabled());
    const int all = fixture.pages().pageCount();
    CHECK(all >= 46);

    fixture.chooseReport(ReportKind::Survey);
    const std::vector<ProjectId> projects = fixture.projects();
    fixture.page->setSelectedProjects({projects[2], projects[0]});
    fixture.waitForReport();
    CHECK(fixture.chosenReport() == ReportKind::Sheets);
    CHECK(fixture.pages().pageCount() < all);
    CHECK(fixture.child<QLabel>("selectedHint").text().contains(u'2'));

    fixture.page->setSelectedProjects({projects[0]});
    CHECK(fixture.child<QLabel>("selectedHint").text() == fixture.ledger.record(1).name.text());
    fixture.child<QRadioButton>("allButton").click();
    fixture.waitForReport();
    CHECK(fixture.pages().pageCount() == all);
}

TEST_CASE("Printing asks which pages, on the report's own paper, without blocking")
{
    ReportPageFixture fixture;
    fixture.click("printButton");
    auto* dialog = fixture.page->findChild<QPrintDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->maxPage() == fixture.pages().pageCount());
    CHECK(dialog->printer()->pageLayout().orientation() == QPageLayout::Landscape);
    dialog->reject();
    CHECK(fixture.prompts.told.empty());
}

TEST_CASE("The pages follow the ledger")
{
    ReportPageFixture fixture;
    ProjectRecord changed = fixture.ledger.record(1);
    changed.name = test::valueOf(Name::parse(QStringLiteral("あたらしい事業")));
    fixture.ledger.save(changed);
    fixture.waitForReport();
    CHECK(fixture.textOfPreview().contains(QStringLiteral("あたらしい事業")));
}

TEST_CASE("A hidden page lays out nothing until it is shown")
{
    ReportPageFixture fixture;
    fixture.page->hide();
    fixture.page->setRound(std::nullopt);
    fixture.waitForReport();
    CHECK(fixture.page->report());
    fixture.page->show();
    CHECK_FALSE(fixture.page->report());
}

TEST_CASE("Without a round or a project the page tells the next step")
{
    ReportPageFixture fixture;
    fixture.page->setRound(std::nullopt);
    fixture.waitForReport();
    CHECK_FALSE(fixture.page->report());
    CHECK(fixture.child<QLabel>("emptyText").isVisible());
    CHECK_FALSE(fixture.child<QPushButton>("pdfButton").isEnabled());

    test::valueOf(addRound(fixture.workspace(), test::yearsFrom(QStringLiteral("R6"))));
    fixture.page->setRound(fixture.ledger.latestRound());
    fixture.waitForReport();
    CHECK(fixture.child<QLabel>("emptyTitle").text().contains(QStringLiteral("令和6年度")));
    CHECK_FALSE(fixture.child<QPushButton>("printButton").isEnabled());

    // what is not about the projects of this round is there all the same
    fixture.chooseReport(ReportKind::Measures);
    CHECK(fixture.page->report());
}
