#include "core/domain/organisation/organisation.h"

#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;
using RegistrationKind = RegistrationEvent::Kind;

namespace {

Organisation organisation()
{
    return {.id = *OrganisationId::fromValue(3),
            .name = valueOf(Name::parse(QStringLiteral("空知太町内会")))};
}

RegistrationEvent event(RegistrationKind kind, QDate on, std::optional<QDate> until = std::nullopt)
{
    return {kind, on, until, {}};
}

template <class Values, class ToCode, class FromCode, class Label>
void checkNames(Values values, ToCode code, FromCode fromCode, Label label)
{
    QStringList codes;
    for (const auto value : values) {
        CHECK(fromCode(code(value)) == value);
        CHECK_FALSE(label(value).isEmpty());
        codes << code(value);
    }
    CHECK(codes.removeDuplicates() == 0);
    CHECK_FALSE(fromCode(QStringLiteral("nothing")));
    CHECK_FALSE(fromCode({}));
}

} // namespace

TEST_CASE("an organisation is registered until the latest day that was granted")
{
    Organisation group = organisation();
    CHECK_FALSE(registeredUntil(group));
    group.registration = {event(RegistrationKind::Registered, {2018, 4, 1}, QDate(2021, 3, 31)),
                          event(RegistrationKind::Renewed, {2021, 4, 1}, QDate(2024, 3, 31)),
                          event(RegistrationKind::Changed, {2022, 6, 1})};
    CHECK(registeredUntil(group) == QDate(2024, 3, 31));
}

TEST_CASE("an organisation that has withdrawn is not registered until it comes back")
{
    Organisation group = organisation();
    group.registration = {event(RegistrationKind::Registered, {2018, 4, 1}, QDate(2027, 3, 31)),
                          event(RegistrationKind::Withdrawn, {2020, 4, 1})};
    CHECK_FALSE(registeredUntil(group));
    group.registration.push_back(
        event(RegistrationKind::Registered, {2022, 4, 1}, QDate(2025, 3, 31)));
    CHECK(registeredUntil(group) == QDate(2025, 3, 31));
}

TEST_CASE("an organisation is found by everything that was typed about it")
{
    Organisation group = organisation();
    CHECK(searchTexts(group) == QStringList{QStringLiteral("空知太町内会")});
    group.kind = ActorKindChoice{std::nullopt, QStringLiteral("町内会")};
    group.formerNames = {{QStringLiteral("空知太部落会"), std::nullopt}};
    group.officers = {{QStringLiteral("会長"), QStringLiteral("砂川 太郎"), {}, {}}};
    group.members = {{QStringLiteral("空知太老人クラブ"), {}, {}}};
    group.activities = QStringList{QStringLiteral("花壇づくり")};
    const QStringList texts = searchTexts(group);
    for (const QString& text :
         {QStringLiteral("町内会"), QStringLiteral("空知太部落会"), QStringLiteral("砂川 太郎"),
          QStringLiteral("空知太老人クラブ"), QStringLiteral("花壇づくり")}) {
        CHECK(texts.contains(text));
    }
    CHECK_FALSE(texts.contains(QString()));
}

TEST_CASE("nothing about persons is public by itself")
{
    using Item = OrganisationItem;
    const std::set<Item> open = organisation().publicItems;
    CHECK(open == std::set{Item::Kana, Item::Kind, Item::Website, Item::Fields, Item::Activities,
                           Item::FormerNames, Item::Members});
    for (const Item item : {Item::Address, Item::Contact, Item::Officers, Item::Issues}) {
        CHECK_FALSE(open.contains(item));
    }
}

TEST_CASE("what is stored of an organisation has names for files and for people")
{
    checkNames(organisationItems(), organisationItemCode, organisationItemFromCode,
               organisationItemLabel);
    checkNames(registrationKinds(), registrationKindCode, registrationKindFromCode,
               registrationKindLabel);
    checkNames(requirementAnswers(), requirementAnswerCode, requirementAnswerFromCode,
               requirementAnswerLabel);
    CHECK(organisationItemCode(OrganisationItem::CorporateNumber) ==
          QStringLiteral("corporate-number"));
    CHECK(organisationItems().size() == 14);
}
