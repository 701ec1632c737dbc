#include "core/storage/restoration.h"

#include "core/storage/ledger_lock.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

#include <QDir>

namespace kyodo {
namespace {

using test::bytesOf;
using test::LedgerFixture;
using test::requireDone;
using test::testAuthor;
using test::valueOf;

/// A ledger of one project, its backup, and a second project that was entered after it.
struct RestoredLedger
{
    LedgerFixture source;
    test::TemporaryFolder folder;
    QString backup = folder.path(QStringLiteral("控え/控え.kyodo"));
    QString ledger = folder.path(QStringLiteral("台帳.kyodo"));

    RestoredLedger()
    {
        REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("控え")));
        source.addProject();
        requireDone(backUp(source.database(), backup));
        source.addProject();
        requireDone(backUp(source.database(), ledger));
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    [[nodiscard]] Result<QString> restore() const
    {
        KYODO_TRY_ASSIGN(const auto restoration,
                         Restoration::prepare(backup, ledger, testAuthor()));
        return restoration->finish();
    }
};

qint64 projectsIn(const QString& path)
{
    const auto ledger = valueOf(Ledger::open(path, Ledger::Access::ReadOnly, testAuthor()));
    requireDone(ledger->checkIntegrity());
    return valueOf(ledger->projects().find(*ProjectId::fromValue(2))) ? 2 : 1;
}

TEST_CASE("A restored ledger is that of the backup, and the present one is kept beside it")
{
    const RestoredLedger made;
    const QByteArray present = bytesOf(made.ledger);
    const QString kept = valueOf(made.restore());
    CHECK(projectsIn(made.ledger) == 1);
    CHECK(bytesOf(kept) == present);
    CHECK(QFileInfo(kept).path() == made.folder.path());
    CHECK(QFileInfo(kept).fileName().contains(QStringLiteral("before restoring")));
    CHECK(made.files().size() == 2);
    // and once more in the same second
    const QString again = valueOf(made.restore());
    CHECK(again != kept);
    CHECK(bytesOf(kept) == present);
    CHECK(made.files().size() == 3);
    CHECK(projectsIn(made.backup) == 1);
}

TEST_CASE("A ledger that is gone is restored under its name, for its owner alone")
{
    const RestoredLedger made;
    REQUIRE(QFile::remove(made.ledger));
    CHECK(valueOf(made.restore()).isEmpty());
    CHECK(projectsIn(made.ledger) == 1);
    CHECK((QFile::permissions(made.ledger) & test::othersMayRead()) == 0);
}

TEST_CASE("Whoever could open the ledger can open the restored one")
{
    const RestoredLedger made;
    const auto shared = QFile::permissions(made.ledger) | QFileDevice::ReadGroup;
    REQUIRE(QFile::setPermissions(made.ledger, shared));
    valueOf(made.restore());
    CHECK(QFile::permissions(made.ledger) == shared);
}

TEST_CASE("A damaged ledger is kept as it is, with the journal that belongs to it")
{
    const RestoredLedger made;
    const QByteArray damaged = "damaged beyond recognition";
    made.folder.write(QStringLiteral("台帳.kyodo"), damaged);
    made.folder.write(QStringLiteral("台帳.kyodo-journal"), "of the damaged one");
    const QString kept = valueOf(made.restore());
    CHECK(bytesOf(kept) == damaged);
    CHECK(bytesOf(kept + QStringLiteral("-journal")) == "of the damaged one");
    CHECK(projectsIn(made.ledger) == 1);
    CHECK(made.files().size() == 3);
}

TEST_CASE("A ledger in use is not replaced, and nothing is left beside it")
{
    const RestoredLedger made;
    const QByteArray present = bytesOf(made.ledger);
    const auto lock = valueOf(LedgerLock::take(made.ledger, QStringLiteral("佐藤")));
    const QStringList before = made.files();
    const auto restored = made.restore();
    REQUIRE(!restored);
    CHECK(restored.error().code == ErrorCode::LedgerReadOnly);
    CHECK(restored.error().message.contains(QStringLiteral("佐藤")));
    CHECK(bytesOf(made.ledger) == present);
    CHECK(made.files() == before);
}

TEST_CASE("What is damaged, no ledger or the ledger itself is not restored")
{
    const RestoredLedger made;
    const QByteArray present = bytesOf(made.ledger);
    const QString text = made.folder.write(QStringLiteral("text.kyodo"), "text");
    const QStringList before = made.files();
    const auto unreadable = Restoration::prepare(text, made.ledger, testAuthor());
    REQUIRE(!unreadable);
    CHECK(unreadable.error().code == ErrorCode::LedgerUnreadable);
    const auto itself = Restoration::prepare(made.ledger, made.ledger, testAuthor());
    REQUIRE(!itself);
    CHECK(itself.error().code == ErrorCode::InvalidInput);
    CHECK(bytesOf(made.ledger) == present);
    CHECK(made.files() == before);
}

TEST_CASE("A file of another kind is not moved aside for a ledger")
{
    const RestoredLedger made;
    const QString table = made.folder.write(QStringLiteral("名簿.csv"), "mine");
    const auto refused = Restoration::prepare(made.backup, table, testAuthor());
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::FileWrite);
    CHECK(refused.error().message.contains(QStringLiteral("名簿.csv")));
    const auto folder = Restoration::prepare(made.backup, made.folder.path(), testAuthor());
    REQUIRE(!folder);
    CHECK(bytesOf(table) == "mine");
}

TEST_CASE("A restoring that is given up leaves nothing")
{
    const RestoredLedger made;
    const QStringList before = made.files();
    {
        const auto prepared = valueOf(Restoration::prepare(made.backup, made.ledger, testAuthor()));
        CHECK(made.files().size() == before.size() + 1);
    }
    CHECK(made.files() == before);
    CHECK(!Restoration::prepare(made.backup, made.ledger, testAuthor(), [] { return false; }));
    CHECK(made.files() == before);
}

} // namespace
} // namespace kyodo
