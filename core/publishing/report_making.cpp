#include "core/publishing/report_making.h"

#include "core/publishing/publication_check.h"
#include "core/publishing/report_source.h"
#include "core/report/content/counts/area_figure_report.h"
#include "core/report/content/counts/cross_report.h"
#include "core/report/content/measure_report.h"
#include "core/report/content/reviews/checklist_report.h"
#include "core/report/content/reviews/evaluation_report.h"
#include "core/report/content/reviews/gap_report.h"
#include "core/report/content/survey/survey_parts.h"
#include "core/report/layout/report_document.h"
#include "core/report/output/html/html_file.h"
#include "core/report/sheets/sheets_data_report.h"
#include "core/report/sheets/sheets_html.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Publishing
{
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// A chart over more rounds than this could not be read.
constexpr std::size_t MostCountedRounds = 12;

class TableReport final : public MadeReport
{
public:
    TableReport(Report report, Checking check, ReportSteps steps)
        : MadeReport(std::move(check), std::move(steps))
        , m_report(std::move(report))
    {}

    [[nodiscard]] QString title() const override { return m_report.title; }
    [[nodiscard]] const Report& data() const override { return m_report; }

protected:
    [[nodiscard]] Result<std::unique_ptr<const PagedDocument>> layOut() const override
    {
        KYODO_TRY_ASSIGN(ReportDocument document, ReportDocument::layOut(m_report));
        return std::make_unique<const ReportDocument>(std::move(document));
    }
    [[nodiscard]] Status writeHtml(QIODevice& device) const override
    {
        return kyodo::writeHtml(m_report, device);
    }

private:
    Report m_report;
};

class SheetsReport final : public MadeReport
{
public:
    SheetsReport(std::unique_ptr<SheetSource> sheets, const QString& cityName,
                 const SheetOptions& options, Checking check, ReportSteps steps)
        : MadeReport(std::move(check), std::move(steps))
        , m_sheets(std::move(sheets))
        , m_subject{cityName, m_sheets.get()}
        , m_options(options)
        , m_data(sheetsDataReport(m_subject, m_options))
    {}

    [[nodiscard]] QString title() const override { return m_data.title; }
    [[nodiscard]] const Report& data() const override { return m_data; }

protected:
    [[nodiscard]] Result<std::unique_ptr<const PagedDocument>> layOut() const override
    {
        KYODO_TRY_ASSIGN(ProjectSheets document, ProjectSheets::layOut(m_subject, m_options));
        return std::make_unique<const ProjectSheets>(std::move(document));
    }
    [[nodiscard]] Status writeHtml(QIODevice& device) const override
    {
        return writeSheetsHtml(m_subject, m_options, device);
    }

private:
    std::unique_ptr<SheetSource> m_sheets;
    SheetSubject m_subject;
    SheetOptions m_options;
    Report m_data;
};

/// Sheets, each a step.
class SteppedSheets final : public SheetSource
{
public:
    SteppedSheets(std::unique_ptr<SheetSource> sheets, ReportSteps steps)
        : m_sheets(std::move(sheets))
        , m_steps(std::move(steps))
    {}

    [[nodiscard]] qsizetype size() const override { return m_sheets->size(); }
    [[nodiscard]] Result<ProjectHistory> sheet(qsizetype index) const override
    {
        if (m_steps) {
            KYODO_TRY(m_steps(index, size()));
        }
        return m_sheets->sheet(index);
    }
    [[nodiscard]] const Guideline& guidelineOf(const SurveyRound& round) const override
    {
        return m_sheets->guidelineOf(round);
    }
    [[nodiscard]] const Persons& persons() const override { return m_sheets->persons(); }

private:
    std::unique_ptr<SheetSource> m_sheets;
    ReportSteps m_steps;
};

/// Makes reports from a ledger, all for one request.
class Maker
{
public:
    Maker(const Ledger& ledger, const ReportRequest& request, ReportSource source,
          const ReportSteps& steps)
        : m_ledger(ledger)
        , m_request(request)
        , m_source(std::move(source))
        , m_steps(steps)
        , m_check(ledger)
    {}

    [[nodiscard]] Result<Report> table() const
    {
        switch (m_request.kind) {
        case ReportKind::Survey:
            return survey();
        case ReportKind::Rounds:
            return rounds();
        case ReportKind::Examples:
            return examples();
        case ReportKind::CrossTable:
        case ReportKind::Charts:
            return counted();
        case ReportKind::AreaFigure:
            return areaFigure();
        case ReportKind::Roster:
            return roster();
        case ReportKind::Checklists:
        case ReportKind::Evaluation:
        case ReportKind::Gaps:
            return reviews();
        case ReportKind::Measures:
            return measureReport(m_source.frame(), *m_source.guideline());
        case ReportKind::Sheets:
            break; // laid out by themselves
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Result<std::unique_ptr<MadeReport>> sheets() const
    {
        KYODO_TRY_ASSIGN(std::vector<ProjectId> projects, m_source.projects());
        if (projects.empty()) {
            return failure(ErrorCode::NotFound,
                           Publishing::tr("There is no project to make a sheet for. Search for "
                                          "other words, or name another year."));
        }
        auto sheets = std::make_unique<SteppedSheets>(
            sheetsForReport(m_ledger, std::move(projects), m_source.persons()), m_steps);
        SheetOptions options = m_request.sheets;
        options.edition = m_request.edition;
        options.asOf = m_source.frame().asOf;
        options.office = m_source.frame().office;
        options.isDraft = m_source.frame().isDraft;
        const SheetSubject subject{m_source.frame().cityName, sheets.get()};
        const QStringList words = wordsAround(sheetsDataReport(subject, options));
        return std::make_unique<SheetsReport>(std::move(sheets), m_source.frame().cityName, options,
                                              checking(words), m_steps);
    }

    [[nodiscard]] std::unique_ptr<MadeReport> made(Report report) const
    {
        if (m_request.edition == Edition::Internal) {
            report.edition = editionLabel(m_request.edition);
        }
        const QStringList words = wordsAround(report);
        return std::make_unique<TableReport>(std::move(report), checking(words), m_steps);
    }

    [[nodiscard]] const ReportSource& source() const { return m_source; }

private:
    [[nodiscard]] MadeReport::Checking checking(const QStringList& words) const
    {
        if (m_request.edition == Edition::Internal) {
            return {};
        }
        return [check = m_check, words](ReportFormat format, PublicationDoubts& doubts) {
            return check.of(format, words, doubts);
        };
    }

    [[nodiscard]] Result<Report> survey() const
    {
        KYODO_TRY_ASSIGN(const SurveySubject subject,
                         m_source.survey(orderFor(m_request.survey.groupBy)));
        return surveyReport(subject, m_request.survey);
    }

    [[nodiscard]] Result<Report> examples() const
    {
        KYODO_TRY_ASSIGN(const SurveySubject subject, m_source.survey(RecordOrder::Key::Form));
        return exampleReport(subject, m_request.examples);
    }

    [[nodiscard]] Result<Report> rounds() const
    {
        KYODO_TRY_ASSIGN(const std::vector<SurveyRound> asked, m_source.rounds(MostComparedRounds));
        RoundsSubject subject;
        subject.frame = m_source.frame();
        subject.frame.years = m_request.frame.years;
        for (const SurveyRound& round : asked) {
            KYODO_TRY_ASSIGN(ComparedRound compared, m_source.compared(round));
            subject.rounds.push_back(std::move(compared));
        }
        return roundsReport(subject);
    }

    /// By the guideline of the latest round that is counted; older ones are read by it too.
    [[nodiscard]] Result<Report> counted() const
    {
        KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, countedRounds());
        CountSubject subject{m_source.guidelineOf(rounds.back()), {}};
        std::vector<SharedRecords> kept;
        for (const SurveyRound& round : rounds) {
            KYODO_TRY_ASSIGN(SharedRecords records,
                             m_source.recordsOf(round, RecordOrder::Key::Number));
            kept.push_back(std::move(records));
            subject.rounds.push_back({round.years, kept.back().get()});
        }
        ReportFrame frame = m_source.frame();
        if (m_request.frame.years.isEmpty()) {
            frame.years = yearsOf(subject);
        }
        return m_request.kind == ReportKind::Charts ? chartReport(frame, subject, m_request.charts)
                                                    : crossReport(frame, subject, m_request.cross);
    }

    /// At least the one that is asked for.
    [[nodiscard]] Result<std::vector<SurveyRound>> countedRounds() const
    {
        const bool isOverYears =
            m_request.kind == ReportKind::Charts || m_request.cross.rows == RecordAspect::Years ||
            m_request.cross.columns == RecordAspect::Years || !m_request.rounds.empty();
        if (isOverYears) {
            return m_source.roundsToOwn(MostCountedRounds);
        }
        return std::vector{m_source.round()};
    }

    [[nodiscard]] static QString yearsOf(const CountSubject& subject)
    {
        const EraChangeYear naming = subject.guideline->eraChangeYear;
        const QString first = subject.rounds.front().years.label(naming);
        const QString last = subject.rounds.back().years.label(naming);
        return first == last ? first : Publishing::tr("%1 to %2").arg(first, last);
    }

    [[nodiscard]] Result<Report> areaFigure() const
    {
        KYODO_TRY_ASSIGN(const SharedRecords records, m_source.records(RecordOrder::Key::Area));
        return areaFigureReport(m_source.frame(), m_source.guideline(),
                                {m_source.round().years, records.get()});
    }

    [[nodiscard]] Result<Report> roster() const
    {
        KYODO_TRY_ASSIGN(std::vector<Organisation> organisations, m_source.organisations());
        ReportFrame frame = m_source.frame();
        frame.years = m_request.frame.years; // the register is of today
        return rosterReport(frame, *m_source.guideline(), std::move(organisations),
                            m_request.roster);
    }

    [[nodiscard]] Result<Report> reviews() const
    {
        KYODO_TRY_ASSIGN(const std::vector<ReviewedRecord> reviewed, m_source.reviewed());
        if (m_request.kind == ReportKind::Checklists) {
            return checklistReport(m_source.frame(), *m_source.guideline(), reviewed,
                                   m_request.edition);
        }
        if (m_request.kind == ReportKind::Evaluation) {
            return evaluationReport(m_source.frame(), *m_source.guideline(), reviewed);
        }
        return gapReport(m_source.frame(), *m_source.guideline(), reviewed, m_request.leastGap);
    }

    const Ledger& m_ledger;
    const ReportRequest& m_request;
    ReportSource m_source;
    const ReportSteps& m_steps;
    PublicationCheck m_check; ///< of all reports that it makes
};

Result<Maker> makerFor(const Ledger& ledger, const ReportRequest& request, const ReportSteps& steps)
{
    if (request.edition == Edition::Public && !hasPublicEdition(request.kind)) {
        return failure(ErrorCode::InvalidInput,
                       Publishing::tr("%1 is for the office alone; it has no edition for the "
                                      "public.")
                           .arg(reportKindLabel(request.kind)));
    }
    KYODO_TRY_ASSIGN(ReportSource source, ReportSource::open(ledger, request, steps));
    return Maker(ledger, request, std::move(source), steps);
}

} // namespace

Result<std::unique_ptr<MadeReport>> makeReport(const Ledger& ledger, const ReportRequest& request,
                                               const ReportSteps& steps)
{
    KYODO_TRY_ASSIGN(const Maker maker, makerFor(ledger, request, steps));
    if (request.kind == ReportKind::Sheets) {
        return maker.sheets();
    }
    KYODO_TRY_ASSIGN(Report report, maker.table());
    return maker.made(std::move(report));
}

Result<std::vector<ReportOfGroup>>
makeReportOfEachGroup(const Ledger& ledger, const ReportRequest& request, const ReportSteps& steps)
{
    KYODO_TRY_ASSIGN(const Maker maker, makerFor(ledger, request, steps));
    KYODO_TRY_ASSIGN(const SurveySubject subject,
                     maker.source().survey(orderFor(request.survey.groupBy)));
    KYODO_TRY_ASSIGN(std::vector<SurveyPart> parts, surveyParts(subject, request.survey.groupBy));
    std::vector<ReportOfGroup> reports;
    for (SurveyPart& part : parts) {
        KYODO_TRY_ASSIGN(Report report, surveyReport(part.subject, request.survey));
        reports.push_back({part.label, maker.made(std::move(report))});
    }
    return reports;
}

} // namespace kyodo
