#pragma once

#include "ui/models/partner_model.h"

#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class PartnersForm;
}

/// The tab 協働の相手と役割 of the project editor.
class PartnersForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnersForm(const Guideline& guideline, QWidget* parent = nullptr);
    ~PartnersForm() override;

    void load(const std::vector<Partner>& partners);
    [[nodiscard]] std::vector<Partner> value() const;

    /// Takes over what still stands in the editor of a cell.
    void commitEdit();

    void setReadOnly();

signals:
    void edited();

private:
    void addPartner();
    void removePartner();
    void movePartnerUp();
    void updateButtons();
    [[nodiscard]] int currentRow() const;

    std::unique_ptr<Ui::PartnersForm> m_ui;
    PartnerModel m_model;
};

} // namespace kyodo::ui
