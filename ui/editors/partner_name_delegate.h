#pragma once

#include "ui/models/partner_directory.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace kyodo::ui {

/// Edits the name of a partner, and offers those names of the register that what is typed is part
/// of, by their letters or their reading.
class PartnerNameDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `directory` must outlive the delegate.
    PartnerNameDelegate(const PartnerDirectory& directory, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    /// A name that was chosen from the list, or confirmed beneath it, is taken over at once: the
    /// list keeps the key from the table.
    void takeOver(QLineEdit* edit);

    const PartnerDirectory& m_directory;
};

} // namespace kyodo::ui
