#include "ui/organisations/duplicates_button.h"

#include "ui/organisations/duplicates_dialog.h"
#include "ui/organisations/organisation_list_model.h"

namespace kyodo::ui {
namespace {

constexpr int CountingDelay = 200; ///< milliseconds

} // namespace

DuplicatesButton::DuplicatesButton(QPushButton& button, Workspace& workspace, Prompts& prompts,
                                   const OrganisationListModel& organisations)
    : QObject(&button)
    , m_button(button)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_organisations(organisations)
    , m_pairs(workspace)
{
    m_button.setText(tr("&Duplicates…"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(CountingDelay);
    connect(&m_delay, &QTimer::timeout, this, &DuplicatesButton::count);
    connect(&m_pairs, &DuplicatePairs::found, this, &DuplicatesButton::showCount);
    connect(&m_button, &QPushButton::clicked, this, &DuplicatesButton::open);
}

void DuplicatesButton::countSoon()
{
    if (!m_workspace.ledger().isReadOnly()) {
        m_isOld = true;
        m_delay.start();
    }
}

void DuplicatesButton::catchUp()
{
    if (m_isOld) {
        countSoon();
    }
}

void DuplicatesButton::count()
{
    // the dialog goes through the pairs that it was opened with
    if (m_button.isVisible() && !m_dialog) {
        m_isOld = false;
        m_pairs.lookFor(m_organisations.organisations());
    }
}

void DuplicatesButton::showCount()
{
    const auto count = static_cast<int>(m_pairs.pairs().size());
    m_button.setText(count > 0 ? tr("&Duplicates (%1)…").arg(count) : tr("No &duplicates"));
    m_button.setEnabled(count > 0);
}

void DuplicatesButton::open()
{
    if (const Status read = m_pairs.read(); !read) {
        m_prompts.tell(&m_button, read.error());
        return;
    }
    m_dialog = new DuplicatesDialog(m_workspace, m_prompts, m_pairs, m_button.parentWidget());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DuplicatesDialog::merged, this, &DuplicatesButton::merged);
    connect(m_dialog, &QDialog::finished, this, &DuplicatesButton::showCount);
    m_dialog->open();
}

} // namespace kyodo::ui
