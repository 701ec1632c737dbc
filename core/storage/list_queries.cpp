#include "core/storage/list_queries.h"

#include "core/storage/query.h"
#include "core/storage/repositories.h"
#include "core/storage/search_index.h"

#include <algorithm>

namespace kyodo {
namespace {

/// A condition and what it binds, put together clause by clause.
struct Where
{
    QStringList clauses;
    QList<std::pair<QString, QString>> texts;
    std::optional<SurveyRoundId> round;

    [[nodiscard]] QString sql() const
    {
        return clauses.isEmpty()
                   ? QString()
                   : QStringLiteral(" WHERE ") + clauses.join(QStringLiteral(" AND "));
    }

    void bindTo(Query& query) const
    {
        if (round) {
            query.bind(QStringLiteral("round"), *round);
        }
        for (const auto& [name, text] : texts) {
            query.bind(name, text);
        }
    }
};

template <class CodeType>
void addChoice(Where& where, const std::optional<Choice<CodeType>>& choice, const QString& clause,
               const QString& codeColumn, const QString& wordsColumn, const QString& name)
{
    if (choice) {
        const QString column = choice->code ? codeColumn : wordsColumn;
        where.clauses << clause.arg(column + QStringLiteral(" = :") + name);
        where.texts.append({name, choice->code ? choice->code->text() : choice->words});
    }
}

QString gapClause(RecordFilter::Gap gap)
{
    switch (gap) {
    case RecordFilter::Gap::None:
        return {};
    case RecordFilter::Gap::Form:
        return QStringLiteral("NOT EXISTS (SELECT 1 FROM record_form g WHERE g.record_id = r.id)");
    case RecordFilter::Gap::Area:
        return QStringLiteral("r.area_words IS NULL");
    case RecordFilter::Gap::Department:
        return QStringLiteral("r.department = ''");
    }
    Q_UNREACHABLE();
}

Where whereOf(const RecordFilter& filter)
{
    Where where;
    if (filter.round) {
        where.clauses << QStringLiteral("r.round_id = :round");
        where.round = filter.round;
    }
    if (const auto search = searchCondition(filter.search, QStringLiteral("r.id"));
        !search.sql.isEmpty()) {
        where.clauses << search.sql;
        where.texts += search.bindings;
    }
    addChoice(
        where, filter.form,
        QStringLiteral("EXISTS (SELECT 1 FROM record_form x WHERE x.record_id = r.id AND %1)"),
        QStringLiteral("x.form_code"), QStringLiteral("x.form_code IS NULL AND x.words"),
        QStringLiteral("form"));
    addChoice(where, filter.area, QStringLiteral("(%1)"), QStringLiteral("r.area_code"),
              QStringLiteral("r.area_code IS NULL AND r.area_words"), QStringLiteral("area"));
    if (!filter.department.isEmpty()) {
        where.clauses << QStringLiteral("r.department = :department");
        where.texts.append({QStringLiteral("department"), filter.department});
    }
    if (filter.status) {
        where.clauses << QStringLiteral("r.status = :status");
        where.texts.append({QStringLiteral("status"), statusCode(*filter.status)});
    }
    if (const QString gap = gapClause(filter.gap); !gap.isEmpty()) {
        where.clauses << gap;
    }
    return where;
}

/// Orders by the place in the guideline; entries it does not have come behind, by their words, and
/// missing ones last. Codes hold letters, digits and - _ . alone, so they may stand in a statement.
template <class Entry>
QStringList guidelineOrder(const std::vector<Entry>& entries, const QString& code,
                           const QString& words)
{
    QString cases;
    for (size_t i = 0; i < entries.size(); ++i) {
        cases += QStringLiteral("WHEN %1 = '%2' THEN %3 ").arg(code, entries[i].code.text()).arg(i);
    }
    const QString rank = QStringLiteral("CASE WHEN %1 IS NULL THEN %3 %2 ELSE %4 END")
                             .arg(words, cases)
                             .arg(entries.size() + 1)
                             .arg(entries.size());
    // the words of a known code differ by spelling alone and must not part a group
    return {rank, QStringLiteral("CASE WHEN %1 IS NULL THEN %2 END").arg(code, words)};
}

QStringList orderTerms(RecordOrder::Key key, const Guideline& guideline)
{
    switch (key) {
    case RecordOrder::Key::Number:
        return {QStringLiteral("r.number")};
    case RecordOrder::Key::Name:
        return {QStringLiteral("r.name_key")};
    case RecordOrder::Key::Form:
        return guidelineOrder(guideline.forms, QStringLiteral("f.form_code"),
                              QStringLiteral("f.words"));
    case RecordOrder::Key::Area:
        return guidelineOrder(guideline.areas, QStringLiteral("r.area_code"),
                              QStringLiteral("r.area_words"));
    case RecordOrder::Key::Department:
        return {QStringLiteral("CASE WHEN r.department = '' THEN 1 ELSE 0 END"),
                QStringLiteral("r.department")};
    case RecordOrder::Key::Field:
        return guidelineOrder(guideline.fields, QStringLiteral("r.field_code"),
                              QStringLiteral("r.field_words"));
    case RecordOrder::Key::Cost:
        return {QStringLiteral("COALESCE(r.cost_yen, -1)")};
    case RecordOrder::Key::State:
        return {QStringLiteral("r.status")};
    case RecordOrder::Key::Entered:
        return {QStringLiteral("r.id")};
    }
    Q_UNREACHABLE();
}

QString orderSql(RecordOrder order, const Guideline& guideline)
{
    const QString direction =
        order.direction == Qt::AscendingOrder ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    QStringList terms;
    for (const QString& term : orderTerms(order.key, guideline)) {
        terms << term + direction;
    }
    if (order.key != RecordOrder::Key::Entered) {
        terms << QStringLiteral("r.number, r.id");
    }
    return QStringLiteral(" ORDER BY ") + terms.join(QStringLiteral(", "));
}

Result<std::vector<RecordId>> readIds(Query& query)
{
    KYODO_TRY(query.exec());
    std::vector<RecordId> ids;
    while (query.next()) {
        ids.push_back(RowReader(query).id<RecordId>());
    }
    return ids;
}

Result<std::map<QString, qint64>> readCounts(Database& database, const QString& sql,
                                             SurveyRoundId round)
{
    Query query(database, sql);
    query.bind(QStringLiteral("round"), round);
    KYODO_TRY(query.exec());
    std::map<QString, qint64> counts;
    while (query.next()) {
        counts[query.text(0)] += query.number(1);
    }
    return counts;
}

} // namespace

Result<std::vector<RecordId>> ListQueries::recordIds(const RecordFilter& filter, RecordOrder order,
                                                     qsizetype most) const
{
    const Where where = whereOf(filter);
    QString sql = QStringLiteral("SELECT r.id FROM project_record r");
    if (order.key == RecordOrder::Key::Form) {
        sql += QStringLiteral(" LEFT JOIN record_form f ON f.record_id = r.id AND f.position = 0");
    }
    sql += where.sql() + orderSql(order, m_guideline);
    if (most > 0) {
        sql += QStringLiteral(" LIMIT ") + QString::number(most);
    }
    Query query(m_database, sql);
    where.bindTo(query);
    return readIds(query);
}

Result<qint64> ListQueries::countRecords(const RecordFilter& filter) const
{
    const Where where = whereOf(filter);
    Query query(m_database, QStringLiteral("SELECT COUNT(*) FROM project_record r") + where.sql());
    where.bindTo(query);
    KYODO_TRY(query.exec());
    return query.next() ? query.number(0) : 0;
}

Result<QStringList> ListQueries::departments(SurveyRoundId round) const
{
    Query query(m_database, QStringLiteral("SELECT DISTINCT department FROM project_record WHERE "
                                           "round_id = :round AND department <> '' "
                                           "ORDER BY department"));
    query.bind(QStringLiteral("round"), round);
    KYODO_TRY(query.exec());
    QStringList departments;
    while (query.next()) {
        departments << query.text(0);
    }
    return departments;
}

Result<std::map<QString, qint64>> ListQueries::countByForm(SurveyRoundId round) const
{
    return readCounts(m_database,
                      QStringLiteral("SELECT COALESCE(f.form_code, f.words, ''), COUNT(*) "
                                     "FROM project_record r LEFT JOIN record_form f "
                                     "ON f.record_id = r.id AND f.position = 0 "
                                     "WHERE r.round_id = :round GROUP BY 1"),
                      round);
}

Result<std::map<QString, qint64>> ListQueries::countByArea(SurveyRoundId round) const
{
    return readCounts(m_database,
                      QStringLiteral("SELECT COALESCE(area_code, area_words, ''), COUNT(*) "
                                     "FROM project_record WHERE round_id = :round GROUP BY 1"),
                      round);
}

Result<std::vector<RecordId>> ListQueries::sameNamed(SurveyRoundId round) const
{
    Query query(m_database,
                QStringLiteral("SELECT id FROM project_record WHERE round_id = :round AND name_key "
                               "IN (SELECT name_key FROM project_record WHERE round_id = :round "
                               "GROUP BY name_key HAVING COUNT(*) > 1) ORDER BY name_key, id"));
    query.bind(QStringLiteral("round"), round);
    return readIds(query);
}

Result<int> ListQueries::lastNumber(SurveyRoundId round) const
{
    Query query(m_database, QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM project_record "
                                           "WHERE round_id = :round"));
    query.bind(QStringLiteral("round"), round);
    KYODO_TRY(query.exec());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<std::vector<ProjectRecord>> LedgerRecordSource::records(qsizetype first,
                                                               qsizetype count) const
{
    const qsizetype from = std::clamp<qsizetype>(first, 0, size());
    const qsizetype most = std::clamp<qsizetype>(count, 0, size() - from);
    return RecordRepository(m_database)
        .load(std::span(m_ids).subspan(static_cast<size_t>(from), static_cast<size_t>(most)));
}

} // namespace kyodo
