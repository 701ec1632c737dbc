#pragma once

#include "core/domain/project.h"
#include "ui/models/form_choice_model.h"

#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class ClassificationForm;
}

/// What the tab 分類 of the project editor is about.
struct Classification
{
    std::vector<FormChoice> forms; ///< the first one leads
    std::optional<AreaChoice> area;
    QString areaReason;

    friend bool operator==(const Classification&, const Classification&) = default;
};

/// The tab 分類: the picture of the areas to click or press a letter in, the forms with their
/// meaning, and why. It advises from the leading form, and never changes a choice by itself.
class ClassificationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassificationForm(const Guideline& guideline, QWidget* parent = nullptr);
    ~ClassificationForm() override;

    void load(const Classification& value);
    [[nodiscard]] Classification value() const;

    /// How the project was classified in the round before; none for a new one.
    void setPrevious(const std::optional<ProjectYear>& previous);

    void setReadOnly();

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpForms();
    void chooseArea(const std::optional<AreaCode>& code);
    void leadCurrent();
    void showArea();
    void showAdvice();
    [[nodiscard]] const Area* suggestedArea() const;

    const Guideline& m_guideline;
    std::unique_ptr<Ui::ClassificationForm> m_ui;
    FormChoiceModel m_forms;
    std::optional<AreaChoice> m_area;
    QString m_loadedReason;
};

} // namespace kyodo::ui
