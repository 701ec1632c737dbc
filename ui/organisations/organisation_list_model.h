#pragma once

#include "core/operations/workspace.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace kyodo::ui {

/// 登録 of an organisation, as of a day.
enum class RegistrationState { Registered, Expired, NotRegistered };

/// An organisation with a registration number but no history counts as registered.
[[nodiscard]] RegistrationState registrationState(const Organisation& organisation, QDate today);

/// Organisations as a table; what the rest of the ledger says of them is read for the rows that are
/// looked at.
class OrganisationListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, Kana, Kind, Fields, Registration, Projects, Findings, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< by reading, by date, by number
        KindRole,                    ///< 区分 as it is shown; empty for none
        StateRole,                   ///< RegistrationState as int
    };

    explicit OrganisationListModel(const Workspace& workspace, QObject* parent = nullptr);

    void setOrganisations(std::vector<Organisation> organisations);
    [[nodiscard]] const std::vector<Organisation>& organisations() const { return m_organisations; }

    [[nodiscard]] OrganisationId idAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(OrganisationId id) const;
    [[nodiscard]] QString kindName(const Organisation& organisation) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Organisation& organisation, Column column) const;
    [[nodiscard]] QVariant sortValue(const Organisation& organisation, Column column) const;
    [[nodiscard]] QString registrationText(const Organisation& organisation) const;
    [[nodiscard]] int projects(OrganisationId id) const;
    [[nodiscard]] QStringList findings(const Organisation& organisation) const;

    const Workspace& m_workspace;
    std::vector<Organisation> m_organisations;
    QDate m_today;
    mutable std::map<OrganisationId, int> m_projects; ///< of the rows looked at
};

} // namespace kyodo::ui
