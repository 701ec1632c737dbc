#include "core/storage/ledger_guard.h"

#include "core/storage/backup.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

#include <QFile>
#include <QFileInfo>

namespace kyodo {
namespace {

using test::LedgerFixture;

QString refusalOf(const QString& target)
{
    const Status refused = refuseLedgerPlace(target);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    return refused.error().message;
}

TEST_CASE("Nothing else is written over a ledger, by whatever name it is reached")
{
    const LedgerFixture ledger;
    CHECK(refusalOf(ledger.path()).contains(QFileInfo(ledger.path()).fileName()));
    const QString named = ledger.folder().path(QStringLiteral("l.csv"));
    REQUIRE(QFile::copy(ledger.path(), named));
    CHECK(refusalOf(named).contains(QStringLiteral("is a ledger")));
    const QString link = ledger.folder().path(QStringLiteral("link.csv"));
    if (QFile::link(named, link)) {
        CHECK(refusalOf(link).contains(QStringLiteral("is a ledger")));
    }
}

TEST_CASE("Nor under a name that a ledger needs for itself")
{
    const LedgerFixture ledger;
    const QString name = QFileInfo(ledger.path()).fileName();
    for (const auto& ending : {QStringLiteral("-journal"), QStringLiteral("-wal")}) {
        CHECK(refusalOf(ledger.path() + ending).contains(name));
    }
    CHECK(refusalOf(ledger.folder().path(u'.' + name + QStringLiteral(".lock"))).contains(name));
}

TEST_CASE("Nor is a ledger or a backup: the next save would take it away")
{
    LedgerFixture ledger;
    const QString journal = ledger.path() + QStringLiteral("-journal");
    for (const Status& refused :
         {backUp(ledger.database(), journal),
          Ledger::create(journal, test::sampleGuideline(), test::testAuthor())}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
    CHECK_FALSE(QFile::exists(journal));
}

TEST_CASE("Any other place is free, be it another program's")
{
    const LedgerFixture ledger;
    const test::TemporaryFolder& folder = ledger.folder();
    CHECK(refuseLedgerPlace(folder.path(QStringLiteral("表.csv"))));
    CHECK(refuseLedgerPlace(folder.path(QStringLiteral("表.csv-journal"))));
    CHECK(refuseLedgerPlace(folder.write(QStringLiteral("a.csv"), "a,b\n")));
    CHECK(refuseLedgerPlace(folder.path(QStringLiteral("無い/表.csv"))));
}

} // namespace
} // namespace kyodo
