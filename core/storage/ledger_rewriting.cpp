#include "core/storage/ledger_rewriting.h"

#include "core/storage/act_ending.h"
#include "core/storage/damage.h"
#include "core/storage/entity_codec.h"
#include "core/storage/query.h"
#include "core/storage/repositories.h"
#include "core/storage/search_index.h"

namespace kyodo {
namespace {

enum class Writing { Try, Write };

// The decoder of an entity, by its value.
std::optional<SurveyRound> decodedAs(const SurveyRound&, const QJsonObject& json)
{
    return decodeRound(json);
}
std::optional<Organisation> decodedAs(const Organisation&, const QJsonObject& json)
{
    return decodeOrganisation(json);
}
std::optional<Project> decodedAs(const Project&, const QJsonObject& json)
{
    return decodeProject(json);
}
std::optional<ProjectRecord> decodedAs(const ProjectRecord&, const QJsonObject& json)
{
    return decodeRecord(json);
}
std::optional<PrincipleChecklist> decodedAs(const PrincipleChecklist&, const QJsonObject& json)
{
    return decodeChecklist(json);
}
std::optional<Evaluation> decodedAs(const Evaluation&, const QJsonObject& json)
{
    return decodeEvaluation(json);
}

/// Goes through all that a ledger says of somebody.
class Pass
{
public:
    Pass(Database& database, const Rewriting& rewriting, Writing writing)
        : m_database(database)
        , m_rewriting(rewriting)
        , m_writing(writing)
    {}

    [[nodiscard]] Result<Rewritten> run()
    {
        for (const EntityKind kind : AllEntityKinds) {
            KYODO_TRY(entitiesOf(kind));
        }
        KYODO_TRY(changes());
        KYODO_TRY(subjects());
        return std::move(m_done);
    }

    /// Of each entity as it is now.
    [[nodiscard]] const std::vector<Change>& written() const { return m_written; }

private:
    [[nodiscard]] Status entitiesOf(EntityKind kind)
    {
        switch (kind) {
        case EntityKind::Guideline:
            return {}; // it names no one
        case EntityKind::Round:
            return entities<SurveyRoundRepository>();
        case EntityKind::Organisation:
            return entities<OrganisationRepository>();
        case EntityKind::Project:
            return entities<ProjectRepository>();
        case EntityKind::Record:
            return entities<RecordRepository>();
        case EntityKind::Checklist:
            return entities<ChecklistRepository>();
        case EntityKind::Evaluation:
            return entities<EvaluationRepository>();
        }
        Q_UNREACHABLE();
    }

    template <class Repository>
    [[nodiscard]] Status entities()
    {
        using IdType = typename Repository::IdType;
        Query query(
            m_database,
            QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(entityTable(Repository::Kind)),
            Query::Statement::Once);
        KYODO_TRY_ASSIGN(const std::vector<IdType> ids, readIds<IdType>(query));
        for (const IdType id : ids) {
            KYODO_TRY_ASSIGN(const auto now, Repository(m_database).find(id));
            if (now) {
                KYODO_TRY(entity<Repository>(*now));
            }
        }
        return {};
    }

    template <class Repository>
    [[nodiscard]] Status entity(const typename Repository::Value& now)
    {
        const EntityRef ref{Repository::Kind, now.id.value()};
        const QJsonObject before = encode(now);
        const QJsonObject after = m_rewriting.entity(ref, before);
        if (after == before) {
            return {};
        }
        m_done.entities.push_back(ref);
        if (m_writing == Writing::Try) {
            return {};
        }
        auto value = decodedAs(now, after);
        if (!value) {
            return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("rewritten entity")));
        }
        value->version = now.version + 1;
        KYODO_TRY(Repository(m_database).put(*value));
        m_written.push_back({ref, after, after});
        return putIntoSearch(m_database, *value);
    }

    [[nodiscard]] Status changes()
    {
        return ChangeLog(m_database).forEachChange([this](const LoggedChange& logged) -> Status {
            const Change after = rewritten(logged.change);
            if (after == logged.change) {
                return {};
            }
            ++m_done.changes;
            return m_writing == Writing::Try
                       ? Status()
                       : ChangeLog(m_database).rewrite({logged.act, logged.position, after});
        });
    }

    [[nodiscard]] Change rewritten(const Change& change) const
    {
        if (change.entity.kind == EntityKind::Guideline) {
            return change;
        }
        const auto side = [&](const std::optional<QJsonObject>& json) {
            return json ? std::optional(m_rewriting.entity(change.entity, *json)) : std::nullopt;
        };
        return {change.entity, side(change.before), side(change.after)};
    }

    [[nodiscard]] Status subjects()
    {
        KYODO_TRY_ASSIGN(const std::vector<ChangeSet> acts, ChangeLog(m_database).history());
        for (const ChangeSet& act : acts) {
            const QString after = m_rewriting.subject(act.subject);
            if (after == act.subject) {
                continue;
            }
            ++m_done.subjects;
            if (m_writing == Writing::Write) {
                KYODO_TRY(ChangeLog(m_database).rewriteSubject(act.id, after));
            }
        }
        return {};
    }

    Database& m_database;
    const Rewriting& m_rewriting;
    Writing m_writing;
    Rewritten m_done;
    std::vector<Change> m_written;
};

Status logAct(Database& database, const ChangeSet& act, const std::vector<Change>& changes)
{
    ChangeLog log(database);
    KYODO_TRY(log.begin(act));
    int position = 0;
    for (const Change& change : changes) {
        KYODO_TRY(log.append(act.id, position++, change));
    }
    return {};
}

} // namespace

Result<Rewritten> tryRewriting(Database& database, const Rewriting& rewriting)
{
    return Pass(database, rewriting, Writing::Try).run();
}

Result<Rewritten> rewriteLedger(Database& database, IdSequence& ids, const ChangeSet& act,
                                const Rewriting& rewriting, LedgerFile* file)
{
    if (file) {
        KYODO_TRY(file->requireInPlace());
    }
    KYODO_TRY(database.single(QStringLiteral("PRAGMA secure_delete = ON")));
    KYODO_TRY_ASSIGN(auto transaction, Transaction::begin(database));
    if (file) {
        KYODO_TRY(file->requireUnchanged());
    }
    Pass pass(database, rewriting, Writing::Write);
    KYODO_TRY_ASSIGN(Rewritten done, pass.run());
    if (done == Rewritten{}) {
        return done; // the log tells what was done, and nothing was
    }
    KYODO_TRY(logAct(database, act, pass.written()));
    KYODO_TRY(SearchIndex(database).forgetRemoved());
    KYODO_TRY(ids.save(database));
    KYODO_TRY(endAct(transaction, file, act));
    return done;
}

Status compact(Database& database)
{
    return database.run(QStringLiteral("VACUUM"));
}

} // namespace kyodo
