#pragma once

#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace kyodo {

/// What a user did, as one act.
enum class ActKind {
    LedgerMade,
    RoundAdded,
    RoundEdited,
    ProjectAdded,
    ProjectEdited,
    ProjectRemoved,
    OrganisationSaved,
    OrganisationRemoved,
    OrganisationsMerged,
    PartnersLinked,
    ChecklistSaved,
    EvaluationSaved,
    GuidelineRevised,
    Imported,
    SampleMade,
    Reverted,
    Salvaged,
    Erased,
};

/// One act in the change log.
struct ChangeSet
{
    ChangeSetId id;
    QDateTime at; ///< UTC
    QString user;
    ActKind kind;
    QString subject; ///< what it was about: a name, a file; never personal data
    std::optional<ChangeSetId> reverts;
    qint64 changes = 0; ///< how many entities it changed

    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;
};

/// One entity before and after an act; none where it was not there.
struct Change
{
    EntityRef entity;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;

    friend bool operator==(const Change&, const Change&) = default;
};

/// How the log writes an entity: as compact JSON.
[[nodiscard]] QString logText(const QJsonObject& entity);

/// A change, and where it stands in the log.
struct LoggedChange
{
    ChangeSetId act;
    qint64 position = 0; ///< among the changes of its act
    Change change;

    friend bool operator==(const LoggedChange&, const LoggedChange&) = default;
};

/// Translated: 事業の追加 …
[[nodiscard]] QString actLabel(ActKind kind);

/// The log of a ledger, newest act first. Only LedgerWriter appends to it. Of each entity, an entry
/// begins with what the one before left, the first with nothing, and the last ends with what is in
/// the ledger; acts number their entries from 0. The check of a ledger holds it to that.
class ChangeLog final
{
public:
    explicit ChangeLog(Database& database)
        : m_database(database)
    {}

    /// All acts, or only those that changed `entity`; `most` 0: without a limit.
    [[nodiscard]] Result<std::vector<ChangeSet>>
    history(std::optional<EntityRef> entity = std::nullopt, int most = 0) const;
    [[nodiscard]] Result<std::vector<ChangeSet>> ofKind(ActKind kind) const;
    [[nodiscard]] Result<std::optional<ChangeSet>> find(ChangeSetId id) const;
    /// In the order in which they were made; `most` 0: without a limit.
    [[nodiscard]] Result<std::vector<Change>> changesOf(ChangeSetId id, int most = 0) const;
    /// The `most` before that one which was made as number `position`, from 0; the last one first.
    [[nodiscard]] Result<std::vector<Change>> changesBefore(ChangeSetId id, qint64 position,
                                                            int most) const;

    /// All that ever happened to an entity, the oldest first.
    [[nodiscard]] Result<std::vector<Change>> changesTo(const EntityRef& entity) const;
    /// What the removals took of entities of a kind that are not in the ledger now.
    [[nodiscard]] Result<std::vector<QJsonObject>> removed(EntityKind kind) const;
    /// Every change of the log, the oldest first; `visit` may rewrite the one that it is given.
    [[nodiscard]] Status forEachChange(const std::function<Status(const LoggedChange&)>& visit);

    /// Puts another text in the place of a change or of a subject: for erasing alone.
    [[nodiscard]] Status rewrite(const LoggedChange& logged);
    [[nodiscard]] Status rewriteSubject(ChangeSetId id, const QString& subject);

    [[nodiscard]] Status begin(const ChangeSet& changeSet);
    [[nodiscard]] Status append(ChangeSetId changeSet, int position, const Change& change);

private:
    Database& m_database;
};

} // namespace kyodo
