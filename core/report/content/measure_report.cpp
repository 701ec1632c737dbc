#include "core/report/content/measure_report.h"

#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct MeasureWords
{
    Q_DECLARE_TR_FUNCTIONS(MeasureReport)
};

/// Measures that belong under one heading; empty where they have none.
struct MeasuresOfGroup
{
    QString heading;
    std::vector<const Measure*> measures;
};

std::vector<const Measure*> measuresOf(const Guideline& guideline,
                                       const std::optional<MeasureGroupCode>& group)
{
    std::vector<const Measure*> measures;
    for (const Measure& measure : guideline.measures) {
        if (measure.group == group) {
            measures.push_back(&measure);
        }
    }
    return measures;
}

/// In the order of the groups; measures without a group behind them.
std::vector<MeasuresOfGroup> groupedMeasures(const Guideline& guideline)
{
    std::vector<MeasuresOfGroup> groups;
    for (const MeasureGroup& group : guideline.measureGroups) {
        groups.push_back({group.name, measuresOf(guideline, group.code)});
    }
    groups.push_back({guideline.measureGroups.empty() ? QString() : MeasureWords::tr("Others"),
                      measuresOf(guideline, std::nullopt)});
    groups.erase(std::remove_if(groups.begin(), groups.end(),
                                [](const auto& group) { return group.measures.empty(); }),
                 groups.end());
    return groups;
}

/// ①, ② …, as the third level of numbers in papers of an office; (21) where these end.
QString circled(qsizetype number)
{
    constexpr qsizetype Last = 20;
    return number > Last ? QStringLiteral("(%1)").arg(number)
                         : QString(QChar(static_cast<char16_t>(u'①' + number - 1)));
}

/// Numbered, one below the other.
QString asList(const QStringList& items)
{
    QStringList lines;
    for (qsizetype i = 0; i < items.size(); ++i) {
        lines << circled(i + 1) + u' ' + items[i];
    }
    return lines.join(u'\n');
}

ReportTable measureTable(const std::vector<MeasuresOfGroup>& groups)
{
    const bool hasActions =
        std::any_of(groups.begin(), groups.end(), [](const MeasuresOfGroup& group) {
            return std::any_of(group.measures.begin(), group.measures.end(),
                               [](const Measure* measure) { return !measure->actions.isEmpty(); });
        });
    ReportTable table{.title = MeasureWords::tr("Measures"),
                      .columns = {ordinalColumn(), rowHeadColumn(MeasureWords::tr("Measure"), 2),
                                  textColumn(MeasureWords::tr("What it is about"), 3),
                                  textColumn(MeasureWords::tr("Actions"), 4)},
                      .emptyText = MeasureWords::tr("The guideline names no measures.")};
    if (!hasActions) {
        table.columns.back().use = ReportColumn::Use::DataOnly;
    }
    std::vector<ReportRow> rows;
    for (const MeasuresOfGroup& group : groups) {
        if (!group.heading.isEmpty()) {
            table.groups.push_back({.heading = group.heading, .firstRow = std::ssize(rows)});
        }
        for (const Measure* measure : group.measures) {
            rows.push_back({.cells = {countCell(std::ssize(rows) + 1),
                                      {measure->name},
                                      {measure->meaning},
                                      {asList(measure->actions)}}});
        }
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    return table;
}

ReportTable actionTable(const std::vector<MeasuresOfGroup>& groups)
{
    ReportTable table{.title = MeasureWords::tr("Data"),
                      .columns = {dataColumn(MeasureWords::tr("Group")),
                                  dataColumn(MeasureWords::tr("Measure")),
                                  dataColumn(MeasureWords::tr("What it is about")),
                                  dataColumn(MeasureWords::tr("Action"))}};
    std::vector<ReportRow> rows;
    for (const MeasuresOfGroup& group : groups) {
        for (const Measure* measure : group.measures) {
            // a measure without actions has its row as well
            const QStringList actions =
                measure->actions.isEmpty() ? QStringList{QString()} : measure->actions;
            for (const QString& action : actions) {
                rows.push_back(
                    {.cells = {{group.heading}, {measure->name}, {measure->meaning}, {action}}});
            }
        }
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    return table;
}

ReportTable pillarTable(const std::vector<GuidelineEntry>& pillars)
{
    std::vector<ReportRow> rows;
    for (const GuidelineEntry& pillar : pillars) {
        rows.push_back({.cells = {{pillar.name}, {pillar.meaning}}});
    }
    return {.title = MeasureWords::tr("Pillars"),
            .columns = {rowHeadColumn(MeasureWords::tr("Pillar"), 2),
                        textColumn(MeasureWords::tr("What it is about"), 5)},
            .rows = std::make_shared<ReportRowList>(std::move(rows))};
}

ReportTable stageTable(const std::vector<Stage>& stages)
{
    ReportTable table{.title = MeasureWords::tr("Stages"),
                      .columns = {dataColumn(MeasureWords::tr("Stage")), ordinalColumn(),
                                  rowHeadColumn(MeasureWords::tr("Step"))}};
    std::vector<ReportRow> rows;
    for (const Stage& stage : stages) {
        table.groups.push_back({.heading = stage.name, .firstRow = std::ssize(rows)});
        for (qsizetype i = 0; i < stage.items.size(); ++i) {
            rows.push_back({.cells = {{stage.name}, countCell(i + 1), {stage.items[i]}}});
        }
    }
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    return table;
}

} // namespace

Report measureReport(const ReportFrame& frame, const Guideline& guideline)
{
    Report report = framedReport(
        frame, MeasureWords::tr("Measures of %1 for Collaboration").arg(frame.cityName));
    if (!guideline.pillars.empty()) {
        report.parts.emplace_back(pillarTable(guideline.pillars));
    }
    const std::vector<MeasuresOfGroup> groups = groupedMeasures(guideline);
    report.parts.emplace_back(measureTable(groups));
    if (!guideline.stages.empty()) {
        report.parts.emplace_back(stageTable(guideline.stages));
    }
    report.dataTable = tablesOf(report).size();
    report.parts.emplace_back(actionTable(groups));
    return report;
}

} // namespace kyodo
