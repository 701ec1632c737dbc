#pragma once

#include "core/report/figures/area_figure.h"
#include "ui/theme/theme_colors.h"

#include <QIcon>

class QApplication;
class QLabel;
class QWidget;

namespace kyodo::ui {

/// The look of the window: one style sheet and one set of drawings for light and dark. Which of the
/// two is asked of the desktop once, at the start; KYODO_THEME=light or dark overrules it.
class Theme final
{
public:
    Theme() = delete;

    /// Before the first widget is made.
    static void apply(QApplication& application);

    [[nodiscard]] static const ThemeColors& colors();
    [[nodiscard]] static bool isDark();

    /// A drawing of resources/icons by its name without ending: `Theme::icon(u"undo")`.
    [[nodiscard]] static QIcon icon(QStringView name);
    /// In a colour that means something, as that of a warning; the shape says it as well.
    [[nodiscard]] static QIcon icon(QStringView name, const QColor& color);
    /// The program's own: two wedges that meet.
    [[nodiscard]] static QIcon emblem();

    [[nodiscard]] static AreaFigurePalette areaFigurePalette();

    /// What part a widget plays, as style.qss names it: title, section, hint, error, card, side,
    /// banner, chip … May be changed at any time.
    static void setRole(QWidget& widget, const QString& role);
    /// Plain text as HTML with room between its lines, which BIZ UDPGothic sets without any: for
    /// a label of several lines.
    [[nodiscard]] static QString openLines(const QString& text);

    /// The same, on the label: all others show what they are given as it stands, be it HTML.
    static void setLines(QLabel& label, const QString& text);

    /// Marks a field whose content cannot be meant. What is wrong stands beside it, in words.
    static void setInvalid(QWidget& field, bool isInvalid);
};

} // namespace kyodo::ui
