#include "core/report/sheets/sheets_data_report.h"

#include "core/report/content/report_cells.h"
#include "core/report/content/reviews/evaluation_scores.h"
#include "core/report/content/survey/survey_rows.h"
#include "core/report/sheets/printed_history.h"
#include "core/report/sheets/sheet_review.h"
#include "core/report/sheets/sheet_words.h"

#include <algorithm>
#include <functional>

namespace kyodo {
namespace {

using Field = sheet_words::Field;

/// A column with what stands in it.
struct DataColumn
{
    ReportColumn head;
    std::function<ReportCell(const ProjectYear&, const Guideline&)> cell;
};
using DataColumns = std::vector<DataColumn>;

QString partnerRoles(const ProjectRecord& record)
{
    QStringList roles;
    bool hasAny = false;
    for (const Partner& partner : record.partners) {
        roles << partner.role;
        hasAny = hasAny || !partner.role.isEmpty();
    }
    return hasAny ? roles.join(ListSeparator) : QString();
}

QString sharedRoles(const ProjectRecord& record)
{
    QStringList roles;
    for (const RoleShare& role : record.roles) {
        roles << QStringList{role.task, role.citySide, role.partners}.join(QStringLiteral(" / "));
    }
    return roles.join(ListSeparator);
}

/// `text` gives what the record says by itself.
DataColumn textOf(const QString& head, std::function<QString(const ProjectRecord&)> text)
{
    return {textColumn(head), [text = std::move(text)](const ProjectYear& year, const Guideline&) {
                return ReportCell{text(year.record)};
            }};
}

DataColumn dayOf(const QString& head, std::optional<QDate> ProjectRecord::*day)
{
    return {dayColumn(head),
            [day](const ProjectYear& year, const Guideline&) { return dayCell(year.record.*day); }};
}

void addClassification(DataColumns& columns, bool isInternal)
{
    columns.push_back({textColumn(sheet_words::label(Field::Forms)),
                       [](const ProjectYear& year, const Guideline& guideline) {
                           return ReportCell{formNames(year.record, guideline).join(ListSeparator)};
                       }});
    columns.push_back({textColumn(sheet_words::label(Field::Area)),
                       [](const ProjectYear& year, const Guideline& guideline) {
                           return ReportCell{areaLabel(year.record, guideline)};
                       }});
    if (isInternal) {
        columns.push_back(textOf(sheet_words::label(Field::AreaReason),
                                 [](const auto& record) { return record.areaReason; }));
    }
}

void addPartners(DataColumns& columns, bool isInternal)
{
    columns.push_back(textOf(sheet_words::partner(), [](const auto& record) {
        return partnerNameList(record).join(ListSeparator);
    }));
    if (isInternal) {
        columns.push_back(textOf(sheet_words::partnerRole(), partnerRoles));
        columns.push_back(textOf(sheet_words::label(Field::Roles), sharedRoles));
    }
}

void addCourse(DataColumns& columns)
{
    columns.push_back(dayOf(sheet_words::startsOn(), &ProjectRecord::startsOn));
    columns.push_back(dayOf(sheet_words::endsOn(), &ProjectRecord::endsOn));
    columns.push_back(
        textOf(sheet_words::periodNote(), [](const auto& record) { return record.periodNote; }));
    columns.push_back(
        {numberColumn(sheet_words::costInYen()), [](const ProjectYear& year, const Guideline&) {
             return year.record.cost ? moneyCell(year.record.cost->amount(), Yen::Unit::Yen)
                                     : ReportCell();
         }});
    columns.push_back(textOf(sheet_words::label(Field::Status),
                             [](const auto& record) { return statusLabel(record.status); }));
    columns.push_back(textOf(sheet_words::label(Field::Outcome),
                             [](const auto& record) { return record.outcome; }));
}

/// How often a side gave a mark; nothing where there is no checklist.
ReportCell marksCell(const ProjectYear& year, CheckSide side, CheckMark mark)
{
    if (!year.checklist) {
        return {};
    }
    const std::vector<CheckAnswer>& answers = year.checklist->answers;
    return countCell(std::count_if(answers.begin(), answers.end(), [&](const CheckAnswer& answer) {
        return answer.side == side && answer.mark == mark;
    }));
}

void addChecklist(DataColumns& columns)
{
    for (const CheckSide side : checkSides()) {
        for (const CheckMark mark : checkMarks()) {
            columns.push_back({numberColumn(sheet_words::marksOf(side, mark)),
                               [side, mark](const ProjectYear& year, const Guideline&) {
                                   return marksCell(year, side, mark);
                               }});
        }
    }
    columns.push_back(
        {numberColumn(sheet_words::differences()),
         [](const ProjectYear& year, const Guideline& guideline) {
             return year.checklist
                        ? countCell(std::ssize(checkDifferences(*year.checklist, guideline)))
                        : ReportCell();
         }});
}

/// The best step counts most; nothing where the viewpoint has scored by none of the scale.
ReportCell meanPointsCell(const ProjectYear& year, const Guideline& guideline, Viewpoint viewpoint)
{
    const ScorePlaces places(guideline);
    const std::vector<Score> scores = evaluationOf(year).scores;
    double sum = 0;
    int count = 0;
    for (const Score& score : scores) {
        const std::optional<int> points =
            score.step && score.viewpoint == viewpoint ? places.points(*score.step) : std::nullopt;
        sum += points.value_or(0);
        count += points ? 1 : 0;
    }
    return count == 0 ? ReportCell() : meanCell(sum / count);
}

ReportCell widestGapCell(const ProjectYear& year, const Guideline& guideline)
{
    if (!year.evaluation) {
        return {};
    }
    const std::vector<EvaluationGap> gaps = evaluationGaps(*year.evaluation, guideline, 1);
    return countCell(gaps.empty() ? 0 : gaps.front().steps);
}

DataColumn evaluationText(Field field, QString Evaluation::*text)
{
    return {textColumn(sheet_words::label(field)),
            [text](const ProjectYear& year, const Guideline&) {
                return ReportCell{year.evaluation ? (*year.evaluation).*text : QString()};
            }};
}

void addEvaluation(DataColumns& columns, bool isInternal)
{
    for (const Viewpoint viewpoint : viewpoints()) {
        columns.push_back({numberColumn(sheet_words::meanPoints(viewpointLabel(viewpoint))),
                           [viewpoint](const ProjectYear& year, const Guideline& guideline) {
                               return meanPointsCell(year, guideline, viewpoint);
                           }});
    }
    if (isInternal) {
        columns.push_back({numberColumn(sheet_words::widestGap()), widestGapCell});
        columns.push_back(evaluationText(Field::Improvement, &Evaluation::improvement));
    }
    columns.push_back(evaluationText(Field::PublicText, &Evaluation::publicText));
    if (isInternal) {
        columns.push_back(evaluationText(Field::InternalNote, &Evaluation::internalNote));
    }
}

DataColumns identity()
{
    DataColumn name = textOf(sheet_words::label(Field::Name),
                             [](const auto& record) { return record.name.text(); });
    name.head.isRowHead = true;
    return {{textColumn(sheet_words::years()),
             [](const ProjectYear& year, const Guideline&) {
                 return ReportCell{year.round.years.isoLabel()};
             }},
            {ordinalColumn(), [](const ProjectYear& year,
                                 const Guideline&) { return ordinalCell(year.record.number); }},
            name,
            textOf(sheet_words::label(Field::Summary),
                   [](const auto& record) { return record.summary; })};
}

DataColumns dataColumns(const SheetOptions& options)
{
    const bool isInternal = options.edition == Edition::Internal;
    DataColumns columns = identity();
    addClassification(columns, isInternal);
    columns.push_back(textOf(sheet_words::label(Field::Department),
                             [](const auto& record) { return record.department; }));
    addPartners(columns, isInternal);
    addCourse(columns);
    if (options.hasChecklist) {
        addChecklist(columns);
    }
    if (options.hasEvaluation) {
        addEvaluation(columns, isInternal);
    }
    return columns;
}

/// Reads the projects of the rows that are asked for.
class SheetRows final : public ReportRows
{
public:
    SheetRows(const SheetSubject& subject, const SheetOptions& options)
        : m_subject(subject)
        , m_options(options)
        , m_columns(dataColumns(options))
    {}

    [[nodiscard]] qsizetype size() const override { return firstRows().back(); }

    [[nodiscard]] Result<std::vector<ReportRow>> rows(qsizetype first,
                                                      qsizetype count) const override
    {
        std::vector<ReportRow> rows;
        const std::vector<qsizetype>& starts = firstRows();
        const qsizetype end = std::min(starts.back(), first + count);
        const auto after = std::upper_bound(starts.begin(), starts.end(), first);
        for (qsizetype project = after - starts.begin() - 1; first < end; ++project) {
            KYODO_TRY_ASSIGN(const ProjectHistory history,
                             printedHistory(m_subject, m_options, project));
            const qsizetype start = starts[static_cast<std::size_t>(project)];
            for (; first < end && first - start < std::ssize(history.years); ++first) {
                rows.push_back(row(history.years[static_cast<std::size_t>(first - start)]));
            }
        }
        return rows;
    }

    [[nodiscard]] std::vector<ReportColumn> heads() const
    {
        std::vector<ReportColumn> heads;
        for (const DataColumn& column : m_columns) {
            heads.push_back(column.head);
            heads.back().use = ReportColumn::Use::DataOnly;
        }
        return heads;
    }

private:
    /// Counted when somebody asks for rows: a project has as many as it has rounds. One that cannot
    /// be read counts as one row, so that asking for it tells why.
    [[nodiscard]] const std::vector<qsizetype>& firstRows() const
    {
        for (auto i = std::ssize(m_firstRows) - 1; i < m_subject.projects->size(); ++i) {
            const auto history = printedHistory(m_subject, m_options, i);
            m_firstRows.push_back(m_firstRows.back() + (history ? std::ssize(history->years) : 1));
        }
        return m_firstRows;
    }

    [[nodiscard]] ReportRow row(const ProjectYear& year) const
    {
        const Guideline& guideline = m_subject.projects->guidelineOf(year.round);
        ReportRow row;
        for (const DataColumn& column : m_columns) {
            row.cells.push_back(column.cell(year, guideline));
        }
        return row;
    }

    SheetSubject m_subject;
    SheetOptions m_options;
    DataColumns m_columns;
    mutable std::vector<qsizetype> m_firstRows{0}; ///< of each project, and one past the last row
};

} // namespace

Report sheetsDataReport(const SheetSubject& subject, const SheetOptions& options)
{
    const auto rows = std::make_shared<SheetRows>(subject, options);
    Report report{.title = sheet_words::title(),
                  .asOf = options.asOf,
                  .formNumber = options.formNumber,
                  .cityName = subject.cityName,
                  .office = options.office,
                  .isDraft = options.isDraft,
                  .format = options.format};
    if (options.edition == Edition::Internal) {
        report.edition = editionLabel(options.edition);
    }
    report.parts.emplace_back(ReportTable{.columns = rows->heads(), .rows = rows});
    return report;
}

} // namespace kyodo
