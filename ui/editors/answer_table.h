#pragma once

#include "ui/models/answer_model.h"
#include "ui/widgets/table_view.h"

class QMenu;

namespace kyodo::ui {

/// Shows an AnswerModel. A cell is answered by the key of an answer, which goes on to the row
/// below, or from the list that a click, Enter, Space and F2 open; Delete empties it.
class AnswerTable final : public TableView
{
    Q_OBJECT

public:
    explicit AnswerTable(QWidget* parent = nullptr);

    /// The table must not own the model.
    void setAnswers(AnswerModel& model);
    /// Stands headings across all columns: to be called after the rows have changed.
    void layOutRows();
    /// Makes the first cell that takes an answer the current one.
    void goToFirst();

    void setReadOnly();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// False when the key means nothing here.
    [[nodiscard]] bool obey(const QKeyEvent& key);
    [[nodiscard]] bool obeyAnswerKey(const QModelIndex& index, const QString& text);
    void clearCell(const QModelIndex& index);
    void goDown();
    void showAnswers(const QModelIndex& index);
    void addAnswer(QMenu& menu, const QModelIndex& index, int option);

    AnswerModel* m_answers = nullptr;
    bool m_isReadOnly = false;
};

} // namespace kyodo::ui
