#include "ui/backups/backup_keeper.h"

#include "tests/support/sample_ledger.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::SampleLedger;

namespace {

constexpr int Longest = 20'000; // ms

/// A keeper of the sample ledger, whose backups go into a folder of the test.
struct Kept
{
    SampleLedger sample;
    test::TemporaryFolder place;
    QString ledger = sample.ledger().path();

    Kept()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        BackupSettings settings;
        settings.place = place.path();
        settings.save();
    }
    ~Kept() { QSettings().clear(); }

    [[nodiscard]] QList<KeptBackup> backups() const
    {
        return backupsIn(backupFolderIn(place.path(), ledger));
    }

    [[nodiscard]] Author author() const
    {
        return {sample.ledger().author(), &sample.ledger().clock()};
    }
};

/// Waits for the next outcome.
BackupOutcome next(BackupKeeper& keeper)
{
    QSignalSpy worked(&keeper, &BackupKeeper::worked);
    REQUIRE(worked.wait(Longest));
    return keeper.outcome();
}

} // namespace

TEST_CASE("A ledger that is opened gets its backup of the day, beside the window")
{
    Kept kept;
    BackupKeeper keeper(kept.ledger, kept.author());
    keeper.start(kept.sample.ledger());
    CHECK(keeper.isWorking());
    const BackupOutcome outcome = next(keeper);
    CHECK(outcome.isMade);
    REQUIRE(kept.backups().size() == 1);
    CHECK(kept.backups().constFirst().madeAt == outcome.newest);
    CHECK(!keeper.isWorking());
}

TEST_CASE("Of a ledger that is only read no backup is made, but the newest is known")
{
    Kept kept;
    {
        BackupKeeper writer(kept.ledger, kept.author());
        writer.start(kept.sample.ledger());
        next(writer);
    }
    const auto reader =
        test::valueOf(Ledger::open(kept.ledger, Ledger::Access::ReadOnly, kept.author()));
    BackupKeeper keeper(kept.ledger, kept.author());
    keeper.start(*reader);
    const BackupOutcome outcome = next(keeper);
    CHECK(!outcome.isMade);
    CHECK(outcome.newest.isValid());
    CHECK(kept.backups().size() == 1);
}

TEST_CASE("A backup that is asked for is made and told to whoever asked")
{
    Kept kept;
    BackupKeeper keeper(kept.ledger, kept.author());
    std::optional<BackupOutcome> told;
    keeper.make(BackupReason::Import, BackupPlan::When::Always,
                [&](const BackupOutcome& outcome) { told = outcome; });
    CHECK(!told);
    REQUIRE(QTest::qWaitFor([&] { return told.has_value(); }, Longest));
    CHECK(told->isMade);
    CHECK(kept.backups().constFirst().reason == BackupReason::Import);
}

TEST_CASE("A missing stick is said once, and not again while it stays so")
{
    Kept kept;
    BackupSettings settings = BackupSettings::load();
    settings.secondPlace = kept.place.path(QStringLiteral("USB"));
    settings.save();
    BackupKeeper keeper(kept.ledger, kept.author());
    QSignalSpy told(&keeper, &BackupKeeper::told);
    for (int i = 0; i < 2; ++i) {
        keeper.make(BackupReason::Regular, BackupPlan::When::IfDue, {});
        CHECK(next(keeper).second == SecondPlace::Missing);
    }
    REQUIRE(told.size() == 1);
    CHECK(told.constFirst().constFirst().toString().contains(QStringLiteral("USB")));
    REQUIRE(QDir(kept.place.path()).mkdir(QStringLiteral("USB")));
    keeper.make(BackupReason::Regular, BackupPlan::When::IfDue, {});
    CHECK(next(keeper).second == SecondPlace::UpToDate);
    CHECK(told.size() == 1);
}

TEST_CASE("A keeper that goes while it works leaves no half backup")
{
    Kept kept;
    {
        BackupKeeper keeper(kept.ledger, kept.author());
        keeper.start(kept.sample.ledger());
    }
    const QString folder = backupFolderIn(kept.place.path(), kept.ledger);
    CHECK(QTest::qWaitFor(
        [&] { return QDir(folder).entryList({QStringLiteral("*.part*")}, QDir::Files).isEmpty(); },
        Longest));
}
