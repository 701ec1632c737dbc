#include "core/domain/organisation/organisation_names.h"

#include "core/base/text.h"
#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

LegalForm formOf(const char16_t* name)
{
    return organisationNameParts(QString::fromUtf16(name)).form;
}

QString bareOf(const char16_t* name)
{
    return organisationNameParts(QString::fromUtf16(name)).bare;
}

QString keyOf(const char16_t* name)
{
    return organisationNameKey(QString::fromUtf16(name));
}

ActorKind actor(std::vector<ActorNature> natures)
{
    return {.code = *ActorKindCode::parse(QStringLiteral("x")), .natures = std::move(natures)};
}

/// With one actor for each of `natures`.
Guideline withActors(std::initializer_list<ActorNature> natures)
{
    Guideline guideline;
    for (const ActorNature nature : natures) {
        guideline.actors.push_back(actor({nature}));
    }
    return guideline;
}

} // namespace

TEST_CASE("the spellings of an NPO meet under one key")
{
    const QString key = keyOf(u"特定非営利活動法人あおぞらの会");
    for (const char16_t* name :
         {u"（特非）あおぞらの会", u"(特非) あおぞらの会", u"NPO法人あおぞらの会",
          u"ＮＰＯ法人　あおぞらの会", u"エヌピーオー法人あおぞらの会", u"ｴﾇﾋﾟｰｵｰ法人あおぞらの会",
          u"あおぞらの会（特定非営利活動法人）", u"あおぞらの会 ＮＰＯ法人",
          u"特定非営利 活動法人\nあおぞらの会", u"特定非営利活動法人（NPO法人）あおぞらの会",
          u"認定NPO法人アオゾラの会", u"〔特非〕あおぞらの会"}) {
        CAPTURE(QString::fromUtf16(name));
        CHECK(keyOf(name) == key);
        CHECK(formOf(name) == LegalForm::Npo);
        CHECK(bareOf(name) == foldKey(QStringLiteral("あおぞらの会")));
    }
    CHECK(keyOf(u"あおぞらの会") != key);
    CHECK(keyOf(u"株式会社あおぞらの会") != key);
    CHECK(keyOf(u"特定非営利活動法人あおぞら") != key);
}

TEST_CASE("the spellings of a company meet, before, behind and inside its name")
{
    CHECK(keyOf(u"㈱山田建設") == keyOf(u"株式会社山田建設"));
    CHECK(keyOf(u"山田建設(株)") == keyOf(u"山田建設　株式会社"));
    CHECK(keyOf(u"山田建設㍿") == keyOf(u"山田建設㊑"));
    CHECK(keyOf(u"㈲砂川商店") == keyOf(u"有限会社 砂川商店"));
    CHECK(keyOf(u"（同）すながわ") == keyOf(u"合同会社すながわ"));
    CHECK(keyOf(u"山田建設㈱砂川支店") == keyOf(u"山田建設株式会社 砂川支店"));
    CHECK(bareOf(u"山田建設株式会社 砂川支店") == QStringLiteral("山田建設砂川支店"));
    CHECK(formOf(u"合資会社砂川酒造") == LegalForm::Company);
    // two companies, not two spellings
    CHECK(keyOf(u"株式会社山田建設") != keyOf(u"有限会社山田建設"));
}

TEST_CASE("every legal form is told from its usual spellings")
{
    for (const char16_t* name :
         {u"一般社団法人宮古島観光協会", u"(一社)宮古島観光協会", u"公益社団法人宮古島観光協会",
          u"㈳宮古島観光協会", u"宮古島観光協会（公社）"}) {
        CHECK(formOf(name) == LegalForm::GeneralAssociation);
        CHECK(bareOf(name) == QStringLiteral("宮古島観光協会"));
    }
    CHECK(formOf(u"公益財団法人沖縄県 平和祈念財団") == LegalForm::GeneralFoundation);
    CHECK(keyOf(u"（公財）沖縄県平和祈念財団") == keyOf(u"公益財団法人沖縄県 平和祈念財団"));
    CHECK(keyOf(u"社会福祉法人みやこ 福祉会") == keyOf(u"（福）みやこ福祉会"));
    CHECK(keyOf(u"社会福祉法人みやこ 福祉会") == keyOf(u"(社福)みやこ福祉会"));
    CHECK(keyOf(u"学校法人砂川学園") == keyOf(u"㈻砂川学園"));
    CHECK(keyOf(u"医療法人社団みずき会") == keyOf(u"（医）みずき会"));
    CHECK(formOf(u"医療法人みずき会") == LegalForm::MedicalCorporation);
    CHECK(formOf(u"宗教法人砂川寺") == LegalForm::ReligiousCorporation);
    CHECK(formOf(u"認可地縁団体 空知太町内会") == LegalForm::RegisteredNeighbourhood);
    CHECK(formOf(u"労働者協同組合ワー カーズコープ・セン ター事業団") == LegalForm::Cooperative);
    CHECK(keyOf(u"協同組合砂川商店会") == keyOf(u"砂川商店会協同組合"));
}

TEST_CASE("a name keeps what only looks like a legal form")
{
    for (const char16_t* name :
         {u"福祉の会", u"株の会", u"学びの会", u"有志の会", u"財田の会", u"医療を考える会",
          u"社会教育協会", u"ＮＰＯサポートの会", u"砂川市ＮＰＯ法人連絡会",
          u"北海道社会福祉法人経営者協議会", u"株式会社の会", u"空知太町内会（三区）"}) {
        CAPTURE(QString::fromUtf16(name));
        CHECK(formOf(name) == LegalForm::None);
        CHECK(bareOf(name) == foldKey(QString::fromUtf16(name)));
        CHECK(keyOf(name) == bareOf(name));
    }
}

TEST_CASE("a name is never taken off as a whole")
{
    CHECK(bareOf(u"株式会社") == QStringLiteral("株式会社"));
    CHECK(bareOf(u"（株）") == QStringLiteral("株"));
    CHECK(bareOf(u"特定非営利活動法人（NPO法人）") != QString());
    CHECK(bareOf(u"★") == QStringLiteral("★"));
    CHECK(bareOf(u"株式会社★") == QStringLiteral("★"));
}

TEST_CASE("schools and cooperatives are told by an ending that stays")
{
    CHECK(formOf(u"砂川市立砂川小学校") == LegalForm::School);
    CHECK(keyOf(u"砂川小学校") != keyOf(u"砂川中学校"));
    CHECK(formOf(u"北海道大学") == LegalForm::School);
    CHECK(keyOf(u"国立大学法人北海道大学") == keyOf(u"北海道大学"));
    CHECK(formOf(u"砂川小学校ＰＴＡ") == LegalForm::None);
    CHECK(formOf(u"すながわ市民大学") == LegalForm::None);
    CHECK(formOf(u"新すながわ農業協同組合") == LegalForm::Cooperative);
    CHECK(keyOf(u"砂川農業協同組合") != keyOf(u"砂川漁業協同組合"));
    CHECK(bareOf(u"砂川農業協同組合") == QStringLiteral("砂川農業協同組合"));
}

TEST_CASE("an organisation is known by all names that it has had, each once")
{
    Organisation group{.id = *OrganisationId::fromValue(1),
                       .name = valueOf(Name::parse(QStringLiteral("NPO法人あおぞらの会")))};
    group.formerNames = {{QStringLiteral("あおぞらの会"), QDate(2012, 3, 31)},
                         {QStringLiteral("（特非）あおぞらの会"), std::nullopt}};
    CHECK(organisationNameKeys(group) ==
          QStringList{keyOf(u"特定非営利活動法人あおぞらの会"), keyOf(u"あおぞらの会")});
}

TEST_CASE("a legal form belongs to some kinds of actors only")
{
    const Guideline guideline =
        withActors({ActorNature::Citizen, ActorNature::Neighbourhood, ActorNature::Npo,
                    ActorNature::Company, ActorNature::School});
    const auto can = [&](std::vector<ActorNature> natures, LegalForm form) {
        return canHaveForm(actor(std::move(natures)), form, guideline);
    };
    const std::vector groups{ActorNature::VolunteerGroup, ActorNature::Npo};

    CHECK(can({ActorNature::Npo}, LegalForm::Npo));
    CHECK(can(groups, LegalForm::Npo));
    CHECK_FALSE(can({ActorNature::Company}, LegalForm::Npo));
    CHECK(can({ActorNature::Company}, LegalForm::Company));
    CHECK_FALSE(can(groups, LegalForm::Company));
    CHECK(can({ActorNature::School}, LegalForm::School));
    CHECK_FALSE(can({ActorNature::Company}, LegalForm::School));
    CHECK(can({ActorNature::Neighbourhood}, LegalForm::RegisteredNeighbourhood));
    CHECK_FALSE(can(groups, LegalForm::RegisteredNeighbourhood));
    CHECK(can(groups, LegalForm::SocialWelfare));
    CHECK(can({ActorNature::Company}, LegalForm::MedicalCorporation));
    CHECK_FALSE(can({ActorNature::Citizen}, LegalForm::GeneralAssociation));
    CHECK_FALSE(can({ActorNature::Neighbourhood}, LegalForm::Cooperative));
    CHECK_FALSE(can({ActorNature::School}, LegalForm::Cooperative));
}

TEST_CASE("a legal form that no actor stands for may be any body, but no person and no 町内会")
{
    const Guideline guideline =
        withActors({ActorNature::Citizen, ActorNature::Neighbourhood, ActorNature::VolunteerGroup});
    for (const LegalForm form : {LegalForm::School, LegalForm::Company, LegalForm::Npo}) {
        CHECK(canHaveForm(actor({ActorNature::VolunteerGroup}), form, guideline));
        CHECK_FALSE(canHaveForm(actor({ActorNature::Citizen}), form, guideline));
        CHECK_FALSE(canHaveForm(actor({ActorNature::Neighbourhood}), form, guideline));
    }
}

TEST_CASE("where the actor or the name does not say, any form is possible")
{
    const Guideline guideline = withActors({ActorNature::Npo, ActorNature::Citizen});
    CHECK(canHaveForm(actor({}), LegalForm::Npo, guideline));
    CHECK(canHaveForm(actor({ActorNature::Citizen}), LegalForm::None, guideline));
}
