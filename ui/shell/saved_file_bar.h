#pragma once

#include "ui/prompts/prompts.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace kyodo::ui {

/// Offers for a while, in the status bar, to open what was just saved or the folder it is in.
class SavedFileBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedFileBar(Prompts& prompts, QWidget* parent = nullptr);

    /// `path` of a file or a folder. Of a ledger, which is a backup, the folder alone is offered.
    void offer(const QString& path);

private:
    void open(const QString& path);

    Prompts& m_prompts;
    QToolButton* m_openFile;
    QToolButton* m_openFolder;
    QString m_path;
    QTimer m_end;
};

} // namespace kyodo::ui
