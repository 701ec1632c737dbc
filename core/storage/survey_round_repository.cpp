#include "core/storage/repositories.h"

#include "core/storage/query.h"

namespace kyodo {
namespace {

constexpr QLatin1StringView
    Columns("id, version, first_year, last_year, due_on, guideline_id, note");

Result<SurveyRound> readRound(const Query& query)
{
    RowReader row(query);
    const auto id = row.id<SurveyRoundId>();
    const int version = row.smallNumber();
    KYODO_TRY_ASSIGN(const FiscalYear first, FiscalYear::fromYear(row.smallNumber()));
    KYODO_TRY_ASSIGN(const FiscalYear last, FiscalYear::fromYear(row.smallNumber()));
    KYODO_TRY_ASSIGN(const FiscalYearSpan years, FiscalYearSpan::between(first, last));
    const auto dueOn = row.optionalDate();
    const auto guideline = row.id<GuidelineId>();
    return SurveyRound{id, version, years, dueOn, guideline, row.text()};
}

} // namespace

Result<std::optional<SurveyRound>> SurveyRoundRepository::find(SurveyRoundId id) const
{
    Query query(m_database, QStringLiteral("SELECT ") + Columns +
                                QStringLiteral(" FROM survey_round WHERE id = :id"));
    query.bind(QStringLiteral("id"), id);
    KYODO_TRY(query.exec());
    if (!query.next()) {
        return std::nullopt;
    }
    KYODO_TRY_ASSIGN(SurveyRound round, readRound(query));
    return round;
}

Result<std::vector<SurveyRound>> SurveyRoundRepository::all() const
{
    Query query(m_database,
                QStringLiteral("SELECT ") + Columns +
                    QStringLiteral(" FROM survey_round ORDER BY last_year DESC, first_year DESC"));
    KYODO_TRY(query.exec());
    std::vector<SurveyRound> rounds;
    while (query.next()) {
        KYODO_TRY_ASSIGN(SurveyRound round, readRound(query));
        rounds.push_back(std::move(round));
    }
    return rounds;
}

Status SurveyRoundRepository::put(const SurveyRound& value)
{
    Query query(m_database,
                QStringLiteral(
                    "INSERT INTO survey_round (id, version, first_year, last_year, due_on, "
                    "guideline_id, note) VALUES (:id, :version, :first_year, :last_year, :due_on, "
                    ":guideline, :note) ON CONFLICT (id) DO UPDATE SET version = excluded.version, "
                    "first_year = excluded.first_year, last_year = excluded.last_year, "
                    "due_on = excluded.due_on, guideline_id = excluded.guideline_id, "
                    "note = excluded.note"));
    query.bind(QStringLiteral("id"), value.id)
        .bind(QStringLiteral("version"), value.version)
        .bind(QStringLiteral("first_year"), value.years.first().year())
        .bind(QStringLiteral("last_year"), value.years.last().year())
        .bind(QStringLiteral("due_on"), value.dueOn)
        .bind(QStringLiteral("guideline"), value.guideline)
        .bind(QStringLiteral("note"), value.note);
    return query.exec();
}

Status SurveyRoundRepository::remove(SurveyRoundId id)
{
    Query query(m_database, QStringLiteral("DELETE FROM survey_round WHERE id = :id"));
    return query.bind(QStringLiteral("id"), id).exec();
}

} // namespace kyodo
