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

/// The register as a table. It is read once, and then follows the acts of the ledger entry by
/// entry; what has to be found out about an entry is found out when it is asked for, and kept.
class OrganisationListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, Kana, Kind, Fields, Registration, Projects, Findings, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< by reading, by date, by number
        KindRole,                    ///< 区分 as it is shown; empty for none
        StateRole,                   ///< RegistrationState as int
        SearchRole,                  ///< all its texts, folded
    };

    explicit OrganisationListModel(const Workspace& workspace, QObject* parent = nullptr);

    /// Reads the whole register. On an error it is empty.
    [[nodiscard]] Status read();
    /// Takes over what an act has written.
    [[nodiscard]] Status follow(const WrittenChanges& changes);

    [[nodiscard]] std::vector<Organisation> organisations() const;
    /// The kinds that organisations have, each once.
    [[nodiscard]] QStringList kindNames() const;

    [[nodiscard]] OrganisationId idAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(OrganisationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// An organisation, and what was found out about it.
    struct Row
    {
        Organisation organisation;
        mutable std::optional<QString> searchText;
        mutable std::optional<QString> nameKey;
        mutable std::optional<QStringList> findings;
    };

    [[nodiscard]] Status followOne(OrganisationId id);
    void put(Organisation organisation);
    void remove(OrganisationId id);
    void forgetProjects();

    [[nodiscard]] QString kindName(const Organisation& organisation) const;
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QVariant sortValue(int row, Column column) const;
    [[nodiscard]] QString registrationText(const Organisation& organisation) const;
    [[nodiscard]] int projects(OrganisationId id) const;
    [[nodiscard]] const QStringList& findings(int row) const;
    [[nodiscard]] const QString& searchText(int row) const;
    [[nodiscard]] const QString& nameKey(int row) const;
    [[nodiscard]] const Organisation& organisation(int row) const { return at(row).organisation; }
    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    const Workspace& m_workspace;
    std::vector<Row> m_rows;
    QDate m_today;
    mutable std::optional<std::map<OrganisationId, int>> m_projects; ///< of all partners
};

} // namespace kyodo::ui
