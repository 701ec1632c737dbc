#pragma once

#include <QLayout>

#include <initializer_list>
#include <memory>
#include <vector>

class QBoxLayout;

namespace kyodo::ui {

/// Stands its widgets beside each other as long as there is room, and goes on in the next line: a
/// row of filters and buttons that makes no window wider.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// The side at which lines end alike: right beside the title of a page.
    enum class Flush { Left, Right };

    explicit FlowLayout(Flush flush, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Takes `widgets` out of the row they stand in, and adds a layout with them at its end.
    static FlowLayout* wrap(QBoxLayout& row, std::initializer_list<QWidget*> widgets,
                            Flush flush = Flush::Right);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Line
    {
        std::vector<QLayoutItem*> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    [[nodiscard]] int gap() const;

    Flush m_flush;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace kyodo::ui
