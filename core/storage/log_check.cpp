#include "core/storage/change_log.h"
#include "core/storage/damage.h"
#include "core/storage/damage_list.h"
#include "core/storage/entity_codec.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString placeOfAct(qint64 act)
{
    return Storage::tr("act %1 of the history").arg(act);
}

template <class Decode>
std::optional<QJsonObject> encodedAnew(Decode decode, const QJsonObject& json)
{
    const auto value = decode(json);
    return value ? std::optional(encode(*value)) : std::nullopt;
}

/// An entity of the log as this version of the program writes it.
std::optional<QJsonObject> rewritten(EntityKind kind, const QJsonObject& json)
{
    switch (kind) {
    case EntityKind::Guideline:
        return encodedAnew(&decodeGuideline, json);
    case EntityKind::Round:
        return encodedAnew(&decodeRound, json);
    case EntityKind::Organisation:
        return encodedAnew(&decodeOrganisation, json);
    case EntityKind::Project:
        return encodedAnew(&decodeProject, json);
    case EntityKind::Record:
        return encodedAnew(&decodeRecord, json);
    case EntityKind::Checklist:
        return encodedAnew(&decodeChecklist, json);
    case EntityKind::Evaluation:
        return encodedAnew(&decodeEvaluation, json);
    }
    Q_UNREACHABLE();
}

bool isOlderForm(const QJsonValue& written, const QJsonValue& now);

bool isOlderList(const QJsonArray& written, const QJsonArray& now)
{
    if (written.size() != now.size()) {
        return false;
    }
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (!isOlderForm(written[i], now[i])) {
            return false;
        }
    }
    return true;
}

bool isOlderObject(const QJsonObject& written, const QJsonObject& now)
{
    for (auto it = written.begin(); it != written.end(); ++it) {
        const auto found = now.find(it.key());
        if (found == now.end() || !isOlderForm(*it, *found)) {
            return false;
        }
    }
    return true;
}

/// Whether an earlier version may have written this for what now reads so: with fewer keys, and a
/// choice as its code alone.
bool isOlderForm(const QJsonValue& written, const QJsonValue& now)
{
    if (written.isObject() && now.isObject()) {
        return isOlderObject(written.toObject(), now.toObject());
    }
    if (written.isArray() && now.isArray()) {
        return isOlderList(written.toArray(), now.toArray());
    }
    const QJsonValue code = now.toObject()[QStringLiteral("code")];
    return written == now || (written.isString() && written == code);
}

/// What an entry of the log says, in the form of this version; none where no version wrote it.
std::optional<QString> canonical(EntityKind kind, const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto now = rewritten(kind, json);
    const bool isWritten = now && (kind == EntityKind::Guideline || isOlderObject(json, *now));
    return isWritten ? std::optional(logText(*now)) : std::nullopt;
}

/// What an entity was, before or after an act; none: not there.
using State = std::optional<QString>;

struct LogEntry
{
    EntityRef entity;
    qint64 act;
    State before;
    State after;
};

/// Follows the entries of one entity after another.
class LogFollower final
{
public:
    LogFollower(DamageList& damages, const PresentEntities& present)
        : m_damages(damages)
        , m_present(present)
    {}

    void follow(LogEntry entry)
    {
        if (!m_last || m_last->entity != entry.entity) {
            end();
            m_version = 0;
            begin(entry);
        } else {
            proceed(entry);
        }
        m_version = entry.after ? m_version + 1 : 0;
        m_last = std::move(entry);
    }

    /// After the last entry.
    void end()
    {
        if (m_last) {
            m_logged.insert(m_last->entity);
            compareWithPresent();
        }
    }

    void nameUnlogged() const
    {
        for (const auto& [entity, present] : m_present) {
            if (!m_logged.contains(entity)) {
                m_damages.add(entity, Storage::tr("It has no entry in the history."));
            }
        }
    }

private:
    /// Texts are the same nearly always; else they may be of different versions of the program.
    static bool isSame(EntityKind kind, const State& a, const State& b)
    {
        if (a == b || !a || !b) {
            return a == b;
        }
        const auto first = canonical(kind, *a);
        return first && first == canonical(kind, *b);
    }

    void begin(const LogEntry& entry) const
    {
        if (entry.before) {
            m_damages.add(entry.entity,
                          Storage::tr("Its history lacks what was before act %1.").arg(entry.act));
        }
    }

    void proceed(const LogEntry& entry) const
    {
        if (!isSame(entry.entity.kind, m_last->after, entry.before)) {
            m_damages.add(entry.entity,
                          Storage::tr("Its history breaks off between the acts %1 and %2.")
                              .arg(m_last->act)
                              .arg(entry.act));
        }
    }

    void compareWithPresent() const
    {
        const auto found = m_present.find(m_last->entity);
        const bool isPresent = found != m_present.end();
        if (isPresent != m_last->after.has_value()) {
            m_damages.add(
                m_last->entity,
                isPresent
                    ? Storage::tr("It is in the ledger, though act %1 removed it.").arg(m_last->act)
                    : Storage::tr("It is missing, though act %1 left it.").arg(m_last->act));
        } else if (isPresent && found->second && differs(*found->second)) {
            m_damages.add(m_last->entity,
                          Storage::tr("It is other than act %1 left it.").arg(m_last->act));
        }
    }

    [[nodiscard]] bool differs(const ReadEntity& present) const
    {
        const QString& text = *m_last->after;
        if (present.version != m_version) {
            return true;
        }
        if (qHash(text) == present.hash) {
            return false;
        }
        const auto now = canonical(m_last->entity.kind, text);
        return !now || qHash(*now) != present.hash;
    }

    DamageList& m_damages;
    const PresentEntities& m_present;
    std::optional<LogEntry> m_last;
    int m_version = 0; ///< that the entity has after m_last
    std::set<EntityRef> m_logged;
};

Status checkEntries(DamageList& damages, const PresentEntities& present)
{
    LogFollower follower(damages, present);
    Query query(damages.database(),
                QStringLiteral("SELECT entity, entity_id, change_set_id, before_json, after_json "
                               "FROM change ORDER BY entity, entity_id, change_set_id, position"),
                Query::Statement::Once);
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        const auto kind = entityFromCode(row.text());
        const qint64 id = row.number();
        const qint64 act = row.number();
        State before = row.optionalText();
        State after = row.optionalText();
        if (!kind || id < 1 || (!before && !after)) {
            damages.add(placeOfAct(act), Storage::tr("An entry of it cannot be read."));
        } else {
            follower.follow({{*kind, id}, act, std::move(before), std::move(after)});
        }
        return {};
    }));
    follower.end();
    follower.nameUnlogged();
    return {};
}

/// An act is written with its first entry, and numbers them from 0. One that erased something in
/// the log alone has none.
Status checkActs(DamageList& damages)
{
    const ChangeLog log(damages.database());
    Query query(damages.database(),
                QStringLiteral("SELECT s.id, count(c.position), min(c.position), max(c.position) "
                               "FROM change_set s LEFT JOIN change c ON c.change_set_id = s.id "
                               "GROUP BY s.id"),
                Query::Statement::Once);
    return query.forEachRow([&](RowReader& row) -> Status {
        const qint64 act = row.number();
        const qint64 count = row.number();
        const bool isNumbered = row.optionalNumber() == 0 && row.optionalNumber() == count - 1;
        const auto id = ChangeSetId::fromValue(act);
        const auto read = id ? log.find(*id) : tl::unexpected<Error>(ledgerDamaged({}));
        if (!read || !*read || !(*read)->at.isValid()) {
            damages.add(placeOfAct(act), Storage::tr("It cannot be read."));
        } else if (!isNumbered && (count > 0 || (*read)->kind != ActKind::Erased)) {
            damages.add(placeOfAct(act), Storage::tr("Entries of it are missing."));
        }
        return {};
    });
}

} // namespace

Status checkLog(DamageList& damages, const PresentEntities& present)
{
    KYODO_TRY(checkActs(damages));
    return checkEntries(damages, present);
}

} // namespace kyodo
