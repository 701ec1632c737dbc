#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"
#include "ui/models/partner_directory.h"

#include <QAbstractTableModel>

namespace kyodo::ui {

/// The partners of a project, to be edited in place.
class PartnerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PartnerName, Kind, PartnerRole, Register, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setGuideline(const Guideline& guideline);
    /// Without one, nothing is said about the register. It must outlive the model.
    void setDirectory(const PartnerDirectory* directory);

    void setPartners(std::vector<Partner> partners);
    /// Rows without a name are left out.
    [[nodiscard]] std::vector<Partner> partners() const;

    /// Adds a blank row at the end, and tells which.
    int addPartner();
    void removePartner(int row);
    /// Adds a partner that is one of the register, and tells its row.
    int addRegistered(const PartnerDirectory::Entry& entry);
    /// The name stays as it was typed.
    void link(int row, OrganisationId organisation);
    [[nodiscard]] const Partner& partner(int row) const;
    /// Swaps a row with the one above it.
    void moveUp(int row);

    /// What Kind can be: the actors of the guideline but the city itself, by name; the first is
    /// blank. Other words are kept as they are.
    [[nodiscard]] QStringList kindNames() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void edited();

private:
    [[nodiscard]] QString text(const Partner& partner, int column) const;
    [[nodiscard]] QString registerText(const Partner& partner) const;
    [[nodiscard]] QString kindName(const Partner& partner) const;
    [[nodiscard]] std::optional<ActorKindChoice> kindWritten(const QString& words) const;
    void rename(Partner& partner, const QString& name) const;

    Guideline m_guideline;
    const PartnerDirectory* m_directory = nullptr;
    std::vector<Partner> m_partners;
};

} // namespace kyodo::ui
