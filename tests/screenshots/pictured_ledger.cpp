#include "tests/screenshots/pictured_ledger.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/sample_operations.h"

#include <QFile>

#include <array>

namespace kyodo {
namespace {

template <class Code>
Choice<Code> choice(const char* code, const QString& words)
{
    return {Code::parse(QLatin1StringView(code)), words};
}

ActorKindChoice kind(const Guideline& guideline, const char* code)
{
    const ActorKind* actor = guideline.actor(*ActorKindCode::parse(QLatin1StringView(code)));
    return choice<ActorKindCode>(code, actor ? actor->name : QString());
}

Organisation organisation(Workspace& workspace, const QString& name, const QString& kana,
                          const char* code)
{
    Organisation made{workspace.newId<OrganisationId>(), 0, Name::parse(name).value()};
    made.kana = kana;
    made.kind = kind(workspace.guideline(), code);
    return made;
}

/// One with every field filled: what each tab of its editor looks like.
Organisation blueSky(Workspace& workspace)
{
    Organisation made = organisation(workspace, QStringLiteral("ＮＰＯ法人あおぞらの会"),
                                     QStringLiteral("アオゾラノカイ"), "npo");
    made.corporateNumber = QStringLiteral("4011001098994"); // its check digit is wrong
    made.formerNames = {{QStringLiteral("青空ボランティア"), QDate(2010, 3, 31)}};
    made.address = QStringLiteral("砂川市西6条北3丁目1-1");
    made.contact = QStringLiteral("事務局 山田\n0125-00-0000");
    made.website = QStringLiteral("https://example.jp/aozora");
    made.fields = {choice<FieldCode>("npo-3", QStringLiteral("まちづくり")),
                   {std::nullopt, QStringLiteral("雪対策")}};
    made.activities = {QStringLiteral("生活環境をよくする活動"), QStringLiteral("除雪の手伝い")};
    made.issues = {QStringLiteral("若い人の参加・育成と世代交代")};
    made.registrationNumber = QStringLiteral("第12号");
    made.registration = {
        {RegistrationEvent::Kind::Registered, QDate(2021, 4, 1), QDate(2024, 3, 31),
         QStringLiteral("新規")},
        {RegistrationEvent::Kind::Renewed, QDate(2024, 4, 1), QDate(2026, 3, 31), QString()}};
    made.officers = {{QStringLiteral("代表理事"), QStringLiteral("山田 花子"), QDate(2024, 5, 20),
                      QDate(2026, 5, 19)},
                     {QStringLiteral("監事"), QStringLiteral("鈴木 一郎"), QDate(2024, 5, 20), {}}};
    made.members = {{QStringLiteral("宮川町内会"), std::nullopt, QStringLiteral("会場の準備")}};
    made.note = QStringLiteral("総会は毎年5月");
    return made;
}

Result<std::vector<Organisation>> fillRegister(Workspace& workspace)
{
    std::vector<Organisation> all{
        blueSky(workspace),
        organisation(workspace, QStringLiteral("(特非)あおぞらの会"), QString(), "volunteer-group"),
        organisation(workspace, QStringLiteral("宮川町内会"),
                     QStringLiteral("ミヤガワチョウナイカイ"), "neighbourhood"),
        organisation(workspace, QStringLiteral("株式会社砂川商会"),
                     QStringLiteral("スナガワショウカイ"), "company"),
        organisation(workspace, QStringLiteral("株式会社　砂川商会"), QString(), "company")};
    all[1].contact = QStringLiteral("0125-00-0001");
    for (const Organisation& each : all) {
        KYODO_TRY(saveOrganisation(workspace, each));
    }
    return all;
}

constexpr std::array Departments{u"消防署", u"市民生活課", u"社会教育課", u"ふれあいセンター"};
constexpr std::size_t Described = 12; ///< projects that are entered in full

void describe(ProjectRecord& record, std::size_t place, const std::vector<Organisation>& partners)
{
    const Organisation& partner = partners[place % partners.size()];
    record.department = QStringView(Departments[place % Departments.size()]).toString();
    record.summary = QStringLiteral("市民と市が一緒に準備し、当日の運営も分担して行う。");
    record.partners = {
        {partner.name.text(), partner.id, partner.kind, QStringLiteral("当日の運営")},
        {QStringLiteral("砂川中央連合町内会"), std::nullopt, std::nullopt, QString()}};
    record.roles = {
        {QStringLiteral("広報"), QStringLiteral("広報紙への掲載"), QStringLiteral("回覧板")},
        {QStringLiteral("経費"), QStringLiteral("会場使用料"), QStringLiteral("参加者への記念品")}};
    record.cost = Yen::fromAmount(120'000 + 35'500 * static_cast<qint64>(place)).value();
    record.involvement = {Side::Citizens, Side::Both, Side::City, std::nullopt};
    if (place % 3 != 0) {
        record.area = choice<AreaCode>("C", QStringLiteral("市民と市が連携・協力"));
    }
}

PrincipleChecklist checklist(Workspace& workspace, RecordId record)
{
    PrincipleChecklist made{workspace.newId<ChecklistId>(), 0, record, {}};
    const auto questions = checkQuestions(workspace.guideline());
    constexpr std::array Marks{CheckMark::Good, CheckMark::Good, CheckMark::Partly, CheckMark::Bad};
    for (std::size_t i = 0; i + 6 < questions.size(); ++i) {
        const CheckMark city = Marks[i % 3];
        const CheckMark partner = Marks[i % Marks.size()];
        made.setAnswer({questions[i], CheckPhase::Before, CheckSide::City, city,
                        i == 2 ? QStringLiteral("学生の参加を呼びかけた") : QString()});
        made.setAnswer({questions[i], CheckPhase::Before, CheckSide::Partner, partner, QString()});
    }
    made.setAnswer({questions[1], CheckPhase::During, CheckSide::City, CheckMark::Good, QString()});
    return made;
}

Evaluation evaluation(Workspace& workspace, RecordId record)
{
    Evaluation made{workspace.newId<EvaluationId>(), 0, record, {}, {}, {}, {}};
    const auto items = evaluationItems(workspace.guideline());
    const auto scale = evaluationScale(workspace.guideline());
    const auto put = [&](std::size_t item, Viewpoint viewpoint, std::size_t step,
                         const QString& comment = {}) {
        made.setScore({items.at(item), viewpoint,
                       ScaleStepChoice{scale.at(step).code, scale.at(step).name}, comment});
    };
    put(0, Viewpoint::CitySelf, 0);
    put(0, Viewpoint::PartnerSelf, 1);
    put(0, Viewpoint::PartnerOfCity, 3, QStringLiteral("準備の期間が短かった"));
    put(1, Viewpoint::CitySelf, 1);
    put(1, Viewpoint::PartnerSelf, 1);
    put(2, Viewpoint::CityOfPartner, 4); // as low as that, and no reason
    put(2, Viewpoint::PartnerSelf, 2);
    put(3, Viewpoint::ThirdParty, 1);
    made.improvement = QStringLiteral("打ち合わせを一月早く始める。");
    made.publicText = QStringLiteral("多くの市民が参加し、防火への関心が高まった。");
    return made;
}

/// What these projects were in the survey before: names change, areas move.
Status addEarlierRound(Workspace& workspace, const std::vector<ProjectRecord>& records)
{
    KYODO_TRY_ASSIGN(const FiscalYearSpan years,
                     FiscalYearSpan::parse(QStringLiteral("平成21・22年度")));
    KYODO_TRY(addRound(workspace, years));
    KYODO_TRY_ASSIGN(const auto rounds, workspace.ledger().rounds().all());
    const SurveyRoundId earlier = rounds.back().id;
    for (const ProjectRecord& record : records) {
        KYODO_TRY_ASSIGN(const auto project, workspace.ledger().projects().find(record.project));
        ProjectRecord before = record;
        before.id = workspace.newId<RecordId>();
        before.version = 0;
        before.round = earlier;
        before.area = choice<AreaCode>("D", QStringLiteral("市主体で市民協力"));
        before.areaReason = QStringLiteral("市が企画し、団体に運営を頼んだため");
        KYODO_TRY(saveProject(workspace, *project, before));
    }
    return {};
}

Status fill(Workspace& workspace)
{
    KYODO_TRY(makePublishedSample(workspace));
    KYODO_TRY_ASSIGN(const std::vector<Organisation> partners, fillRegister(workspace));
    KYODO_TRY_ASSIGN(const auto ids, workspace.ledger().lists().recordIds({}));
    std::vector<ProjectRecord> described;
    for (std::size_t place = 0; place < Described; ++place) {
        KYODO_TRY_ASSIGN(auto record, workspace.ledger().records().find(ids[place]));
        KYODO_TRY_ASSIGN(const auto project, workspace.ledger().projects().find(record->project));
        describe(*record, place, partners);
        Reviews reviews;
        if (place == 0) {
            reviews = {checklist(workspace, record->id), evaluation(workspace, record->id)};
        }
        KYODO_TRY(saveProject(workspace, *project, *record, reviews));
        described.push_back(*record);
    }
    return addEarlierRound(workspace, {described.begin(), described.begin() + 4});
}

} // namespace

Status makePicturedLedger(const QString& path, const Author& author)
{
    KYODO_TRY_ASSIGN(const Guideline guideline, builtInGuideline(QStringLiteral("sunagawa")));
    return Ledger::create(path, guideline, author, [&](const QString& made) -> Status {
        KYODO_TRY_ASSIGN(const auto workspace,
                         Workspace::open(made, Ledger::Access::ReadWrite, author));
        return fill(*workspace);
    });
}

Status writeImportFile(const QString& path)
{
    const QString rows =
        QStringLiteral("年度,事業名,形態,担当課,事業費（千円）,電話\n"
                       "平成23・24年度,市民防火のつどい,後援,消防署,500,54-2196\n"
                       "平成23・24年度,高齢者芸能交流大会,後援,,,\n"
                       "平成23・24年度,雪割りまつり,協力、連携,商工労働観光課,250,\n"
                       "平成23・24年度,川辺の清掃,清掃協定,土木課,三百,\n"
                       "平成23・24年度,,共催,総務課,,\n");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(rows.toUtf8()) < 0) {
        return failure(ErrorCode::FileWrite, file.errorString());
    }
    return {};
}

} // namespace kyodo
