#include "core/domain/organisation/duplicate_organisations.h"
#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;
using Answer = RequirementCheck::Answer;
using Kind = RegistrationEvent::Kind;

namespace {

Organisation keep()
{
    return {.id = *OrganisationId::fromValue(1),
            .version = 4,
            .name = valueOf(Name::parse(QStringLiteral("NPO法人あおぞらの会")))};
}

Organisation gone(const QString& name = QStringLiteral("あおぞらの会"))
{
    return {.id = *OrganisationId::fromValue(2),
            .version = 7,
            .name = valueOf(Name::parse(name)),
            .kana = QStringLiteral("アオゾラノカイ"),
            .address = QStringLiteral("砂川市西６条北３丁目"),
            .contact = QStringLiteral("0125-54-2121")};
}

RequirementCheck check(Answer answer, const QString& note = {})
{
    return {{RequirementCode::parse(QStringLiteral("a")), QStringLiteral("市内で活動")},
            answer,
            QDate(2024, 5, 1),
            QStringLiteral("市民係"),
            note};
}

} // namespace

TEST_CASE("a merged organisation keeps its identity and gains what it lacked")
{
    const Organisation merged = mergedOrganisation(keep(), gone());
    CHECK(merged.id == keep().id);
    CHECK(merged.version == 4);
    CHECK(merged.name == keep().name);
    CHECK(merged.kana == gone().kana);
    CHECK(merged.address == gone().address);
    CHECK(merged.contact == gone().contact);
    CHECK(merged.note.isEmpty());
}

TEST_CASE("texts that differ are both kept, one of them in the note")
{
    Organisation kept = keep();
    kept.kana = QStringLiteral("ｱｵｿﾞﾗ ﾉｶｲ");
    kept.address = QStringLiteral("砂川市西1条北1丁目2-3");
    kept.note = QStringLiteral("年度末に確認");
    kept.kind = ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), {}};
    Organisation other = gone();
    other.address = QStringLiteral("砂川市西1条北1丁目23");
    other.note = QStringLiteral("旧台帳から");
    other.kind = ActorKindChoice{std::nullopt, QStringLiteral("任意団体")};
    const Organisation merged = mergedOrganisation(kept, other);
    CHECK(merged.kana == kept.kana);
    CHECK(merged.address == kept.address);
    CHECK(merged.kind == kept.kind);
    const QStringList notes = merged.note.split(u'\n');
    REQUIRE(notes.size() == 4);
    CHECK(notes[0] == kept.note);
    CHECK(notes[1] == other.note);
    CHECK(notes[2].contains(other.address));
    CHECK(notes[3].contains(QStringLiteral("任意団体")));
}

TEST_CASE("two spellings of a text are not kept twice")
{
    Organisation kept = gone(QStringLiteral("NPO法人あおぞらの会"));
    kept.address = QStringLiteral("砂川市西6条 北3丁目");
    kept.corporateNumber = QStringLiteral("4011001098993");
    Organisation other = gone();
    other.corporateNumber = QStringLiteral("T4011-0010-98993");
    CHECK(mergedOrganisation(kept, other).note.isEmpty());
    other.corporateNumber = QStringLiteral("4011001098992");
    CHECK(mergedOrganisation(kept, other).note.contains(QStringLiteral("4011001098992")));
}

TEST_CASE("the other name becomes a former name unless it is a spelling of this one")
{
    const std::vector<FormerName> asFormer{{QStringLiteral("あおぞらの会"), std::nullopt}};
    CHECK(mergedOrganisation(keep(), gone()).formerNames == asFormer);
    const Organisation spelled = gone(QStringLiteral("（特非） あおぞらの会"));
    CHECK(mergedOrganisation(keep(), spelled).formerNames.empty());
}

TEST_CASE("former names of both are joined, and none is the present name")
{
    Organisation kept = keep();
    kept.formerNames = {{QStringLiteral("青空会"), std::nullopt}};
    Organisation other = gone();
    other.formerNames = {{QStringLiteral("青空 会"), QDate(1999, 3, 31)},
                         {QStringLiteral("特定非営利活動法人あおぞらの会"), std::nullopt}};
    const std::vector<FormerName> expected{{QStringLiteral("青空会"), QDate(1999, 3, 31)},
                                           {QStringLiteral("あおぞらの会"), std::nullopt}};
    CHECK(mergedOrganisation(kept, other).formerNames == expected);
}

TEST_CASE("lists are joined without doubles")
{
    Organisation kept = keep();
    kept.fields = {{FieldCode::parse(QStringLiteral("welfare")), QStringLiteral("福祉")}};
    kept.activities = QStringList{QStringLiteral("花壇づくり")};
    kept.officers = {{QStringLiteral("会長"), QStringLiteral("砂川 太郎"), QDate(2023, 4, 1), {}}};
    kept.members = {{QStringLiteral("空知太町内会"), {}, {}}};
    Organisation other = gone();
    other.fields = {{FieldCode::parse(QStringLiteral("welfare")), QStringLiteral("保健・福祉")},
                    {std::nullopt, QStringLiteral("環境")}};
    other.activities = QStringList{QStringLiteral("花壇 づくり"), QStringLiteral("除雪")};
    other.officers = {{QStringLiteral("会長"), QStringLiteral("砂川太郎"), {}, QDate(2025, 3, 31)},
                      {QStringLiteral("会長"), QStringLiteral("砂川太郎"), QDate(2025, 4, 1), {}}};
    other.members = {
        {QStringLiteral("空知太 町内会"), OrganisationId::fromValue(9), QStringLiteral("会場")}};
    const Organisation merged = mergedOrganisation(kept, other);
    REQUIRE(merged.fields.size() == 2);
    CHECK(merged.fields[0].words == QStringLiteral("福祉"));
    CHECK(merged.activities == QStringList{QStringLiteral("花壇づくり"), QStringLiteral("除雪")});
    REQUIRE(merged.officers.size() == 2);
    CHECK(merged.officers[0].from == QDate(2023, 4, 1));
    CHECK(merged.officers[0].until == QDate(2025, 3, 31));
    CHECK(merged.officers[1].from == QDate(2025, 4, 1));
    const std::vector<BodyMember> members{
        {QStringLiteral("空知太町内会"), OrganisationId::fromValue(9), QStringLiteral("会場")}};
    CHECK(merged.members == members);
}

TEST_CASE("a requirement that one of them was checked for is checked")
{
    Organisation kept = keep();
    kept.requirements = {{check(Answer::Open).requirement, Answer::Open, {}, {}, {}}};
    Organisation other = gone();
    other.requirements = {check(Answer::Met, QStringLiteral("規約で確認"))};
    CHECK(mergedOrganisation(kept, other).requirements == other.requirements);
    CHECK(mergedOrganisation(keep(), other).requirements == other.requirements);
    CHECK(mergedOrganisation(other, other).note.isEmpty());
}

TEST_CASE("checks of a requirement that disagree are both kept")
{
    Organisation kept = keep();
    kept.requirements = {check(Answer::Met)};
    Organisation other = gone();
    other.requirements = {check(Answer::NotMet)};
    const Organisation merged = mergedOrganisation(kept, other);
    CHECK(merged.requirements == kept.requirements);
    CHECK(merged.note.contains(requirementAnswerLabel(Answer::NotMet)));
    CHECK(merged.note.contains(QStringLiteral("2024-05-01")));
}

TEST_CASE("two histories of registration become one, by their days")
{
    const RegistrationEvent first{Kind::Registered, QDate(2018, 4, 1), {}, {}};
    const RegistrationEvent renewed{Kind::Renewed, QDate(2021, 4, 1), QDate(2027, 3, 31), {}};
    const RegistrationEvent left{Kind::Withdrawn, QDate(2020, 4, 1), {}, {}};
    const RegistrationEvent undated{Kind::Withdrawn, {}, {}, QStringLiteral("届のみ")};
    Organisation kept = keep();
    kept.registration = {first, renewed};
    Organisation other = gone();
    other.registration = {first, undated, left};
    const Organisation merged = mergedOrganisation(kept, other);
    CHECK(merged.registration == std::vector{first, undated, left, renewed});
    CHECK(registeredUntil(merged) == QDate(2027, 3, 31));
}

TEST_CASE("what only one of them has made public is not public")
{
    Organisation kept = keep();
    kept.publicItems = {OrganisationItem::Address, OrganisationItem::Kana};
    Organisation other = gone();
    other.publicItems = {OrganisationItem::Kana, OrganisationItem::Contact};
    CHECK(mergedOrganisation(kept, other).publicItems == std::set{OrganisationItem::Kana});
}
