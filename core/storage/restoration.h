#pragma once

#include "core/storage/backup.h"
#include "core/storage/ledger.h"

#include <memory>

namespace kyodo {

/// 復元: a backup takes the place of a ledger, which is kept beside it. In two steps, so that the
/// ledger can stay open while the longer one is done.
class Restoration final
{
public:
    /// Opens and checks `backup` and lays a whole copy of it beside `ledger`; on any thread.
    /// `ledger` need not exist. Errors are those of Ledger::open(), FileWrite and DiskFull;
    /// InvalidInput when both are one file. Nothing is changed so far.
    [[nodiscard]] static Result<std::unique_ptr<Restoration>>
    prepare(const QString& backup, const QString& ledger, const Author& author,
            const IsWanted& isWanted = {});

    /// Puts the copy in place. What stood there, damaged or not, is kept under the name that is
    /// given back; empty when nothing stood there. LedgerReadOnly when somebody has the ledger
    /// open, FileWrite; then the ledger is as it was.
    [[nodiscard]] Result<QString> finish();

    [[nodiscard]] const QString& ledger() const { return m_ledger; }

private:
    Restoration(QString ledger, const Author& author, std::unique_ptr<NewFile> copy);

    QString m_ledger; ///< the file itself, by whatever links it was named
    Author m_author;
    std::unique_ptr<NewFile> m_copy;
};

} // namespace kyodo
