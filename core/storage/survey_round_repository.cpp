#include "core/storage/repositories.h"

#include "core/storage/damage.h"
#include "core/storage/query.h"

namespace kyodo {
namespace {

constexpr QLatin1StringView
    Columns("id, version, first_year, last_year, due_on, guideline_id, note");

Result<SurveyRound> readRound(RowReader& row)
{
    const auto id = row.id<SurveyRoundId>();
    const int version = row.smallNumber();
    KYODO_TRY_ASSIGN(const FiscalYear first, stored(FiscalYear::fromYear(row.smallNumber())));
    KYODO_TRY_ASSIGN(const FiscalYear last, stored(FiscalYear::fromYear(row.smallNumber())));
    KYODO_TRY_ASSIGN(const FiscalYearSpan years, stored(FiscalYearSpan::between(first, last)));
    const auto dueOn = row.optionalDate();
    const auto guideline = row.id<GuidelineId>();
    return SurveyRound{id, version, years, dueOn, guideline, row.text()};
}

Result<std::vector<SurveyRound>> readRounds(Query& query)
{
    std::vector<SurveyRound> rounds;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        KYODO_TRY_ASSIGN(SurveyRound round, row.whole(EntityKind::Round, readRound(row)));
        rounds.push_back(std::move(round));
        return {};
    }));
    return rounds;
}

} // namespace

Result<std::optional<SurveyRound>> SurveyRoundRepository::find(SurveyRoundId id) const
{
    Query query(m_database, QStringLiteral("SELECT ") + Columns +
                                QStringLiteral(" FROM survey_round WHERE id = :id"));
    query.bind(QStringLiteral("id"), id);
    KYODO_TRY_ASSIGN(std::vector<SurveyRound> found, readRounds(query));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<SurveyRound>> SurveyRoundRepository::all() const
{
    Query query(m_database,
                QStringLiteral("SELECT ") + Columns +
                    QStringLiteral(" FROM survey_round ORDER BY last_year DESC, first_year DESC"));
    return readRounds(query);
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
