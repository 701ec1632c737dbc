#pragma once

#include "ui/organisations/duplicates_button.h"
#include "ui/organisations/organisation_filter_model.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace kyodo::ui {

namespace Ui {
class OrganisationListPage;
}

/// The list of the page 団体: the register, searched, filtered and sorted. It is read when it is
/// first seen, and follows every act from then on, seen or not.
class OrganisationListPage final : public QWidget
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
    [[nodiscard]] qsizetype totalCount() const { return m_model.rowCount(); }

    /// Asks, then removes the selected ones.
    void removeSelected();
    /// The selected rows with their heads as text for a spreadsheet, to the clipboard.
    void copySelected() const;

signals:
    void countsChanged();
    void editWanted(kyodo::OrganisationId id);
    void newWanted();
    /// The words searched for no longer count.
    void searchDropped();
    /// What was done, for the status bar.
    void message(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpTable();
    void setUpFilters();
    [[nodiscard]] QStringList kindsToChoose() const;
    void fillKinds();
    void readFilters();
    void clearFilters();
    void read();
    void follow(const WrittenChanges& changes);
    /// The current row stays the current one over `change`, or else the row in its place.
    void keepCurrent(const std::function<void()>& change);
    void tellIfFailed(const Status& done);
    void showCounts();
    void showEmptyState();
    void openCurrent();
    void eraseSelected();
    void remove(const std::vector<OrganisationId>& ids);
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] std::optional<OrganisationId> current() const;
    [[nodiscard]] QString projectsText(const std::vector<OrganisationId>& ids) const;
    [[nodiscard]] QStringList namesOf(const std::vector<OrganisationId>& ids) const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<Ui::OrganisationListPage> m_ui;
    OrganisationListModel m_model;
    OrganisationFilterModel m_shown;
    QString m_search;
    std::optional<OrganisationId> m_wanted; ///< to be the current row once it is read
    DuplicatesButton* m_duplicates = nullptr;
    QStringList m_kinds; ///< as the filter has them
    bool m_isRead = false;
};

} // namespace kyodo::ui
