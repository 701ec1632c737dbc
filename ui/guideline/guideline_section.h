#pragma once

#include "core/domain/guideline/guideline.h"

#include <QString>

#include <vector>

namespace kyodo::ui {

/// A part of a guideline that is read as one page.
enum class GuidelineSection {
    Areas,
    Forms,
    Principles,
    Actors,
    Activities,
    Fields,
    Conditions,
    Evaluation,
    Measures,
    Stages,
    Figures,
    Chronology,
    Glossary,
};

/// Only those that this guideline has, in the order in which they are read.
[[nodiscard]] std::vector<GuidelineSection> sectionsOf(const Guideline& guideline);
[[nodiscard]] QString sectionTitle(GuidelineSection section);

} // namespace kyodo::ui
