#include "core/operations/rescue_operations.h"
#include "ui/editors/project_editor.h"
#include "ui/organisations/organisations_page.h"
#include "ui/shell/ledger_view.h"
#include "ui_ledger_view.h"

#include <QFileInfo>

// What LedgerView says and does when its file is lost, or held by somebody else.

namespace kyodo::ui {

void LedgerView::showBanner()
{
    LedgerBanner& banner = *m_ui->bannerRow;
    const auto reopen = [this] { emit reopenWanted(); };
    switch (m_watch.state()) {
    case LedgerWatch::State::Lost:
        showLoss();
        return;
    case LedgerWatch::State::Free:
        banner.say(tr("The ledger was closed by the one who had it in use. You can work on it now; "
                      "it is opened again for that."),
                   {{tr("Begin to work on it"), reopen}});
        return;
    case LedgerWatch::State::Held:
        banner.say(m_workspace->ledger().readOnlyReason());
        return;
    case LedgerWatch::State::Fine:
        break;
    }
    if (m_workspace->ledger().isReadOnly()) {
        banner.say(m_workspace->ledger().readOnlyReason());
    } else if (m_notice.isEmpty()) {
        banner.say({});
    } else {
        banner.say(m_notice, {{tr("Understood"), [this] { showNotice({}); }}});
    }
}

void LedgerView::showLoss()
{
    std::vector<LedgerBanner::Offer> offers{
        {tr("Save in another ledger…"), [this] { saveElsewhere(); }}};
    if (QFileInfo::exists(m_workspace->ledger().path())) {
        offers.push_back({tr("Open the file that is there now"), [this] { emit reopenWanted(); }});
    }
    m_ui->bannerRow->say(m_watch.loss(), std::move(offers));
}

void LedgerView::showNotice(const QString& text)
{
    m_notice = text;
    showBanner();
}

bool LedgerView::mayBeReopened()
{
    m_watch.look();
    return m_workspace->ledger().isReadOnly() || m_watch.state() == LedgerWatch::State::Lost;
}

void LedgerView::saveElsewhere()
{
    const QString name = QFileInfo(m_workspace->ledger().path()).completeBaseName();
    const auto save = [this](const QString& path) {
        const auto notice = saveTo(path);
        if (!notice) {
            m_prompts.tell(this, notice.error());
            return;
        }
        m_editor->giveUp();
        m_organisations->giveUp();
        emit ledgerWanted(path, *notice);
    };
    m_prompts.chooseFileToSave(this, tr("Save in another ledger"),
                               tr("%1 (saved apart).kyodo").arg(name), tr("Ledgers (*.kyodo)"),
                               save);
}

Result<QString> LedgerView::saveTo(const QString& path)
{
    // what cannot be meant is told before anything is made
    KYODO_TRY_ASSIGN(const auto project, m_editor->unsaved());
    KYODO_TRY_ASSIGN(const auto organisation, m_organisations->unsaved());
    const Ledger& ledger = m_workspace->ledger();
    KYODO_TRY_ASSIGN(const Rescued rescued, rescueLedger(ledger, path, m_round));
    KYODO_TRY_ASSIGN(const auto target, Workspace::open(path, Ledger::Access::ReadWrite,
                                                        {ledger.author(), &ledger.clock()}));
    if (project) {
        KYODO_TRY(enterRescued(*target, rescued, *project));
    }
    if (organisation) {
        KYODO_TRY(enterRescued(*target, rescued, *organisation));
    }
    return rescued == Rescued::WholeLedger
               ? tr("This is a new file. It holds the ledger as it was last, with what you had "
                    "entered.")
               : tr("This is a new ledger. It holds what you had entered and nothing else: the "
                    "rest was in the file that was overwritten, and is in your backups as far as "
                    "they go.");
}

} // namespace kyodo::ui
