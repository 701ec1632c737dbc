#pragma once

#include "ui/models/project_list_model.h"
#include "ui/prompts/prompts.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace kyodo::ui {

namespace Ui {
class ProjectListPage;
}

/// The page 事業: the projects of a round, searched, filtered and sorted.
class ProjectListPage final : public QWidget
{
    Q_OBJECT

public:
    ProjectListPage(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~ProjectListPage() override;

    void setRound(const std::optional<SurveyRound>& round);
    void setSearch(const QString& search);
    /// Shows just the records of `filter` in the round, as a figure of the overview counted them.
    void setFilter(const RecordFilter& filter);

    /// Makes `id` the current row; the first row for none.
    void select(std::optional<RecordId> id);
    /// Puts the keyboard into the table.
    void focusTable();
    [[nodiscard]] std::optional<RecordId> current() const;
    [[nodiscard]] std::vector<RecordId> selected() const;
    /// The record `step` rows from `id` in this order; none at either end.
    [[nodiscard]] std::optional<RecordId> neighbour(RecordId id, int step) const;
    [[nodiscard]] qsizetype shownCount() const;
    [[nodiscard]] qint64 totalCount() const { return m_total; }

    /// Asks, then removes the selected projects.
    void removeSelected();
    /// The selected rows with their heads as text for a spreadsheet, to the clipboard.
    void copySelected() const;

signals:
    void currentChanged(std::optional<kyodo::RecordId> id);
    /// What selected() says.
    void selectionChanged();
    void countsChanged();
    void editWanted(kyodo::RecordId id);
    /// The words searched for no longer count.
    void searchDropped();
    void newWanted();
    void roundWanted();

private:
    void setUpTable();
    void setUpFilters();
    void setUpReading();
    void fillReading();
    /// By its code; empty: as the ledger has it.
    void readThrough(const QString& guidelineCode);
    void fillFilters();
    void showFilter();
    void readFilter();
    void applyFilter();
    void clearFilters();
    [[nodiscard]] bool isNarrowed() const;
    void showCounts();
    void showElsewhere();
    void showEmptyState();
    void rememberCurrent();
    void restoreCurrent();
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<RecordId>& ids) const;
    [[nodiscard]] QStringList namesOf(const std::vector<RecordId>& ids) const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<Ui::ProjectListPage> m_ui;
    ProjectListModel m_model;
    QString m_reading;                    ///< code of the guideline that is read through, or empty
    RecordFilter m_filter;                ///< the boxes above the table show it
    std::optional<RecordId> m_remembered; ///< the current record while the list is read again
    int m_rememberedRow = 0;              ///< and its row, for when it is no longer shown
    std::vector<RecordId> m_rememberedSelection;
    qint64 m_total = 0;
};

} // namespace kyodo::ui
