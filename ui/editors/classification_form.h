#pragma once

#include "core/domain/guideline/area_advice.h"
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
    Involvement involvement;

    friend bool operator==(const Classification&, const Classification&) = default;
};

/// The tab 分類: the picture of the areas to click or press a letter in, who started, decides, pays
/// and answers, the forms with their meaning, and why. It proposes an area, and never changes a
/// choice by itself. What a guideline does not have is not asked, but kept.
class ClassificationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassificationForm(QWidget* parent = nullptr);
    ~ClassificationForm() override;

    /// Before load().
    void setGuideline(const Guideline& guideline);

    void load(const Classification& value);
    [[nodiscard]] Classification value() const;

    /// How the project was classified in the round before; none for a new one.
    void setPrevious(const std::optional<ProjectYear>& previous);

    void setReadOnly();

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sharePicture();
    void setUpLabels();
    void setUpForms();
    void showParts();
    void chooseArea(const std::optional<AreaCode>& code);
    void takeAdvice();
    void leadCurrent();
    void showArea();
    void showAdvice();
    void showWarning();
    /// As the forms say it, for the rules of the domain.
    [[nodiscard]] ProjectRecord asRecord() const;

    Guideline m_guideline;
    std::unique_ptr<Ui::ClassificationForm> m_ui;
    FormChoiceModel m_forms;
    std::optional<AreaChoice> m_area;
    std::optional<AreaAdvice> m_advice;
    QString m_loadedReason;
    bool m_isReadOnly = false;
};

} // namespace kyodo::ui
