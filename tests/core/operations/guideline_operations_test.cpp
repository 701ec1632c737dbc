#include "core/operations/guideline_operations.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/check_operations.h"
#include "core/operations/ledger_reading.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/report_operations.h"
#include "core/operations/revert_operation.h"
#include "core/storage/entity_codec.h"
#include "tests/core/operations/sunagawa_ledger.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

Guideline profile(const char* code)
{
    return valueOf(builtInGuideline(QLatin1StringView(code)));
}

/// Everything of a ledger that a revision may touch, without the versions that count the writes.
std::vector<QJsonObject> contentsOf(const Ledger& ledger)
{
    std::vector<QJsonObject> contents;
    for (const SurveyRound& round : valueOf(ledger.rounds().all())) {
        contents.push_back(encode(round));
        RecordFilter filter;
        filter.round = round.id;
        for (const RecordId id : valueOf(ledger.lists().recordIds(filter))) {
            contents.push_back(encode(*valueOf(ledger.records().find(id))));
        }
        for (const auto& checklist : valueOf(ledger.checklists().ofRound(round.id))) {
            contents.push_back(encode(checklist));
        }
        for (const auto& evaluation : valueOf(ledger.evaluations().ofRound(round.id))) {
            contents.push_back(encode(evaluation));
        }
    }
    for (const Organisation& organisation : valueOf(ledger.organisations().all())) {
        contents.push_back(encode(organisation));
    }
    for (const GuidelineId id : valueOf(ledger.guidelines().ids())) {
        contents.push_back(encode(*valueOf(ledger.guidelines().find(id))));
    }
    return contents;
}

/// The words of forms that the guideline does not have.
QStringList unknownForms(const std::vector<Finding>& findings)
{
    QStringList words;
    for (const Finding& finding : findings) {
        if (finding.kind == Finding::Kind::UnknownForm) {
            words << finding.message.section(u'“', 1).section(u'”', 0, 0);
        }
    }
    return words;
}

/// The sample with something of everything that a guideline names.
class RichSample
{
public:
    RichSample()
    {
        ProjectRecord record = m_ledger.record(1);
        const Guideline& guideline = m_ledger.workspace().guideline();
        record.area = AreaChoice{guideline.areas[3].code, guideline.areas[3].name};
        record.field = FieldChoice{guideline.npoFields[0].code, guideline.npoFields[0].name};
        record.partners = {{QStringLiteral("消防団"),
                            {},
                            ActorKindChoice{guideline.actors[2].code, guideline.actors[2].name},
                            {}}};
        record.forms.push_back({std::nullopt, QStringLiteral("朝市")});
        Workspace& workspace = m_ledger.workspace();
        PrincipleChecklist checklist{workspace.newId<ChecklistId>(), 0, record.id, {}};
        checklist.setAnswer({checkQuestions(guideline)[0],
                             CheckPhase::Before,
                             CheckSide::City,
                             CheckMark::Good,
                             {}});
        Evaluation evaluation{workspace.newId<EvaluationId>(), 0, record.id, {}, {}, {}, {}};
        const ScaleStep step = evaluationScale(guideline)[0];
        evaluation.setScore({evaluationItems(guideline)[0],
                             Viewpoint::CitySelf,
                             ScaleStepChoice{step.code, step.name},
                             {}});
        const auto project = valueOf(workspace.ledger().projects().find(record.project));
        valueOf(saveProject(workspace, *project, record, {checklist, evaluation}));
        Organisation organisation{workspace.newId<OrganisationId>(), 0,
                                  valueOf(Name::parse(QStringLiteral("あおぞらの会")))};
        organisation.kind = ActorKindChoice{guideline.actors[3].code, guideline.actors[3].name};
        valueOf(saveOrganisation(workspace, organisation));
    }

    [[nodiscard]] Workspace& workspace() { return m_ledger.workspace(); }
    [[nodiscard]] const Ledger& ledger() const { return m_ledger.ledger(); }
    [[nodiscard]] SunagawaLedger& sample() { return m_ledger; }

private:
    SunagawaLedger m_ledger;
};

RevisionPlan planTo(const Ledger& ledger, const char* code,
                    RevisionScope scope = RevisionScope::AllRounds)
{
    return valueOf(
        planRevision(ledger, bridgeBetween(ledger.guideline().guideline, profile(code)), scope));
}

} // namespace

TEST_CASE("a ledger carried to Muroran and back by undo is identical, row by row")
{
    RichSample sample;
    const auto before = contentsOf(sample.ledger());
    const auto act = valueOf(applyRevision(sample.workspace(), planTo(sample.ledger(), "muroran")));
    REQUIRE(act);
    CHECK(sample.workspace().guideline().code == QStringLiteral("muroran"));
    CHECK((contentsOf(sample.ledger()) != before));

    const auto undone = valueOf(revert(sample.workspace(), *act));
    REQUIRE(undone);
    CHECK(sample.workspace().guideline().code == QStringLiteral("sunagawa"));
    CHECK((contentsOf(sample.ledger()) == before));

    valueOf(revert(sample.workspace(), *undone)); // and once more
    CHECK(sample.workspace().guideline().code == QStringLiteral("muroran"));
    CHECK(unknownForms(valueOf(findingsOfLedger(sample.ledger()))) ==
          QStringList{QStringLiteral("朝市")});
}

TEST_CASE("a plan writes nothing, and tells what stays in its own words")
{
    RichSample sample;
    const auto before = contentsOf(sample.ledger());
    const RevisionPlan plan = planTo(sample.ledger(), "ebetsu");
    CHECK((contentsOf(sample.ledger()) == before));
    CHECK(plan.rounds.size() == 1);
    CHECK(plan.records.size() == 46); // Ebetsu has no forms: all lose their codes
    CHECK(plan.organisations.size() == 1);

    const RevisionPlan saku = planTo(sample.ledger(), "saku");
    const auto morning =
        std::count_if(saku.findings.begin(), saku.findings.end(), [](const Finding& finding) {
            return finding.kind == Finding::Kind::UnknownForm;
        });
    CHECK(morning == 1);
}

TEST_CASE("a round that is not carried remembers the version it was classified by")
{
    RichSample sample;
    sample.sample().continueInNextRound(3);
    const SurveyRound latest = sample.sample().latestRound();
    valueOf(applyRevision(sample.workspace(),
                          planTo(sample.ledger(), "muroran", RevisionScope::LatestRound)));
    const auto rounds = valueOf(sample.ledger().rounds().all());
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].id == latest.id);
    CHECK(sample.ledger().guidelineOf(rounds[0]).code == QStringLiteral("muroran"));
    CHECK(sample.ledger().guidelineOf(rounds[1]).code == QStringLiteral("sunagawa"));
    const QStringList market{QStringLiteral("朝市")};
    CHECK(unknownForms(valueOf(findingsOfRound(sample.ledger(), rounds[1].id))) == market);
    // an older round follows later by the way from its own version
    valueOf(applyRevision(sample.workspace(), planTo(sample.ledger(), "saku")));
    const auto after = valueOf(sample.ledger().rounds().all());
    CHECK(sample.ledger().guidelineOf(after[1]).code == QStringLiteral("saku"));
    CHECK(unknownForms(valueOf(findingsOfRound(sample.ledger(), after[1].id))) == market);
}

TEST_CASE("only new rounds: nothing is reworded but the register")
{
    RichSample sample;
    const RevisionPlan plan = planTo(sample.ledger(), "muroran", RevisionScope::NewRounds);
    CHECK(plan.rounds.empty());
    CHECK(plan.records.empty());
    valueOf(applyRevision(sample.workspace(), plan));
    const auto years = valueOf(FiscalYearSpan::parse(QStringLiteral("令和7")));
    valueOf(addRound(sample.workspace(), years));
    CHECK(sample.ledger().guidelineOf(sample.sample().latestRound()).code ==
          QStringLiteral("muroran"));
}

TEST_CASE("a revision that meets a newer version stops and shows both")
{
    RichSample sample;
    const RevisionPlan plan = planTo(sample.ledger(), "muroran");
    ProjectRecord record = sample.sample().record(26); // 補助、助成
    record.summary = QStringLiteral("新しい内容");
    sample.sample().save(record);
    const auto before = contentsOf(sample.ledger());

    const auto refused = applyRevision(sample.workspace(), plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(record.name.text()));
    CHECK(refused.error().message.contains(QStringLiteral("新しい内容")));
    CHECK((contentsOf(sample.ledger()) == before));
}

TEST_CASE("a review that was changed since the plan stops a revision, and both versions are shown")
{
    RichSample sample;
    const RevisionPlan plan = planTo(sample.ledger(), "ebetsu");
    const ProjectRecord record = sample.sample().record(1);
    Reviews reviews{valueOf(sample.ledger().checklists().ofRecord(record.id)),
                    valueOf(sample.ledger().evaluations().ofRecord(record.id))};
    REQUIRE(reviews.checklist);
    REQUIRE(reviews.evaluation);
    QStringList versions;
    SECTION("a checklist")
    {
        reviews.evaluation.reset();
        CheckAnswer answer = reviews.checklist->answers.front();
        answer.mark = CheckMark::Bad;
        reviews.checklist->setAnswer(answer);
        versions << answer.question.words << checkMarkLabel(CheckMark::Good)
                 << checkMarkLabel(CheckMark::Bad);
    }
    SECTION("an evaluation")
    {
        reviews.checklist.reset();
        Score score = reviews.evaluation->scores.front();
        versions << score.item.words << score.step->words << QStringLiteral("話が進んだ");
        score.comment = QStringLiteral("話が進んだ");
        reviews.evaluation->setScore(score);
    }
    const auto project = valueOf(sample.ledger().projects().find(record.project));
    REQUIRE(valueOf(saveProject(sample.workspace(), *project, record, reviews)));
    const auto before = contentsOf(sample.ledger());

    const auto refused = applyRevision(sample.workspace(), plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(record.name.text()));
    for (const QString& version : versions) {
        CHECK(refused.error().message.contains(version));
    }
    CHECK((contentsOf(sample.ledger()) == before));
}

TEST_CASE("a record that is gone stops a revision as well")
{
    RichSample sample;
    const RevisionPlan plan = planTo(sample.ledger(), "ebetsu");
    const ProjectRecord gone = sample.sample().record(12);
    valueOf(removeRecords(sample.workspace(), {gone.id}));
    const auto refused = applyRevision(sample.workspace(), plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(gone.name.text()));
}

TEST_CASE("a plan is made in steps, and is the same as the one made at once")
{
    RichSample sample;
    const GuidelineBridge bridge =
        bridgeBetween(sample.workspace().guideline(), profile("muroran"));
    RevisionPlanner planner(sample.ledger(), bridge, RevisionScope::AllRounds);
    CHECK(planner.entryCount() == 0);
    std::vector<qsizetype> steps;
    for (bool isMore = true; isMore;) {
        isMore = valueOf(planner.planMore());
        steps.push_back(planner.plannedCount());
    }
    CHECK(steps == std::vector<qsizetype>{0, 46, 47}); // the records, then the organisation
    CHECK(planner.entryCount() == 47);
    const RevisionPlan planned = planner.take();
    const RevisionPlan atOnce = planTo(sample.ledger(), "muroran");
    CHECK((planned.records == atOnce.records));
    CHECK((planned.checklists == atOnce.checklists));
    CHECK((planned.evaluations == atOnce.evaluations));
    CHECK((planned.organisations == atOnce.organisations));
    CHECK((planned.findings == atOnce.findings));
    CHECK_FALSE(planned.records.empty());
}

TEST_CASE("a revision that is broken off changes nothing")
{
    RichSample sample;
    const RevisionPlan plan = planTo(sample.ledger(), "ebetsu");
    const auto before = contentsOf(sample.ledger());
    qsizetype last = 0;
    const auto refused =
        applyRevision(sample.workspace(), plan, [&](qsizetype done, qsizetype all) -> Status {
            CHECK(all >= 47);
            last = done;
            return done < 20 ? Status() : failure(ErrorCode::Internal, QStringLiteral("stop"));
        });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == QStringLiteral("stop"));
    CHECK(last == 20);
    CHECK((contentsOf(sample.ledger()) == before));
    CHECK(sample.workspace().guideline().code == QStringLiteral("sunagawa"));
    CHECK(valueOf(applyRevision(sample.workspace(), plan)));
}

TEST_CASE("the guideline that is there already is no revision")
{
    RichSample sample;
    const Guideline& same = sample.workspace().guideline();
    const auto refused =
        planRevision(sample.ledger(), bridgeBetween(same, same), RevisionScope::AllRounds);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("the register read through Saku runs the other way round")
{
    RichSample sample;
    ProjectRecord citizens = sample.sample().record(2);
    const Area& area = sample.workspace().guideline().areas.front();
    citizens.area = AreaChoice{area.code, area.name};
    sample.sample().save(citizens);
    RecordFilter filter;
    filter.round = sample.sample().latestRound().id;
    const GuidelineBridge bridge = bridgeBetween(sample.workspace().guideline(), profile("saku"));

    QStringList own;
    const auto records = valueOf(recordsForReport(sample.ledger(), filter, RecordOrder::Key::Area));
    requireDone(forEachRecord(*records, [&](const ProjectRecord& record) {
        own << (record.area ? record.name.text() : QString());
    }));
    QStringList read;
    const auto through =
        valueOf(recordsReadThrough(sample.ledger(), filter, RecordOrder::Key::Area, bridge));
    requireDone(forEachRecord(*through, [&](const ProjectRecord& record) {
        read << (record.area ? record.name.text() : QString());
    }));
    REQUIRE(own.size() == read.size());
    CHECK(own[0] == citizens.name.text());
    CHECK(read[1] == citizens.name.text());
    CHECK(read[0] == own[1]);
}

TEST_CASE("a file that is no guideline is refused with the place")
{
    const TemporaryFolder folder;
    const auto refusal = [&](const QByteArray& json) {
        const auto read = guidelineFrom(folder.write(QStringLiteral("g.json"), json));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::FileRead);
        return read.error().message;
    };
    const QByteArray head = R"("id": "a", "edition": "1", "title": "指針", "city": "市")";
    CHECK(refusal("{" + head + ",\n \"areas\": [").contains(u'2'));
    CHECK(refusal("{" + head + R"(, "areas": [{"code": "A", "name": "a", "position": 1.5}]})")
              .contains(QStringLiteral("areas[0].position")));
    CHECK(refusal("{" + head + R"(, "forms": [{"code": "a", "name": "a", "kind": "support"},
                  {"code": "a", "name": "b", "kind": "support"}]})")
              .contains(QStringLiteral("forms[1].code")));
    CHECK(refusal("{" + head + R"(, "shapes": []})").contains(QStringLiteral("shapes")));
    CHECK_FALSE(refusal("\xff\xfe{}").isEmpty());
    CHECK_FALSE(guidelineFrom(QStringLiteral("atlantis")));
    CHECK(guidelineFrom(QStringLiteral("saku")));
}

TEST_CASE("A revision that merges the kind for persons names them, and keeps them hidden")
{
    RichSample sample;
    Workspace& workspace = sample.workspace();
    const ActorKind& citizen = workspace.guideline().actors.front();
    const ActorKindChoice kind{citizen.code, citizen.name};
    ProjectRecord record = sample.sample().record(2);
    record.partners = {{QStringLiteral("砂川太郎"), {}, kind, {}}};
    const auto project = valueOf(workspace.ledger().projects().find(record.project));
    valueOf(saveProject(workspace, *project, record, {}));
    Organisation person{workspace.newId<OrganisationId>(), 0,
                        valueOf(Name::parse(QStringLiteral("砂川花子")))};
    person.kind = kind;
    valueOf(saveOrganisation(workspace, person));

    Guideline merged = workspace.guideline();
    merged.edition = QStringLiteral("merged");
    merged.actors.front().natures.push_back(ActorNature::VolunteerGroup);
    const GuidelineBridge bridge = bridgeBetween(workspace.guideline(), merged);
    RevisionPlan plan = valueOf(planRevision(sample.ledger(), bridge, RevisionScope::AllRounds));
    REQUIRE(plan.persons.size() == 2);
    CHECK(plan.persons[0].name == person.name.text());
    CHECK(plan.persons[0].organisation == person.id);
    CHECK(plan.persons[1].name == QStringLiteral("砂川太郎"));
    const auto before = contentsOf(sample.ledger());
    const ActResult act = applyRevision(workspace, plan);
    REQUIRE(act);
    const auto named = valueOf(sample.ledger().organisations().all());
    const auto hidden = std::count_if(named.begin(), named.end(), [](const Organisation& each) {
        return each.namePublicity == NamePublicity::Hidden;
    });
    CHECK(hidden == 2);
    valueOf(revert(workspace, act->value()));
    CHECK(contentsOf(sample.ledger()) == before);

    const GuidelineBridge other = bridgeBetween(workspace.guideline(), profile("muroran"));
    CHECK(valueOf(planRevision(sample.ledger(), other, RevisionScope::AllRounds)).persons.empty());
}
