#include "core/domain/organisation/organisation_names.h"
#include "core/storage/repositories.h"
#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::valueOf;

QStringList namesOf(const std::vector<Organisation>& organisations)
{
    QStringList names;
    for (const Organisation& organisation : organisations) {
        names << organisation.name.text();
    }
    return names;
}

TEST_CASE("Every field of an organisation comes back")
{
    LedgerFixture ledger;
    OrganisationRepository organisations(ledger.database());
    Organisation full = test::fullOrganisation(*OrganisationId::fromValue(1));
    full.version = 4;
    const Organisation bare{*OrganisationId::fromValue(2), 1,
                            valueOf(Name::parse(QStringLiteral("東町内会")))};
    test::requireDone(organisations.put(full));
    test::requireDone(organisations.put(bare));
    CHECK(valueOf(organisations.find(full.id)) == full);
    CHECK(valueOf(organisations.find(bare.id)) == bare);
    CHECK(!valueOf(organisations.find(*OrganisationId::fromValue(3))));
}

TEST_CASE("An organisation is found by its folded name")
{
    LedgerFixture ledger;
    const Organisation npo = ledger.addOrganisation(QStringLiteral("ＮＰＯ法人　そらち"));
    ledger.addOrganisation(QStringLiteral("ＮＰＯ法人 そらちの会"));
    const OrganisationRepository organisations(ledger.database());
    CHECK(valueOf(organisations.named(organisationNameKey(QStringLiteral("NPO法人ソラチ")))) ==
          std::vector{npo});
    CHECK(valueOf(organisations.named(organisationNameKey(QStringLiteral("そらち")))).empty());
}

TEST_CASE("Organisations are listed by kana")
{
    LedgerFixture ledger;
    OrganisationRepository organisations(ledger.database());
    const auto put = [&](qint64 id, const QString& name, const QString& kana) {
        Organisation organisation{*OrganisationId::fromValue(id), 1, valueOf(Name::parse(name)),
                                  kana};
        test::requireDone(organisations.put(organisation));
    };
    put(1, QStringLiteral("南町内会"), QStringLiteral("ミナミ"));
    put(2, QStringLiteral("東町内会"), QStringLiteral("ヒガシ"));
    put(3, QStringLiteral("消防団"), QStringLiteral("ショウボウ"));
    CHECK(namesOf(valueOf(organisations.all())) == QStringList{QStringLiteral("消防団"),
                                                               QStringLiteral("東町内会"),
                                                               QStringLiteral("南町内会")});
}

TEST_CASE("An organisation that a record names cannot be removed")
{
    LedgerFixture ledger;
    const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
    const Organisation organisation = ledger.addOrganisation(QStringLiteral("東町内会"));
    const Project project = ledger.addProject();
    ledger.write([&](LedgerWriter& writer) {
        ProjectRecord record = test::recordFrom(QStringLiteral("夏まつり"),
                                                writer.newId<RecordId>(), project.id, round.id, 1);
        record.partners.push_back({organisation.name.text(), organisation.id, {}, {}});
        return writer.put(record);
    });
    CHECK(!OrganisationRepository(ledger.database()).remove(organisation.id));
}

} // namespace
} // namespace kyodo
