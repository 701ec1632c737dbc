#pragma once

#include "ui/models/partner_directory.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace kyodo::ui {

namespace Ui {
class RegisterPicker;
}

/// Picks one organisation of the register: by words of its name or reading, or with the arrow keys.
class RegisterPicker final : public QDialog
{
    Q_OBJECT

public:
    /// `words` are searched for at first; when nothing has them, everything is offered.
    RegisterPicker(const PartnerDirectory& directory, const QString& words,
                   QWidget* parent = nullptr);
    ~RegisterPicker() override;

    void accept() override;

signals:
    void picked(kyodo::OrganisationId id);

protected:
    /// Up and down move in the list while one types.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();

    const PartnerDirectory& m_directory;
    std::unique_ptr<Ui::RegisterPicker> m_ui;
    QPushButton* m_pick;
};

} // namespace kyodo::ui
