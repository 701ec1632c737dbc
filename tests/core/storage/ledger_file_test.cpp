// Another file in the place of an open ledger: nothing is ever written to it.

#include "core/storage/ledger_file.h"

#include "core/storage/ledger.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace kyodo {
namespace {

using test::bytesOf;
using test::requireDone;
using test::TemporaryFolder;
using test::testAuthor;
using test::valueOf;
using Access = Ledger::Access;

/// An open ledger with one project, and other files that may come in its place.
class OpenLedger
{
public:
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    std::unique_ptr<Ledger> ledger;

    OpenLedger()
    {
        make(path);
        ledger = valueOf(Ledger::open(path, Access::ReadWrite, testAuthor()));
        requireDone(addProject());
    }

    static void make(const QString& path)
    {
        requireDone(Ledger::create(path, test::sampleGuideline(), testAuthor()));
    }

    [[nodiscard]] Status addProject() const
    {
        KYODO_TRY_ASSIGN(const auto writer, ledger->write(ActKind::ProjectAdded, QString()));
        KYODO_TRY(writer->put(Project{writer->newId<ProjectId>()}));
        return writer->commit().map([](const auto&) {});
    }

    /// Another ledger, with as many acts.
    [[nodiscard]] QString otherLedger() const
    {
        const QString other = folder.path(QStringLiteral("別.kyodo"));
        make(other);
        const auto opened = valueOf(Ledger::open(other, Access::ReadWrite, testAuthor()));
        const auto writer = valueOf(opened->write(ActKind::ProjectAdded, QString()));
        requireDone(writer->put(Project{writer->newId<ProjectId>()}));
        CHECK(valueOf(writer->commit()));
        return other;
    }

    /// As `cp` does: the file stays, its bytes become those of `source`.
    void overwriteWith(const QString& source) const
    {
        const QByteArray bytes = bytesOf(source);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.resize(0));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    void replaceWith(const QString& source) const
    {
        std::filesystem::rename(QFileInfo(source).filesystemFilePath(),
                                QFileInfo(path).filesystemFilePath());
    }

    /// Refused, with `words`, and the file that stands there now is as it was.
    void checkNothingIsWritten(const QString& words) const
    {
        const bool isThere = QFileInfo::exists(path);
        const QByteArray before = isThere ? bytesOf(path) : QByteArray();
        const Status looked = ledger->checkFile();
        REQUIRE(!looked);
        CHECK(looked.error().message.contains(words));
        const Status saved = addProject();
        REQUIRE(!saved);
        CHECK(saved.error().code == ErrorCode::LedgerUnreadable);
        CHECK(saved.error().message.contains(words));
        CHECK(saved.error().message.contains(QStringLiteral("台帳.kyodo")));
        CHECK(QFileInfo::exists(path) == isThere);
        CHECK((!isThere || bytesOf(path) == before));
        CHECK(!QFileInfo::exists(path + QStringLiteral("-journal")));
    }
};

TEST_CASE("A ledger that is left alone is written again and again")
{
    const OpenLedger open;
    for (int i = 0; i < 3; ++i) {
        requireDone(open.ledger->checkFile());
        requireDone(open.addProject());
    }
    requireDone(open.ledger->checkPlace());
}

TEST_CASE("Nothing is written to another ledger that was copied over the open one")
{
    const OpenLedger open;
    open.overwriteWith(open.otherLedger());
    requireDone(open.ledger->checkPlace());
    open.checkNothingIsWritten(QStringLiteral("another ledger"));
    CHECK(!open.ledger->rescue(open.folder.path(QStringLiteral("救.kyodo"))));
    CHECK(!open.ledger->backUp(open.folder.path(QStringLiteral("控え.kyodo"))));
}

TEST_CASE("Nothing is written over an older copy of the same ledger")
{
    const OpenLedger open;
    const QString copy = open.folder.path(QStringLiteral("写し.kyodo"));
    requireDone(open.ledger->backUp(copy));
    requireDone(open.addProject());
    open.overwriteWith(copy);
    open.checkNothingIsWritten(QStringLiteral("another state"));
}

TEST_CASE("Nothing is written over what is no ledger")
{
    const OpenLedger open;
    open.overwriteWith(open.folder.write(QStringLiteral("名簿.txt"), "a list of names"));
    open.checkNothingIsWritten(QStringLiteral("no longer be read"));
}

TEST_CASE("Nothing is written to a file that was put in the place of the open one")
{
    const OpenLedger open;
    open.replaceWith(open.otherLedger());
    CHECK(!open.ledger->checkPlace());
    open.checkNothingIsWritten(QStringLiteral("in the place of"));
}

TEST_CASE("Even the same bytes in another file are another file")
{
    const OpenLedger open;
    const QString copy = open.folder.path(QStringLiteral("写し.kyodo"));
    REQUIRE(QFile::copy(open.path, copy));
    open.replaceWith(copy);
    open.checkNothingIsWritten(QStringLiteral("in the place of"));
}

TEST_CASE("A ledger that was moved is not written, and is again when it is back")
{
    const OpenLedger open;
    const QString elsewhere = open.folder.path(QStringLiteral("移した.kyodo"));
    REQUIRE(QFile::rename(open.path, elsewhere));
    const QByteArray before = bytesOf(elsewhere);
    open.checkNothingIsWritten(QStringLiteral("moved, renamed or deleted"));
    CHECK(bytesOf(elsewhere) == before);
    REQUIRE(QFile::rename(elsewhere, open.path));
    requireDone(open.addProject());
}

TEST_CASE("A ledger that was deleted or replaced can be written to another file as it was")
{
    for (const bool isReplaced : {false, true}) {
        const OpenLedger open;
        if (isReplaced) {
            open.replaceWith(open.otherLedger());
        } else {
            REQUIRE(QFile::remove(open.path));
        }
        const QString rescued = open.folder.path(QStringLiteral("救.kyodo"));
        requireDone(open.ledger->rescue(rescued));
        const auto ledger = valueOf(Ledger::open(rescued, Access::ReadWrite, testAuthor()));
        CHECK(valueOf(ledger->projects().find(*ProjectId::fromValue(1))));
        CHECK(valueOf(ledger->changeLog().history()).size() == 2);
    }
}

TEST_CASE("A file that is exchanged while an act is under way does not get the act")
{
    const OpenLedger open;
    const QString other = open.otherLedger();
    const auto writer = valueOf(open.ledger->write(ActKind::ProjectAdded, QString()));
    requireDone(writer->put(Project{writer->newId<ProjectId>()}));
    open.overwriteWith(other);
    const QByteArray before = bytesOf(open.path);
    const auto done = writer->commit();
    REQUIRE(!done);
    CHECK(done.error().message.contains(QStringLiteral("another ledger")));
    CHECK(bytesOf(open.path) == before);
}

TEST_CASE("A reader follows what another one writes, and notices another ledger")
{
    const OpenLedger open;
    const auto reader = valueOf(Ledger::open(open.path, Access::ReadOnly, testAuthor()));
    requireDone(open.addProject());
    requireDone(reader->checkFile());
    open.overwriteWith(open.otherLedger());
    const Status looked = reader->checkFile();
    REQUIRE(!looked);
    CHECK(looked.error().message.contains(QStringLiteral("another ledger")));
}

TEST_CASE("Every ledger has an id of its own, which its copies share")
{
    test::LedgerFixture ledger;
    test::LedgerFixture other;
    const LedgerState state = valueOf(stateOf(ledger.database()));
    CHECK(!state.ledger.isEmpty());
    CHECK(state.act == 1);
    CHECK(valueOf(stateOf(other.database())).ledger != state.ledger);
    requireDone(giveLedgerId(ledger.database()));
    CHECK(valueOf(stateOf(ledger.database())) == state);
    ledger.addProject();
    CHECK(valueOf(stateOf(ledger.database())).act == 2);
    CHECK(valueOf(stateOf(ledger.database())).ledger == state.ledger);
}

} // namespace
} // namespace kyodo
