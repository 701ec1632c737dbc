#include "tests/ui/reports/report_page_fixture.h"

#include "core/operations/edit_operations.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace kyodo;
using test::ReportPageFixture;

namespace {

constexpr int Sheets = 1;

QString anyName()
{
    return QStringLiteral("市民防火のつどい");
}

} // namespace

TEST_CASE("The page opens with the survey table of the round")
{
    ReportPageFixture fixture;
    REQUIRE(fixture.page->report());
    CHECK(fixture.page->report()->projectCount() == 46);
    const QString text = fixture.textOfPreview();
    CHECK(text.contains(anyName()));
    CHECK(text.contains(QStringLiteral("令和6年11月22日")));
    const int pages = fixture.page->report()->document().pageCount();
    CHECK(fixture.child<QLabel>("pageLabel").text().contains(QString::number(pages)));
}

TEST_CASE("Grouping, columns, title, foreword and date change the pages as they are typed")
{
    ReportPageFixture fixture;
    CHECK(fixture.textOfPreview().contains(QStringLiteral("共催")));

    fixture.child<QComboBox>("groupBox").setCurrentIndex(2);
    fixture.child<QCheckBox>("allColumnsBox").click();
    QTest::keyClicks(&fixture.child<QLineEdit>("titleEdit"), QStringLiteral("Our own title"));
    fixture.child<QPlainTextEdit>("forewordEdit").setPlainText(QStringLiteral("はじめに。"));
    fixture.child<QLineEdit>("asOfEdit").setText(QStringLiteral("R6.4.1"));
    fixture.waitForReport();

    const QString text = fixture.textOfPreview();
    CHECK(text.contains(QStringLiteral("Our own title")));
    CHECK(text.contains(QStringLiteral("はじめに。")));
    CHECK(text.contains(QStringLiteral("令和6年4月1日")));
}

TEST_CASE("Larger paper takes fewer pages")
{
    ReportPageFixture fixture;
    const int onA4 = fixture.page->report()->document().pageCount();
    fixture.child<QComboBox>("paperBox").setCurrentIndex(1);
    fixture.waitForReport();
    CHECK(fixture.page->report()->document().pageCount() < onA4);
    CHECK(fixture.page->report()->document().pageLayout().pageSize().id() == QPageSize::A3);
}

TEST_CASE("A date that cannot be meant is said beside its field, and nothing is written by it")
{
    ReportPageFixture fixture;
    auto& asOf = fixture.child<QLineEdit>("asOfEdit");
    asOf.setText(QStringLiteral("平成32年4月1日"));
    fixture.waitForReport();
    const auto& error = fixture.child<QLabel>("asOfError");
    CHECK(error.isVisible());
    CHECK(error.text().contains(QStringLiteral("平成32年4月1日")));
    CHECK_FALSE(fixture.child<QPushButton>("pdfButton").isEnabled());
    CHECK(fixture.page->report());

    asOf.clear();
    fixture.waitForReport();
    CHECK_FALSE(error.isVisible());
    CHECK(fixture.child<QPushButton>("pdfButton").isEnabled());
    CHECK_FALSE(fixture.textOfPreview().contains(QStringLiteral("令和6年11月22日")));
}

TEST_CASE("Sheets are made of all projects, or of those selected in the list")
{
    ReportPageFixture fixture;
    fixture.chooseReport(Sheets);
    CHECK(fixture.page->report()->projectCount() == 46);
    CHECK_FALSE(fixture.child<QRadioButton>("selectedButton").isEnabled());

    const std::vector<ProjectId> all = fixture.projects();
    fixture.page->setSelectedProjects({all[2], all[0]});
    fixture.child<QRadioButton>("selectedButton").click();
    fixture.waitForReport();
    CHECK(fixture.page->report()->projectCount() == 2);

    fixture.page->setSelectedProjects({});
    fixture.waitForReport();
    CHECK(fixture.page->report()->projectCount() == 46);
}

TEST_CASE("The PDF button writes what the preview shows")
{
    ReportPageFixture fixture;
    const QString path = fixture.folder.path(QStringLiteral("一覧.pdf"));
    fixture.prompts.files = {path};
    QSignalSpy messages(fixture.page.get(), &ui::ReportPage::message);
    fixture.click("pdfButton");
    CHECK(fixture.prompts.told.empty());
    CHECK(fixture.prompts.fileRequests.at(0).suggestion ==
          QStringLiteral("Survey table_平成23・24年度.pdf"));
    CHECK(test::textOfPdf(path) == fixture.textOfPreview());
    CHECK(test::textOfPdf(path).contains(anyName()));
    REQUIRE(messages.count() == 1);
    CHECK(messages.at(0).at(0).toString().contains(QStringLiteral("一覧.pdf")));
}

TEST_CASE("What was typed just before the button was clicked is in the file")
{
    ReportPageFixture fixture;
    const QString path = fixture.folder.path(QStringLiteral("一覧.pdf"));
    fixture.prompts.files = {path};
    fixture.child<QLineEdit>("titleEdit").setText(QStringLiteral("Typed at the last moment"));
    fixture.click("pdfButton");
    CHECK(test::textOfPdf(path).contains(QStringLiteral("Typed at the last moment")));
}

TEST_CASE("HTML and CSV hold the projects too")
{
    ReportPageFixture fixture;
    for (const int report : {0, Sheets}) {
        fixture.chooseReport(report);
        const QString html = fixture.folder.path(QStringLiteral("一覧.html"));
        const QString csv = fixture.folder.path(QStringLiteral("一覧.csv"));
        fixture.prompts.files = {html, csv};
        fixture.click("htmlButton");
        fixture.click("csvButton");
        CHECK(QString::fromUtf8(test::bytesOf(html)).contains(anyName()));
        CHECK(QString::fromUtf8(test::bytesOf(csv)).contains(anyName()));
    }
    CHECK(fixture.prompts.told.empty());
}

TEST_CASE("A file that cannot be written is told, and no message says it was")
{
    ReportPageFixture fixture;
    fixture.prompts.files = {QStringLiteral("/nowhere/一覧.pdf")};
    QSignalSpy messages(fixture.page.get(), &ui::ReportPage::message);
    fixture.click("pdfButton");
    REQUIRE(fixture.prompts.told.size() == 1);
    CHECK(fixture.prompts.told[0].code == ErrorCode::FileWrite);
    CHECK(messages.isEmpty());
}

TEST_CASE("Cancelling the choice of a file does nothing")
{
    ReportPageFixture fixture;
    fixture.click("pdfButton");
    CHECK(fixture.prompts.fileRequests.size() == 1);
    CHECK(fixture.prompts.told.empty());
}

TEST_CASE("Printing asks which pages, on the report's own paper, without blocking")
{
    ReportPageFixture fixture;
    fixture.click("printButton");
    auto* dialog = fixture.page->findChild<QPrintDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->maxPage() == fixture.page->report()->document().pageCount());
    CHECK(dialog->printer()->pageLayout().orientation() == QPageLayout::Landscape);
    dialog->reject();
    CHECK(fixture.prompts.told.empty());
}

TEST_CASE("The pages follow the ledger")
{
    ReportPageFixture fixture;
    ProjectRecord record{
        *RecordId::fromValue(1), 0, *ProjectId::fromValue(1),
        fixture.round().id,      0, test::valueOf(Name::parse(QStringLiteral("あたらしい事業")))};
    record.id = fixture.workspace->newId<RecordId>();
    record.project = fixture.workspace->newId<ProjectId>();
    test::valueOf(saveProject(*fixture.workspace, Project{record.project}, record));
    fixture.waitForReport();
    CHECK(fixture.page->report()->projectCount() == 47);
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

    test::valueOf(addRound(*fixture.workspace, test::yearsFrom(QStringLiteral("R6"))));
    fixture.page->setRound(fixture.round());
    fixture.waitForReport();
    CHECK(fixture.child<QLabel>("emptyTitle").text().contains(QStringLiteral("令和6年度")));
    CHECK_FALSE(fixture.child<QPushButton>("printButton").isEnabled());
}

TEST_CASE("Options are remembered, the date is not")
{
    ReportPageFixture fixture;
    fixture.child<QComboBox>("groupBox").setCurrentIndex(1);
    fixture.child<QLineEdit>("titleEdit").setText(QStringLiteral("題"));
    fixture.child<QLineEdit>("asOfEdit").setText(QStringLiteral("R1.5.1"));
    fixture.chooseReport(Sheets);

    fixture.page = std::make_unique<ui::ReportPage>(*fixture.workspace, fixture.prompts);
    CHECK(fixture.child<QListWidget>("reportList").currentRow() == Sheets);
    fixture.chooseReport(0);
    CHECK(fixture.child<QComboBox>("groupBox").currentIndex() == 1);
    CHECK(fixture.child<QLineEdit>("titleEdit").text() == QStringLiteral("題"));
    CHECK(fixture.child<QLineEdit>("asOfEdit").text() == QStringLiteral("令和6年11月22日"));
}
