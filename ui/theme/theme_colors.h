#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <utility>

namespace kyodo::ui {

/// All colours of the window. Text keeps 4.5 : 1 against each ground it may stand on, the borders
/// of fields 3 : 1.
struct ThemeColors
{
    QColor window;     ///< ground of pages and dialogs
    QColor surface;    ///< tables, fields, cards
    QColor navigation; ///< the list at the left
    QColor hover;      ///< under the mouse, on surface
    QColor text;
    QColor quietText; ///< hints, heads of tables
    QColor disabledText;
    QColor hairline;      ///< between groups; says nothing that has to be seen
    QColor border;        ///< around what can be filled in or pressed
    QColor accent;        ///< text, links, focus
    QColor accentFill;    ///< the page's next action
    QColor accentHover;   ///< the same under the mouse
    QColor accentPressed; ///< the same held down
    QColor onAccent;      ///< text on the three of them
    QColor selection;     ///< chosen rows
    QColor error;
    QColor errorGround;
    QColor warning;
    QColor warningGround;
    QColor success;

    friend bool operator==(const ThemeColors&, const ThemeColors&) = default;

    [[nodiscard]] static const ThemeColors& light();
    [[nodiscard]] static const ThemeColors& dark();

    [[nodiscard]] QPalette palette() const;
};

/// The names under which a style sheet refers to the colours: @accent@.
[[nodiscard]] const std::array<std::pair<const char*, QColor ThemeColors::*>, 20>& colorNames();

} // namespace kyodo::ui
