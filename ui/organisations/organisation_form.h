#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"

#include <QWidget>

namespace kyodo::ui {

/// One tab of the organisation editor: its part of an organisation, to be shown and changed.
class OrganisationForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the choices come from; again when the ledger gets another one. It must stay valid.
    virtual void setGuideline(const Guideline& /*guideline*/) {}

    virtual void load(const Organisation& organisation) = 0;
    /// Writes its part; every wrong field is marked, and the error is that of the first one. What
    /// was not touched stays as it was loaded.
    [[nodiscard]] virtual Status store(Organisation& organisation) const = 0;

    /// Takes over what is still being typed.
    virtual void commitEdit() {}
    virtual void setReadOnly() = 0;

signals:
    void edited();
};

} // namespace kyodo::ui
