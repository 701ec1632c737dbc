#include "core/storage/search_index.h"

#include "core/base/text.h"
#include "core/storage/query.h"
#include "core/storage/repositories.h"

namespace kyodo {
namespace {

QString foldedTexts(const ProjectRecord& record)
{
    QStringList folded;
    for (const QString& text : searchTexts(record)) {
        folded << foldKey(text);
    }
    return folded.join(u' ');
}

/// More than anybody types; of a page that was pasted, the beginning is searched for.
constexpr qsizetype MostTerms = 50;
/// Of one long term; the text itself is compared anyway.
constexpr qsizetype MostTokens = 30;

/// Each token quoted: a string of FTS5 syntax, whatever the character.
QString matchExpression(const QStringList& terms)
{
    QStringList tokens;
    for (const QString& term : terms) {
        for (const QString& token : termTokens(term).mid(0, MostTokens)) {
            tokens << u'"' + token + u'"';
        }
    }
    tokens.removeDuplicates();
    return tokens.join(u' ');
}

QStringList termsOf(const QString& search)
{
    QStringList terms = foldTerms(search);
    terms.removeDuplicates();
    return terms.mid(0, MostTerms);
}

} // namespace

Status SearchIndex::put(const ProjectRecord& record)
{
    KYODO_TRY(remove(record.id));
    const QString folded = foldedTexts(record);
    Query document(m_database, QStringLiteral("INSERT INTO search_document (record_id, folded) "
                                              "VALUES (:id, :folded)"));
    document.bind(QStringLiteral("id"), record.id).bind(QStringLiteral("folded"), folded);
    KYODO_TRY(document.exec());
    Query tokens(m_database,
                 QStringLiteral("INSERT INTO record_search (rowid, tokens) VALUES (:id, :tokens)"));
    tokens.bind(QStringLiteral("id"), record.id)
        .bind(QStringLiteral("tokens"), searchTokens(folded));
    return tokens.exec();
}

Status SearchIndex::remove(RecordId id)
{
    QString folded;
    {
        Query query(m_database,
                    QStringLiteral("SELECT folded FROM search_document WHERE record_id = :id"));
        query.bind(QStringLiteral("id"), id);
        KYODO_TRY(query.exec());
        if (!query.next()) {
            return {};
        }
        folded = query.text(0);
    }
    // the index keeps no text of its own, so it is told what to forget
    Query tokens(m_database,
                 QStringLiteral("INSERT INTO record_search (record_search, rowid, tokens) "
                                "VALUES ('delete', :id, :tokens)"));
    tokens.bind(QStringLiteral("id"), id).bind(QStringLiteral("tokens"), searchTokens(folded));
    KYODO_TRY(tokens.exec());
    Query document(m_database, QStringLiteral("DELETE FROM search_document WHERE record_id = :id"));
    return document.bind(QStringLiteral("id"), id).exec();
}

Status SearchIndex::rebuild()
{
    KYODO_TRY(m_database.run(
        QStringLiteral("INSERT INTO record_search (record_search) VALUES ('delete-all')")));
    KYODO_TRY(m_database.run(QStringLiteral("DELETE FROM search_document")));
    Query query(m_database, QStringLiteral("SELECT id FROM project_record ORDER BY id"));
    KYODO_TRY_ASSIGN(const std::vector<RecordId> ids, readIds<RecordId>(query));
    const RecordRepository records(m_database);
    for (const RecordId& id : ids) {
        KYODO_TRY_ASSIGN(const auto record, records.find(id));
        if (record) {
            KYODO_TRY(put(*record));
        }
    }
    return {};
}

SearchCondition searchCondition(const QString& search, const QString& recordId)
{
    const QStringList terms = termsOf(search);
    if (terms.isEmpty()) {
        return {};
    }
    SearchCondition condition;
    condition.sql = recordId + QStringLiteral(" IN (SELECT rowid FROM record_search "
                                              "WHERE record_search MATCH :search)");
    condition.bindings.append({QStringLiteral("search"), matchExpression(terms)});
    // pairs may stand apart in a text that has them all: the text itself decides
    for (const QString& term : terms) {
        if (term.size() <= 2) {
            continue;
        }
        const QString name = QStringLiteral("term_%1").arg(condition.bindings.size());
        condition.sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM search_document d WHERE "
                                        "d.record_id = %1 AND instr(d.folded, :%2) > 0)")
                             .arg(recordId, name);
        condition.bindings.append({name, term});
    }
    return condition;
}

} // namespace kyodo
