#pragma once

#include <QPushButton>

namespace kyodo::ui {

/// A figure with what it counts (the text of the button); leads to the rows behind it.
class CountCard final : public QPushButton
{
    Q_OBJECT

public:
    enum class Meaning {
        Plain, ///< just a figure
        ToDo,  ///< what is left to be done; none is good
    };

    explicit CountCard(QWidget* parent = nullptr);

    void setMeaning(Meaning meaning);
    void setCount(qint64 count);
    [[nodiscard]] qint64 count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    void paintGround(QPainter& painter) const;
    void paintMark(QPainter& painter, const QRect& inside) const;

    Meaning m_meaning = Meaning::Plain;
    qint64 m_count = 0;
};

} // namespace kyodo::ui
