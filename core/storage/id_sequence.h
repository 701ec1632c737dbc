#pragma once

#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <QHash>

#include <vector>

namespace kyodo {

/// The last id that a ledger says it gave to a kind, and the largest that it knows of: in its
/// tables or, of what was removed, in its change log.
struct IdCounter
{
    /// No ledger comes near; above it, numbers are no longer exact in every place.
    static constexpr qint64 LargestId = (qint64{1} << 53) - 1;

    QString kind; ///< as entityCode() has it, or change_set
    qint64 last = 0;
    qint64 largest = 0;

    [[nodiscard]] bool isSound() const { return last >= largest && last <= LargestId; }
};

/// Those of every kind.
[[nodiscard]] Result<std::vector<IdCounter>> readIdCounters(Database& database);

/// Gives each kind of entity its next id. Ids are handed out in memory and written with the
/// transaction that uses them; one that was not used is never seen again.
class IdSequence final
{
public:
    /// A counter that cannot be goes on behind the largest id that is known: each id that was ever
    /// saved stands in the change log.
    [[nodiscard]] Status load(Database& database);
    [[nodiscard]] Status save(Database& database);

    /// LedgerUnreadable when an entity has an id behind which there is none.
    [[nodiscard]] Status requireRoom() const;

    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        return *IdType::fromValue(++m_last[sequenceName<IdType>()]);
    }

    /// Never gives the id of this one, wherever it came from.
    void keepClearOf(const EntityRef& entity);

private:
    template <class IdType>
    static QString sequenceName();

    QHash<QString, qint64> m_last; ///< never negative
    bool m_hasRoom = true;
};

template <>
inline QString IdSequence::sequenceName<ChangeSetId>()
{
    return QStringLiteral("change_set");
}

template <class IdType>
QString IdSequence::sequenceName()
{
    return entityCode(KindFor<IdType>::Kind);
}

} // namespace kyodo
