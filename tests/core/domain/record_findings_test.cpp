#include "core/domain/finding.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using kyodo::test::sampleGuideline;
using kyodo::test::valueOf;

namespace {

using Kind = Finding::Kind;
using Kinds = std::vector<Kind>;

Guideline withFields()
{
    Guideline guideline = sampleGuideline();
    guideline.fields.push_back(
        {*FieldCode::parse(QStringLiteral("welfare")), QStringLiteral("福祉"), {}});
    return guideline;
}

FormChoice form(const QString& code, const QString& words)
{
    return {FormCode::parse(code), words};
}

ActorKindChoice kind(const QString& code, const QString& words)
{
    return {ActorKindCode::parse(code), words};
}

/// A record of 令和6年度 that nothing is wrong with.
ProjectRecord soundRecord()
{
    return {
        .id = *RecordId::fromValue(7),
        .project = *ProjectId::fromValue(1),
        .round = *SurveyRoundId::fromValue(1),
        .name = valueOf(Name::parse(QStringLiteral("ラブリバー砂川夏まつり"))),
        .forms = {form(QStringLiteral("cohost"), QStringLiteral("共催"))},
        .area = AreaChoice{AreaCode::parse(QStringLiteral("C")), QStringLiteral("Ｃ")},
        .startsOn = QDate(2024, 8, 1),
        .endsOn = QDate(2024, 8, 1),
    };
}

ProjectRecord withPartner(const QString& name, const ActorKindChoice& actor)
{
    ProjectRecord record = soundRecord();
    record.partners = {{name, {}, actor, {}}};
    return record;
}

std::vector<Finding> found(const ProjectRecord& record,
                           const Guideline& guideline = sampleGuideline())
{
    return findingsOf(record, guideline, valueOf(FiscalYearSpan::parse(QStringLiteral("令和6"))));
}

Kinds kindsOf(const ProjectRecord& record, const Guideline& guideline = sampleGuideline())
{
    Kinds kinds;
    for (const Finding& finding : found(record, guideline)) {
        CHECK(finding.record == record.id);
        CHECK_FALSE(finding.organisation.has_value());
        CHECK(finding.subject == record.name.text());
        CHECK_FALSE(finding.message.isEmpty());
        kinds.push_back(finding.kind);
    }
    return kinds;
}

} // namespace

TEST_CASE("a sound record has no findings")
{
    CHECK(kindsOf(soundRecord()).empty());
}

TEST_CASE("a form that the guideline lacks is a finding, in the record's own words")
{
    ProjectRecord record = soundRecord();
    record.forms.push_back({std::nullopt, QStringLiteral("協定")});
    CHECK(kindsOf(record) == Kinds{Kind::UnknownForm});
    CHECK(found(record)[0].message.contains(QStringLiteral("協定")));

    record.forms[1] = form(QStringLiteral("agreement"), QStringLiteral("協定"));
    CHECK(kindsOf(record) == Kinds{Kind::UnknownForm});
}

TEST_CASE("a record without a form is a finding where the guideline has forms")
{
    ProjectRecord record = soundRecord();
    record.forms.clear();
    CHECK(kindsOf(record) == Kinds{Kind::NoForm});

    Guideline withoutForms = sampleGuideline();
    withoutForms.forms.clear();
    CHECK(kindsOf(record, withoutForms).empty());
    record.forms = {{std::nullopt, QStringLiteral("協定")}};
    CHECK(kindsOf(record, withoutForms).empty());
}

TEST_CASE("an area that the guideline lacks is a finding, no area is none")
{
    ProjectRecord record = soundRecord();
    record.area = AreaChoice{std::nullopt, QStringLiteral("Ｆ")};
    CHECK(kindsOf(record) == Kinds{Kind::UnknownArea});
    record.area = AreaChoice{AreaCode::parse(QStringLiteral("F")), QStringLiteral("Ｆ")};
    CHECK(kindsOf(record) == Kinds{Kind::UnknownArea});
    Guideline withoutAreas = sampleGuideline();
    withoutAreas.areas.clear();
    CHECK(kindsOf(record, withoutAreas).empty());
    record.area.reset();
    CHECK(kindsOf(record).empty());
}

TEST_CASE("a field that the guideline lacks is a finding where it has either scheme of fields")
{
    ProjectRecord record = soundRecord();
    record.field = FieldChoice{std::nullopt, QStringLiteral("観光")};
    CHECK(kindsOf(record, withFields()) == Kinds{Kind::UnknownField});
    CHECK(kindsOf(record).empty());
    Guideline npoFieldsAlone = sampleGuideline();
    npoFieldsAlone.npoFields.push_back(
        {*FieldCode::parse(QStringLiteral("npo-4")), QStringLiteral("観光の振興"), {}});
    CHECK(kindsOf(record, npoFieldsAlone) == Kinds{Kind::UnknownField});

    record.field = FieldChoice{FieldCode::parse(QStringLiteral("npo-4")), QStringLiteral("観光")};
    CHECK(kindsOf(record, npoFieldsAlone).empty());
    record.field = FieldChoice{FieldCode::parse(QStringLiteral("welfare")), QStringLiteral("福祉")};
    CHECK(kindsOf(record, withFields()).empty());
}

TEST_CASE("an actor that the guideline lacks is a finding where the guideline has actors")
{
    const ProjectRecord record =
        withPartner(QStringLiteral("砂川市観光協会"), {std::nullopt, QStringLiteral("観光団体")});
    CHECK(kindsOf(record) == Kinds{Kind::UnknownActor});
    CHECK(found(record)[0].message.contains(QStringLiteral("観光団体")));
    CHECK(found(record)[0].message.contains(QStringLiteral("砂川市観光協会")));

    Guideline withoutActors = sampleGuideline();
    withoutActors.actors.clear();
    CHECK(kindsOf(record, withoutActors).empty());
    CHECK(kindsOf(withPartner(QStringLiteral("東町町内会"),
                              kind(QStringLiteral("neighbourhood"), QStringLiteral("町内会"))))
              .empty());
}

TEST_CASE("an area that the form is not usually in is a finding until a reason is given")
{
    ProjectRecord record = soundRecord();
    record.forms = {form(QStringLiteral("commission"), QStringLiteral("委託"))};
    CHECK(kindsOf(record) == Kinds{Kind::AreaAgainstForm});
    const QString message = found(record)[0].message;
    CHECK(message.contains(QStringLiteral("委託")));
    CHECK(message.contains(QStringLiteral("D 市主体で市民協力")));
    CHECK(message.contains(QStringLiteral("C 市民と市が連携・協力")));

    record.areaReason = QStringLiteral("団体と一緒に企画しているため");
    CHECK(kindsOf(record).empty());
}

TEST_CASE("a kind that the name speaks against is a finding")
{
    const auto npo = kind(QStringLiteral("npo"), QStringLiteral("ＮＰＯ法人"));
    const auto company = kind(QStringLiteral("company"), QStringLiteral("企業・事業者"));
    CHECK(kindsOf(withPartner(QStringLiteral("（株）砂川建設"), npo)) ==
          Kinds{Kind::KindAgainstName});
    CHECK(kindsOf(withPartner(QStringLiteral("一般社団法人宮古島観光協会"), npo)) ==
          Kinds{Kind::KindAgainstName});
    CHECK(kindsOf(withPartner(QStringLiteral("（特非）あおぞらの会"), company)) ==
          Kinds{Kind::KindAgainstName});

    CHECK(kindsOf(withPartner(QStringLiteral("（特非）あおぞらの会"), npo)).empty());
    CHECK(kindsOf(withPartner(QStringLiteral("あおぞらの会"), npo)).empty());
    CHECK(kindsOf(withPartner(QStringLiteral("（株）砂川建設"), company)).empty());
}

TEST_CASE("an actor of several natures, or of none told, may have any of their names")
{
    Guideline guideline = sampleGuideline();
    guideline.actors.push_back({.code = *ActorKindCode::parse(QStringLiteral("group")),
                                .name = QStringLiteral("市民活動団体"),
                                .meaning = {},
                                .natures = {ActorNature::VolunteerGroup, ActorNature::Npo}});
    const auto group = kind(QStringLiteral("group"), QStringLiteral("市民活動団体"));
    CHECK(kindsOf(withPartner(QStringLiteral("一般社団法人宮古島観光協会"), group), guideline)
              .empty());
    CHECK(kindsOf(withPartner(QStringLiteral("（株）砂川建設"), group), guideline) ==
          Kinds{Kind::KindAgainstName});
    guideline.actors.back().natures.clear();
    CHECK(kindsOf(withPartner(QStringLiteral("（株）砂川建設"), group), guideline).empty());
}

TEST_CASE("a school is at home with any body where the guideline has no actor for schools")
{
    const auto volunteers =
        kind(QStringLiteral("volunteer-group"), QStringLiteral("ボランティア団体"));
    const auto company = kind(QStringLiteral("company"), QStringLiteral("企業・事業者"));
    const QString school = QStringLiteral("学校法人砂川学園");
    CHECK(kindsOf(withPartner(school, volunteers)).empty());
    CHECK(kindsOf(withPartner(school, company)).empty());
    CHECK(kindsOf(withPartner(school,
                              kind(QStringLiteral("neighbourhood"), QStringLiteral("町内会")))) ==
          Kinds{Kind::KindAgainstName});
    CHECK(kindsOf(withPartner(school, kind(QStringLiteral("npo"), QStringLiteral("ＮＰＯ法人")))) ==
          Kinds{Kind::KindAgainstName});

    Guideline withSchools = sampleGuideline();
    withSchools.actors.push_back({.code = *ActorKindCode::parse(QStringLiteral("school")),
                                  .name = QStringLiteral("大学等"),
                                  .meaning = {},
                                  .natures = {ActorNature::School}});
    CHECK(kindsOf(withPartner(school, company), withSchools) == Kinds{Kind::KindAgainstName});
    CHECK(kindsOf(withPartner(school, kind(QStringLiteral("school"), QStringLiteral("大学等"))),
                  withSchools)
              .empty());
}

TEST_CASE("a period that ends before it begins is a finding")
{
    ProjectRecord record = soundRecord();
    record.endsOn = QDate(2024, 7, 31);
    CHECK(kindsOf(record) == Kinds{Kind::EndBeforeStart});
    CHECK(found(record)[0].message.contains(QStringLiteral("令和6年7月31日")));
    record.startsOn.reset();
    CHECK(kindsOf(record).empty());
}

TEST_CASE("a period that does not touch the round's years is a finding")
{
    ProjectRecord record = soundRecord();
    record.startsOn = QDate(2023, 8, 1);
    record.endsOn = QDate(2024, 3, 31);
    CHECK(kindsOf(record) == Kinds{Kind::PeriodOutsideRound});
    CHECK(found(record)[0].message.contains(QStringLiteral("令和6年度")));
    CHECK(findingsOf(record, sampleGuideline(), std::nullopt).empty());
    record.endsOn = QDate(2024, 4, 1);
    CHECK(kindsOf(record).empty());

    record.startsOn = QDate(2025, 4, 1);
    record.endsOn = QDate(2025, 4, 1);
    CHECK(kindsOf(record) == Kinds{Kind::PeriodOutsideRound});
    record.startsOn = QDate(2025, 3, 31);
    CHECK(kindsOf(record).empty());
}

TEST_CASE("one date alone is outside the round only when the other cannot lie in it")
{
    ProjectRecord record = soundRecord();
    record.endsOn.reset();
    record.startsOn = QDate(2025, 4, 1);
    CHECK(kindsOf(record) == Kinds{Kind::PeriodOutsideRound});
    record.startsOn = QDate(2011, 4, 1);
    CHECK(kindsOf(record).empty());

    record.startsOn.reset();
    record.endsOn = QDate(2024, 3, 31);
    CHECK(kindsOf(record) == Kinds{Kind::PeriodOutsideRound});
    record.endsOn = QDate(2030, 3, 31);
    CHECK(kindsOf(record).empty());
}

TEST_CASE("a commission or subsidy of 0 yen is a finding")
{
    ProjectRecord record = soundRecord();
    record.cost = valueOf(Yen::fromAmount(0));
    CHECK(kindsOf(record).empty());

    record.forms.push_back(form(QStringLiteral("subsidy"), QStringLiteral("補助、助成")));
    CHECK(kindsOf(record) == Kinds{Kind::CostMissing});
    CHECK(found(record)[0].message.contains(QStringLiteral("補助、助成")));
    record.forms[1] = form(QStringLiteral("commission"), QStringLiteral("委託"));
    CHECK(kindsOf(record) == Kinds{Kind::CostMissing});

    record.cost = valueOf(Yen::fromAmount(1000));
    CHECK(kindsOf(record).empty());
    record.cost.reset();
    CHECK(kindsOf(record).empty());
}

TEST_CASE("a text that names another year is one finding a record, with the year as written")
{
    ProjectRecord record = soundRecord();
    record.summary = QStringLiteral("町内会と実行委員会をつくり、花火大会を行った。");
    record.outcome = QStringLiteral("令和６年度は1,200人が参加した。");
    CHECK(kindsOf(record).empty());

    record.outcome = QStringLiteral("令和５年度は1,200人が参加した。");
    record.periodNote = QStringLiteral("Ｒ５年度");
    CHECK(kindsOf(record) == Kinds{Kind::OtherYear});
    CHECK(found(record)[0].message.contains(QStringLiteral("令和５年度")));
    CHECK(findingsOf(record, sampleGuideline(), std::nullopt).empty());
}

TEST_CASE("another year is looked for in name, content, outcome and period")
{
    const QString other = QStringLiteral("2023年度 夏まつり");
    ProjectRecord named = soundRecord();
    named.name = valueOf(Name::parse(other));
    CHECK(kindsOf(named) == Kinds{Kind::OtherYear});
    for (const auto field :
         {&ProjectRecord::summary, &ProjectRecord::outcome, &ProjectRecord::periodNote}) {
        ProjectRecord record = soundRecord();
        record.*field = other;
        CHECK(kindsOf(record) == Kinds{Kind::OtherYear});
    }
}

TEST_CASE("contact data in a text that is published is a finding, and is not repeated in it")
{
    const QString number = QStringLiteral("０１２５－５４－２１２１");
    for (const auto field :
         {&ProjectRecord::summary, &ProjectRecord::outcome, &ProjectRecord::periodNote}) {
        ProjectRecord record = soundRecord();
        record.*field = QStringLiteral("問合せ ") + number;
        CHECK(kindsOf(record) == Kinds{Kind::PersonalData});
        CHECK_FALSE(found(record)[0].message.contains(number));
    }
    ProjectRecord named = soundRecord();
    named.name = valueOf(Name::parse(QStringLiteral("相談 hana@example.jp")));
    CHECK(kindsOf(named) == Kinds{Kind::PersonalData});

    ProjectRecord inside = soundRecord();
    inside.areaReason = number; // for the office alone
    CHECK(kindsOf(inside).empty());
}

TEST_CASE("one record may have several findings")
{
    ProjectRecord record = soundRecord();
    record.forms = {{std::nullopt, QStringLiteral("協定")},
                    {std::nullopt, QStringLiteral("研究会")}};
    record.area = AreaChoice{std::nullopt, QStringLiteral("Ｆ")};
    record.endsOn = QDate(2023, 8, 1);
    CHECK(kindsOf(record) ==
          Kinds{Kind::UnknownForm, Kind::UnknownForm, Kind::UnknownArea, Kind::EndBeforeStart});
}

TEST_CASE("the findings that a round shows point to their record")
{
    const Finding sameName = sameNameFinding(soundRecord());
    CHECK(sameName.kind == Kind::SameName);
    CHECK(sameName.record == soundRecord().id);
    CHECK(sameName.subject == QStringLiteral("ラブリバー砂川夏まつり"));

    const Finding noPartner = noPartnerFinding(soundRecord());
    CHECK(noPartner.kind == Kind::NoPartner);
    CHECK(noPartner.record == soundRecord().id);
    CHECK_FALSE(noPartner.message.isEmpty());
}
