#include "core/report/content/counts/area_figure_report.h"

#include "core/report/content/counts/count_table.h"
#include "core/report/content/report_words.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(AreaFigureReport)
};

std::map<AreaCode, int> countsByArea(const std::vector<CountLine>& lines)
{
    std::map<AreaCode, int> counts;
    for (const CountLine& line : lines) {
        if (line.kind.area) {
            counts.emplace(line.kind.area->code, static_cast<int>(line.count));
        }
    }
    return counts;
}

ReportPart figurePart(std::shared_ptr<const Guideline> guideline,
                      const std::vector<CountLine>& lines)
{
    if (guideline->areas.empty()) {
        return ReportText{.text = report_words::noAreas()};
    }
    return ReportAreaFigure{
        .title = FigureWords::tr("Projects by area"),
        .guideline = std::move(guideline),
        .counts = countsByArea(lines),
        .description = FigureWords::tr("The areas from the citizens to the city, and how many "
                                       "projects lie in each: %1")
                           .arg(countsInWords(lines))};
}

} // namespace

Result<Report> areaFigureReport(const ReportFrame& frame,
                                std::shared_ptr<const Guideline> guideline,
                                const CountedRound& round)
{
    CrossTally tally(*guideline, RecordAspect::Area, RecordAspect::Years, {&round.years, 1});
    KYODO_TRY(tally.add(round));
    const CrossFigures figures = tally.figures(CountMeasure::Projects);
    const std::vector<CountLine> lines = rowLines(figures);
    Report report =
        framedReport(frame, FigureWords::tr("Areas of Collaboration in %1").arg(frame.cityName));
    report.parts.push_back(figurePart(guideline, lines));
    if (areToldApart(figures.rows)) {
        report.parts.emplace_back(countTable(*guideline, RecordAspect::Area, lines, figures.total));
    }
    return report;
}

} // namespace kyodo
