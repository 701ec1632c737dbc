#pragma once

#include <QLabel>

namespace kyodo::ui {

/// A line of plain text that asks for no more width than there is: what does not fit is elided, and
/// stands whole in the tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;
};

} // namespace kyodo::ui
