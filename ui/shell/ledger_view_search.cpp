#include "ui/lists/project_list_page.h"
#include "ui/organisations/organisations_page.h"
#include "ui/shell/ledger_view.h"
#include "ui/theme/theme.h"
#include "ui_ledger_view.h"

#include <QShortcut>
#include <QSignalBlocker>

// The box of LedgerView in which is searched.

namespace kyodo::ui {
namespace {

/// Long enough for the next key of a word, short enough to feel at once.
constexpr int SearchDelay = 120;

} // namespace

void LedgerView::setUpSearch()
{
    m_ui->searchEdit->addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(SearchDelay);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, &LedgerView::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &LedgerView::focusPage);
    auto* escape = new QShortcut(Qt::Key_Escape, m_ui->searchEdit);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, &LedgerView::leaveSearch);
}

void LedgerView::search()
{
    const QString words = m_ui->searchEdit->text();
    if (words.isEmpty() && page() != Page::Organisations) {
        m_list->setSearch(words); // nothing to look at, and no reason to leave the page
        return;
    }
    leaveEditor([this, words] {
        if (page() == Page::Organisations) {
            m_organisations->setSearch(words);
        } else {
            showPage(Page::Projects);
            m_list->setSearch(words);
        }
    });
}

void LedgerView::leaveSearch()
{
    if (m_ui->searchEdit->text().isEmpty()) {
        focusPage();
    } else {
        m_ui->searchEdit->clear();
    }
}

void LedgerView::focusPage()
{
    if (page() == Page::Organisations) {
        m_organisations->focusTable();
    } else if (page() == Page::Projects) {
        m_list->focusTable();
    } else {
        m_ui->pages->currentWidget()->setFocus();
    }
}

void LedgerView::dropSearch()
{
    const QSignalBlocker unheard(m_ui->searchEdit);
    m_ui->searchEdit->clear();
}

} // namespace kyodo::ui
