#include "core/storage/change_log.h"

#include "core/storage/damage.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace kyodo {
namespace {

struct ActWords
{
    Q_DECLARE_TR_FUNCTIONS(ActKind)
};

constexpr std::array ActCodes{
    std::pair{ActKind::LedgerMade, "ledger-made"},
    std::pair{ActKind::RoundAdded, "round-added"},
    std::pair{ActKind::RoundEdited, "round-edited"},
    std::pair{ActKind::ProjectAdded, "project-added"},
    std::pair{ActKind::ProjectEdited, "project-edited"},
    std::pair{ActKind::ProjectRemoved, "project-removed"},
    std::pair{ActKind::OrganisationSaved, "organisation-saved"},
    std::pair{ActKind::OrganisationRemoved, "organisation-removed"},
    std::pair{ActKind::OrganisationsMerged, "organisations-merged"},
    std::pair{ActKind::PartnersLinked, "partners-linked"},
    std::pair{ActKind::ChecklistSaved, "checklist-saved"},
    std::pair{ActKind::EvaluationSaved, "evaluation-saved"},
    std::pair{ActKind::GuidelineRevised, "guideline-revised"},
    std::pair{ActKind::Imported, "imported"},
    std::pair{ActKind::SampleMade, "sample-made"},
    std::pair{ActKind::Reverted, "reverted"},
    std::pair{ActKind::Salvaged, "salvaged"},
    std::pair{ActKind::Erased, "erased"},
};

QString actCode(ActKind kind)
{
    const auto* const found = std::find_if(ActCodes.begin(), ActCodes.end(),
                                           [&](const auto& act) { return act.first == kind; });
    return QLatin1StringView(found->second);
}

std::optional<ActKind> actFromCode(const QString& code)
{
    const auto* const found = std::find_if(ActCodes.begin(), ActCodes.end(), [&](const auto& act) {
        return QLatin1StringView(act.second) == code;
    });
    return found == ActCodes.end() ? std::nullopt : std::optional(found->first);
}

std::optional<QString> compactJson(const std::optional<QJsonObject>& json)
{
    return json ? std::optional(logText(*json)) : std::nullopt;
}

std::optional<QJsonObject> parsedJson(const std::optional<QString>& text)
{
    return text ? std::optional(QJsonDocument::fromJson(text->toUtf8()).object()) : std::nullopt;
}

constexpr QLatin1StringView
    SelectActs("SELECT s.id, s.happened_at, s.user_name, s.kind, s.subject, s.reverts, "
               "(SELECT COUNT(*) FROM change c WHERE c.change_set_id = s.id) FROM change_set s ");

Result<std::vector<ChangeSet>> readActs(Query& query)
{
    std::vector<ChangeSet> acts;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        const auto id = row.id<ChangeSetId>();
        const QDateTime at = QDateTime::fromString(row.text(), Qt::ISODate);
        QString user = row.text();
        const auto kind = actFromCode(row.text());
        QString subject = row.text();
        const auto reverts = row.optionalId<ChangeSetId>();
        if (!kind) {
            return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("act of no kind")));
        }
        acts.push_back({id, at, std::move(user), *kind, std::move(subject), reverts, row.number()});
        return {};
    }));
    return acts;
}

constexpr QLatin1StringView SelectChanges("SELECT entity, entity_id, before_json, after_json "
                                          "FROM change WHERE change_set_id = :id ");

Result<std::vector<Change>> readChanges(Query& query)
{
    std::vector<Change> changes;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        const auto kind = entityFromCode(row.text());
        const qint64 entityId = row.number();
        auto before = parsedJson(row.optionalText());
        auto after = parsedJson(row.optionalText());
        if (!kind || entityId < 1) {
            return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("change of no entity")));
        }
        changes.push_back({{*kind, entityId}, std::move(before), std::move(after)});
        return {};
    }));
    return changes;
}

} // namespace

QString logText(const QJsonObject& entity)
{
    return QString::fromUtf8(QJsonDocument(entity).toJson(QJsonDocument::Compact));
}

QString actLabel(ActKind kind)
{
    switch (kind) {
    case ActKind::LedgerMade:
        return ActWords::tr("Ledger made");
    case ActKind::RoundAdded:
        return ActWords::tr("Survey round added");
    case ActKind::RoundEdited:
        return ActWords::tr("Survey round edited");
    case ActKind::ProjectAdded:
        return ActWords::tr("Project added");
    case ActKind::ProjectEdited:
        return ActWords::tr("Project edited");
    case ActKind::ProjectRemoved:
        return ActWords::tr("Project removed");
    case ActKind::OrganisationSaved:
        return ActWords::tr("Organisation saved");
    case ActKind::OrganisationRemoved:
        return ActWords::tr("Organisation removed");
    case ActKind::OrganisationsMerged:
        return ActWords::tr("Organisations merged");
    case ActKind::PartnersLinked:
        return ActWords::tr("Partners linked to the register");
    case ActKind::ChecklistSaved:
        return ActWords::tr("Principle check saved");
    case ActKind::EvaluationSaved:
        return ActWords::tr("Evaluation saved");
    case ActKind::GuidelineRevised:
        return ActWords::tr("Guideline revised");
    case ActKind::Imported:
        return ActWords::tr("File imported");
    case ActKind::SampleMade:
        return ActWords::tr("Sample projects made");
    case ActKind::Reverted:
        return ActWords::tr("Change taken back");
    case ActKind::Salvaged:
        return ActWords::tr("Saved from a damaged ledger");
    case ActKind::Erased:
        return ActWords::tr("Personal data erased");
    }
    Q_UNREACHABLE();
}

Result<std::vector<ChangeSet>> ChangeLog::history(std::optional<EntityRef> entity, int most) const
{
    QString sql = SelectActs;
    if (entity) {
        sql += QStringLiteral("WHERE s.id IN (SELECT change_set_id FROM change WHERE "
                              "entity = :entity AND entity_id = :id) ");
    }
    sql += QStringLiteral("ORDER BY s.id DESC");
    if (most > 0) {
        sql += QStringLiteral(" LIMIT ") + QString::number(most);
    }
    Query query(m_database, sql);
    if (entity) {
        query.bind(QStringLiteral("entity"), entityCode(entity->kind))
            .bind(QStringLiteral("id"), entity->id);
    }
    return readActs(query);
}

Result<std::vector<ChangeSet>> ChangeLog::ofKind(ActKind kind) const
{
    Query query(m_database, SelectActs + QStringLiteral("WHERE s.kind = :kind ORDER BY s.id DESC"));
    query.bind(QStringLiteral("kind"), actCode(kind));
    return readActs(query);
}

Result<std::optional<ChangeSet>> ChangeLog::find(ChangeSetId id) const
{
    Query query(m_database, SelectActs + QStringLiteral("WHERE s.id = :id"));
    query.bind(QStringLiteral("id"), id);
    KYODO_TRY_ASSIGN(std::vector<ChangeSet> acts, readActs(query));
    return acts.empty() ? std::nullopt : std::optional(std::move(acts.front()));
}

Result<std::vector<Change>> ChangeLog::changesOf(ChangeSetId id, int most) const
{
    QString sql = SelectChanges + QStringLiteral("ORDER BY position");
    if (most > 0) {
        sql += QStringLiteral(" LIMIT ") + QString::number(most);
    }
    Query query(m_database, sql);
    query.bind(QStringLiteral("id"), id);
    return readChanges(query);
}

Result<std::vector<Change>> ChangeLog::changesBefore(ChangeSetId id, qint64 position,
                                                     int most) const
{
    Query query(m_database, SelectChanges + QStringLiteral("AND position < :position "
                                                           "ORDER BY position DESC LIMIT :most"));
    query.bind(QStringLiteral("id"), id)
        .bind(QStringLiteral("position"), position)
        .bind(QStringLiteral("most"), most);
    return readChanges(query);
}

Result<std::vector<Change>> ChangeLog::changesTo(const EntityRef& entity) const
{
    Query query(m_database,
                QStringLiteral("SELECT entity, entity_id, before_json, after_json FROM change "
                               "WHERE entity = :entity AND entity_id = :id "
                               "ORDER BY change_set_id, position"));
    query.bind(QStringLiteral("entity"), entityCode(entity.kind))
        .bind(QStringLiteral("id"), entity.id);
    return readChanges(query);
}

Result<std::vector<QJsonObject>> ChangeLog::removed(EntityKind kind) const
{
    Query query(m_database, QStringLiteral("SELECT entity, entity_id, before_json, after_json "
                                           "FROM change WHERE entity = :entity "
                                           "AND after_json IS NULL "
                                           "AND entity_id NOT IN (SELECT id FROM %1) "
                                           "ORDER BY change_set_id, position")
                                .arg(entityTable(kind)));
    query.bind(QStringLiteral("entity"), entityCode(kind));
    KYODO_TRY_ASSIGN(std::vector<Change> changes, readChanges(query));
    std::vector<QJsonObject> removed;
    for (Change& change : changes) {
        if (change.before) {
            removed.push_back(std::move(*change.before));
        }
    }
    return removed;
}

Status ChangeLog::forEachChange(const std::function<Status(const LoggedChange&)>& visit)
{
    KYODO_TRY_ASSIGN(const std::vector<ChangeSet> acts, history());
    constexpr int BlockSize = 256; // of a large act, all of it at once would fill the memory
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        for (qint64 first = 0; first < act->changes; first += BlockSize) {
            const qint64 end = std::min(first + BlockSize, act->changes);
            KYODO_TRY_ASSIGN(std::vector<Change> block,
                             changesBefore(act->id, end, static_cast<int>(end - first)));
            qint64 position = end;
            for (Change& change : block) {
                KYODO_TRY(visit({act->id, --position, std::move(change)}));
            }
        }
    }
    return {};
}

Status ChangeLog::rewrite(const LoggedChange& logged)
{
    Query query(m_database,
                QStringLiteral("UPDATE change SET before_json = :before, after_json = :after "
                               "WHERE change_set_id = :act AND position = :position"));
    query.bind(QStringLiteral("act"), logged.act)
        .bind(QStringLiteral("position"), logged.position)
        .bind(QStringLiteral("before"), compactJson(logged.change.before))
        .bind(QStringLiteral("after"), compactJson(logged.change.after));
    return query.exec();
}

Status ChangeLog::rewriteSubject(ChangeSetId id, const QString& subject)
{
    Query query(m_database,
                QStringLiteral("UPDATE change_set SET subject = :subject WHERE id = :id"));
    return query.bind(QStringLiteral("subject"), subject).bind(QStringLiteral("id"), id).exec();
}

Status ChangeLog::begin(const ChangeSet& changeSet)
{
    Query query(m_database,
                QStringLiteral("INSERT INTO change_set (id, happened_at, user_name, kind, subject, "
                               "reverts) VALUES (:id, :at, :user, :kind, :subject, :reverts)"));
    query.bind(QStringLiteral("id"), changeSet.id)
        .bind(QStringLiteral("at"), changeSet.at.toString(Qt::ISODate))
        .bind(QStringLiteral("user"), changeSet.user)
        .bind(QStringLiteral("kind"), actCode(changeSet.kind))
        .bind(QStringLiteral("subject"), changeSet.subject)
        .bind(QStringLiteral("reverts"),
              changeSet.reverts ? std::optional<qint64>(changeSet.reverts->value()) : std::nullopt);
    return query.exec();
}

Status ChangeLog::append(ChangeSetId changeSet, int position, const Change& change)
{
    Query query(m_database,
                QStringLiteral("INSERT INTO change (change_set_id, position, entity, entity_id, "
                               "before_json, after_json) VALUES (:change_set, :position, :entity, "
                               ":entity_id, :before, :after)"));
    query.bind(QStringLiteral("change_set"), changeSet)
        .bind(QStringLiteral("position"), position)
        .bind(QStringLiteral("entity"), entityCode(change.entity.kind))
        .bind(QStringLiteral("entity_id"), change.entity.id)
        .bind(QStringLiteral("before"), compactJson(change.before))
        .bind(QStringLiteral("after"), compactJson(change.after));
    return query.exec();
}

} // namespace kyodo
