#include "core/storage/search_index.h"

#include "core/base/text.h"
#include "core/storage/query.h"
#include "core/storage/repositories.h"

namespace kyodo {
namespace {

/// More than anybody types; of a page that was pasted, the beginning is searched for.
constexpr qsizetype MostTerms = 100;
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

QStringList longerThanPair(QStringList terms)
{
    terms.removeIf([](const QString& term) { return term.size() <= 2; });
    return terms;
}

/// That the folded text of `r` holds each term.
void addTextCondition(SearchClause& clause, const QStringList& terms)
{
    QString holdsAll;
    for (const QString& term : terms) {
        const QString name = QStringLiteral("term_%1").arg(clause.bindings.size());
        holdsAll += QStringLiteral(" AND instr(d.folded, :%1) > 0").arg(name);
        clause.bindings.append({name, term});
    }
    if (!terms.isEmpty()) {
        clause.where +=
            (clause.where.isEmpty() ? QLatin1StringView() : QLatin1StringView(" AND ")) +
            QStringLiteral("EXISTS (SELECT 1 FROM search_document d "
                           "WHERE d.record_id = r.id%1)")
                .arg(holdsAll);
    }
}

QStringList termsOf(const QString& search)
{
    QStringList terms = foldTerms(search);
    terms.removeDuplicates();
    return terms.mid(0, MostTerms);
}

} // namespace

QString searchDocument(const ProjectRecord& record)
{
    QStringList folded;
    for (const QString& text : searchTexts(record)) {
        folded << foldKey(text);
    }
    return folded.join(u' ');
}

Result<std::optional<QString>> SearchIndex::document(RecordId id) const
{
    Query query(m_database,
                QStringLiteral("SELECT folded FROM search_document WHERE record_id = :id"));
    query.bind(QStringLiteral("id"), id);
    KYODO_TRY(query.exec());
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

Status SearchIndex::put(const ProjectRecord& record)
{
    const QString folded = searchDocument(record);
    KYODO_TRY_ASSIGN(const std::optional<QString> known, document(record.id));
    if (known == folded) {
        return {}; // an area or a date was changed: nothing that is searched for
    }
    if (known) {
        KYODO_TRY(forget(record.id, *known));
    }
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
    KYODO_TRY_ASSIGN(const std::optional<QString> known, document(id));
    return known ? forget(id, *known) : Status();
}

Status SearchIndex::forget(RecordId id, const QString& folded)
{
    // the index keeps no text of its own, so it is told what to forget
    Query tokens(m_database,
                 QStringLiteral("INSERT INTO record_search (record_search, rowid, tokens) "
                                "VALUES ('delete', :id, :tokens)"));
    tokens.bind(QStringLiteral("id"), id).bind(QStringLiteral("tokens"), searchTokens(folded));
    KYODO_TRY(tokens.exec());
    Query document(m_database, QStringLiteral("DELETE FROM search_document WHERE record_id = :id"));
    return document.bind(QStringLiteral("id"), id).exec();
}

Result<bool> SearchIndex::hasMoreThan(int most, const QString& search) const
{
    const QStringList terms = termsOf(search);
    if (terms.isEmpty()) {
        return false;
    }
    Query query(m_database, QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM record_search "
                                           "WHERE record_search MATCH :search LIMIT :enough)"));
    query.bind(QStringLiteral("search"), matchExpression(terms))
        .bind(QStringLiteral("enough"), most + 1);
    KYODO_TRY(query.exec());
    return query.next() && query.number(0) > most;
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

SearchClause searchClause(const QString& search, SearchBy by)
{
    const QStringList terms = termsOf(search);
    if (terms.isEmpty()) {
        return {};
    }
    if (by == SearchBy::Text) {
        SearchClause clause;
        addTextCondition(clause, terms);
        return clause;
    }
    SearchClause clause{QStringLiteral("record_search s CROSS JOIN "),
                        QStringLiteral("s.rowid = r.id AND s.record_search MATCH :search"),
                        {{QStringLiteral("search"), matchExpression(terms)}}};
    // pairs may stand apart in a text that has them all: the text itself decides
    addTextCondition(clause, longerThanPair(terms));
    return clause;
}

} // namespace kyodo
