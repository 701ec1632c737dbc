#pragma once

#include "ui/organisations/organisation_list_model.h"

#include <QSortFilterProxyModel>

namespace kyodo::ui {

/// The rows of an OrganisationListModel of one 区分 and one state of registration, sorted.
class OrganisationFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OrganisationFilterModel(QObject* parent = nullptr)
        : QSortFilterProxyModel(parent)
    {
        setSortRole(OrganisationListModel::SortRole);
        setSortLocaleAware(true);
    }

    /// None: any. An empty kind: those that have none.
    void setKind(const std::optional<QString>& kind)
    {
        m_kind = kind;
        invalidateFilter();
    }
    void setState(std::optional<RegistrationState> state)
    {
        m_state = state;
        invalidateFilter();
    }
    [[nodiscard]] bool isNarrowed() const { return m_kind || m_state; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (!m_kind || index.data(OrganisationListModel::KindRole).toString() == *m_kind) &&
               (!m_state ||
                index.data(OrganisationListModel::StateRole).toInt() == static_cast<int>(*m_state));
    }

private:
    std::optional<QString> m_kind;
    std::optional<RegistrationState> m_state;
};

} // namespace kyodo::ui
