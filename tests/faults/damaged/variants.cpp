#include "tests/faults/damaged/variants.h"

#include "core/storage/database.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <iterator>
#include <random>

namespace kyodo::faults {
namespace {

constexpr qsizetype PageSize = 4096;

using Dice = std::minstd_rand;

qsizetype below(qsizetype limit, Dice& dice)
{
    return std::uniform_int_distribution<qsizetype>(0, limit - 1)(dice);
}

qsizetype pageOf(const QByteArray& bytes, Dice& dice)
{
    return below(bytes.size() / PageSize, dice) * PageSize;
}

void flipBit(QByteArray& bytes, Dice& dice)
{
    const qsizetype place = below(bytes.size(), dice);
    bytes[place] = static_cast<char>(bytes[place] ^ (1 << below(8, dice)));
}

QByteArray flippedBit(QByteArray bytes, const QByteArray&, Dice& dice)
{
    flipBit(bytes, dice);
    return bytes;
}

QByteArray flippedBits(QByteArray bytes, const QByteArray&, Dice& dice)
{
    for (int i = 0; i < 20; ++i) {
        flipBit(bytes, dice);
    }
    return bytes;
}

QByteArray flippedHeader(QByteArray bytes, const QByteArray&, Dice& dice)
{
    constexpr qsizetype HeaderSize = 100;
    const qsizetype place = below(HeaderSize, dice);
    bytes[place] = static_cast<char>(below(256, dice));
    return bytes;
}

QByteArray truncated(QByteArray bytes, const QByteArray&, Dice& dice)
{
    return bytes.left(below(bytes.size(), dice));
}

QByteArray zeroedPage(QByteArray bytes, const QByteArray&, Dice& dice)
{
    return bytes.replace(pageOf(bytes, dice), PageSize, QByteArray(PageSize, '\0'));
}

QByteArray swappedPages(QByteArray bytes, const QByteArray&, Dice& dice)
{
    const qsizetype first = pageOf(bytes, dice);
    const qsizetype second = pageOf(bytes, dice);
    const QByteArray kept = bytes.mid(first, PageSize);
    bytes.replace(first, PageSize, bytes.mid(second, PageSize));
    return bytes.replace(second, PageSize, kept);
}

QByteArray randomPage(QByteArray bytes, const QByteArray&, Dice& dice)
{
    const qsizetype page = pageOf(bytes, dice);
    for (qsizetype i = page; i < page + PageSize; ++i) {
        bytes[i] = static_cast<char>(below(256, dice));
    }
    return bytes;
}

/// Some pages as they were before the last saves.
QByteArray torn(QByteArray bytes, const QByteArray& earlier, Dice& dice)
{
    const qsizetype pages = std::min(bytes.size(), earlier.size()) / PageSize;
    for (qsizetype page = 0; page < pages; ++page) {
        if (below(2, dice) == 0) {
            bytes.replace(page * PageSize, PageSize, earlier.mid(page * PageSize, PageSize));
        }
    }
    return bytes;
}

QByteArray appended(QByteArray bytes, const QByteArray&, Dice& dice)
{
    return bytes + QByteArray(below(3 * PageSize, dice) + 1, static_cast<char>(below(256, dice)));
}

/// What somebody wrote into the ledger with another program.
QByteArray changedBy(const QByteArray& bytes, const QString& statement)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kyodo"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return bytes;
    }
    file.close();
    if (const auto database = Database::open(path, Database::Access::ReadWrite)) {
        static_cast<void>((*database)->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
        static_cast<void>((*database)->run(QStringLiteral("PRAGMA writable_schema = ON")));
        static_cast<void>((*database)->run(statement));
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : bytes;
}

constexpr std::array HostileSchemas{
    "CREATE TRIGGER t AFTER INSERT ON project_record BEGIN UPDATE project_record SET summary = "
    "'x'; END",
    "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END",
    "CREATE VIEW v AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i "
    "FROM n",
    "CREATE INDEX i ON project (abs(id))",
    "CREATE TABLE t (a, b AS (hex(zeroblob(1000000))))",
    "CREATE VIRTUAL TABLE t USING fts5 (a)",
    "UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW organisation AS "
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n' "
    "WHERE name = 'organisation'",
    "UPDATE sqlite_schema SET sql = 'CREATE TABLE project (id INTEGER PRIMARY KEY NOT NULL, "
    "version "
    "INTEGER NOT NULL, kana TEXT NOT NULL, since_year INTEGER, note TEXT NOT NULL CHECK (length("
    "hex(zeroblob(100000000))) > 0)) STRICT' WHERE name = 'project'",
    "UPDATE sqlite_schema SET sql = sql || ' -- ' || hex(zeroblob(3000000)) WHERE name = 'setting'",
    "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
    "'project') WHERE name = 'project_record'",
    "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'change'",
    "DELETE FROM sqlite_schema WHERE name = 'project_record'",
};

constexpr std::array HostileValues{
    "UPDATE id_sequence SET last_id = -1",
    "UPDATE id_sequence SET last_id = 9223372036854775807",
    "UPDATE id_sequence SET last_id = 3",
    "DELETE FROM id_sequence",
    "UPDATE project SET id = 9223372036854775807 WHERE id = 1",
    "UPDATE project SET id = -5 WHERE id = 1",
    "UPDATE project_record SET name = hex(zeroblob(4000000)) WHERE id = 1",
    "UPDATE project_record SET name = '' WHERE id = 1",
    "UPDATE project_record SET cost_yen = -9223372036854775807",
    "UPDATE project_record SET starts_on = '9999999-99-99'",
    "UPDATE survey_round SET first_year = 9223372036854775807",
    "UPDATE record_partner SET organisation_id = 99999",
    "UPDATE organisation SET details = '[' || replace(hex(zeroblob(5000)), '00', '[')",
    "UPDATE guideline SET content = '{}'",
    "DELETE FROM guideline",
    "DELETE FROM change",
    "DELETE FROM change_set",
    "UPDATE change SET entity_id = -entity_id",
    "UPDATE change SET after_json = 'x'",
    "UPDATE change_set SET kind = 'x', happened_at = 'x'",
    "DELETE FROM search_document",
    "INSERT INTO record_search (record_search) VALUES ('delete-all')",
    "DELETE FROM record_search_data",
    "UPDATE record_search_data SET block = zeroblob(100000)",
    "PRAGMA user_version = 1",
    "PRAGMA user_version = -1",
    "PRAGMA journal_mode = WAL",
};

template <class Statements>
QByteArray changedByOne(const QByteArray& bytes, const Statements& statements, Dice& dice)
{
    const auto chosen = static_cast<size_t>(below(std::ssize(statements), dice));
    return changedBy(bytes, QString::fromLatin1(statements[chosen]));
}

QByteArray hostileSchema(QByteArray bytes, const QByteArray&, Dice& dice)
{
    return changedByOne(bytes, HostileSchemas, dice);
}

QByteArray hostileValue(QByteArray bytes, const QByteArray&, Dice& dice)
{
    return changedByOne(bytes, HostileValues, dice);
}

struct Kind
{
    const char* name;
    QByteArray (*make)(QByteArray bytes, const QByteArray& earlier, Dice& dice);
};

constexpr std::array Kinds{
    Kind{"flipped-bit", &flippedBit},
    Kind{"truncated", &truncated},
    Kind{"zeroed-page", &zeroedPage},
    Kind{"hostile-schema", &hostileSchema},
    Kind{"flipped-bits", &flippedBits},
    Kind{"swapped-pages", &swappedPages},
    Kind{"hostile-value", &hostileValue},
    Kind{"random-page", &randomPage},
    Kind{"torn", &torn},
    Kind{"flipped-header", &flippedHeader},
    Kind{"appended", &appended},
};

} // namespace

Variant variantOf(const QByteArray& ledger, const QByteArray& earlier, int number, unsigned seed)
{
    const Kind& kind = Kinds[static_cast<size_t>(number) % Kinds.size()];
    Dice dice(seed * 100'003U + static_cast<unsigned>(number) + 1U);
    dice.discard(7);
    return {QLatin1StringView(kind.name), kind.make(ledger, earlier, dice)};
}

} // namespace kyodo::faults
