#pragma once

#include "ui/organisations/duplicate_pairs.h"
#include "ui/prompts/prompts.h"

#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace kyodo::ui {

class DuplicatesDialog;
class OrganisationListModel;

/// What a button of the register does: tells how many pairs look double, as soon as they are
/// counted, and opens the dialog that merges them.
class DuplicatesButton final : public QObject
{
    Q_OBJECT

public:
    /// Lives with `button`, before whose parent the dialog opens.
    DuplicatesButton(QPushButton& button, Workspace& workspace, Prompts& prompts,
                     const OrganisationListModel& organisations);

    /// The register is another. Nobody waits for the number: it is counted when nothing has been
    /// changed for a moment and the button is seen.
    void countSoon();
    /// Counts if that was put off.
    void catchUp();
    void open();

signals:
    /// Under which name the organisation goes on.
    void merged(const QString& name);

private:
    void count();
    void showCount();

    QPushButton& m_button;
    Workspace& m_workspace;
    Prompts& m_prompts;
    const OrganisationListModel& m_organisations;
    DuplicatePairs m_pairs;
    QPointer<DuplicatesDialog> m_dialog;
    QTimer m_delay;
    bool m_isOld = false;
};

} // namespace kyodo::ui
