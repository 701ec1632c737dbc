#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class BasicForm;
}
class KanaProposal;

/// The tab 基本 of the project editor.
class BasicForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BasicForm(QWidget* parent = nullptr);
    ~BasicForm() override;

    /// What 分野 is chosen from: the city's own, then the kinds of NPO activity. Before load().
    void setGuideline(const Guideline& guideline);
    /// 課 to choose from; others may be typed.
    /// The years of the round in view: hints at what to type are taken from them.
    void setYears(const FiscalYearSpan& years);
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
    /// What a field shows now.
    [[nodiscard]] QString shownText(const QWidget& field) const;
    /// Whether it shows something else than when it was loaded. Fields that were not touched are
    /// not written back: a field of the window can't show every character as it is stored.
    [[nodiscard]] bool isChanged(const QWidget& field) const;
    void rememberShown();
    void connectEdits();
    void showCost(const std::optional<Yen>& cost);
    void storeField(ProjectRecord& record) const;
    [[nodiscard]] Status storePeriod(ProjectRecord& record) const;

    Guideline m_guideline;
    std::unique_ptr<Ui::BasicForm> m_ui;
    KanaProposal* m_kanaProposal = nullptr;
    std::optional<Name> m_loadedName;
    QHash<const QWidget*, QString> m_shown; ///< as it was loaded
};

} // namespace kyodo::ui
