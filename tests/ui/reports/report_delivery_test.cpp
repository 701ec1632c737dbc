#include "tests/ui/reports/report_page_fixture.h"

#include "core/operations/ledger_reading.h"
#include "tests/support/ledger_fixture.h"
#include "ui/reports/missing_characters_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using test::ReportPageFixture;

namespace {

QString anyName()
{
    return QStringLiteral("市民防火のつどい");
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files);
}

/// A character that CP932 does not have, in the name of a project.
void enterMissingCharacter(ReportPageFixture& fixture)
{
    ProjectRecord record = fixture.ledger.record(2);
    record.name = test::valueOf(Name::parse(QStringLiteral("𠮷田町まつり")));
    fixture.ledger.save(record);
    auto& box = fixture.child<QComboBox>("encodingBox");
    box.setCurrentIndex(box.findData(static_cast<int>(CsvEncoding::Cp932)));
    fixture.waitForReport();
}

ui::MissingCharactersDialog& missingDialog(ReportPageFixture& fixture)
{
    auto* dialog = fixture.page->findChild<ui::MissingCharactersDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

} // namespace

TEST_CASE("The PDF button writes what the preview shows")
{
    ReportPageFixture fixture;
    const QString path = fixture.folder.path(QStringLiteral("一覧.pdf"));
    fixture.prompts.files = {path};
    QSignalSpy messages(fixture.page.get(), &ui::ReportPage::message);
    fixture.click("pdfButton");
    CHECK(fixture.prompts.told.empty());
    CHECK(fixture.prompts.fileRequests.at(0).suggestion ==
          reportKindLabel(ReportKind::Survey) + QStringLiteral("_平成23・24年度.pdf"));
    CHECK(test::textOfPdf(path) == fixture.textOfPreview());
    CHECK(test::textOfPdf(path).contains(anyName()));
    REQUIRE(messages.count() == 1);
    CHECK(messages.at(0).at(0).toString().contains(QStringLiteral("一覧.pdf")));
}

TEST_CASE("What an earlier version left half made beside the file goes, and is named")
{
    ReportPageFixture fixture;
    const QString path = fixture.folder.path(QStringLiteral("一覧.csv"));
    const QString name = QStringLiteral("一覧.csv.0a1b2c3d.part");
    QFile left(fixture.folder.write(name, "half"));
    REQUIRE(left.open(QIODevice::ReadWrite));
    REQUIRE(left.setFileTime(QDateTime::currentDateTime().addDays(-2),
                             QFileDevice::FileModificationTime));
    left.close();
    fixture.prompts.files = {path};
    QSignalSpy messages(fixture.page.get(), &ui::ReportPage::message);
    fixture.click("csvButton");
    CHECK(fixture.prompts.told.empty());
    CHECK(QFile::exists(path));
    CHECK(!left.exists());
    REQUIRE(messages.count() == 1);
    CHECK(messages.at(0).at(0).toString().contains(name));
}

TEST_CASE("A file for the public says so in its name")
{
    ReportPageFixture fixture;
    fixture.prompts.files = {fixture.folder.path(QStringLiteral("一覧.pdf"))};
    fixture.child<QRadioButton>("publicButton").click();
    fixture.click("pdfButton");
    CHECK(fixture.prompts.told.empty());
    CHECK(fixture.prompts.fileRequests.at(0).suggestion.contains(editionLabel(Edition::Public)));
}

TEST_CASE("A name in a public file that nobody has called a person's or a body's is told")
{
    ReportPageFixture fixture;
    ProjectRecord record = fixture.ledger.record(2);
    record.partners.push_back({QStringLiteral("砂川商工会議所"), {}, {}, {}});
    fixture.ledger.save(record);
    fixture.waitForReport();
    const QString internal = fixture.folder.path(QStringLiteral("internal.csv"));
    const QString open = fixture.folder.path(QStringLiteral("open.csv"));
    fixture.prompts.files = {internal, open};
    fixture.click("csvButton");
    CHECK(fixture.prompts.told.empty());
    fixture.child<QRadioButton>("publicButton").click();
    fixture.click("csvButton");
    CHECK(QFile::exists(open));
    REQUIRE(fixture.prompts.told.size() == 1);
    CHECK(fixture.prompts.told.front().message.contains(QStringLiteral("砂川商工会議所")));
}

TEST_CASE("A PDF for keeping says that it is one")
{
    ReportPageFixture fixture;
    const QString usual = fixture.folder.path(QStringLiteral("usual.pdf"));
    const QString kept = fixture.folder.path(QStringLiteral("kept.pdf"));
    fixture.prompts.files = {usual, kept};
    fixture.click("pdfButton");
    fixture.child<QCheckBox>("archiveBox").click();
    fixture.click("pdfButton");
    CHECK(test::bytesOf(usual).startsWith("%PDF-1.7"));
    CHECK(test::bytesOf(kept).startsWith("%PDF-1.4"));
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

TEST_CASE("HTML, Excel and CSV hold the projects too")
{
    ReportPageFixture fixture;
    for (const ReportKind report : {ReportKind::Survey, ReportKind::Sheets}) {
        fixture.chooseReport(report);
        const QString html = fixture.folder.path(QStringLiteral("一覧.html"));
        const QString xlsx = fixture.folder.path(QStringLiteral("一覧.xlsx"));
        const QString csv = fixture.folder.path(QStringLiteral("一覧.csv"));
        fixture.prompts.files = {html, xlsx, csv};
        fixture.click("htmlButton");
        fixture.click("xlsxButton");
        fixture.click("csvButton");
        CHECK(QString::fromUtf8(test::bytesOf(html)).contains(anyName()));
        CHECK(test::bytesOf(xlsx).startsWith("PK"));
        CHECK(QString::fromUtf8(test::bytesOf(csv)).contains(anyName()));
    }
    CHECK(fixture.prompts.told.empty());
}

TEST_CASE("Every report is written in every format")
{
    ReportPageFixture fixture;
    fixture.ledger.continueInNextRound(12);
    fixture.page->setRound(fixture.ledger.latestRound());
    for (const ReportKind kind : reportKinds()) {
        fixture.chooseReport(kind);
        for (const char* format : {"pdf", "html", "xlsx", "csv"}) {
            CAPTURE(reportKindCode(kind).toStdString(), format);
            const QString path =
                fixture.folder.path(reportKindCode(kind) + u'.' + QLatin1StringView(format));
            fixture.prompts.files = {path};
            fixture.click((std::string(format) + "Button").c_str());
            CHECK(QFile(path).size() > 0);
        }
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

TEST_CASE("What CP932 lacks is shown before it is written, and 〓 stands for it if the user agrees")
{
    ReportPageFixture fixture;
    enterMissingCharacter(fixture);
    const QString path = fixture.folder.path(QStringLiteral("一覧.csv"));
    fixture.prompts.files = {path};
    fixture.click("csvButton");
    CHECK(fixture.prompts.fileRequests.empty());

    auto& dialog = missingDialog(fixture);
    const auto& table = *dialog.findChild<QTableView*>();
    const QAbstractItemModel& missing = *table.model();
    REQUIRE(missing.rowCount() == 1);
    CHECK(table.isColumnHidden(0));
    CHECK(missing.index(0, 1).data().toInt() > 1);
    CHECK(missing.index(0, 4).data().toString() == QStringLiteral("𠮷 (U+20BB7)"));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("replaceButton")),
                      Qt::LeftButton);
    CHECK(test::bytesOf(path).contains("\x81\xac\x93\x63\x92\xac")); // 〓田町
    CHECK(fixture.prompts.told.empty());
}

TEST_CASE("Nothing is written when the user would rather keep the characters")
{
    ReportPageFixture fixture;
    enterMissingCharacter(fixture);
    fixture.prompts.files = {fixture.folder.path(QStringLiteral("一覧.csv"))};
    fixture.click("csvButton");
    QTest::keyClick(&missingDialog(fixture), Qt::Key_Escape);
    CHECK(fixture.prompts.fileRequests.empty());
}

TEST_CASE("A CP932 file without such characters is written without a question")
{
    ReportPageFixture fixture;
    auto& box = fixture.child<QComboBox>("encodingBox");
    box.setCurrentIndex(box.findData(static_cast<int>(CsvEncoding::Cp932)));
    const QString path = fixture.folder.path(QStringLiteral("一覧.csv"));
    fixture.prompts.files = {path};
    fixture.click("csvButton");
    CHECK_FALSE(fixture.page->findChild<ui::MissingCharactersDialog*>());
    CHECK(test::bytesOf(path).contains("\x8e\x73\x96\xaf\x96\x68\x89\xce")); // 市民防火
}

TEST_CASE("Each form gets a file of its own in a folder")
{
    ReportPageFixture fixture;
    const QString folder = fixture.folder.path(QString());
    const qsizetype before = filesIn(folder).size();
    fixture.child<QCheckBox>("groupFilesBox").click();
    fixture.prompts.files = {folder, folder, folder};
    QSignalSpy messages(fixture.page.get(), &ui::ReportPage::message);
    fixture.click("htmlButton");
    const QStringList written = filesIn(folder).filter(QStringLiteral(".html"));
    CHECK(written.size() > 3);
    CHECK(written.size() == filesIn(folder).size() - before);
    CHECK(written.filter(QStringLiteral("共催")).size() == 1);
    CHECK(messages.count() == 1);
    CHECK(fixture.prompts.asked.empty());

    // files of these names are not replaced without a question
    fixture.click("htmlButton");
    REQUIRE(fixture.prompts.asked.size() == 1);
    CHECK(messages.count() == 1);
    fixture.prompts.answers = {ui::Answer::Accept};
    fixture.click("htmlButton");
    CHECK(messages.count() == 2);
    CHECK(fixture.prompts.told.empty());
}

TEST_CASE("What CP932 lacks is shown with the file that it would be in")
{
    ReportPageFixture fixture;
    enterMissingCharacter(fixture);
    fixture.child<QCheckBox>("groupFilesBox").click();
    fixture.click("csvButton");
    const auto& table = *missingDialog(fixture).findChild<QTableView*>();
    CHECK_FALSE(table.isColumnHidden(0));
    CHECK_FALSE(table.model()->index(0, 0).data().toString().isEmpty());
}

TEST_CASE("Writing a file for each form stops when it is cancelled, and says how far it came")
{
    ReportPageFixture fixture;
    ui::WorkProgress progress(fixture.page.get());
    progress.setQuickWork(0);
    ui::ReportDelivery delivery(fixture.prompts, progress, fixture.page.get());
    QSignalSpy messages(&delivery, &ui::ReportDelivery::message);
    const QString folder = fixture.folder.path(QString());
    fixture.prompts.files = {folder};
    // the bar lets the window live: whoever presses Cancel does it then
    QTimer canceller;
    QObject::connect(&canceller, &QTimer::timeout, fixture.page.get(), [&] {
        auto* bar = fixture.page->findChild<QProgressDialog*>();
        if (bar && !fixture.prompts.fileRequests.empty()) {
            bar->findChild<QPushButton*>()->click();
        }
    });
    canceller.start(0);
    delivery.saveEachGroup(fixture.ledger.ledger(), {}, {.format = ReportFormat::Pdf},
                           QStringLiteral("一覧"));
    REQUIRE(messages.count() == 1);
    const qsizetype written = filesIn(folder).filter(QStringLiteral(".pdf")).size();
    CHECK(written < 10);
    CHECK(messages.at(0).at(0).toString() ==
          QStringLiteral("Stopped: %1 of 10 file(s) were written.").arg(written));
    CHECK(fixture.prompts.told.empty());
}
