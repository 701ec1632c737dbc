#include "core/publishing/report_making.h"
#include "core/report/layout/report_document.h"
#include "core/report/pdf/pdf_file.h"
#include "core/report/pdf/pdf_text.h"
#include "tests/core/publishing/rich_ledger.h"
#include "tests/support/result.h"

#include <QFontDatabase>
#include <QProcess>

// What was entered comes out of the pages of every report, whatever font they are set in.

using namespace kyodo;
using namespace kyodo::test;

namespace {

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// The text of the cells that stand on pages; an area that is shown by its letter, as that.
QStringList printedCells(const Report& report)
{
    QStringList cells;
    for (const ReportTable* table : tablesOf(report)) {
        requireDone(forEachRow(*table, [&](const ReportRow& row) {
            for (std::size_t i = 0; i < table->columns.size(); ++i) {
                const ReportCell& cell = row.cells[i];
                if (table->columns[i].use != ReportColumn::Use::DataOnly) {
                    cells << withoutSpaces(cell.area ? cell.area->mark : cell.text)
                          << withoutSpaces(cell.reading);
                }
            }
        }));
    }
    cells.removeAll(QString());
    return cells;
}

QString pdfOf(const RichLedger& rich, const Report& report, const QString& family)
{
    REQUIRE(QFontDatabase::hasFamily(family));
    const QString path = rich.path(QStringLiteral("文字.pdf"));
    requireDone(writePdf(
        valueOf(ReportDocument::layOut(report, valueOf(ReportFonts::load({family})))), path));
    return path;
}

QString pdftotext(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("Every cell of every report comes out of its PDF, in every report font")
{
    const RichLedger rich;
    int withCells = 0;
    for (const ReportKind kind : reportKinds()) {
        if (kind == ReportKind::Sheets) {
            continue; // not made of a Report: tests/core/report/sheets
        }
        ReportRequest request = usualRequest(kind);
        const auto made = valueOf(makeReport(rich.ledger(), request));
        const QStringList cells = printedCells(made->data());
        withCells += cells.isEmpty() ? 0 : 1;
        for (const QString& family : {QStringLiteral("BIZ UDGothic"), QStringLiteral("IPAexGothic"),
                                      QStringLiteral("Noto Sans CJK JP")}) {
            const QString path = pdfOf(rich, made->data(), family);
            const QString own = withoutSpaces(valueOf(pdfText(path)));
            const QString others = pdftotext(path);
            for (const QString& cell : cells) {
                INFO(reportKindCode(kind).toStdString()
                     << ' ' << family.toStdString() << ' ' << cell.toStdString());
                CHECK(own.contains(cell));
            }
            CHECK(std::none_of(others.begin(), others.end(), [](QChar c) {
                return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF;
            }));
            CHECK_FALSE(others.contains(QChar(QChar::ReplacementCharacter)));
        }
    }
    CHECK(withCells == 11);
}
