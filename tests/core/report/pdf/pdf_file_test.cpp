#include "core/report/pdf/pdf_file.h"

#include "core/report/layout/report_document.h"
#include "tests/core/report/output/sample_report.h"
#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

#include <QDir>

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// Fails on its second page.
class BrokenDocument final : public PagedDocument
{
public:
    [[nodiscard]] QString title() const override { return QStringLiteral("broken"); }
    [[nodiscard]] QPageLayout pageLayout() const override { return PageFormat{}.layout(); }
    [[nodiscard]] int pageCount() const override { return 2; }
    [[nodiscard]] Status paintPage(QPainter&, int page) const override
    {
        return page == 0 ? Status()
                         : failure(ErrorCode::LedgerUnreadable, QStringLiteral("no records"));
    }
};

} // namespace

TEST_CASE("A PDF embeds its fonts and names its title, its program and nobody")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const auto table = valueOf(ReportDocument::layOut(sampleReport()));
    requireDone(writePdf(table, path));

    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(table.title()));
    CHECK(info.contains(QStringLiteral("協働台帳")));
    CHECK_FALSE(info.contains(QStringLiteral("Author")));
    CHECK(info.contains(QStringLiteral("842 x 595 pts (A4)")));
    CHECK(info.contains(QStringLiteral("Pages:           %1").arg(table.pageCount())));

    const QStringList fonts =
        outputOf(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(QStringLiteral("yes yes yes"))); // embedded, a subset, with its text
    }
}

TEST_CASE("A document that fails half-way leaves no PDF")
{
    const QTemporaryDir folder;
    const Status status = writePdf(BrokenDocument(), folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::LedgerUnreadable);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A PDF for a folder that is not there, or is one, is refused by name")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("none/a.pdf"));
    for (const QString& path : {missing, folder.path()}) {
        const Status status = writePdf(BrokenDocument(), path);
        REQUIRE_FALSE(status);
        CHECK(status.error().code == ErrorCode::FileWrite);
        CHECK(status.error().message.contains(QDir::toNativeSeparators(path)));
    }
    CHECK(QDir(folder.path()).isEmpty());
}
