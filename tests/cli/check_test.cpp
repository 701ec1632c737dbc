// check, backup and restore

#include "core/operations/edit_operations.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/result.h"

#include <QFileInfo>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;

QString ledgerWithFindings(const CliFixture& fixture)
{
    const QString ledger = fixture.newLedger();
    const QString file = fixture.folder().write(
        QStringLiteral("a.csv"),
        "事業名,協働の形態,実施年度\n夏まつり,昼寝,令和6\n冬まつり,共催,令和6\n");
    CHECK(fixture.run({QStringLiteral("import"), ledger, file}).exitCode == 1);
    return ledger;
}

/// Enters what the window enters: the first record's checklist, which both sides answer
/// differently, and its evaluation with the worst score and `comment`.
void enterReviews(const QString& ledger, const QString& comment)
{
    static const SystemClock clock;
    const auto workspace = test::valueOf(
        Workspace::open(ledger, Ledger::Access::ReadWrite, {QStringLiteral("佐藤"), &clock}));
    const auto id = RecordId::fromValue(1).value();
    const ProjectRecord record = test::valueOf(workspace->ledger().records().find(id)).value();
    const Project project =
        test::valueOf(workspace->ledger().projects().find(record.project)).value();
    const CheckQuestion question = checkQuestions(workspace->guideline()).front();
    PrincipleChecklist checklist{workspace->newId<ChecklistId>(), 0, id, {}};
    checklist.setAnswer({question, CheckPhase::After, CheckSide::City, CheckMark::Good, {}});
    checklist.setAnswer({question, CheckPhase::After, CheckSide::Partner, CheckMark::Bad, {}});
    Evaluation evaluation{workspace->newId<EvaluationId>(), 0, id};
    const ScaleStep worst = evaluationScale(workspace->guideline()).back();
    evaluation.setScore({evaluationItems(workspace->guideline()).front(), Viewpoint::CitySelf,
                         ScaleStepChoice{worst.code, worst.name}, comment});
    test::valueOf(saveProject(*workspace, project, record, {checklist, evaluation}));
}

QStringList codesOf(const QJsonArray& findings)
{
    QStringList codes;
    for (const QJsonValue finding : findings) {
        codes << finding[QStringLiteral("code")].toString();
    }
    return codes;
}

TEST_CASE("Findings of a checklist and of an evaluation name their record")
{
    const CliFixture fixture;
    const auto findings = [&](const QString& ledger) {
        const CliResult checked =
            fixture.run({QStringLiteral("check"), ledger, QStringLiteral("--json")});
        CHECK(checked.exitCode == 1);
        return checked.json()[QStringLiteral("findings")].toArray();
    };
    const QString bare = fixture.sampleLedger(QStringLiteral("a.kyodo"));
    enterReviews(bare, {});
    const QJsonArray both = findings(bare);
    CHECK(codesOf(both) ==
          QStringList{QStringLiteral("sides-differ"), QStringLiteral("score-without-reason")});
    for (const QJsonValue finding : both) {
        CHECK(finding[QStringLiteral("record")] == 1);
        CHECK(finding[QStringLiteral("organisation")].isNull());
    }
    const QString told = fixture.sampleLedger(QStringLiteral("b.kyodo"));
    enterReviews(told, QStringLiteral("人手が足りなかった"));
    CHECK(codesOf(findings(told)) == QStringList{QStringLiteral("sides-differ")});
}

TEST_CASE("A sound ledger without findings ends with 0")
{
    const CliFixture fixture;
    const CliResult checked = fixture.runDone({QStringLiteral("check"), fixture.sampleLedger()});
    CHECK(checked.out.isEmpty());
    CHECK(checked.says(QStringLiteral("sound")));
}

TEST_CASE("Findings are listed and end with 1")
{
    const CliFixture fixture;
    const QString ledger = ledgerWithFindings(fixture);
    const CliResult checked = fixture.run({QStringLiteral("check"), ledger});
    CHECK(checked.exitCode == 1);
    CHECK(checked.out.count('\n') == 1);
    CHECK(checked.out.contains("夏まつり"));
    CHECK(checked.out.contains("昼寝"));

    const CliResult json = fixture.run({QStringLiteral("check"), ledger, QStringLiteral("--json")});
    CHECK(json.exitCode == 1);
    CHECK(json.json()[QStringLiteral("integrity")] == QStringLiteral("ok"));
    const QJsonArray findings = json.json()[QStringLiteral("findings")].toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0][QStringLiteral("code")] == QStringLiteral("unknown-form"));
    CHECK(findings[0][QStringLiteral("record")] == 1);
}

TEST_CASE("A backup is the same ledger, and a restored one too")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QByteArray before = bytesOf(ledger);
    const QString copy = fixture.path(QStringLiteral("控え.kyodo"));
    const QString restored = fixture.path(QStringLiteral("戻し.kyodo"));
    fixture.runDone({QStringLiteral("backup"), ledger, copy});
    fixture.runDone({QStringLiteral("restore"), copy, restored});
    CHECK(fixture.listed(copy) == fixture.listed(ledger));
    CHECK(fixture.listed(restored) == fixture.listed(ledger));
    fixture.runDone({QStringLiteral("check"), restored});
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("Neither backup nor restore destroys a ledger")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QString other = fixture.newLedger();
    const QByteArray before = bytesOf(ledger);
    CHECK(fixture.run({QStringLiteral("backup"), ledger, ledger}).exitCode == 2);
    CHECK(fixture.run({QStringLiteral("restore"), ledger, ledger}).exitCode == 2);
    CHECK(bytesOf(ledger) == before);
    const CliResult restored = fixture.runDone({QStringLiteral("restore"), other, ledger});
    CHECK(restored.says(QStringLiteral("0 projects")));
    const QStringList kept =
        QDir(fixture.folder().path()).entryList({QStringLiteral("見本 (before restoring*")});
    REQUIRE(kept.size() == 1);
    CHECK(restored.says(kept.constFirst()));
    CHECK(bytesOf(fixture.path(kept.constFirst())) == before);
    CHECK(fixture.listed(ledger) == fixture.listed(other));
    CHECK(fixture
              .run({QStringLiteral("backup"), ledger,
                    fixture.path(QStringLiteral("無い/控え.kyodo"))})
              .exitCode == 4);
    const QString text = fixture.folder().write(QStringLiteral("a.txt"), "text");
    CHECK(fixture.run({QStringLiteral("restore"), text, fixture.path(QStringLiteral("b.kyodo"))})
              .exitCode == 3);
    CHECK(!QFileInfo::exists(fixture.path(QStringLiteral("b.kyodo"))));
}

} // namespace
} // namespace kyodo
