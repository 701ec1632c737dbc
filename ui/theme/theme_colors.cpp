#include "ui/theme/theme_colors.h"

namespace kyodo::ui {

const ThemeColors& ThemeColors::light()
{
    static const ThemeColors colors{
        .window = QColor(0xF6F7F9),
        .surface = QColor(0xFFFFFF),
        .navigation = QColor(0xEDF0F4),
        .hover = QColor(0xF0F3F8),
        .text = QColor(0x1D2430),
        .quietText = QColor(0x5A6473),
        .disabledText = QColor(0x98A1AD),
        .hairline = QColor(0xDCE1E7),
        .border = QColor(0x828C9B),
        .accent = QColor(0x28569A),
        .accentFill = QColor(0x28569A),
        .accentHover = QColor(0x3264AE),
        .accentPressed = QColor(0x1D4580),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0xE1EAF7),
        .error = QColor(0xB3261E),
        .errorGround = QColor(0xFCEEED),
        .warning = QColor(0x8A5A00),
        .warningGround = QColor(0xFFF6E0),
        .success = QColor(0x1E6B3C),
    };
    return colors;
}

const ThemeColors& ThemeColors::dark()
{
    static const ThemeColors colors{
        .window = QColor(0x1B1F26),
        .surface = QColor(0x222730),
        .navigation = QColor(0x16191F),
        .hover = QColor(0x2A303A),
        .text = QColor(0xE4E8EE),
        .quietText = QColor(0xA2ACBA),
        .disabledText = QColor(0x69727F),
        .hairline = QColor(0x363D48),
        .border = QColor(0x76808F),
        .accent = QColor(0x8FB8F2),
        .accentFill = QColor(0x3A6DB8),
        .accentHover = QColor(0x3E72BE),
        .accentPressed = QColor(0x305E9F),
        .onAccent = QColor(0xFFFFFF),
        .selection = QColor(0x2A3A55),
        .error = QColor(0xFF9C92),
        .errorGround = QColor(0x3B2526),
        .warning = QColor(0xF0C060),
        .warningGround = QColor(0x38301C),
        .success = QColor(0x86CFA0),
    };
    return colors;
}

QPalette ThemeColors::palette() const
{
    QPalette palette(window);
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, hover);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, quietText);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, onAccent);
    set(QPalette::Highlight, accentFill);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::ToolTipBase, surface);
    set(QPalette::ToolTipText, text);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabledText);
    }
    return palette;
}

const std::array<std::pair<const char*, QColor ThemeColors::*>, 20>& colorNames()
{
    static constexpr std::array<std::pair<const char*, QColor ThemeColors::*>, 20> names{{
        {"window", &ThemeColors::window},
        {"surface", &ThemeColors::surface},
        {"navigation", &ThemeColors::navigation},
        {"hover", &ThemeColors::hover},
        {"text", &ThemeColors::text},
        {"quietText", &ThemeColors::quietText},
        {"disabledText", &ThemeColors::disabledText},
        {"hairline", &ThemeColors::hairline},
        {"border", &ThemeColors::border},
        {"accent", &ThemeColors::accent},
        {"accentFill", &ThemeColors::accentFill},
        {"accentHover", &ThemeColors::accentHover},
        {"accentPressed", &ThemeColors::accentPressed},
        {"onAccent", &ThemeColors::onAccent},
        {"selection", &ThemeColors::selection},
        {"error", &ThemeColors::error},
        {"errorGround", &ThemeColors::errorGround},
        {"warning", &ThemeColors::warning},
        {"warningGround", &ThemeColors::warningGround},
        {"success", &ThemeColors::success},
    }};
    return names;
}

} // namespace kyodo::ui
