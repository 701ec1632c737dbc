#include "tests/ui/reports/report_page_fixture.h"

#include "core/operations/report_operations.h"
#include "core/report/pdf/pdf_file.h"
#include "tests/support/ledger_fixture.h"
#include "ui/reports/forms/report_form.h"

#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <algorithm>

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
    startAgain();
}

void ReportPageFixture::startAgain()
{
    page = std::make_unique<ui::ReportPage>(workspace(), prompts);
    page->resize(1190, 650);
    page->setRound(ledger.latestRound());
    page->show();
}

bool ReportPageFixture::isOfOtherReport(const QWidget& widget)
{
    const QWidget* form = &widget;
    while (form && !qobject_cast<const ui::ReportForm*>(form)) {
        form = form->parentWidget();
    }
    return form && form->isHidden();
}

void ReportPageFixture::waitForReport()
{
    QTest::qWait(250);
}

void ReportPageFixture::chooseReport(ReportKind kind)
{
    const auto kinds = reportKinds();
    const auto place = std::find(kinds.begin(), kinds.end(), kind) - kinds.begin();
    child<QListWidget>("reportList").setCurrentRow(static_cast<int>(place));
    waitForReport();
}

ReportKind ReportPageFixture::chosenReport()
{
    return reportKinds()[static_cast<std::size_t>(child<QListWidget>("reportList").currentRow())];
}

void ReportPageFixture::click(const char* button)
{
    QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
}

std::vector<ProjectId> ReportPageFixture::projects() const
{
    RecordFilter filter;
    filter.round = ledger.latestRound().id;
    return valueOf(projectsForReport(ledger.ledger(), filter, RecordOrder::Key::Number));
}

const PagedDocument& ReportPageFixture::pages() const
{
    REQUIRE(page->report());
    return *valueOf(page->report()->document());
}

QString ReportPageFixture::textOfPreview()
{
    const QString path = folder.path(QStringLiteral("preview.pdf"));
    requireDone(writePdf(pages(), path));
    return textOfPdf(path);
}

} // namespace kyodo::test
