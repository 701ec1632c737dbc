#pragma once

#include "core/domain/guideline.h"
#include "core/domain/project.h"

#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class BasicForm;
}

/// The tab 基本 of the project editor.
class BasicForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BasicForm(const Guideline& guideline, QWidget* parent = nullptr);
    ~BasicForm() override;

    /// 課 to choose from; others may be typed.
    void setDepartments(const QStringList& departments);

    void load(const Project& project, const ProjectRecord& record);
    void clear();

    /// What a record can't be without; said beside the field when it is missing.
    [[nodiscard]] Result<Name> name() const;
    /// Writes the other fields into both. Every wrong field is marked; the error is that of the
    /// first one.
    [[nodiscard]] Status store(Project& project, ProjectRecord& record) const;

    void focusName();
    void setReadOnly();

signals:
    void edited();

private:
    void connectEdits();
    void showCost(const std::optional<Yen>& cost);
    [[nodiscard]] Status storePeriod(ProjectRecord& record) const;

    const Guideline& m_guideline;
    std::unique_ptr<Ui::BasicForm> m_ui;
};

} // namespace kyodo::ui
