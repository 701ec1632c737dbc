#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/ids.h"
#include "core/domain/project_record.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"
#include "core/domain/survey_round.h"

#include <vector>

namespace kyodo {

/// 協働事業: what stays the same over the years. What it was called and did in one survey, its name
/// too, is its ProjectRecord: a table printed again must show what it showed then.
struct Project
{
    ProjectId id;
    int version = 0; ///< 0: not in a ledger yet
    QString kana;    ///< フリガナ, for sorting; may be empty
    std::optional<FiscalYear> since;
    QString note; ///< 備考: for the office alone

    friend bool operator==(const Project&, const Project&) = default;
};

/// A project in one of its rounds, with what both sides said about it where somebody asked for
/// that.
struct ProjectYear
{
    SurveyRound round;
    ProjectRecord record;
    std::optional<PrincipleChecklist> checklist{};
    std::optional<Evaluation> evaluation{};

    friend bool operator==(const ProjectYear&, const ProjectYear&) = default;
};

/// A project over the years, the latest round first.
struct ProjectHistory
{
    Project project;
    std::vector<ProjectYear> years;

    friend bool operator==(const ProjectHistory&, const ProjectHistory&) = default;
};

} // namespace kyodo
