#pragma once

#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <QHash>

namespace kyodo {

/// Gives each kind of entity its next id. Ids are handed out in memory and written with the
/// transaction that uses them; one that was not used is never seen again.
class IdSequence final
{
public:
    [[nodiscard]] Status load(Database& database);
    [[nodiscard]] Status save(Database& database);

    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        return IdType::fromValue(++m_last[sequenceName<IdType>()]).value();
    }

private:
    template <class IdType>
    static QString sequenceName();

    QHash<QString, qint64> m_last;
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
