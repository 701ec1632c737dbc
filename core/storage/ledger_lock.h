#pragma once

#include "core/base/result.h"

#include <QFileInfo>
#include <QLockFile>
#include <QString>

#include <memory>

namespace kyodo {

/// One writer a ledger: a lock file beside it (.NAME.lock), and a second file that names the
/// holder, for the message that the next one reads. A link to the ledger meets the same files. A
/// lock whose program has died is taken over.
class LedgerLock final
{
public:
    /// LedgerReadOnly, naming who holds the ledger and since when, or saying that the folder cannot
    /// be written.
    [[nodiscard]] static Result<std::unique_ptr<LedgerLock>> take(const QString& ledgerPath,
                                                                  const QString& userName);
    ~LedgerLock();
    LedgerLock(const LedgerLock&) = delete;
    LedgerLock& operator=(const LedgerLock&) = delete;

private:
    explicit LedgerLock(const QFileInfo& ledger);

    void nameHolder(const QString& userName) const;

    QString m_holderPath;
    QLockFile m_lock;
};

} // namespace kyodo
