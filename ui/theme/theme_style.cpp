#include "ui/theme/theme_style.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int RowHeight = 28;
constexpr int NavigationRowHeight = 40;
constexpr int Grid = 8;

/// Taller where the system asks for larger text.
int rowHeight(int usual = RowHeight)
{
    return std::max(usual, QFontMetrics(QApplication::font()).height() + Grid);
}

/// A label that guesses would load the picture that a name asks for. Tooltips are labels too, and
/// made by plainToolTip().
void showAsItStands(QLabel& label)
{
    if (label.textFormat() == Qt::AutoText && !label.inherits("QTipLabel")) {
        label.setTextFormat(Qt::PlainText);
    }
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* table = qobject_cast<QTableView*>(widget)) {
        // The sheet draws a hairline below each row instead.
        table->setShowGrid(false);
    }
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        showAsItStands(*label);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * Grid;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 20;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::layoutSpacing(QSizePolicy::ControlType /*first*/,
                              QSizePolicy::ControlType /*second*/, Qt::Orientation /*orientation*/,
                              const QStyleOption* /*option*/, const QWidget* /*widget*/) const
{
    return Grid;
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                   const QSize& contents, const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type != CT_ItemViewItem) {
        return size;
    }
    const bool isNavigation = widget && widget->objectName() == QLatin1StringView("navigation");
    return size.expandedTo({0, rowHeight(isNavigation ? NavigationRowHeight : RowHeight)});
}

/// The boxes that ask and tell show our own drawings.
QIcon ThemeStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption* option,
                               const QWidget* widget) const
{
    switch (standardIcon) {
    case SP_MessageBoxQuestion:
        return Theme::icon(u"help", Theme::colors().accent);
    case SP_MessageBoxInformation:
        return Theme::icon(u"info", Theme::colors().accent);
    case SP_MessageBoxWarning:
        return Theme::icon(u"warning", Theme::colors().warning);
    case SP_MessageBoxCritical:
        return Theme::icon(u"warning", Theme::colors().error);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    // A list below the field instead of a menu over it: it scrolls, and typing finds in it.
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace kyodo::ui
