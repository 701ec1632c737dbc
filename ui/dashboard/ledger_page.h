#pragma once

#include "core/operations/workspace.h"

#include <QWidget>

namespace kyodo::ui {

/// A page that shows what a ledger holds. It reads the ledger again after every act, but only while
/// it is seen: a page behind another one waits until it is shown.
class LedgerPage : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    /// What is shown is out of date: read() is called, now or when the page is seen.
    void markStale();

    virtual void read() = 0;

private:
    Workspace& m_workspace;
    bool m_isStale = true;
};

} // namespace kyodo::ui
