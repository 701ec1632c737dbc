#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"
#include "core/domain/persons.h"
#include "core/domain/project.h"

namespace kyodo {

/// The projects that sheets are made for, fetched one by one. Reports ask through this, and so
/// never know where projects are stored.
class SheetSource
{
public:
    virtual ~SheetSource() = default;

    [[nodiscard]] virtual qsizetype size() const = 0;

    /// With at least one round, each with its checklist and evaluation if it has them.
    [[nodiscard]] virtual Result<ProjectHistory> sheet(qsizetype index) const = 0;

    /// The version that a round of these projects is classified by; valid as long as the source.
    [[nodiscard]] virtual const Guideline& guidelineOf(const SurveyRound& round) const = 0;

    /// Whom a sheet for the public does not name; valid as long as the source.
    [[nodiscard]] virtual const Persons& persons() const = 0;
};

} // namespace kyodo
