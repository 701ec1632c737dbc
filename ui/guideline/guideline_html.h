#pragma once

#include "ui/guideline/guideline_section.h"
#include "ui/theme/theme_colors.h"

#include <QString>

class QTextDocument;

namespace kyodo::ui {

/// The body of a section for a QTextDocument, which sets it by guidelineStyle().
[[nodiscard]] QString sectionHtml(GuidelineSection section, const Guideline& guideline);

/// Where the text of an area begins in the section of the areas.
[[nodiscard]] QString areaAnchor(const AreaCode& area);

/// The style sheet that goes with sectionHtml().
[[nodiscard]] QString guidelineStyle(const ThemeColors& colors);

/// Sets the lines of a document apart, which its style sheet cannot say: kanji stand too close by
/// themselves.
void openLines(QTextDocument& document);

} // namespace kyodo::ui
