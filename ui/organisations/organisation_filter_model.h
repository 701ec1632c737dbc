#pragma once

#include "core/base/text.h"
#include "ui/organisations/organisation_list_model.h"

#include <QSortFilterProxyModel>

#include <algorithm>

namespace kyodo::ui {

/// The rows of an OrganisationListModel that a search finds, of one 区分 and one state of
/// registration; sorted.
class OrganisationFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OrganisationFilterModel(QObject* parent = nullptr)
        : QSortFilterProxyModel(parent)
    {
        setSortRole(OrganisationListModel::SortRole);
    }

    /// Words that must all be found; a blank one finds everything.
    void setSearch(const QString& search) { change(m_terms, foldTerms(search)); }
    /// None: any. An empty kind: those that have none.
    void setKind(const std::optional<QString>& kind) { change(m_kind, kind); }
    void setState(std::optional<RegistrationState> state) { change(m_state, state); }
    [[nodiscard]] bool isNarrowed() const { return m_kind || m_state || !m_terms.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (!m_kind || index.data(OrganisationListModel::KindRole).toString() == *m_kind) &&
               (!m_state || index.data(OrganisationListModel::StateRole).toInt() ==
                                static_cast<int>(*m_state)) &&
               isFound(index);
    }

private:
    template <class Value>
    void change(Value& value, const Value& wanted)
    {
        if (value != wanted) {
            value = wanted;
            invalidateFilter();
        }
    }

    [[nodiscard]] bool isFound(const QModelIndex& index) const
    {
        if (m_terms.isEmpty()) {
            return true;
        }
        const QString text = index.data(OrganisationListModel::SearchRole).toString();
        return std::all_of(m_terms.begin(), m_terms.end(),
                           [&text](const QString& term) { return text.contains(term); });
    }

    QStringList m_terms;
    std::optional<QString> m_kind;
    std::optional<RegistrationState> m_state;
};

} // namespace kyodo::ui
