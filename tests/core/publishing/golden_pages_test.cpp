// Every page as an office sees it, in Japanese: the PDF file and the preview look as approved.

#include "core/publishing/report_making.h"
#include "tests/core/publishing/golden_request.h"
#include "tests/support/golden_pictures.h"
#include "tests/support/in_japanese.h"
#include "tests/support/report_font.h"
#include "tests/support/result.h"

#include <QDir>
#include <QPainter>
#include <QProcess>

#include <cmath>

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// A pixel of a screen at 100 %: small type can be read, and a page is some 10 kB.
constexpr int Resolution = 96;
constexpr qreal PixelsPerPoint = Resolution / 72.0;

/// The pages of a PDF file as others show them.
std::vector<QImage> picturesOf(const QString& pdf)
{
    const TemporaryFolder folder;
    QProcess process;
    process.start(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(Resolution),
                                               pdf, folder.path(QStringLiteral("page"))});
    INFO("pdftoppm must be installed (poppler-utils)");
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    std::vector<QImage> pictures;
    for (const QString& file : QDir(folder.path()).entryList(QDir::Files, QDir::Name)) {
        pictures.emplace_back(folder.path(file));
    }
    return pictures;
}

QImage paintedPage(const PagedDocument& document, int page)
{
    const QSizeF size = document.pageLayout().fullRect(QPageLayout::Point).size() * PixelsPerPoint;
    QImage image(static_cast<int>(std::ceil(size.width())),
                 static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(PixelsPerPoint, PixelsPerPoint);
    requireDone(document.paintPage(painter, page));
    return image;
}

void checkPages(GoldenPictures& golden, const RichLedger& rich, const QString& stem,
                const ReportRequest& request)
{
    const auto report = valueOf(makeReport(rich.ledger(), request));
    const QString pdf = rich.path(QStringLiteral("帳票.pdf"));
    requireDone(report->write(pdf, {.format = ReportFormat::Pdf}));
    const std::vector<QImage> pictures = picturesOf(pdf);
    const PagedDocument& document = *valueOf(report->document());
    REQUIRE(std::ssize(pictures) == document.pageCount());
    for (int page = 0; page < document.pageCount(); ++page) {
        golden.check(QStringLiteral("%1-%2").arg(stem).arg(page + 1),
                     pictures[static_cast<std::size_t>(page)], paintedPage(document, page));
    }
}

ReportRequest surveyOn(const RichLedger& rich, Paper paper)
{
    ReportRequest request = goldenRequest(rich, ReportKind::Survey, Edition::Internal);
    request.frame.format.paper = paper;
    return request;
}

ReportRequest draftOfSurvey(const RichLedger& rich)
{
    ReportRequest request = goldenRequest(rich, ReportKind::Survey, Edition::Public);
    request.frame.title = QStringLiteral("協働のあゆみ");
    request.frame.foreword = QStringLiteral(
        "この一覧は、市民と市がともに取り組んだ事業をまとめたものです。各課からの報告に"
        "もとづき、形態ごとに並べています。（詳しくは、担当課にお尋ねください。）\n\n"
        "次の調査は、令和9年度に行います。");
    request.frame.isDraft = true;
    request.frame.format.marginSize = MarginSize::Narrow;
    return request;
}

ReportRequest sheetToSign(const RichLedger& rich)
{
    ReportRequest request = goldenRequest(rich, ReportKind::Sheets, Edition::Internal);
    request.sheets.roles = SheetOptions::Roles::WithGuideline;
    request.sheets.sealHeads = {QStringLiteral("課長"), QStringLiteral("係長"),
                                QStringLiteral("担当")};
    request.sheets.hasSignatures = true;
    request.sheets.formNumber = QStringLiteral("様式第３号");
    return request;
}

} // namespace

TEST_CASE("Each page of each report looks as approved, in the PDF file and in the preview",
          "[golden]")
{
    requireReportFont();
    const InJapanese japanese;
    const RichLedger rich;
    GoldenPictures golden;
    for (const ReportKind kind : reportKinds()) {
        for (const Edition edition : editionsOf(kind)) {
            const ReportRequest request = goldenRequest(rich, kind, edition);
            checkPages(golden, rich, goldenStem(request), request);
        }
    }
    checkPages(golden, rich, QStringLiteral("survey-a3"), surveyOn(rich, Paper::A3));
    checkPages(golden, rich, QStringLiteral("survey-b4"), surveyOn(rich, Paper::B4));
    checkPages(golden, rich, QStringLiteral("survey-draft"), draftOfSurvey(rich));
    checkPages(golden, rich, QStringLiteral("sheets-to-sign"), sheetToSign(rich));
    golden.checkAllWereMade();
}
