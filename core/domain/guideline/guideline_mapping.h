#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/project_record.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"

#include <QByteArray>

#include <map>

namespace kyodo {

/// Where each entry of one guideline goes in another; none: no counterpart, what was chosen stays
/// in its own words. Every code of the first guideline stands in its map.
struct GuidelineMapping
{
    template <class CodeType>
    using Targets = std::map<CodeType, std::optional<CodeType>>;

    Targets<FormCode> forms;
    Targets<AreaCode> areas;
    Targets<FieldCode> fields;
    Targets<ActorKindCode> actors;
    Targets<PrincipleCode> principles;
    Targets<EvaluationItemCode> evaluationItems;
    Targets<RequirementCode> requirements;
    Targets<ScaleStepCode> scale;

    friend bool operator==(const GuidelineMapping&, const GuidelineMapping&) = default;
};

/// Forms by name, else by kind, else by the nearest kind there is (a 指定管理者 is a 委託 where
/// there is no such form); areas by code and name, else by position; actors by name, else by
/// nature; steps of the scale by name, else by their place in it; all others by name.
[[nodiscard]] GuidelineMapping proposeMapping(const Guideline& from, const Guideline& to);

/// The way from one guideline to another: by it a project is read through another city's words, and
/// a ledger is carried over to a revised guideline.
struct GuidelineBridge
{
    Guideline from;
    Guideline to;
    GuidelineMapping mapping;

    friend bool operator==(const GuidelineBridge&, const GuidelineBridge&) = default;

    /// As `to` would have it: what has a counterpart gets its code and name; what has none keeps
    /// its words and loses its code; what never had a code is looked up by its words. Nothing else
    /// changes.
    [[nodiscard]] ProjectRecord carried(ProjectRecord record) const;
    [[nodiscard]] Partner carried(Partner partner) const;
    [[nodiscard]] Organisation carried(Organisation organisation) const;
    [[nodiscard]] PrincipleChecklist carried(PrincipleChecklist checklist) const;
    [[nodiscard]] Evaluation carried(Evaluation evaluation) const;
};

/// With the mapping that is proposed.
[[nodiscard]] GuidelineBridge bridgeBetween(const Guideline& from, const Guideline& to);

/// The mapping as JSON, to be edited and handed in again: {"forms": {"cohost": "kyosai", …}, …},
/// null where there is no counterpart. Read strictly: wrong JSON, an unknown list or code is
/// refused with its line or path; what the file leaves out stays as proposed.
[[nodiscard]] QByteArray writeMapping(const GuidelineMapping& mapping);
[[nodiscard]] Result<GuidelineMapping> readMapping(const QByteArray& json, const Guideline& from,
                                                   const Guideline& to);

} // namespace kyodo
