#include "core/operations/merge_choices.h"

#include "core/storage/entity_codec.h"
#include "tests/support/catch.h"
#include "tests/support/ledger_fixture.h"

#include <QJsonObject>
#include <QSet>

using namespace kyodo;
using namespace kyodo::test;

namespace {

MergeField item(OrganisationItem which)
{
    return {MergeField::Kind::Item, which};
}

Organisation named(qint64 id, const char* name)
{
    return {*OrganisationId::fromValue(id), 1, valueOf(Name::parse(QString::fromUtf8(name)))};
}

/// Two with something of their own in every field, so that no choice goes unseen.
MergePlan fullPlan()
{
    MergePlan plan{fullOrganisation(*OrganisationId::fromValue(1)),
                   named(2, "別の会"),
                   fullOrganisation(*OrganisationId::fromValue(1)),
                   {},
                   {}};
    Organisation& gone = plan.gone;
    gone.kana = QStringLiteral("ベツノカイ");
    gone.kind = ActorKindChoice{{}, QStringLiteral("別の区分")};
    gone.formerNames = {{QStringLiteral("旧別の会"), {}}};
    gone.corporateNumber = QStringLiteral("7123456789012");
    gone.address = QStringLiteral("別の町");
    gone.contact = QStringLiteral("別の人");
    gone.website = QStringLiteral("https://example.jp/other");
    gone.fields = {{{}, QStringLiteral("別の分野")}};
    gone.activities = {QStringLiteral("別の活動")};
    gone.issues = {QStringLiteral("別の課題")};
    gone.requirements = {{{{}, QStringLiteral("別の要件")}, RequirementCheck::Answer::Met}};
    gone.registrationNumber = QStringLiteral("第99号");
    gone.registration = {{RegistrationEvent::Kind::Registered, QDate(2001, 4, 1)}};
    gone.officers = {{QStringLiteral("会長"), QStringLiteral("別田")}};
    gone.members = {{QStringLiteral("別の構成団体"), {}, {}}};
    gone.note = QStringLiteral("別の備考");
    gone.publicItems = {OrganisationItem::Website};
    return plan;
}

/// What of an organisation is another, by the keys of the change log; without the notes, which
/// hold what other fields dropped.
QSet<QString> differences(const Organisation& a, const Organisation& b)
{
    const QJsonObject one = encode(a);
    const QJsonObject other = encode(b);
    QSet<QString> keys;
    for (const QString& key : one.keys() + other.keys()) {
        if (one[key] != other[key] && key != QStringLiteral("note")) {
            keys << key;
        }
    }
    return keys;
}

/// Every field chosen from one side.
MergeChoices all(MergeSide side)
{
    MergeChoices choices;
    for (const MergeField field : mergeFields()) {
        choices[field] = side;
    }
    return choices;
}

} // namespace

TEST_CASE("without choices a merge is what is proposed")
{
    const MergePlan plan = fullPlan();
    CHECK((mergedBy({}, plan) == mergedOrganisation(plan.keep, plan.gone)));
    CHECK((mergedBy(all(MergeSide::Both), plan) == mergedOrganisation(plan.keep, plan.gone)));
}

TEST_CASE("a side that counts in every field is what comes of the two")
{
    const MergePlan plan = fullPlan();
    Organisation kept = mergedBy(all(MergeSide::Keep), plan);
    kept.formerNames = plan.keep.formerNames; // see below
    CHECK((kept == plan.keep));

    Organisation expected = plan.gone;
    expected.id = plan.keep.id;
    expected.version = plan.keep.version;
    Organisation replaced = mergedBy(all(MergeSide::Gone), plan);
    replaced.formerNames = expected.formerNames;
    CHECK((replaced == expected));
}

TEST_CASE("a choice is about one field, and each has its own")
{
    const MergePlan plan = fullPlan();
    const Organisation proposed = mergedBy({}, plan);
    QSet<QString> seen;
    for (const MergeField field : mergeFields()) {
        CAPTURE(static_cast<int>(field.kind), static_cast<int>(field.item));
        const Organisation chosen = mergedBy({{field, MergeSide::Gone}}, plan);
        CHECK(chosen != proposed);
        QSet<QString> changed = differences(chosen, proposed);
        if (field.kind == MergeField::Kind::Name) {
            changed.remove(QStringLiteral("former_names"));
        }
        CHECK(changed.size() == (field.kind == MergeField::Kind::Note ? 0 : 1));
        CHECK_FALSE(seen.intersects(changed));
        seen += changed;
    }
}

TEST_CASE("the name that is not chosen becomes a former one, whatever is chosen of the others")
{
    const MergePlan plan = fullPlan();
    MergeChoices choices{{item(OrganisationItem::FormerNames), MergeSide::Keep}};
    std::vector<FormerName> expected = plan.keep.formerNames;
    expected.push_back({plan.gone.name.text(), std::nullopt});
    CHECK(mergedBy(choices, plan).formerNames == expected);

    choices = {{{MergeField::Kind::Name}, MergeSide::Gone},
               {item(OrganisationItem::FormerNames), MergeSide::Gone}};
    expected = plan.gone.formerNames;
    expected.push_back({plan.keep.name.text(), std::nullopt});
    const Organisation merged = mergedBy(choices, plan);
    CHECK(merged.name == plan.gone.name);
    CHECK(merged.formerNames == expected);
}

TEST_CASE("a side that is chosen drops the other's text, both keep it in the notes")
{
    const MergePlan plan = fullPlan();
    const MergeChoices keep{{item(OrganisationItem::Address), MergeSide::Keep}};
    CHECK_FALSE(mergedBy(keep, plan).note.contains(plan.gone.address));
    CHECK(mergedBy({}, plan).note.contains(plan.gone.address));
}

TEST_CASE("a blank side can be chosen, and the field is blank")
{
    MergePlan plan = fullPlan();
    plan.keep.website.clear();
    const MergeChoices keep{{item(OrganisationItem::Website), MergeSide::Keep}};
    CHECK(mergedBy(keep, plan).website.isEmpty());
    CHECK(mergedBy({}, plan).website == plan.gone.website);
}
