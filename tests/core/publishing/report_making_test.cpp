#include "core/publishing/report_making.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/guideline_operations.h"
#include "core/operations/organisation_operations.h"
#include "core/publishing/publication_check.h"
#include "core/publishing/report_source.h"
#include "core/report/output/read_back.h"
#include "core/report/pdf/pdf_text.h"
#include "tests/core/publishing/rich_ledger.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

constexpr std::array Formats{ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Xlsx,
                             ReportFormat::Csv};

ReportRequest requestOf(ReportKind kind, Edition edition = Edition::Internal)
{
    ReportRequest request = usualRequest(kind, edition);
    request.sheets.hasChecklist = true;
    request.sheets.hasEvaluation = true;
    request.roster.columns = {rosterColumns().begin(), rosterColumns().end()};
    request.survey.columns = {AllSurveyColumns.begin(), AllSurveyColumns.end()};
    return request;
}

QString written(const RichLedger& rich, const MadeReport& report, ReportFormat format)
{
    const QString path = rich.path(QStringLiteral("帳票.") + reportFormatEnding(format));
    requireDone(report.write(path, {.format = format}));
    return path;
}

QString textIn(const QString& path, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return valueOf(pdfText(path));
    case ReportFormat::Html:
        return valueOf(readBack(path, TextFormat::Html));
    case ReportFormat::Xlsx:
        return valueOf(readBack(path, TextFormat::Xlsx));
    case ReportFormat::Csv:
        return valueOf(readBack(path, TextFormat::Csv));
    }
    Q_UNREACHABLE();
}

} // namespace

namespace {

/// The kind for persons under a new code, for groups too.
Guideline merging(Guideline guideline)
{
    ActorKind& citizen = guideline.actors.front();
    citizen.code = *ActorKindCode::parse(QStringLiteral("people"));
    citizen.name = QStringLiteral("市民・団体");
    citizen.natures = {ActorNature::Citizen, ActorNature::VolunteerGroup};
    guideline.edition = QStringLiteral("merged");
    return guideline;
}

Guideline dropping(Guideline guideline)
{
    guideline.actors.erase(guideline.actors.begin());
    guideline.edition = QStringLiteral("dropped");
    return guideline;
}

Guideline unmarking(Guideline guideline)
{
    guideline.actors.front().natures.clear();
    guideline.actors.front().name = QStringLiteral("担い手");
    guideline.edition = QStringLiteral("unmarked");
    return guideline;
}

void revise(RichLedger& rich, const Guideline& to, RevisionScope scope)
{
    GuidelineBridge bridge = bridgeBetween(rich.ledger().guideline().guideline, to);
    const ActorKindCode citizen = *ActorKindCode::parse(QStringLiteral("citizen"));
    if (!to.actor(citizen)) {
        bridge.mapping.actors[citizen] = to.actors.front().natures.size() > 1
                                             ? std::optional(to.actors.front().code)
                                             : std::nullopt;
    }
    valueOf(applyRevision(rich.workspace(), valueOf(planRevision(rich.ledger(), bridge, scope))));
}

} // namespace

TEST_CASE("No revision of the guideline makes a person public")
{
    for (const auto change : {&merging, &dropping, &unmarking}) {
        for (const RevisionScope scope :
             {RevisionScope::AllRounds, RevisionScope::LatestRound, RevisionScope::NewRounds}) {
            RichLedger rich(RichLedger::Persons::EveryWay);
            revise(rich, change(rich.ledger().guideline().guideline), scope);
            for (const ReportKind kind :
                 {ReportKind::Survey, ReportKind::Rounds, ReportKind::Roster, ReportKind::Sheets}) {
                INFO(rich.ledger().guideline().guideline.edition.toStdString()
                     << " " << static_cast<int>(scope) << " "
                     << reportKindCode(kind).toStdString());
                ReportRequest request = requestOf(kind, Edition::Public);
                for (const SurveyRound& round : valueOf(rich.ledger().rounds().all())) {
                    request.round = round.id;
                    const auto report = valueOf(makeReport(rich.ledger(), request));
                    const QString path = written(rich, *report, ReportFormat::Csv);
                    CHECK_FALSE(textIn(path, ReportFormat::Csv).contains(QStringLiteral("秘")));
                }
            }
        }
    }
}

TEST_CASE("A person is public once somebody says so by name, and then in every report")
{
    RichLedger rich;
    auto all = valueOf(rich.ledger().organisations().all());
    const auto person = std::find_if(all.begin(), all.end(), [](const Organisation& each) {
        return each.name.text().startsWith(QStringLiteral("秘"));
    });
    REQUIRE(person != all.end());
    person->namePublicity = NamePublicity::Published;
    valueOf(saveOrganisation(rich.workspace(), *person));
    for (const ReportKind kind : {ReportKind::Survey, ReportKind::Roster}) {
        const auto report = valueOf(makeReport(rich.ledger(), requestOf(kind, Edition::Public)));
        const QString path = written(rich, *report, ReportFormat::Csv);
        CHECK(textIn(path, ReportFormat::Csv).contains(person->name.text()));
    }
}

TEST_CASE("Every report is made in every edition and format, and the public ones keep every secret")
{
    const RichLedger rich(RichLedger::Persons::EveryWay);
    REQUIRE(rich.secrets().size() > 100);
    for (const ReportKind kind : reportKinds()) {
        for (const Edition edition : {Edition::Public, Edition::Internal}) {
            if (edition == Edition::Public && !hasPublicEdition(kind)) {
                continue;
            }
            const auto report = valueOf(makeReport(rich.ledger(), requestOf(kind, edition)));
            for (const ReportFormat format : Formats) {
                INFO(reportKindCode(kind).toStdString()
                     << " " << editionCode(edition).toStdString() << " "
                     << reportFormatEnding(format).toStdString());
                const QString path = written(rich, *report, format);
                const QString text = textIn(path, format);
                CHECK_FALSE(text.trimmed().isEmpty());
                if (edition == Edition::Internal) {
                    continue;
                }
                CHECK_FALSE(text.contains(QStringLiteral("秘")));
                const QByteArray bytes = bytesOf(path);
                CHECK_FALSE(bytes.contains(testAuthor().userName.toUtf8()));
                CHECK_FALSE(bytes.contains(rich.path({}).toUtf8()));
            }
        }
    }
}

TEST_CASE("What is for the office stands in its edition")
{
    const RichLedger rich;
    const auto sheets = valueOf(makeReport(rich.ledger(), requestOf(ReportKind::Sheets)));
    const QString text = textIn(written(rich, *sheets, ReportFormat::Pdf), ReportFormat::Pdf);
    CHECK(text.contains(QStringLiteral("の理由")));
    CHECK(text.contains(QStringLiteral("の個人名")));
    const auto roster = valueOf(makeReport(rich.ledger(), requestOf(ReportKind::Roster)));
    CHECK(textIn(written(rich, *roster, ReportFormat::Csv), ReportFormat::Csv)
              .contains(QStringLiteral("の会長名")));
}

TEST_CASE("A report says which projects it leaves out, and in whose terms it shows them")
{
    const RichLedger rich;
    ReportRequest request = requestOf(ReportKind::Survey);
    request.search = QStringLiteral("公開事業");
    const auto subtitle = [&] {
        return valueOf(makeReport(rich.ledger(), request))->data().subtitle;
    };
    CHECK(subtitle().endsWith(QStringLiteral("　Only projects with “公開事業”")));
    request.edition = Edition::Public; // the words themselves may be none of the public's business
    CHECK(subtitle().endsWith(QStringLiteral("　Selected projects only")));
    request.search.clear();
    CHECK_FALSE(subtitle().contains(u'　'));
    request.through = valueOf(builtInGuideline(QLatin1StringView("saku")));
    CHECK(subtitle().endsWith(QStringLiteral("　Classed by “協働の指針” of 佐久市")));
    request.search = QStringLiteral("公開事業"); // the register is not searched
    request.kind = ReportKind::Roster;
    CHECK_FALSE(subtitle().contains(QStringLiteral("Selected")));
}

TEST_CASE("The gaps of the evaluation have no public edition, and a comparison needs two rounds")
{
    const RichLedger rich;
    const auto gaps = makeReport(rich.ledger(), requestOf(ReportKind::Gaps, Edition::Public));
    REQUIRE_FALSE(gaps);
    CHECK(gaps.error().code == ErrorCode::InvalidInput);

    ReportRequest rounds = requestOf(ReportKind::Rounds);
    rounds.rounds = {valueOf(rich.ledger().rounds().all()).front().id};
    CHECK(makeReport(rich.ledger(), rounds).error().code == ErrorCode::InvalidInput);
    rounds.rounds.clear();
    CHECK(makeReport(rich.ledger(), rounds));
}

TEST_CASE("A round that a comparison has no room for is not dropped in silence")
{
    const RichLedger rich;
    const std::vector<SurveyRound> rounds = valueOf(rich.ledger().rounds().all());
    ReportRequest request = requestOf(ReportKind::Rounds);
    request.rounds = {rounds[0].id, rounds[1].id};
    const ReportSource source = valueOf(ReportSource::open(rich.ledger(), request, {}));
    CHECK(valueOf(source.rounds(2)).size() == 2);
    CHECK(source.rounds(1).error().code == ErrorCode::InvalidInput);
    const ReportSource latest =
        valueOf(ReportSource::open(rich.ledger(), requestOf(ReportKind::Rounds), {}));
    CHECK(valueOf(latest.rounds(1)).front() == rounds.front());
}

TEST_CASE("Charts end with the round that is asked for, the latest one if none is")
{
    const RichLedger rich;
    const std::vector<SurveyRound> rounds = valueOf(rich.ledger().rounds().all());
    const auto text = [&](const ReportRequest& request) {
        const auto report = valueOf(makeReport(rich.ledger(), request));
        return textIn(written(rich, *report, ReportFormat::Html), ReportFormat::Html);
    };
    ReportRequest request = requestOf(ReportKind::Charts);
    const QString latest = text(request);
    CHECK(latest.contains(QStringLiteral("令和5年度 to 令和6年度")));
    request.round = rounds.back().id;
    const QString earlier = text(request);
    CHECK(earlier.contains(QStringLiteral("令和5年度")));
    CHECK_FALSE(earlier.contains(QStringLiteral("令和6年度")));
    request.rounds = {rounds.front().id};
    CHECK_FALSE(text(request).contains(QStringLiteral("令和5年度")));
}

TEST_CASE("A table of rounds that are named speaks of them, whichever is the latest")
{
    const RichLedger rich;
    const std::vector<SurveyRound> rounds = valueOf(rich.ledger().rounds().all());
    ReportRequest request = requestOf(ReportKind::CrossTable);
    request.rounds = {rounds.back().id};
    const auto named = valueOf(makeReport(rich.ledger(), request));
    CHECK(named->data().subtitle == QStringLiteral("令和5年度"));
    request.rounds.clear();
    const auto latest = valueOf(makeReport(rich.ledger(), request));
    CHECK(latest->data().subtitle == QStringLiteral("令和6年度"));
    request.cross.rows = RecordAspect::Years;
    const auto both = valueOf(makeReport(rich.ledger(), request));
    CHECK(both->data().subtitle == QStringLiteral("令和5年度 to 令和6年度"));
}

TEST_CASE("A ledger without rounds has its register and its measures to report on, nothing else")
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("空.kyodo"));
    requireDone(Ledger::create(
        path,
        valueOf(RichLedger().ledger().guidelines().find(*GuidelineId::fromValue(1)))->guideline,
        testAuthor()));
    const auto ledger = valueOf(Ledger::open(path, Ledger::Access::ReadOnly, testAuthor()));
    for (const ReportKind kind : reportKinds()) {
        CAPTURE(reportKindCode(kind));
        const auto report = makeReport(*ledger, requestOf(kind));
        if (kind == ReportKind::Roster || kind == ReportKind::Measures) {
            CHECK(valueOf(valueOf(makeReport(*ledger, requestOf(kind)))->document())->pageCount() ==
                  1);
            continue;
        }
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("A table for each group has all of the group and nothing else")
{
    const RichLedger rich;
    const auto reports =
        valueOf(makeReportOfEachGroup(rich.ledger(), requestOf(ReportKind::Survey)));
    const auto csvOf = [&](const QString& label) {
        const auto found =
            std::find_if(reports.begin(), reports.end(),
                         [&](const ReportOfGroup& each) { return each.label == label; });
        REQUIRE(found != reports.end());
        return textIn(written(rich, *found->report, ReportFormat::Csv), ReportFormat::Csv);
    };
    CHECK(reports.size() == 3);
    const QString commission = csvOf(QStringLiteral("委託"));
    CHECK(commission.contains(QStringLiteral("公開事業1")));
    CHECK_FALSE(commission.contains(QStringLiteral("公開事業2")));
    const QString hosting = csvOf(QStringLiteral("共催"));
    CHECK_FALSE(hosting.contains(QStringLiteral("公開事業1")));
    CHECK(hosting.contains(QStringLiteral("公開事業5")));
    // a second form has its file too
    CHECK(csvOf(QStringLiteral("後援")).contains(QStringLiteral("公開事業5")));
}

TEST_CASE("A step that says no ends the work, and leaves no file")
{
    const RichLedger rich;
    const ReportSteps cancel = [](qsizetype, qsizetype) -> Status {
        return failure(ErrorCode::NotFound, QStringLiteral("cancelled"));
    };
    const auto report = makeReport(rich.ledger(), requestOf(ReportKind::Survey), cancel);
    REQUIRE_FALSE(report);
    CHECK(report.error().message == QStringLiteral("cancelled"));

    int steps = 0;
    const ReportSteps late = [&](qsizetype, qsizetype) -> Status {
        return ++steps > 3 ? failure(ErrorCode::NotFound, QStringLiteral("cancelled")) : Status();
    };
    const auto sheets = valueOf(makeReport(rich.ledger(), requestOf(ReportKind::Sheets), late));
    const QString path = rich.path(QStringLiteral("無.pdf"));
    CHECK(sheets->write(path, {}).error().message == QStringLiteral("cancelled"));
    CHECK_FALSE(QFile::exists(path));
}
