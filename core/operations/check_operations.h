#pragma once

#include "core/domain/alike_projects.h"
#include "core/domain/finding.h"
#include "core/operations/workspace.h"

namespace kyodo {

/// Finds what is doubtful in a round a block of records at a time, for a window that must not stand
/// still meanwhile. A write in between makes what was read worthless: begin again.
class FindingReader final
{
public:
    /// Reads nothing yet. `ledger` has to outlive the reader.
    FindingReader(const Ledger& ledger, SurveyRoundId round);
    ~FindingReader();
    FindingReader(FindingReader&& other) noexcept;
    FindingReader& operator=(FindingReader&& other) noexcept;

    /// Appends what the next block shows; the first calls read what the records are compared with,
    /// each by one statement. False when no record is left, at once for an unknown round.
    [[nodiscard]] Result<bool> readMore(std::vector<Finding>& findings);

    /// Records looked at, and those of the round; 0 before they are listed.
    [[nodiscard]] qsizetype readCount() const;
    [[nodiscard]] qsizetype recordCount() const;

private:
    struct Context;

    [[nodiscard]] Status begin();
    [[nodiscard]] Status lookAtBlock(std::vector<Finding>& findings);

    const Ledger* m_ledger;
    SurveyRoundId m_round;
    std::unique_ptr<Context> m_context; ///< none before the first call, and for an unknown round
    qsizetype m_read = 0;
};

/// Everything doubtful in a round, in the order of its table: what each record shows by itself, and
/// what only shows beside the others.
[[nodiscard]] Result<std::vector<Finding>> findingsOfRound(const Ledger& ledger,
                                                           SurveyRoundId round);

/// Everything doubtful in the register of organisations.
[[nodiscard]] Result<std::vector<Finding>> findingsOfOrganisations(const Ledger& ledger);

/// What one record shows, with its reviews and beside the others of its round.
[[nodiscard]] Result<std::vector<Finding>> findingsOfRecord(const Ledger& ledger,
                                                            const ProjectRecord& record);

/// The same over all rounds, the latest first, and the organisations.
[[nodiscard]] Result<std::vector<Finding>> findingsOfLedger(const Ledger& ledger);

/// Projects of a round that resemble each other or share partners.
[[nodiscard]] Result<std::vector<AlikeProjects>>
alikeProjectsOfRound(const Ledger& ledger, SurveyRoundId round, qsizetype most);

/// Those of its round that resemble `record`.
[[nodiscard]] Result<std::vector<AlikeProjects>>
alikeProjectsOf(const Ledger& ledger, const ProjectRecord& record, qsizetype most);

} // namespace kyodo
