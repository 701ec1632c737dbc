#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace kyodo::ui {

/// Fusion with the measures of our grid: what a style sheet cannot say.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    /// Also between the parts of one row of a form, where Fusion leaves no room.
    [[nodiscard]] int layoutSpacing(QSizePolicy::ControlType first, QSizePolicy::ControlType second,
                                    Qt::Orientation orientation,
                                    const QStyleOption* option = nullptr,
                                    const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon,
                                     const QStyleOption* option = nullptr,
                                     const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                                const QWidget* widget = nullptr,
                                QStyleHintReturn* returned = nullptr) const override;
};

} // namespace kyodo::ui
