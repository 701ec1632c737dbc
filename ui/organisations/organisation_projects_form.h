#pragma once

#include "core/domain/project.h"
#include "ui/organisations/organisation_form.h"

#include <QStandardItemModel>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class OrganisationProjectsForm;
}

/// The tab 参加事業 of the organisation editor: where it takes part. Nothing is changed here.
class OrganisationProjectsForm final : public OrganisationForm
{
    Q_OBJECT

public:
    explicit OrganisationProjectsForm(QWidget* parent = nullptr);
    ~OrganisationProjectsForm() override;

    /// How many partners of projects have its name without being linked to it.
    void setUnlinkedCount(int count);
    /// In the order given; of whom, to tell its role.
    void setProjects(std::vector<ProjectYear> years, OrganisationId organisation);

    void load(const Organisation& /*organisation*/) override {}
    [[nodiscard]] Status store(Organisation& /*organisation*/) const override { return {}; }
    void setReadOnly() override;

signals:
    void recordWanted(kyodo::RecordId id);
    void linkWanted();

private:
    void openCurrent();

    std::unique_ptr<Ui::OrganisationProjectsForm> m_ui;
    QStandardItemModel m_model;
    std::vector<ProjectYear> m_years;
};

} // namespace kyodo::ui
