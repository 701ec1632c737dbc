#pragma once

#include "ui/dashboard/change_detail_model.h"

#include <QDialog>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class OvertakenDialog;
}

/// What was edited was saved by somebody else in the meantime: shows both versions, and asks which
/// is to count. Closing it decides nothing.
class OvertakenDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `fields`: before is what the ledger has, after what was entered here.
    OvertakenDialog(const QString& name, std::vector<ChangedField> fields,
                    QWidget* parent = nullptr);
    ~OvertakenDialog() override;

signals:
    void ownChosen();
    void ledgersChosen();

private:
    void layOutRows();

    std::unique_ptr<Ui::OvertakenDialog> m_ui;
    ChangeDetailModel m_fields;
};

} // namespace kyodo::ui
