#pragma once

#include "ui/dashboard/round_overview.h"

#include <QPushButton>

class QVBoxLayout;

namespace kyodo::ui {

/// One line of a BarList: label, bar and figure, as a button.
class BarRow final : public QPushButton
{
    Q_OBJECT

public:
    /// What a row takes from the list that it stands in.
    struct Scale
    {
        int labelWidth = 0;
        int figureWidth = 0;
        qint64 most = 0; ///< the figure of a full bar
    };

    BarRow(const CountedRows& line, const QString& mark, QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    [[nodiscard]] int wishedLabelWidth() const;
    [[nodiscard]] const CountedRows& line() const { return m_line; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Up: -1, down: 1.
    void stepped(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintLabel(QPainter& painter) const;
    void paintBar(QPainter& painter) const;
    [[nodiscard]] QRect markRect() const;

    CountedRows m_line;
    QString m_mark; ///< letter of an area; empty for a form
    Scale m_scale;
};

/// Figures as bars that begin at one edge. Tab reaches the list, the arrow keys its rows; a click,
/// Space or Enter leads to what a row counts.
class BarList final : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(QWidget* parent = nullptr);

    /// The keyboard stays at the row that it was at.
    void setLines(const std::vector<CountedRows>& lines, const Guideline& guideline);
    [[nodiscard]] const std::vector<BarRow*>& rows() const { return m_rows; }

signals:
    void rowsWanted(const kyodo::RecordFilter& rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::optional<std::size_t> focusedRow() const;
    void addRow(const CountedRows& line, const QString& mark);
    void setScales();
    void step(const BarRow* from, int step);

    QVBoxLayout* m_layout;
    std::vector<BarRow*> m_rows;
};

} // namespace kyodo::ui
