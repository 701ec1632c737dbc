#include "core/operations/salvage_operations.h"

#include "tests/core/operations/workspace_fixture.h"

#include <QFileInfo>

namespace kyodo {
namespace {

using test::bytesOf;
using test::requireDone;
using test::testAuthor;
using test::valueOf;

/// A ledger with some entries, which is then damaged.
class Casualty
{
public:
    Casualty()
    {
        test::LedgerFixture ledger;
        const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
        const Organisation organisation = ledger.addOrganisation(QStringLiteral("東町内会"));
        const Project project = ledger.addProject();
        ledger.write([&](LedgerWriter& writer) {
            return writer.put(
                test::fullRecord(writer.newId<RecordId>(), project.id, round.id, organisation.id));
        });
        ledger.enter(round,
                     {QStringLiteral("夏まつり | 共催 | C"), QStringLiteral("冬まつり | 委託")});
        m_path = m_folder.write(QStringLiteral("台帳.kyodo"), bytesOf(ledger.path()));
    }

    void damage(const QString& statement)
    {
        const auto database = valueOf(Database::open(m_path, Database::Access::ReadWrite));
        requireDone(database->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
        requireDone(database->run(statement));
    }
    void write(const QByteArray& bytes) { m_folder.write(QStringLiteral("台帳.kyodo"), bytes); }

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString target() const { return m_folder.path(QStringLiteral("新.kyodo")); }

    /// What was saved; the new ledger has no damage, and the old file is as it was.
    Salvage salvaged()
    {
        const QByteArray before = bytesOf(m_path);
        Salvage salvage = valueOf(salvageLedger(m_path, target(), testAuthor()));
        CHECK(bytesOf(m_path) == before);
        const auto ledger =
            valueOf(Ledger::open(target(), Ledger::Access::ReadWrite, testAuthor()));
        CHECK(valueOf(ledger->damages()).empty());
        return salvage;
    }
    [[nodiscard]] QStringList names() const
    {
        const auto ledger = valueOf(Ledger::open(target(), Ledger::Access::ReadOnly, testAuthor()));
        QStringList names;
        const auto ids = valueOf(ledger->lists().recordIds({}));
        for (const ProjectRecord& record : valueOf(ledger->records().load(ids))) {
            names << record.name.text();
        }
        return names;
    }

private:
    test::TemporaryFolder m_folder;
    QString m_path;
};

TEST_CASE("Of a ledger that is not damaged everything is saved, under its ids")
{
    Casualty casualty;
    const Salvage salvage = casualty.salvaged();
    CHECK(salvage.remarks.empty());
    CHECK(salvage.entries == 9);
    const auto before =
        valueOf(Ledger::open(casualty.path(), Ledger::Access::ReadOnly, testAuthor()));
    const auto after =
        valueOf(Ledger::open(casualty.target(), Ledger::Access::ReadWrite, testAuthor()));
    CHECK(after->guideline() == before->guideline());
    CHECK(valueOf(after->organisations().all()) == valueOf(before->organisations().all()));
    const auto ids = valueOf(before->lists().recordIds({}));
    CHECK(valueOf(after->lists().recordIds({})) == ids);
    CHECK(valueOf(after->records().load(ids)) == valueOf(before->records().load(ids)));
    CHECK(after->newId<RecordId>().value() == 4);
}

TEST_CASE("What cannot be read is taken from the history, and told")
{
    Casualty casualty;
    casualty.damage(QStringLiteral("UPDATE organisation SET details = '['"));
    const Salvage salvage = casualty.salvaged();
    REQUIRE(salvage.remarks.size() == 1);
    CHECK(salvage.remarks[0].place == QStringLiteral("organisation 1"));
    CHECK(salvage.remarks[0].message.contains(QStringLiteral("taken from the history")));
    CHECK(salvage.entries == 9);
}

TEST_CASE("What neither ledger nor history holds is lost by name, and what referred to it stays")
{
    Casualty casualty;
    casualty.damage(QStringLiteral("DELETE FROM change"));
    casualty.damage(QStringLiteral("UPDATE organisation SET details = '['"));
    casualty.damage(QStringLiteral("DELETE FROM project"));
    const Salvage salvage = casualty.salvaged();
    QString told;
    for (const Damage& remark : salvage.remarks) {
        told += remark.place + QStringLiteral(": ") + remark.message + u'\n';
    }
    CAPTURE(told.toStdString());
    CHECK(told.contains(QStringLiteral("organisation 1: It cannot be read, and is lost.")));
    CHECK(told.contains(QStringLiteral("project record 1: A partner is no longer linked")));
    CHECK(told.contains(QStringLiteral("project record 2: Kana, first year and note")));
    CHECK(casualty.names().size() == 3);
}

TEST_CASE("Of a file with a foreign trigger and view, the entries are saved and these are not")
{
    Casualty casualty;
    casualty.damage(QStringLiteral("CREATE TRIGGER spoil AFTER INSERT ON project_record BEGIN "
                                   "UPDATE project_record SET summary = 'x'; END"));
    casualty.damage(QStringLiteral("CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION "
                                   "ALL SELECT i + 1 FROM n) SELECT i FROM n"));
    CHECK(casualty.salvaged().remarks.empty());
    CHECK(casualty.names().size() == 3);
}

TEST_CASE("A file without a sound header is read all the same, and one without pages is not")
{
    Casualty casualty;
    QByteArray bytes = bytesOf(casualty.path());
    casualty.write(bytes.replace(0, 16, QByteArray(16, 'x')));
    CHECK(casualty.salvaged().entries == 9);
    Casualty empty;
    empty.write(bytesOf(empty.path()).replace(100, 100'000, QByteArray(100'000, '\0')));
    const auto salvage = salvageLedger(empty.path(), empty.target(), testAuthor());
    REQUIRE(!salvage);
    CHECK(salvage.error().code == ErrorCode::LedgerUnreadable);
    CHECK(!QFileInfo::exists(empty.target()));
}

TEST_CASE("A version or an id that cannot be does not stop what can be read")
{
    Casualty older;
    older.damage(QStringLiteral("PRAGMA user_version = 1"));
    CHECK(older.salvaged().remarks.empty());
    Casualty far;
    far.damage(QStringLiteral("UPDATE project SET id = 9223372036854775807 WHERE id = 1"));
    CHECK(far.salvaged().entries == 9);
}

TEST_CASE("A salvage never writes over a file")
{
    Casualty casualty;
    const auto salvage = salvageLedger(casualty.path(), casualty.path(), testAuthor());
    REQUIRE(!salvage);
    CHECK(salvage.error().code == ErrorCode::FileWrite);
}

TEST_CASE("What may be salvaged says of itself that it is a ledger of a known version")
{
    Casualty casualty;
    CHECK(mayBeSalvaged(casualty.path()));
    CHECK(!mayBeSalvaged(casualty.target()));
    casualty.damage(QStringLiteral("PRAGMA user_version = 9999"));
    CHECK(!mayBeSalvaged(casualty.path()));
    casualty.write("これは台帳ではありません");
    CHECK(!mayBeSalvaged(casualty.path()));
}

} // namespace
} // namespace kyodo
