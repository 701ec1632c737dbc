#include "tests/ui/reports/report_page_fixture.h"

#include "core/domain/guideline/guideline_json.h"
#include "core/operations/sample_operations.h"
#include "core/report/pdf_file.h"

#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

namespace kyodo::test {

QString textOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    // how wide the gaps between columns are is guessed by the reader
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    return text.simplified();
}

ReportPageFixture::ReportPageFixture()
{
    QSettings().clear();
    const QString path = folder.path(QStringLiteral("砂川市.kyodo"));
    requireDone(
        Ledger::create(path, valueOf(builtInGuideline(QStringLiteral("sunagawa"))), testAuthor()));
    workspace = valueOf(Workspace::open(path, Ledger::Access::ReadWrite, testAuthor()));
    valueOf(makePublishedSample(*workspace));
    page = std::make_unique<ui::ReportPage>(*workspace, prompts);
    page->resize(1226, 690);
    page->setRound(round());
    page->show();
}

void ReportPageFixture::waitForReport()
{
    QTest::qWait(250);
}

void ReportPageFixture::chooseReport(int row)
{
    child<QListWidget>("reportList").setCurrentRow(row);
    waitForReport();
}

void ReportPageFixture::click(const char* button)
{
    QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
}

QWidget& ReportPageFixture::chosenForm()
{
    auto* forms = page->findChild<QStackedWidget*>(QStringLiteral("forms"));
    REQUIRE(forms);
    return *forms->currentWidget();
}

SurveyRound ReportPageFixture::round() const
{
    return valueOf(latestRound(workspace->ledger())).value();
}

std::vector<ProjectId> ReportPageFixture::projects() const
{
    RecordFilter filter;
    filter.round = round().id;
    return valueOf(projectsForReport(workspace->ledger(), filter, RecordOrder::Key::Number));
}

QString ReportPageFixture::textOfPreview()
{
    REQUIRE(page->report());
    const QString path = folder.path(QStringLiteral("preview.pdf"));
    requireDone(writePdf(page->report()->document(), path));
    return textOfPdf(path);
}

} // namespace kyodo::test
