#pragma once

#include "core/operations/ledger_reading.h"
#include "core/operations/persons_of_ledger.h"
#include "core/operations/report_operations.h"
#include "core/publishing/made_report.h"
#include "core/report/content/reviews/reviewed_record.h"
#include "core/report/content/survey/rounds_report.h"
#include "core/report/content/survey/survey_subject.h"

namespace kyodo {

/// What a report is made from: the ledger's values as the request wants to see them, in its
/// edition and through its guideline, every reading a step.
class ReportSource final
{
public:
    /// NotFound when the ledger has no round that the request could be about; the register and the
    /// measures of the guideline need none.
    [[nodiscard]] static Result<ReportSource>
    open(const Ledger& ledger, const ReportRequest& request, const ReportSteps& steps);

    /// The frame of the request, with city and years.
    [[nodiscard]] const ReportFrame& frame() const { return m_frame; }
    /// By which round() is shown.
    [[nodiscard]] const std::shared_ptr<const Guideline>& guideline() const { return m_guideline; }

    /// The records of the round, in the order of the groups of `key`.
    [[nodiscard]] Result<SharedRecords> records(RecordOrder::Key key) const;
    [[nodiscard]] Result<SurveySubject> survey(RecordOrder::Key key) const;
    /// With what was entered beside them.
    [[nodiscard]] Result<std::vector<ReviewedRecord>> reviewed() const;
    /// Those of the register that the edition shows, as it shows them.
    [[nodiscard]] Result<std::vector<Organisation>> organisations() const;

    /// The rounds that the request names, oldest first, InvalidInput when there are more than
    /// `most`; or the latest ones, as many, when it names none that the ledger has.
    [[nodiscard]] Result<std::vector<SurveyRound>> rounds(std::size_t most) const;
    /// The same, but the latest ones as of round(): none after it.
    [[nodiscard]] Result<std::vector<SurveyRound>> roundsToOwn(std::size_t most) const;
    /// By which a round is shown.
    [[nodiscard]] std::shared_ptr<const Guideline>
    guidelineOf(const std::optional<SurveyRound>& round) const;
    /// A round's records by its own guideline, or through that of the request.
    [[nodiscard]] Result<SharedRecords> recordsOf(const SurveyRound& round,
                                                  RecordOrder::Key key) const;
    [[nodiscard]] Result<ComparedRound> compared(const SurveyRound& round) const;

    /// The projects that sheets are asked for.
    [[nodiscard]] Result<std::vector<ProjectId>> projects() const;

    /// That the report is about; a report that needs no round must not ask.
    [[nodiscard]] const SurveyRound& round() const { return m_round.value(); }
    /// Whom the edition does not name; nobody for the office's own.
    [[nodiscard]] const std::shared_ptr<const Persons>& persons() const { return m_persons; }

private:
    ReportSource(const Ledger& ledger, const ReportRequest& request, const ReportSteps& steps,
                 std::optional<SurveyRound> round, Persons persons);

    const Ledger* m_ledger;
    ReportRequest m_request;
    ReportSteps m_steps;
    std::optional<SurveyRound> m_round;
    std::shared_ptr<const Persons> m_persons;
    std::shared_ptr<const Guideline> m_guideline;
    ReportFrame m_frame;
};

/// The order in which records stand in the groups of a survey table.
[[nodiscard]] RecordOrder::Key orderFor(SurveyGrouping grouping);

} // namespace kyodo
