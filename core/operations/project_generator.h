#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/project_record.h"

namespace kyodo {

/// What a generated record belongs to.
struct GeneratedIds
{
    ProjectId project;
    SurveyRoundId round;
    RecordId record;
};

/// How many projects with names of their own the generator knows.
[[nodiscard]] qint64 mostGeneratedProjects();

/// Project number `index` (from 0) of a made-up but plausible register: the same at every call, all
/// columns filled, forms and areas of `guideline`.
[[nodiscard]] ProjectRecord generatedRecord(qint64 index, const GeneratedIds& ids,
                                            const Guideline& guideline);

/// The same for the register of organisations: they are called what partners of generated projects
/// are called. One in fifty is a double of the one before it, for 名寄せ.
[[nodiscard]] qint64 mostGeneratedOrganisations();
[[nodiscard]] Organisation generatedOrganisation(qint64 index, OrganisationId id,
                                                 const Guideline& guideline);

} // namespace kyodo
