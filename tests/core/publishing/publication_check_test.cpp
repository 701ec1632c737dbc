#include "core/publishing/publication_check.h"

#include "core/domain/organisation/organisation_names.h"
#include "core/operations/edit_operations.h"
#include "core/operations/organisation_operations.h"
#include "core/publishing/report_making.h"
#include "tests/core/publishing/rich_ledger.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("The texts that no public file may hold are all those that are not public")
{
    const RichLedger rich(RichLedger::Persons::EveryWay);
    const PublicationTexts texts = valueOf(publicationTexts(rich.ledger()));
    for (const QString& secret : rich.secrets()) {
        CAPTURE(secret);
        CHECK(texts.secret.contains(secret));
        CHECK_FALSE(texts.open.contains(secret));
    }
    CHECK(texts.secret.contains(testAuthor().userName));
    CHECK(texts.open.contains(QStringLiteral("公開の講評")));
    CHECK_FALSE(texts.secret.contains(QStringLiteral("公開事業1")));
}

TEST_CASE("A file with a secret is refused in every format, one without passes")
{
    const RichLedger rich;
    const PublicationCheck all(rich.ledger());
    for (const ReportFormat format :
         {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx, ReportFormat::Csv}) {
        CAPTURE(reportFormatEnding(format));
        const FileStep check = all.of(format, {});
        const QString path = rich.path(QStringLiteral("a.") + reportFormatEnding(format));
        ReportRequest request;
        request.kind = ReportKind::Sheets;
        const auto internal = valueOf(makeReport(rich.ledger(), request));
        requireDone(internal->write(path, {.format = format}));
        const Status refused = check(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::FileWrite);
        CHECK(refused.error().message.contains(QStringLiteral("秘")));

        request.edition = Edition::Public;
        const auto open = valueOf(makeReport(rich.ledger(), request));
        requireDone(open->write(path, {.format = format}));
    }
}

TEST_CASE("A registered person's name is secret in public texts too, a body of that name is none")
{
    RichLedger rich;
    const QString name = rich.enterPerson().name.text();
    const Ledger& ledger = rich.ledger();
    ProjectRecord record = *valueOf(ledger.records().find(*RecordId::fromValue(1)));
    const auto project = *valueOf(ledger.projects().find(record.project));
    const auto save = [&] {
        valueOf(saveProject(rich.workspace(), project, record, {}));
        record = *valueOf(ledger.records().find(record.id));
    };
    const auto write = [&] {
        ReportRequest request;
        request.edition = Edition::Public;
        request.kind = ReportKind::Sheets;
        return valueOf(makeReport(ledger, request))
            ->write(rich.path(QStringLiteral("名.csv")), {.format = ReportFormat::Csv});
    };
    record.partners.push_back({name + QStringLiteral("後援会"), {}, {}, {}});
    save();
    requireDone(write());
    record.summary = name + QStringLiteral("さんが教えました。");
    record.partners.pop_back();
    save();
    const Status refused = write();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(name));

    // nor does a department of that name, or a telephone number in the summary, go out
    record.department = QStringLiteral("福祉課 ") + name + QStringLiteral("係");
    save();
    CHECK_FALSE(write());
    record.summary = QStringLiteral("問い合わせは0125-77-6655まで。");
    record.department = QStringLiteral("福祉課");
    save();
    requireDone(write());
    Organisation person = valueOf(ledger.organisations().named(organisationNameKey(name))).front();
    person.contact = QStringLiteral("電話 0125-77-6655（夜）");
    valueOf(saveOrganisation(rich.workspace(), person));
    CHECK_FALSE(write());
}

TEST_CASE("A secret in the user's own title keeps the public file from appearing")
{
    const RichLedger rich;
    ReportRequest request;
    request.edition = Edition::Public;
    const auto report = valueOf(makeReport(rich.ledger(), request));
    const FileStep check =
        PublicationCheck(rich.ledger()).of(ReportFormat::Html, wordsAround(report->data()));
    const QString path = rich.path(QStringLiteral("題.html"));
    requireDone(report->write(path, {.format = ReportFormat::Html}));
    requireDone(check(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("<p>" + rich.secrets().front().toUtf8() + "</p>");
    file.close();
    CHECK_FALSE(check(path));
}

TEST_CASE("What became secret between two files is found in the second one")
{
    RichLedger rich;
    const FileStep check = PublicationCheck(rich.ledger()).of(ReportFormat::Html, {});
    const QString path = rich.path(QStringLiteral("a.html"));
    const auto checked = [&](const QString& text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("<p>" + text.toUtf8() + "</p>");
        file.close();
        return check(path);
    };
    const QString text = QStringLiteral("公開の内容1");
    requireDone(checked(text));
    const QString secret = rich.enterPerson().name.text();
    CHECK_FALSE(checked(text + secret));
    requireDone(checked(text));
}
