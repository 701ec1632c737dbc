#pragma once

#include "core/storage/ledger_check.h"

#include <map>

namespace kyodo {

/// Gathers the damages of a ledger; used by its checks alone.
class DamageList final
{
public:
    explicit DamageList(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Database& database() const { return m_database; }
    void add(const EntityRef& entity, const QString& message);
    void add(const QString& place, const QString& message);
    [[nodiscard]] bool isEmpty() const { return m_damages.empty(); }
    [[nodiscard]] std::vector<Damage> take() { return std::move(m_damages); }

private:
    Database& m_database;
    std::vector<Damage> m_damages;
};

/// What is remembered of each entity that could be read.
struct ReadEntity
{
    size_t hash = 0; ///< of its text in the change log
    int version = 0;
};
/// All that are there; none: it could not be read, which is told already.
using PresentEntities = std::map<EntityRef, std::optional<ReadEntity>>;

/// That what can be read can be, and what is made from it is right.
[[nodiscard]] Status checkEntities(DamageList& damages, PresentEntities& present);
/// That the change log is whole, and ends for each entity with what is in the ledger.
[[nodiscard]] Status checkLog(DamageList& damages, const PresentEntities& present);
/// That the texts and the index of the search are those of the records.
[[nodiscard]] Status checkSearch(DamageList& damages);

} // namespace kyodo
