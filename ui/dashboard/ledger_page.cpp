#include "ui/dashboard/ledger_page.h"

namespace kyodo::ui {

LedgerPage::LedgerPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &LedgerPage::markStale);
}

void LedgerPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        markStale();
    }
}

void LedgerPage::markStale()
{
    m_isStale = !isVisible();
    if (!m_isStale) {
        read();
    }
}

} // namespace kyodo::ui
