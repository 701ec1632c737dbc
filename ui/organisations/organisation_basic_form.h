#pragma once

#include "ui/organisations/organisation_form.h"
#include "ui/organisations/row_table_model.h"

#include <QHash>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class OrganisationBasicForm;
}
class KanaProposal;

/// The tab 基本 of the organisation editor.
class OrganisationBasicForm final : public OrganisationForm
{
    Q_OBJECT

public:
    explicit OrganisationBasicForm(QWidget* parent = nullptr);
    ~OrganisationBasicForm() override;

    void setGuideline(const Guideline& guideline) override;
    /// One that is not in a ledger yet begins with a blank name.
    void load(const Organisation& organisation) override;
    [[nodiscard]] Status store(Organisation& organisation) const override;
    void commitEdit() override;
    void setReadOnly() override;

    /// As it stands in the form now.
    [[nodiscard]] std::optional<ActorKindChoice> kind() const;
    void focusName();

signals:
    void kindChanged();

private:
    void connectEdits();
    void fillKinds();
    /// What a field shows now, and whether that is something else than when it was loaded.
    [[nodiscard]] QString shownText(const QWidget& field) const;
    [[nodiscard]] bool isChanged(const QWidget& field) const;
    void rememberShown();
    void showNumberHint();
    [[nodiscard]] Result<Name> name(const Organisation& loaded) const;

    std::unique_ptr<Ui::OrganisationBasicForm> m_ui;
    const Guideline* m_guideline = nullptr;
    KanaProposal* m_kanaProposal = nullptr;
    RowModel<FormerName> m_formerNames;
    std::optional<ActorKindChoice> m_loadedKind;
    QHash<const QWidget*, QString> m_shown; ///< as it was loaded
};

} // namespace kyodo::ui
