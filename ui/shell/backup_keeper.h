#pragma once

#include "core/storage/ledger.h"

#include <QObject>

namespace kyodo::ui {

/// 控え: makes a backup of an open ledger once a day, in a folder of the user's own, without the
/// window waiting for it.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(const Ledger& ledger, QObject* parent = nullptr);

    /// Invalid when there is none yet. Local time.
    [[nodiscard]] QDateTime newest() const;
    /// In the background, unless there is one of today.
    void keep();

signals:
    void kept();
    void failed(const kyodo::Error& error);

private:
    QString m_ledgerPath;
    QString m_folder;
    const Clock& m_clock;
};

} // namespace kyodo::ui
