#pragma once

#include "ui/dashboard/ledger_page.h"
#include "ui/organisations/duplicate_pairs.h"
#include "ui/organisations/organisation_filter_model.h"
#include "ui/prompts/prompts.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class OrganisationListPage;
}

/// The list of the page 団体: the register, searched, filtered and sorted.
class OrganisationListPage final : public LedgerPage
{
    Q_OBJECT

public:
    OrganisationListPage(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~OrganisationListPage() override;

    void setSearch(const QString& search);
    /// Makes it the current row, where it is shown; or as soon as it is read.
    void select(OrganisationId id);
    void focusTable();
    [[nodiscard]] std::vector<OrganisationId> selected() const;
    [[nodiscard]] qsizetype shownCount() const { return m_shown.rowCount(); }
    [[nodiscard]] qsizetype totalCount() const { return m_total; }

    /// Asks, then removes the selected ones.
    void removeSelected();
    /// The selected rows as text for a spreadsheet, to the clipboard.
    void copySelected() const;
    void showDuplicates();

signals:
    void countsChanged();
    void editWanted(kyodo::OrganisationId id);
    void newWanted();
    /// The words searched for no longer count.
    void searchDropped();
    /// What was done, for the status bar.
    void message(const QString& text);

protected:
    void read() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class TableKey { None, Open, Remove, Copy };

    void setUpTable();
    void setUpFilters();
    void fillKinds();
    void readFilters();
    void clearFilters();
    void readRows();
    void readPairs();
    void showPairCount();
    void showCounts();
    void showEmptyState();
    void openCurrent();
    void remove(const std::vector<OrganisationId>& ids);
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] std::optional<OrganisationId> current() const;
    [[nodiscard]] static TableKey tableKey(const QEvent& event);

    Prompts& m_prompts;
    std::unique_ptr<Ui::OrganisationListPage> m_ui;
    OrganisationListModel m_model;
    OrganisationFilterModel m_shown;
    DuplicatePairs m_pairs;
    QString m_search;
    std::optional<OrganisationId> m_wanted; ///< to be the current row once it is read
    qsizetype m_total = 0;
    bool m_isRead = false;
};

} // namespace kyodo::ui
