#include "core/base/text.h"
#include "core/storage/damage.h"
#include "core/storage/damage_list.h"
#include "core/storage/query.h"
#include "core/storage/repositories.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::ptrdiff_t BlockSize = 256;

/// Of each record, the sum of the numbers of its tokens: whatever order they come in.
using TokenSums = std::unordered_map<qint64, quint64>;

constexpr QLatin1StringView Expected("expected_search");

quint64 numberOf(quint64 first, quint64 second)
{
    quint64 mixed = first << 32 | second;
    for (int i = 0; i < 2; ++i) {
        mixed = (mixed ^ (mixed >> 32)) * 0x9E3779B97F4A7C15U;
    }
    return mixed ^ (mixed >> 29);
}

/// The tokens of an index, by SQLite's own account of it.
Result<TokenSums> tokensIn(Database& database, QLatin1StringView schema, QLatin1StringView index)
{
    const QString vocabulary = QStringLiteral("temp.tokens_of_") + index;
    KYODO_TRY(database.run(QStringLiteral("DROP TABLE IF EXISTS ") + vocabulary));
    KYODO_TRY(database.run(
        QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5vocab ('%2', '%3', 'instance')")
            .arg(vocabulary, schema, index)));
    TokenSums sums;
    {
        Query query(database,
                    QStringLiteral("SELECT doc, unicode(term), coalesce(unicode(substr(term, 2)), "
                                   "0) FROM ") +
                        vocabulary,
                    Query::Statement::Once);
        KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
            const qint64 record = row.number();
            const auto first = static_cast<quint64>(row.number());
            sums[record] += numberOf(first, static_cast<quint64>(row.number()));
            return {};
        }));
    }
    KYODO_TRY(database.run(QStringLiteral("DROP TABLE ") + vocabulary));
    return sums;
}

/// An index like that of the ledger, beside it and empty.
Status makeExpected(Database& database)
{
    const QString name = QStringLiteral("record_search");
    KYODO_TRY_ASSIGN(QString sql,
                     database.single(QStringLiteral(
                         "SELECT sql FROM sqlite_schema WHERE name = 'record_search'")));
    const QString expected = QStringLiteral("temp.") + Expected;
    KYODO_TRY(database.run(QStringLiteral("DROP TABLE IF EXISTS ") + expected));
    return database.run(sql.replace(sql.indexOf(name), name.size(), expected));
}

Status expect(Database& database, RecordId id, const QString& folded)
{
    Query query(
        database,
        QStringLiteral("INSERT INTO temp.%1 (rowid, tokens) VALUES (:id, :tokens)").arg(Expected));
    query.bind(QStringLiteral("id"), id).bind(QStringLiteral("tokens"), searchTokens(folded));
    return query.exec();
}

Result<std::unordered_map<qint64, QString>> storedTexts(Database& database)
{
    Query query(database, QStringLiteral("SELECT record_id, folded FROM search_document"),
                Query::Statement::Once);
    std::unordered_map<qint64, QString> texts;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        const qint64 record = row.number();
        texts.emplace(record, row.text());
        return {};
    }));
    return texts;
}

/// Those that can be read; the others are told elsewhere.
Result<std::vector<ProjectRecord>> readableRecords(Database& database,
                                                   std::span<const RecordId> ids)
{
    const RecordRepository records(database);
    auto block = records.load(ids);
    if (block || block.error().code != ErrorCode::LedgerUnreadable) {
        return block;
    }
    std::vector<ProjectRecord> readable;
    for (const RecordId& id : ids) {
        if (auto record = records.find(id); record && *record) {
            readable.push_back(std::move(**record));
        }
    }
    return readable;
}

/// Calls `visit(record)`, which gives a Status, for every record that can be read.
template <class Visit>
Status forEachReadable(Database& database, Visit visit)
{
    Query query(database, QStringLiteral("SELECT id FROM project_record ORDER BY id"),
                Query::Statement::Once);
    KYODO_TRY_ASSIGN(const std::vector<RecordId> ids, readIds<RecordId>(query));
    for (auto first = ids.begin(); first != ids.end();) {
        const auto last = first + std::min(BlockSize, ids.end() - first);
        KYODO_TRY_ASSIGN(const auto block, readableRecords(database, {first, last}));
        for (const ProjectRecord& record : block) {
            KYODO_TRY(visit(record));
        }
        first = last;
    }
    return {};
}

void compare(const TokenSums& found, const TokenSums& expected, std::set<qint64>& wrong)
{
    for (const auto& [record, sum] : expected) {
        if (const auto known = found.find(record); known == found.end() || known->second != sum) {
            wrong.insert(record);
        }
    }
    for (const auto& [record, sum] : found) {
        if (!expected.contains(record)) {
            wrong.insert(record);
        }
    }
}

/// Makes texts and index anew and compares them with those of the ledger.
Result<std::set<qint64>> wronglyFound(Database& database)
{
    KYODO_TRY(makeExpected(database));
    KYODO_TRY_ASSIGN(auto texts, storedTexts(database));
    std::set<qint64> wrong;
    KYODO_TRY(forEachReadable(database, [&](const ProjectRecord& record) -> Status {
        const QString folded = searchDocument(record);
        const auto text = texts.extract(record.id.value());
        if (text.empty() || text.mapped() != folded) {
            wrong.insert(record.id.value());
        }
        return expect(database, record.id, folded);
    }));
    for (const auto& [record, text] : texts) {
        wrong.insert(record);
    }
    KYODO_TRY_ASSIGN(const TokenSums found, tokensIn(database, QLatin1StringView("main"),
                                                     QLatin1StringView("record_search")));
    KYODO_TRY_ASSIGN(const TokenSums expected,
                     tokensIn(database, QLatin1StringView("temp"), Expected));
    compare(found, expected, wrong);
    return wrong;
}

} // namespace

Status checkSearch(DamageList& damages)
{
    Database& database = damages.database();
    const auto wrong = wronglyFound(database);
    static_cast<void>(database.run(QStringLiteral("DROP TABLE IF EXISTS temp.") + Expected));
    if (!wrong) {
        return tl::unexpected<Error>(wrong.error());
    }
    if (!wrong->empty()) {
        damages.add(Storage::tr("the search"),
                    Storage::tr("It does not find %n record(s) as they are now, the first of them "
                                "“%1”.",
                                nullptr, static_cast<int>(wrong->size()))
                        .arg(entityLabel({EntityKind::Record, *wrong->begin()})));
    }
    return {};
}

} // namespace kyodo
