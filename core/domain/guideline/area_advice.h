#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"

namespace kyodo {

/// A proposed area and why. Only ever shown: an area is chosen by a person.
struct AreaAdvice
{
    AreaCode area;
    QString reason; ///< a whole sentence, translated or the guideline's own

    friend bool operator==(const AreaAdvice&, const AreaAdvice&) = default;
};

/// From the guideline's rules, with the leading form and who started, decides, pays and answers;
/// where no rule holds, from the leading area of the form; else from where the sides named lie on
/// average, if at least two are named. None when nothing speaks for any area.
[[nodiscard]] std::optional<AreaAdvice> areaAdvice(const ProjectRecord& record,
                                                   const Guideline& guideline);

/// The record is in another area than its leading form usually is (Form::leadingArea), no rule of
/// the guideline advises that area, and nobody has written why. None where form, area or leading
/// area are not known to the guideline.
[[nodiscard]] std::optional<AreaCode> areaAgainstForm(const ProjectRecord& record,
                                                      const Guideline& guideline);

} // namespace kyodo
