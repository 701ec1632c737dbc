#include "core/exchange/organisation_import.h"

#include "core/domain/organisation/organisation_names.h"
#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

Organisation organisation(const QString& name)
{
    Organisation known{*OrganisationId::fromValue(1), 1, valueOf(Name::parse(name))};
    known.note = QStringLiteral("古い備考");
    return known;
}

OrganisationPlan planned(const QStringList& lines, const std::vector<Organisation>& known = {})
{
    const auto existing = [&](const QString& key) -> Result<std::vector<Organisation>> {
        std::vector<Organisation> found;
        for (const Organisation& candidate : known) {
            if (organisationNameKey(candidate.name.text()) == key) {
                found.push_back(candidate);
            }
        }
        return found;
    };
    return valueOf(planOrganisations(tableOf(lines), sampleGuideline(), existing));
}

const QString Head = QStringLiteral("団体名,フリガナ,種別,連絡先,備考,会員数");

} // namespace

TEST_CASE("planOrganisations reads a table of organisations")
{
    const auto plan =
        planned({Head, QStringLiteral("ＮＰＯ法人 砂川,スナガワ,NPO法人,0125-00-0000,,12"),
                 QStringLiteral("商工会,,経済団体,,,")});
    CHECK(plan.counts() == ImportCounts{2, 2, 0, 0, 0, 0});
    CHECK(plan.unusedHeads == QStringList{QStringLiteral("会員数")});
    CHECK(plan.rows[0].draft.kana == QStringLiteral("スナガワ"));
    CHECK(plan.rows[0].draft.kind->code == ActorKindCode::parse(QStringLiteral("npo")));
    CHECK_FALSE(plan.rows[1].draft.kind->code);
    CHECK(plan.rows[1].draft.kind->words == QStringLiteral("経済団体"));
    CHECK(plan.rows[1].reasons.front().contains(QStringLiteral("経済団体")));
}

TEST_CASE("an organisation is known again by its folded name")
{
    const std::vector<Organisation> known{organisation(QStringLiteral("ＮＰＯ法人 砂川"))};
    const auto unchanged = planned({Head, QStringLiteral("ＮＰＯ法人 砂川,,,,,")}, known);
    CHECK(unchanged.rows[0].outcome == RowOutcome::Unchanged);

    const auto updated = planned({Head, QStringLiteral("NPO法人砂川,スナガワ,,,,")}, known);
    CHECK(updated.rows[0].outcome == RowOutcome::Updated);
    CHECK(updated.rows[0].changes.size() == 2);
    CHECK(merged(known[0], updated.rows[0].draft).note == QStringLiteral("古い備考"));
}

TEST_CASE("an organisation named twice is taken once")
{
    const auto plan = planned({Head, QStringLiteral("商工会,,,,,"), QStringLiteral("商工会,,,,,"),
                               QStringLiteral("商工会,,,0125,,"), QStringLiteral(",ア,,,,")});
    CHECK(plan.counts() == ImportCounts{4, 1, 0, 0, 1, 2});
}

TEST_CASE("a name that the register has twice is not guessed")
{
    const Organisation twin = organisation(QStringLiteral("商工会"));
    const auto plan = planned({Head, QStringLiteral("商工会,,,,,")}, {twin, twin});
    CHECK(plan.rows[0].outcome == RowOutcome::Rejected);
}

TEST_CASE("更新期限 goes into the history of the registration, and only once")
{
    const QString head = QStringLiteral("団体名,更新期限");
    const auto added = planned({head, QStringLiteral("商工会,令和8年3月31日")});
    REQUIRE(added.unusedHeads.isEmpty());
    const Organisation registered =
        organisationOf(added.rows[0].draft, *OrganisationId::fromValue(1));
    REQUIRE(registered.registration.size() == 1);
    CHECK(registered.registration[0].kind == RegistrationEvent::Kind::Registered);
    CHECK(registered.registration[0].validUntil == QDate(2026, 3, 31));

    const auto again = planned({head, QStringLiteral("商工会,2026-03-31")}, {registered});
    CHECK(again.rows[0].outcome == RowOutcome::Unchanged);
    CHECK(again.rows[0].reasons.isEmpty());

    const auto renewed = planned({head, QStringLiteral("商工会,R11.3.31")}, {registered});
    CHECK(renewed.rows[0].outcome == RowOutcome::Updated);
    REQUIRE(renewed.rows[0].changes.size() == 1);
    CHECK(renewed.rows[0].changes[0].after == QStringLiteral("令和11年3月31日"));
    const Organisation later = merged(registered, renewed.rows[0].draft);
    REQUIRE(later.registration.size() == 2);
    CHECK(later.registration[1].kind == RegistrationEvent::Kind::Renewed);
    CHECK(registeredUntil(later) == QDate(2029, 3, 31));
}

TEST_CASE("A table from before a renewal or a withdrawal takes neither back")
{
    const QString head = QStringLiteral("団体名,更新期限");
    Organisation known = organisation(QStringLiteral("商工会"));
    known.registration = {{.validUntil = QDate(2029, 3, 31)}};
    const QStringList table{head, QStringLiteral("商工会,R8.3.31")};
    for (const bool hasWithdrawn : {false, true}) {
        CAPTURE(hasWithdrawn);
        if (hasWithdrawn) {
            known.registration.push_back({.kind = RegistrationEvent::Kind::Withdrawn});
        }
        const auto plan = planned(table, {known});
        CHECK(plan.rows[0].outcome == RowOutcome::Unchanged);
        CHECK(plan.rows[0].reasons.join(QString()).contains(QStringLiteral("令和8年3月31日")));
        CHECK(merged(known, plan.rows[0].draft) == known);
    }
}

TEST_CASE("A 更新期限 that is no day sends the row back")
{
    const auto plan = planned({QStringLiteral("団体名,更新期限"), QStringLiteral("商工会,2月30日"),
                               QStringLiteral("東町内会,"), QStringLiteral("西町内会,R8.3.31"),
                               QStringLiteral("西町内会,R7.3.31")});
    CHECK(plan.rows[0].outcome == RowOutcome::Rejected);
    CHECK(plan.rows[0].reasons.join(QString()).startsWith(QStringLiteral("更新期限")));
    CHECK(plan.rows[1].outcome == RowOutcome::Added);
    CHECK(plan.rows[3].outcome == RowOutcome::Rejected); // two rows that differ
}

TEST_CASE("planOrganisations needs a column of names")
{
    const auto none = [](const QString&) -> Result<std::vector<Organisation>> {
        return std::vector<Organisation>{};
    };
    const auto plan = planOrganisations(tableOf({QStringLiteral("課,電話"), QStringLiteral("a,b")}),
                                        sampleGuideline(), none);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().message.contains(QStringLiteral("電話")));
}
