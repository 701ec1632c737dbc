#include "core/domain/finding.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using kyodo::test::sampleGuideline;
using kyodo::test::valueOf;

namespace {

using Kind = Finding::Kind;
using Kinds = std::vector<Kind>;

const QDate Today(2024, 6, 1);

Organisation named(const QString& name)
{
    return {.id = *OrganisationId::fromValue(3), .name = valueOf(Name::parse(name))};
}

Organisation neighbourhood()
{
    Organisation organisation = named(QStringLiteral("東町町内会"));
    organisation.kind = ActorKindChoice{ActorKindCode::parse(QStringLiteral("neighbourhood")),
                                        QStringLiteral("町内会")};
    organisation.corporateNumber = QStringLiteral("4011001098993");
    return organisation;
}

Kinds kindsOf(const Organisation& organisation, const Guideline& guideline = sampleGuideline())
{
    Kinds kinds;
    for (const Finding& finding : findingsOf(organisation, guideline, Today)) {
        CHECK(finding.organisation == organisation.id);
        CHECK_FALSE(finding.record.has_value());
        CHECK(finding.subject == organisation.name.text());
        CHECK_FALSE(finding.message.isEmpty());
        kinds.push_back(finding.kind);
    }
    return kinds;
}

QString firstMessage(const Organisation& organisation)
{
    return findingsOf(organisation, sampleGuideline(), Today).at(0).message;
}

Guideline withRequirement()
{
    Guideline guideline = sampleGuideline();
    guideline.requirements = {{QStringLiteral("a"), QStringLiteral("規約がある"), {}}};
    return guideline;
}

RequirementCheck check(const QString& code, RequirementCheck::Answer answer)
{
    return {.requirement = {RequirementCode::parse(code), QStringLiteral("規約がある")},
            .answer = answer};
}

} // namespace

TEST_CASE("a sound organisation has no findings")
{
    CHECK(kindsOf(neighbourhood()).empty());
}

TEST_CASE("a corporate number that cannot be right is a finding that says why")
{
    Organisation organisation = neighbourhood();
    organisation.corporateNumber = QStringLiteral("40110010989");
    CHECK(kindsOf(organisation) == Kinds{Kind::CorporateNumber});
    const QString tooShort = firstMessage(organisation);

    organisation.corporateNumber = QStringLiteral("4011001098994");
    CHECK(kindsOf(organisation) == Kinds{Kind::CorporateNumber});
    CHECK(firstMessage(organisation) != tooShort);
    CHECK(firstMessage(organisation).contains(organisation.corporateNumber));

    for (const QString& right : {QString(), QStringLiteral("7123456789012"),
                                 QStringLiteral("４０１１００１０９８９９３")}) {
        organisation.corporateNumber = right;
        CHECK(kindsOf(organisation).empty());
    }
}

TEST_CASE("an organisation's kind is held against its name")
{
    Organisation organisation = named(QStringLiteral("株式会社砂川建設"));
    organisation.kind =
        ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), QStringLiteral("ＮＰＯ法人")};
    CHECK(kindsOf(organisation) == Kinds{Kind::KindAgainstName});
    organisation.kind->code = ActorKindCode::parse(QStringLiteral("company"));
    CHECK(kindsOf(organisation).empty());
    organisation.kind.reset();
    CHECK(kindsOf(organisation).empty());
}

TEST_CASE("kind and fields that the guideline lacks are findings")
{
    Organisation organisation = neighbourhood();
    organisation.kind = ActorKindChoice{std::nullopt, QStringLiteral("観光団体")};
    CHECK(kindsOf(organisation) == Kinds{Kind::UnknownActor});

    organisation = neighbourhood();
    organisation.fields = {
        {std::nullopt, QStringLiteral("観光")},
        {FieldCode::parse(QStringLiteral("npo-3")), QStringLiteral("まちづくり")}};
    CHECK(kindsOf(organisation).empty());
    Guideline guideline = sampleGuideline();
    guideline.npoFields = {
        {*FieldCode::parse(QStringLiteral("npo-3")), QStringLiteral("まちづくり"), {}}};
    CHECK(kindsOf(organisation, guideline) == Kinds{Kind::UnknownField});
}

TEST_CASE("a requirement that was checked, but is none, is a finding")
{
    Organisation organisation = neighbourhood();
    organisation.requirements = {check(QStringLiteral("b"), RequirementCheck::Answer::NotMet)};
    CHECK(kindsOf(organisation, withRequirement()) == Kinds{Kind::UnknownRequirement});
    CHECK(kindsOf(organisation).empty());

    organisation.requirements = {check(QStringLiteral("b"), RequirementCheck::Answer::Open),
                                 check(QStringLiteral("a"), RequirementCheck::Answer::Met)};
    CHECK(kindsOf(organisation, withRequirement()).empty());
}

TEST_CASE("a registration that has run out is a finding")
{
    Organisation organisation = neighbourhood();
    organisation.registration = {
        {.on = QDate(2022, 6, 1), .validUntil = Today.addDays(-1), .note = {}}};
    CHECK(kindsOf(organisation) == Kinds{Kind::RegistrationExpired});
    CHECK(firstMessage(organisation).contains(QStringLiteral("令和6年5月31日")));

    organisation.registration[0].validUntil = Today;
    CHECK(kindsOf(organisation).empty());
    organisation.registration[0].validUntil = Today.addDays(-1);
    organisation.registration.push_back(
        {.kind = RegistrationEvent::Kind::Withdrawn, .on = QDate(2023, 6, 1), .note = {}});
    CHECK(kindsOf(organisation).empty());
}

TEST_CASE("contact data in a list that is published is a finding")
{
    Organisation organisation = neighbourhood();
    organisation.activities = {QStringLiteral("相談は0125-54-2121")};
    CHECK(kindsOf(organisation) == Kinds{Kind::PersonalData});
    organisation.publicItems.erase(OrganisationItem::Activities);
    organisation.contact = QStringLiteral("0125-54-2121");
    CHECK(kindsOf(organisation).empty());
}
