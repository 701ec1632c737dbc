#pragma once

#include "core/storage/ledger_check.h"
#include "core/storage/repositories.h"

#include <QTemporaryDir>

#include <memory>

namespace kyodo {

/// What can be read of a ledger that does not open. It is read from a copy in a folder that is the
/// user's alone, without what is foreign in it; of the file itself not a byte is changed.
class DamagedLedger final
{
public:
    /// FileRead when the file cannot be copied, LedgerUnreadable when it is no database any more.
    [[nodiscard]] static Result<std::unique_ptr<DamagedLedger>> open(const QString& path);

    /// Every entity of a kind that can be read, by id and with version 0: as it stands in the
    /// ledger or, where that cannot be read, as its history left it. What is lost and what had to
    /// be taken from the history is told in `remarks`.
    template <class Repository>
    [[nodiscard]] std::vector<typename Repository::Value> readAll(std::vector<Damage>& remarks);

private:
    DamagedLedger() = default;

    [[nodiscard]] std::vector<qint64> idsOf(EntityKind kind);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace kyodo
