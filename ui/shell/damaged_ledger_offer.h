#pragma once

#include "core/operations/good_backup.h"
#include "core/operations/salvage_operations.h"
#include "ui/models/beside_window.h"
#include "ui/prompts/prompts.h"

#include <QObject>

namespace kyodo::ui {

/// What can be done when a ledger does not open. The newest backup that opens is named; it can be
/// restored, or what can be read saved as a new ledger. The damaged file stays as it is.
class DamagedLedgerOffer final : public QObject
{
    Q_OBJECT

public:
    DamagedLedgerOffer(Author author, Prompts& prompts, QWidget* window);

    /// Tells why `path` did not open, and for damage asks what to do.
    void make(const QString& path, const Error& error);

signals:
    void openWanted(const QString& path);
    /// Those of the ledger `path`, to be looked into and restored.
    void backupsWanted(const QString& path);
    void message(const QString& text);

private:
    static QString wordsOf(const std::optional<GoodBackup>& backup);
    void ask(const QString& path, const Error& error, const std::optional<GoodBackup>& backup);
    void chooseTarget(const QString& path);
    void salvage(const QString& path, const QString& target);
    void tellSaved(const QString& target, const Salvage& salvage);

    Author m_author;
    Prompts& m_prompts;
    QWidget* m_window;
    BesideWindow m_work;
};

} // namespace kyodo::ui
