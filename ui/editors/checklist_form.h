#pragma once

#include "ui/models/checklist_model.h"

#include <QWidget>

#include <memory>

class QButtonGroup;

namespace kyodo::ui {

namespace Ui {
class ChecklistForm;
}

/// The tab 原則チェック of the project editor: the guideline's questions, answered by the city and
/// by the partner, before, during and after the project.
class ChecklistForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistForm(QWidget* parent = nullptr);
    ~ChecklistForm() override;

    void setGuideline(const Guideline& guideline);

    void load(const std::vector<CheckAnswer>& answers);
    /// Of all phases; those to questions that the guideline does not ask are kept.
    [[nodiscard]] std::vector<CheckAnswer> value() const { return m_model.answers(); }

    /// Takes over what still stands in the editor of a cell.
    void commitEdit();

    void setReadOnly();

signals:
    void edited();

private:
    void setUpTable();
    void setUpPhases();
    void showPhase(int phase);
    void showState();
    void showElsewhere();
    [[nodiscard]] QString progressWords(CheckSide side) const;

    std::unique_ptr<Ui::ChecklistForm> m_ui;
    ChecklistModel m_model;
    QButtonGroup* m_phases;
};

} // namespace kyodo::ui
