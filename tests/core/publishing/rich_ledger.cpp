#include "tests/core/publishing/rich_ledger.h"

#include "core/operations/edit_operations.h"
#include "core/operations/organisation_operations.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

namespace kyodo::test {
namespace {

constexpr int Projects = 6;
constexpr int NewProject = 5;   ///< in the latest round alone
constexpr int EndedProject = 6; ///< in the round before alone

Name nameOf(const QString& text)
{
    return valueOf(Name::parse(text));
}

ActorKindChoice kindOf(const char* code)
{
    const auto parsed = ActorKindCode::parse(QLatin1StringView(code));
    static const Guideline guideline = sampleGuideline();
    const ActorKind* actor = guideline.actor(*parsed);
    REQUIRE(actor);
    return {parsed, actor->name};
}

/// Of a guideline with principles to check, items to score and measures, which the sample one
/// lacks.
Guideline richGuideline()
{
    Guideline guideline = sampleGuideline();
    guideline.principles = {{*PrincipleCode::parse(QStringLiteral("equal")),
                             QStringLiteral("対等な関係"),
                             {},
                             {QStringLiteral("話し合いの場がありましたか。")}}};
    guideline.evaluationItems = {{QStringLiteral("effect"), QStringLiteral("効果"), {}}};
    const auto group = *MeasureGroupCode::parse(QStringLiteral("people"));
    guideline.measureGroups = {{group, QStringLiteral("人材育成の推進")}};
    guideline.measures = {{QStringLiteral("learn"),
                           group,
                           QStringLiteral("学習機会の充実"),
                           QStringLiteral("だれもが学べる場を設けます。"),
                           {QStringLiteral("講座の開催"), QStringLiteral("団体への講師派遣")}}};
    return guideline;
}

} // namespace

RichLedger::RichLedger(Persons persons)
{
    const QString file = path(QStringLiteral("豊か.kyodo"));
    requireDone(Ledger::create(file, richGuideline(), testAuthor()));
    m_workspace = valueOf(Workspace::open(file, Ledger::Access::ReadWrite, testAuthor()));
    for (const char* years : {"R5", "R6"}) {
        valueOf(addRound(*m_workspace, yearsFrom(QLatin1StringView(years))));
    }
    m_rounds = valueOf(ledger().rounds().all());
    const Organisation partner = enterOrganisation();
    const Organisation person = enterPerson();
    m_registered = {{person.name.text(), person.id, {}, {}}};
    if (persons == Persons::EveryWay) {
        enterBody(person);
        nameInEveryWay(person);
    }
    for (int number = 1; number <= Projects; ++number) {
        enterProject(number, partner);
    }
}

QString RichLedger::secret(const QString& what)
{
    m_secrets << QStringLiteral("秘%1番の%2").arg(m_secrets.size() + 1).arg(what);
    return m_secrets.back();
}

Organisation RichLedger::enterOrganisation()
{
    Organisation made{m_workspace->newId<OrganisationId>(), 0,
                      nameOf(QStringLiteral("ＮＰＯ法人公開の会"))};
    made.kana = QStringLiteral("コウカイノカイ");
    made.kind = kindOf("npo");
    made.address = secret(QStringLiteral("所在地"));
    made.contact = secret(QStringLiteral("電話"));
    made.note = secret(QStringLiteral("備考"));
    made.officers = {{QStringLiteral("会長"), secret(QStringLiteral("会長名")), {}, {}}};
    made.formerNames = {{secret(QStringLiteral("旧称")), {}}};
    made.publicItems.erase(OrganisationItem::Address);
    made.publicItems.erase(OrganisationItem::Contact);
    made.publicItems.erase(OrganisationItem::Officers);
    made.publicItems.erase(OrganisationItem::FormerNames);
    valueOf(saveOrganisation(*m_workspace, made));
    return made;
}

Organisation RichLedger::enterPerson()
{
    Organisation made{m_workspace->newId<OrganisationId>(), 0,
                      nameOf(secret(QStringLiteral("登録した個人名")))};
    made.kana = secret(QStringLiteral("フリガナ"));
    made.kind = kindOf("citizen");
    valueOf(saveOrganisation(*m_workspace, made));
    return made;
}

/// A joint body whose members are public, one of them a registered person.
void RichLedger::enterBody(const Organisation& person)
{
    Organisation made{m_workspace->newId<OrganisationId>(), 0,
                      nameOf(QStringLiteral("公開実行委員会"))};
    made.kind = kindOf("volunteer-group");
    made.members = {{secret(QStringLiteral("構成員名")), person.id, QStringLiteral("公開の役")},
                    {person.name.text(), {}, {}},
                    {QStringLiteral("ＮＰＯ法人公開の会"), {}, {}}};
    made.officers = {{QStringLiteral("会長"), person.name.text(), {}, {}}};
    made.publicItems.insert(OrganisationItem::Officers);
    valueOf(saveOrganisation(*m_workspace, made));
}

/// Under another kind or name than the register has, and by a kind in words of its own.
void RichLedger::nameInEveryWay(const Organisation& person)
{
    const ActorKindChoice typed{{}, QStringLiteral("個人")};
    m_registered.push_back({secret(QStringLiteral("別の書き方")), person.id, kindOf("npo"), {}});
    m_registered.push_back(
        {person.name.text() + QStringLiteral("　さん"), {}, kindOf("company"), {}});
    m_registered.push_back({secret(QStringLiteral("ただの個人")), {}, typed, {}});
}

ProjectRecord RichLedger::recordIn(const SurveyRound& round, int number,
                                   const Organisation& partner)
{
    const QString line = number == 1
                             ? QStringLiteral("公開事業1|委託|D|市民課||1,234,567")
                             : QStringLiteral("公開事業%1|共催；後援|B|総務課||89,000").arg(number);
    ProjectRecord record = recordFrom(line, m_workspace->newId<RecordId>(),
                                      *ProjectId::fromValue(1), round.id, number);
    record.summary = QStringLiteral("公開の内容%1").arg(number);
    record.outcome = QStringLiteral("公開の成果");
    record.startsOn = QDate(2024, 4, 1);
    record.areaReason = secret(QStringLiteral("理由"));
    record.partners = {
        {partner.name.text(), partner.id, partner.kind, secret(QStringLiteral("役割"))},
        {secret(QStringLiteral("個人名")), {}, kindOf("citizen"), {}}};
    record.partners.insert(record.partners.end(), m_registered.begin(), m_registered.end());
    record.roles = {{secret(QStringLiteral("分担")), secret(QStringLiteral("甲")),
                     secret(QStringLiteral("乙"))}};
    record.involvement = {Side::City, Side::City, Side::City, Side::City};
    return record;
}

void RichLedger::enterProject(int number, const Organisation& partner)
{
    Project project{m_workspace->newId<ProjectId>(), 0, {}, {}, secret(QStringLiteral("覚書"))};
    for (const SurveyRound& round : m_rounds) {
        const bool isLatest = round.id == m_rounds.front().id;
        if (number == (isLatest ? EndedProject : NewProject)) {
            continue;
        }
        ProjectRecord record = recordIn(round, number, partner);
        record.project = project.id;
        valueOf(saveProject(*m_workspace, project, record,
                            {checklistOf(record.id), evaluationOf(record.id)}));
        project = valueOf(ledger().projects().find(project.id)).value();
    }
}

PrincipleChecklist RichLedger::checklistOf(RecordId record)
{
    PrincipleChecklist list{m_workspace->newId<ChecklistId>(), 0, record};
    const CheckQuestion question = checkQuestions(ledger().guideline().guideline).front();
    list.setAnswer({question, CheckPhase::Before, CheckSide::City, CheckMark::Good,
                    secret(QStringLiteral("確認の注"))});
    list.setAnswer({question, CheckPhase::Before, CheckSide::Partner, CheckMark::Bad, {}});
    return list;
}

Evaluation RichLedger::evaluationOf(RecordId record)
{
    const Guideline& guideline = ledger().guideline().guideline;
    const std::vector<ScaleStep> steps = evaluationScale(guideline);
    const auto scored = [&](Viewpoint viewpoint, const ScaleStep& step, const QString& comment) {
        return Score{evaluationItems(guideline).front(), viewpoint,
                     ScaleStepChoice{step.code, step.name}, comment};
    };
    Evaluation made{m_workspace->newId<EvaluationId>(), 0, record};
    made.setScore(scored(Viewpoint::CitySelf, steps.front(), secret(QStringLiteral("評価の注"))));
    made.setScore(scored(Viewpoint::PartnerSelf, steps.back(), {}));
    made.improvement = secret(QStringLiteral("改善"));
    made.publicText = QStringLiteral("公開の講評");
    made.internalNote = secret(QStringLiteral("内部の注"));
    return made;
}

} // namespace kyodo::test
