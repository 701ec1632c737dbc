#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace kyodo {

class FileHold;

/// One writer a ledger: a lock file beside it (.NAME.lock) that names who holds it, on which
/// machine and since when. It appears with its content or not at all. A link to the ledger meets
/// the same file. One that a program of this machine left when it died, or that says nothing and is
/// held by nobody, is taken over; that of another machine is not, for nobody here can know.
class LedgerLock final
{
public:
    /// LedgerReadOnly, naming who holds the ledger and since when, or saying that the folder cannot
    /// be written. `since` is what the next one is told.
    [[nodiscard]] static Result<std::unique_ptr<LedgerLock>>
    take(const QString& ledgerPath, const QString& userName,
         const QDateTime& since = QDateTime::currentDateTimeUtc());
    /// Whether take() would be refused because of a holder. Changes nothing.
    [[nodiscard]] static bool isHeld(const QString& ledgerPath);

    ~LedgerLock();
    LedgerLock(const LedgerLock&) = delete;
    LedgerLock& operator=(const LedgerLock&) = delete;

private:
    LedgerLock(QString path, std::unique_ptr<FileHold> hold);

    QString m_path;
    std::unique_ptr<FileHold> m_hold;
};

} // namespace kyodo
