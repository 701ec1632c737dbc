#include "core/operations/organisation_operations.h"

#include "core/operations/ledger_reading.h"
#include "core/operations/revert_operation.h"
#include "core/storage/entity_codec.h"
#include "tests/core/operations/sunagawa_ledger.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

Partner partner(const QString& name, const Organisation& organisation)
{
    return {name, organisation.id, std::nullopt, QStringLiteral("受付")};
}

/// (特非)あおぞらの会 and NPO法人あおぞらの会, each a partner of a project, one of them a member.
struct TwoNames
{
    TwoNames()
        : keep(ledger.addOrganisation(QStringLiteral("NPO法人あおぞらの会")))
        , gone(ledger.addOrganisation(QStringLiteral("(特非)あおぞらの会")))
        , body(ledger.addOrganisation(QStringLiteral("夏まつり実行委員会")))
    {
        Organisation known = gone;
        known.contact = QStringLiteral("0125-00-0000");
        known.corporateNumber = QStringLiteral("4011001098993");
        valueOf(saveOrganisation(ledger.workspace(), known));
        gone = valueOf(ledger.ledger().organisations().find(gone.id)).value();
        body.members = {{QStringLiteral("(特非)あおぞらの会"), gone.id, QStringLiteral("会計")}};
        valueOf(saveOrganisation(ledger.workspace(), body));
        ProjectRecord first = ledger.record(1);
        first.partners = {partner(QStringLiteral("あおぞらの会"), gone)};
        ledger.save(first);
        ProjectRecord second = ledger.record(2);
        second.partners = {partner(QStringLiteral("NPO法人あおぞらの会"), keep)};
        ledger.save(second);
    }

    SunagawaLedger ledger;
    Organisation keep;
    Organisation gone;
    Organisation body;
};

std::vector<QJsonObject> contentsOf(const Ledger& ledger)
{
    std::vector<QJsonObject> contents;
    for (const Organisation& organisation : valueOf(ledger.organisations().all())) {
        contents.push_back(encode(organisation));
    }
    RecordFilter all;
    for (const RecordId id : valueOf(ledger.lists().recordIds(all))) {
        contents.push_back(encode(*valueOf(ledger.records().find(id))));
    }
    return contents;
}

} // namespace

TEST_CASE("two spellings of one NPO are found, and joined with every link")
{
    TwoNames two;
    const auto pairs = valueOf(duplicatesOfLedger(two.ledger.ledger()));
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().first == two.keep.id);
    CHECK(pairs.front().second == two.gone.id);

    const MergePlan plan = valueOf(planMerge(two.ledger.ledger(), two.keep.id, two.gone.id));
    CHECK(plan.records.size() == 1);
    CHECK(plan.bodies.size() == 1);
    REQUIRE(valueOf(applyMerge(two.ledger.workspace(), plan)));

    const Ledger& ledger = two.ledger.ledger();
    CHECK_FALSE(valueOf(ledger.organisations().find(two.gone.id)));
    const auto kept = valueOf(ledger.organisations().find(two.keep.id)).value();
    CHECK(kept.contact == QStringLiteral("0125-00-0000"));
    CHECK(kept.corporateNumber == QStringLiteral("4011001098993"));
    const ProjectRecord record = two.ledger.record(1);
    CHECK(record.partners.front().organisation == two.keep.id);
    CHECK(record.partners.front().name == QStringLiteral("あおぞらの会")); // as typed
    const auto body = valueOf(ledger.organisations().find(two.body.id)).value();
    CHECK(body.members.front().organisation == two.keep.id);
    CHECK(valueOf(projectsOf(ledger, two.keep.id)).size() == 2);
    CHECK(valueOf(duplicatesOfLedger(ledger)).empty());
}

TEST_CASE("a merge is taken back as one act, down to the last link")
{
    TwoNames two;
    const auto before = contentsOf(two.ledger.ledger());
    const MergePlan plan = valueOf(planMerge(two.ledger.ledger(), two.keep.id, two.gone.id));
    const auto act = valueOf(applyMerge(two.ledger.workspace(), plan));
    CHECK((contentsOf(two.ledger.ledger()) != before));
    valueOf(revert(two.ledger.workspace(), act.value()));
    CHECK((contentsOf(two.ledger.ledger()) == before));
}

TEST_CASE("a merge that meets a newer version stops and shows both")
{
    TwoNames two;
    const MergePlan plan = valueOf(planMerge(two.ledger.ledger(), two.keep.id, two.gone.id));
    Organisation newer = two.gone;
    newer.kana = QStringLiteral("アオゾラノカイ");
    valueOf(saveOrganisation(two.ledger.workspace(), newer));
    const auto before = contentsOf(two.ledger.ledger());
    const auto refused = applyMerge(two.ledger.workspace(), plan);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(QStringLiteral("アオゾラノカイ")));
    CHECK_FALSE(refused.error().message.contains(QStringLiteral("0125"))); // nothing personal
    CHECK((contentsOf(two.ledger.ledger()) == before));
}

TEST_CASE("an organisation cannot be merged into itself, nor into none")
{
    TwoNames two;
    const auto itself = planMerge(two.ledger.ledger(), two.keep.id, two.keep.id);
    REQUIRE_FALSE(itself);
    CHECK(itself.error().code == ErrorCode::InvalidInput);
    const auto nobody = planMerge(two.ledger.ledger(), two.keep.id, *OrganisationId::fromValue(99));
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == ErrorCode::NotFound);
}

TEST_CASE("partners find an organisation by any of its names, in any spelling")
{
    SunagawaLedger ledger;
    Organisation organisation = ledger.addOrganisation(QStringLiteral("NPO法人あおぞらの会"));
    organisation.formerNames = {{QStringLiteral("青空ネット"), std::nullopt}};
    valueOf(saveOrganisation(ledger.workspace(), organisation));
    ProjectRecord record = ledger.record(1);
    for (const char* name : {"（特非）あおぞらの会", "青空ネット", "あおぞらの会", "青空の会"}) {
        record.partners.push_back({QString::fromUtf8(name), {}, {}, {}});
    }
    ledger.save(record);
    const auto partners = ledger.record(1).partners;
    CHECK(partners[0].organisation == organisation.id);
    CHECK(partners[1].organisation == organisation.id);
    CHECK_FALSE(partners[2].organisation); // may be another body
    CHECK_FALSE(partners[3].organisation);
}

TEST_CASE("an organisation that is removed leaves its name with its projects")
{
    TwoNames two;
    const auto before = contentsOf(two.ledger.ledger());
    const auto act = valueOf(removeOrganisations(two.ledger.workspace(), {two.gone.id}));
    const ProjectRecord record = two.ledger.record(1);
    CHECK(record.partners.front().name == QStringLiteral("あおぞらの会"));
    CHECK_FALSE(record.partners.front().organisation);
    valueOf(revert(two.ledger.workspace(), act.value()));
    CHECK((contentsOf(two.ledger.ledger()) == before));
}

TEST_CASE("bodies and their members are removed together, and come back as one act")
{
    TwoNames two;
    const auto before = contentsOf(two.ledger.ledger());
    for (const auto& order : {std::vector{two.body.id, two.gone.id, two.keep.id},
                              std::vector{two.gone.id, two.keep.id, two.body.id}}) {
        const auto act = valueOf(removeOrganisations(two.ledger.workspace(), order));
        CHECK(valueOf(two.ledger.ledger().organisations().all()).empty());
        CHECK_FALSE(two.ledger.record(1).partners.front().organisation);
        CHECK_FALSE(two.ledger.record(2).partners.front().organisation);
        valueOf(revert(two.ledger.workspace(), act.value()));
        CHECK((contentsOf(two.ledger.ledger()) == before));
    }
}

TEST_CASE(
    "a person whom the register forgets stays one in the projects, and is merged into no body")
{
    SunagawaLedger ledger;
    const Organisation body = ledger.addOrganisation(QStringLiteral("花の会"));
    Organisation person = ledger.addOrganisation(QStringLiteral("砂川太郎"));
    person.kind = ActorKindChoice{std::nullopt, QStringLiteral("個人")};
    valueOf(saveOrganisation(ledger.workspace(), person));
    ProjectRecord record = ledger.record(1);
    record.partners = {partner(QStringLiteral("砂川太郎"), person),
                       partner(QStringLiteral("花の会"), body)};
    ledger.save(record);

    const auto plan = planMerge(ledger.ledger(), body.id, person.id);
    REQUIRE(!plan);
    CHECK(plan.error().code == ErrorCode::InvalidInput);

    valueOf(removeOrganisations(ledger.workspace(), {person.id, body.id}));
    const auto partners = ledger.record(1).partners;
    CHECK(partners[0].kind == person.kind);
    CHECK(partners[0].name == QStringLiteral("砂川太郎"));
    CHECK_FALSE(partners[1].kind);
}

TEST_CASE("the register is searched by every word, former names too")
{
    TwoNames two;
    const auto found = [&](const char* words) {
        return valueOf(searchOrganisations(two.ledger.ledger(), QString::fromUtf8(words))).size();
    };
    CHECK(found("") == 3);
    CHECK(found("あおぞら") == 3); // the body by its member
    CHECK(found("ＮＰＯ あおぞら") == 1);
    CHECK(found("定款") == 0);
}
