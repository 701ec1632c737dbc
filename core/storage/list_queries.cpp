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
    QString searchFrom; ///< see SearchClause::from
    QStringList clauses;
    QList<std::pair<QString, QString>> texts;
    std::optional<SurveyRoundId> round;

    [[nodiscard]] QString fromSql() const
    {
        return QStringLiteral(" FROM ") + searchFrom + QStringLiteral("project_record r");
    }
    [[nodiscard]] QString whereSql() const
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

Where whereOf(const RecordFilter& filter, SearchBy by = SearchBy::Index)
{
    Where where;
    if (filter.round) {
        where.clauses << QStringLiteral("r.round_id = :round");
        where.round = filter.round;
    }
    if (const auto search = searchClause(filter.search, by); !search.where.isEmpty()) {
        where.searchFrom = search.from;
        where.clauses << search.where;
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

/// What records are ordered by. Those for which `missing` holds come last in either direction.
struct OrderTerms
{
    QStringList terms;
    QString missing;
};

/// Orders by the place in the guideline; entries it does not have come behind, by their words.
/// Codes hold letters, digits and - _ . alone, so they may stand in a statement.
template <class Entry>
OrderTerms guidelineOrder(const std::vector<Entry>& entries, const QString& code,
                          const QString& words)
{
    const QString isMissing = words + QStringLiteral(" IS NULL");
    QString cases = QStringLiteral("WHEN %1 THEN NULL ").arg(isMissing);
    for (size_t i = 0; i < entries.size(); ++i) {
        cases += QStringLiteral("WHEN %1 = '%2' THEN %3 ").arg(code, entries[i].code.text()).arg(i);
    }
    const QString rank = QStringLiteral("CASE %1ELSE %2 END").arg(cases).arg(entries.size());
    // the words of one code differ by spelling alone and must not part a group
    return {{rank, QStringLiteral("COALESCE(%1, %2)").arg(code, words)}, isMissing};
}

OrderTerms orderTerms(RecordOrder::Key key, const Guideline& guideline)
{
    switch (key) {
    case RecordOrder::Key::Number:
        return {{QStringLiteral("r.number")}, {}};
    case RecordOrder::Key::Name:
        return {{QStringLiteral("r.name_key")}, {}};
    case RecordOrder::Key::Form:
        return guidelineOrder(guideline.forms, QStringLiteral("f.form_code"),
                              QStringLiteral("f.words"));
    case RecordOrder::Key::Area:
        return guidelineOrder(guideline.areas, QStringLiteral("r.area_code"),
                              QStringLiteral("r.area_words"));
    case RecordOrder::Key::Department:
        return {{QStringLiteral("r.department")}, QStringLiteral("r.department = ''")};
    case RecordOrder::Key::Field:
        return guidelineOrder(guideline.fields, QStringLiteral("r.field_code"),
                              QStringLiteral("r.field_words"));
    case RecordOrder::Key::Cost:
        return {{QStringLiteral("r.cost_yen")}, QStringLiteral("r.cost_yen IS NULL")};
    case RecordOrder::Key::State:
        return {{QStringLiteral("r.status")}, {}};
    case RecordOrder::Key::Entered:
        return {{QStringLiteral("r.id")}, {}};
    }
    Q_UNREACHABLE();
}

/// A search by the index gives its hits in the order of entering: the first ones are enough then.
QString orderSql(RecordOrder order, const Guideline& guideline, const Where& where)
{
    const QString direction =
        order.direction == Qt::AscendingOrder ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    if (order.key == RecordOrder::Key::Entered && !where.searchFrom.isEmpty()) {
        return QStringLiteral(" ORDER BY s.rowid") + direction;
    }
    const OrderTerms by = orderTerms(order.key, guideline);
    QStringList terms;
    if (!by.missing.isEmpty()) {
        terms << by.missing;
    }
    for (const QString& term : by.terms) {
        terms << term + direction;
    }
    if (order.key != RecordOrder::Key::Entered) {
        terms << QStringLiteral("r.number, r.id");
    }
    return QStringLiteral(" ORDER BY ") + terms.join(QStringLiteral(", "));
}

template <class ChoiceType>
Result<std::vector<std::pair<ChoiceType, qint64>>>
readCounts(Database& database, const QString& sql, SurveyRoundId round)
{
    using CodeType = typename decltype(ChoiceType::code)::value_type;
    Query query(database, sql);
    query.bind(QStringLiteral("round"), round);
    std::vector<std::pair<ChoiceType, qint64>> counts;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        ChoiceType choice{row.optionalCode<CodeType>(), row.text()};
        counts.emplace_back(std::move(choice), row.number());
        return {};
    }));
    return counts;
}

/// Whether the first records are found by going along an index of project_record.
bool followsIndex(const RecordFilter& filter, RecordOrder order)
{
    RecordFilter roundAndSearch;
    roundAndSearch.round = filter.round;
    roundAndSearch.search = filter.search;
    return filter.round && filter == roundAndSearch &&
           (order.key == RecordOrder::Key::Number || order.key == RecordOrder::Key::Name);
}

} // namespace

Result<SearchBy> ListQueries::searchBy(const RecordFilter& filter, RecordOrder order,
                                       qsizetype most) const
{
    constexpr int ManyHits = 5'000;
    if (most == 0 || !followsIndex(filter, order)) {
        return SearchBy::Index;
    }
    KYODO_TRY_ASSIGN(const bool areMany,
                     SearchIndex(m_database).hasMoreThan(ManyHits, filter.search));
    return areMany ? SearchBy::Text : SearchBy::Index;
}

Result<std::vector<RecordId>> ListQueries::recordIds(const RecordFilter& filter, RecordOrder order,
                                                     qsizetype most) const
{
    KYODO_TRY_ASSIGN(const SearchBy by, searchBy(filter, order, most));
    const Where where = whereOf(filter, by);
    QString sql = QStringLiteral("SELECT r.id") + where.fromSql();
    if (order.key == RecordOrder::Key::Form) {
        sql += QStringLiteral(" LEFT JOIN record_form f ON f.record_id = r.id AND f.position = 0");
    }
    sql += where.whereSql() + orderSql(order, m_guideline, where);
    if (most > 0) {
        sql += QStringLiteral(" LIMIT ") + QString::number(most);
    }
    Query query(m_database, sql);
    where.bindTo(query);
    return readIds<RecordId>(query);
}

Result<qint64> ListQueries::countRecords(const RecordFilter& filter) const
{
    const Where where = whereOf(filter);
    Query query(m_database, QStringLiteral("SELECT COUNT(*)") + where.fromSql() + where.whereSql());
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
    QStringList departments;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        departments << row.text();
        return {};
    }));
    return departments;
}

Result<std::vector<std::pair<FormChoice, qint64>>>
ListQueries::countsOfForms(SurveyRoundId round) const
{
    return readCounts<FormChoice>(
        m_database,
        QStringLiteral(
            "SELECT f.form_code, CASE WHEN f.form_code IS NULL THEN f.words ELSE '' END, "
            "COUNT(DISTINCT f.record_id) FROM project_record r JOIN record_form f "
            "ON f.record_id = r.id WHERE r.round_id = :round "
            "GROUP BY 1, 2 ORDER BY f.form_code IS NULL, 1, 2"),
        round);
}

Result<std::vector<std::pair<AreaChoice, qint64>>>
ListQueries::countsOfAreas(SurveyRoundId round) const
{
    return readCounts<AreaChoice>(
        m_database,
        QStringLiteral("SELECT area_code, CASE WHEN area_code IS NULL THEN area_words ELSE '' END, "
                       "COUNT(*) FROM project_record "
                       "WHERE round_id = :round AND area_words IS NOT NULL "
                       "GROUP BY 1, 2 ORDER BY area_code IS NULL, 1, 2"),
        round);
}

Result<std::vector<ProjectId>> ListQueries::projectIds(SurveyRoundId round) const
{
    Query query(m_database, QStringLiteral("SELECT project_id FROM project_record "
                                           "WHERE round_id = :round ORDER BY project_id"));
    query.bind(QStringLiteral("round"), round);
    return readIds<ProjectId>(query);
}

Result<std::vector<RecordId>> ListQueries::sameNamed(SurveyRoundId round) const
{
    Query query(m_database,
                QStringLiteral("SELECT id FROM project_record WHERE round_id = :round AND name_key "
                               "IN (SELECT name_key FROM project_record WHERE round_id = :round "
                               "GROUP BY name_key HAVING COUNT(*) > 1) ORDER BY name_key, id"));
    query.bind(QStringLiteral("round"), round);
    return readIds<RecordId>(query);
}

Result<bool> ListQueries::namesPartners(SurveyRoundId round) const
{
    Query query(
        m_database,
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM record_partner p JOIN project_record r "
                       "ON r.id = p.record_id WHERE r.round_id = :round)"));
    query.bind(QStringLiteral("round"), round);
    KYODO_TRY(query.exec());
    return query.next() && query.number(0) != 0;
}

Result<std::map<OrganisationId, int>> ListQueries::projectsByPartner() const
{
    Query query(m_database,
                QStringLiteral("SELECT p.organisation_id, COUNT(DISTINCT r.project_id) "
                               "FROM record_partner p JOIN project_record r ON r.id = p.record_id "
                               "WHERE p.organisation_id IS NOT NULL GROUP BY p.organisation_id"));
    std::map<OrganisationId, int> counts;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        const auto id = row.id<OrganisationId>();
        counts.emplace(id, row.smallNumber());
        return {};
    }));
    return counts;
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
