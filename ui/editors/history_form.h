#pragma once

#include "core/storage/ledger.h"
#include "ui/dashboard/change_list_model.h"
#include "ui/models/project_years_model.h"

#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class HistoryForm;
}

/// The tab 経過 of the project editor: the project in all its rounds, and who changed what is open.
/// It reads the ledger when it is seen.
class HistoryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryForm(const Ledger& ledger, QWidget* parent = nullptr);
    ~HistoryForm() override;

    /// None for a new project, which has no history.
    void load(const std::optional<ProjectRecord>& record);

signals:
    /// Another round of the project is to be opened.
    void recordWanted(kyodo::RecordId id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpTables();
    void read();
    void readYears();
    void readActs();
    void openYear(const QModelIndex& index);

    const Ledger& m_ledger;
    std::unique_ptr<Ui::HistoryForm> m_ui;
    ProjectYearsModel m_years;
    ChangeListModel m_acts;
    std::optional<ProjectRecord> m_record;
    bool m_isStale = true;
};

} // namespace kyodo::ui
