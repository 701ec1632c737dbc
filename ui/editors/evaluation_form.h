#pragma once

#include "ui/models/evaluation_model.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QPlainTextEdit;

namespace kyodo::ui {

namespace Ui {
class EvaluationForm;
}

/// What the tab 評価 is about.
struct EvaluationContent
{
    std::vector<Score> scores;
    QString improvement;
    QString publicText;
    QString internalNote;

    friend bool operator==(const EvaluationContent&, const EvaluationContent&) = default;
};

/// The tab 評価 of the project editor: the guideline's items, scored by both sides and a third
/// party, with the comment of the current cell below, and what is said of it all, for the public
/// apart from what is for the office.
class EvaluationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationForm(QWidget* parent = nullptr);
    ~EvaluationForm() override;

    void setGuideline(const Guideline& guideline);

    void load(const EvaluationContent& value);
    [[nodiscard]] EvaluationContent value() const;

    void setReadOnly();

signals:
    void edited();

private:
    void setUpLabels();
    void setUpTable();
    void showCell();
    void showReasons();
    void loadText(QPlainTextEdit& edit, const QString& text);
    [[nodiscard]] QString textOf(const QPlainTextEdit& edit) const;

    std::unique_ptr<Ui::EvaluationForm> m_ui;
    EvaluationModel m_model;
    QHash<const QPlainTextEdit*, QString> m_loaded; ///< the texts as they are stored
    bool m_isLoading = false;
};

} // namespace kyodo::ui
