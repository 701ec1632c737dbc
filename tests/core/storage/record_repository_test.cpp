#include "core/storage/query.h"
#include "core/storage/repositories.h"
#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::valueOf;

/// A ledger with one round, one project and one organisation to refer to.
class RecordFixture : public LedgerFixture
{
public:
    const SurveyRound round = addRound(QStringLiteral("令和6"));
    const Project project = addProject();
    const Organisation organisation = addOrganisation(QStringLiteral("吉野家"));

    [[nodiscard]] RecordRepository records() { return RecordRepository(database()); }
    [[nodiscard]] ProjectRecord full() const
    {
        ProjectRecord record =
            test::fullRecord(*RecordId::fromValue(1), project.id, round.id, organisation.id);
        record.version = 5;
        return record;
    }
};

TEST_CASE("Every field of a record comes back")
{
    RecordFixture ledger;
    test::requireDone(ledger.records().put(ledger.full()));
    CHECK(valueOf(ledger.records().find(ledger.full().id)) == ledger.full());
}

TEST_CASE("A record with nothing but a name comes back")
{
    RecordFixture ledger;
    const ProjectRecord bare{
        *RecordId::fromValue(1), 1, ledger.project.id,
        ledger.round.id,         1, valueOf(Name::parse(QStringLiteral("夏まつり")))};
    test::requireDone(ledger.records().put(bare));
    CHECK(valueOf(ledger.records().find(bare.id)) == bare);
}

TEST_CASE("Every status comes back")
{
    RecordFixture ledger;
    ProjectRecord record = ledger.full();
    for (const RecordStatus status : recordStatuses()) {
        record.status = status;
        test::requireDone(ledger.records().put(record));
        CHECK(valueOf(ledger.records().find(record.id))->status == status);
    }
}

TEST_CASE("Replacing a record leaves nothing of the old one")
{
    RecordFixture ledger;
    test::requireDone(ledger.records().put(ledger.full()));
    ProjectRecord changed = ledger.full();
    changed.forms = {{std::nullopt, QStringLiteral("共催")}};
    changed.partners.clear();
    changed.area = AreaChoice{std::nullopt, QStringLiteral("市民と市")};
    changed.field.reset();
    changed.cost.reset();
    changed.startsOn.reset();
    test::requireDone(ledger.records().put(changed));
    CHECK(valueOf(ledger.records().find(changed.id)) == changed);
}

TEST_CASE("Removing a record takes its forms and partners with it")
{
    RecordFixture ledger;
    test::requireDone(ledger.records().put(ledger.full()));
    test::requireDone(ledger.records().remove(ledger.full().id));
    CHECK(!valueOf(ledger.records().find(ledger.full().id)));
    for (const auto& table : {QStringLiteral("record_form"), QStringLiteral("record_partner")}) {
        CHECK(valueOf(ledger.database().single(QStringLiteral("SELECT COUNT(*) FROM ") + table)) ==
              QStringLiteral("0"));
    }
}

TEST_CASE("Records are loaded in the order asked for, without those that are not there")
{
    LedgerFixture ledger;
    const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
    const auto ids =
        ledger.enter(round, {QStringLiteral("夏まつり | 共催"),
                             QStringLiteral("冬まつり | 委託；共催"), QStringLiteral("春まつり")});
    const std::vector asked{ids[2], *RecordId::fromValue(999), ids[0], ids[1]};
    const auto loaded = valueOf(RecordRepository(ledger.database()).load(asked));
    REQUIRE(loaded.size() == 3);
    CHECK(loaded[0].name.text() == QStringLiteral("春まつり"));
    CHECK(loaded[1].forms.size() == 1);
    CHECK(loaded[2].forms.size() == 2);
    CHECK(valueOf(RecordRepository(ledger.database()).load({})).empty());
}

TEST_CASE("Records are found by project, and by round and folded name")
{
    LedgerFixture ledger;
    const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
    const SurveyRound other = ledger.addRound(QStringLiteral("令和7"));
    const auto ids = ledger.enter(round, {QStringLiteral("ＮＰＯ まつり"),
                                          QStringLiteral("npoまつり"), QStringLiteral("冬まつり")});
    ledger.enter(other, {QStringLiteral("NPOまつり")});
    const RecordRepository records(ledger.database());
    const auto named = valueOf(records.named(round.id, QStringLiteral("npoまつり")));
    REQUIRE(named.size() == 2);
    CHECK(named[0].id == ids[0]);
    CHECK(named[1].id == ids[1]);
    CHECK(valueOf(records.ofProject(named[1].project)) == std::vector{named[1]});
}

TEST_CASE("A project has one record in a round")
{
    RecordFixture ledger;
    test::requireDone(ledger.records().put(ledger.full()));
    ProjectRecord second = ledger.full();
    second.id = *RecordId::fromValue(2);
    CHECK(!ledger.records().put(second));
}

TEST_CASE("A stored value that no program wrote is damage of the ledger")
{
    RecordFixture ledger;
    test::requireDone(ledger.records().put(ledger.full()));
    const auto breakWith = [&](const QString& change) {
        test::requireDone(
            ledger.database().run(QStringLiteral("UPDATE project_record SET ") + change));
        const auto found = ledger.records().find(ledger.full().id);
        REQUIRE(!found);
        CHECK(found.error().code == ErrorCode::LedgerUnreadable);
        test::requireDone(ledger.records().put(ledger.full()));
    };
    breakWith(QStringLiteral("name = ' '"));
    breakWith(QStringLiteral("cost_yen = -1"));
    breakWith(QStringLiteral("status = 'elsewhere'"));
    breakWith(QStringLiteral("starts_on = '2024-02-30'"));
    test::requireDone(ledger.database().run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    breakWith(QStringLiteral("project_id = -3"));
}

} // namespace
} // namespace kyodo
