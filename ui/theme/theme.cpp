#include "ui/theme/theme.h"

#include "core/base/visible_text.h"
#include "ui/theme/line_icon.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_style.h"
#include "ui/widgets/field_undo.h"
#include "ui/widgets/popup_keys.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

// Resources of a static library are registered by hand, and outside any namespace.
static void registerLook()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(theme);
}

namespace kyodo::ui {
namespace {

constexpr qreal BaseSize = 10.5; ///< points

const ThemeColors* s_colors = nullptr;

const ThemeColors& chosenColors(const QPalette& systemPalette)
{
    const QString wish = qEnvironmentVariable("KYODO_THEME");
    if (wish == QLatin1StringView("light")) {
        return ThemeColors::light();
    }
    const bool isDark = wish == QLatin1StringView("dark") ||
                        systemPalette.color(QPalette::Window).lightness() < 128;
    return isDark ? ThemeColors::dark() : ThemeColors::light();
}

/// BIZ UDPGothic is made for public offices. A system set to larger text keeps its size.
QFont windowFont(const QFont& systemFont)
{
    QFont font = systemFont;
    font.setFamilies({QStringLiteral("BIZ UDPGothic"), QStringLiteral("Noto Sans CJK JP"),
                      QStringLiteral("IPAexGothic"), systemFont.family()});
    font.setPointSizeF(std::max(BaseSize, systemFont.pointSizeF()));
    return font;
}

QByteArray drawing(QStringView name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "Theme::icon", "no such drawing in resources/icons");
    return isThere ? file.readAll() : QByteArray();
}

void setLookProperty(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value) {
        return;
    }
    widget.setProperty(name, value);
    // A style sheet looks at properties only when it meets the widget.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

void Theme::apply(QApplication& application)
{
    registerLook();
    s_colors = &chosenColors(QApplication::palette());
    QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(s_colors->palette());
    const QFont font = windowFont(QApplication::font());
    QApplication::setFont(font);
    application.setStyleSheet(styleSheet(*s_colors, font.pointSizeF()));
    QApplication::setWindowIcon(emblem());
    if (application.findChild<PopupKeys*>() == nullptr) {
        application.installEventFilter(new PopupKeys(&application));
        application.installEventFilter(new FieldUndo(&application));
    }
}

const ThemeColors& Theme::colors()
{
    return s_colors ? *s_colors : ThemeColors::light();
}

bool Theme::isDark()
{
    return colors() == ThemeColors::dark();
}

QIcon Theme::icon(QStringView name)
{
    return icon(name, colors().quietText);
}

QIcon Theme::icon(QStringView name, const QColor& color)
{
    registerLook();
    return lineIcon(drawing(name), color, colors());
}

QIcon Theme::emblem()
{
    registerLook();
    return pictureIcon(drawing(u"app"));
}

AreaFigurePalette Theme::areaFigurePalette()
{
    const ThemeColors& c = colors();
    return {.text = c.text,
            .quietText = c.quietText,
            .line = c.border,
            .background = c.surface,
            .accent = c.accent};
}

void Theme::setRole(QWidget& widget, const QString& role)
{
    setLookProperty(widget, "role", role);
}

QString Theme::openLines(const QString& text)
{
    return QStringLiteral("<div style=\"line-height:130%\">") +
           visibleText(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
           QStringLiteral("</div>");
}

void Theme::setLines(QLabel& label, const QString& text)
{
    label.setTextFormat(Qt::RichText);
    label.setText(openLines(text));
}

void Theme::setInvalid(QWidget& field, bool isInvalid)
{
    setLookProperty(field, "invalid", isInvalid);
}

} // namespace kyodo::ui
