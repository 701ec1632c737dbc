#include "core/report/content/reviews/checklist_words.h"
#include "core/report/content/reviews/evaluation_words.h"
#include "core/report/sheets/sheet_review.h"
#include "core/report/sheets/sheet_sections.h"
#include "core/report/sheets/sheet_words.h"

#include "core/base/text.h"
#include "core/report/pages/report_style.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace kyodo::sheet_sections {
namespace {

using Bond = SheetWriter::Bond;
using Field = sheet_words::Field;
using Weight = SheetWriter::Weight;

constexpr qreal MarkWidth = 42;
constexpr qreal DifferenceWidth = 34;
constexpr qreal GapWidth = 44;
constexpr double ItemShare = 0.21;

/// All but the first centred.
SheetColumns markColumns(qreal left, const std::vector<qreal>& widths)
{
    SheetColumns columns = sheetColumns(left, widths);
    std::for_each(columns.begin() + 1, columns.end(),
                  [](SheetColumn& column) { column.align = Qt::AlignHCenter; });
    return columns;
}

/// Of a column of marks, in which no word of theirs is torn; Japanese may be parted anywhere.
qreal widthFor(const QStringList& texts, qreal usual, const SheetWriter& writer)
{
    constexpr qreal BothPaddings = 4;
    constexpr char16_t FirstOfEastAsia = 0x2E80;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const ReportFont font = writer.fonts().bold(report_style::BodySize);
    qreal width = usual;
    for (const QString& word : texts.join(u' ').split(space)) {
        const bool isWhole =
            std::all_of(word.begin(), word.end(), [](QChar c) { return c < FirstOfEastAsia; });
        width = isWhole ? std::max(width, TextBlock(font, word).width() + BothPaddings) : width;
    }
    return width;
}

SheetColumns checkColumns(const SheetWriter& writer, const std::vector<CheckLine>& lines)
{
    QStringList words = checkHeads();
    const auto marks = static_cast<std::size_t>(words.size());
    for (const CheckLine& line : lines) {
        words += line.marks;
    }
    std::vector<qreal> widths(marks + 2, widthFor(words, MarkWidth, writer));
    widths.back() =
        widthFor({sheet_words::difference(), sheet_words::differs()}, DifferenceWidth, writer);
    const qreal taken = std::accumulate(widths.begin() + 1, widths.end(), qreal(0));
    widths.front() = writer.body().width() - taken;
    return markColumns(writer.body().left(), widths);
}

void addComments(SheetWriter& writer, const QStringList& comments)
{
    if (!comments.isEmpty()) {
        writer.addSpanningRow(comments.join(u'\n'), Weight::Regular);
    }
}

void addCheckLine(SheetWriter& writer, const CheckLine& line)
{
    std::set<std::size_t> marked;
    for (const std::size_t place : line.differing) {
        marked.insert(place + 1); // behind the question
    }
    const QString differs = line.differing.empty() ? QString() : sheet_words::differs();
    writer.addRow(QStringList(line.question.words) + line.marks + QStringList(differs), marked,
                  line.comments.isEmpty() ? Bond::Free : Bond::WithNext);
    addComments(writer, line.comments);
}

/// Below the table that was ended last, and on its last page.
void addNote(SheetWriter& writer, const QString& note)
{
    writer.bindLast();
    writer.addParagraph(note);
}

/// A field that is left out where it is empty and nobody is meant to write in it.
void addText(SheetWriter& writer, Field field, const QString& text, bool isRuled)
{
    constexpr int BlankLines = 2;
    if (!isBlank(text)) {
        writer.addField(sheet_words::label(field), text);
    } else if (isRuled) {
        writer.addRuledField(sheet_words::label(field), BlankLines);
    }
}

/// What stands in brackets has a line of its own: a narrow column would part it anywhere.
QString headOf(Viewpoint viewpoint)
{
    QString head = viewpointLabel(viewpoint);
    const qsizetype bracket = head.indexOf(u'（');
    return bracket > 0 ? head.insert(bracket, u'\n') : head;
}

SheetColumns scoreColumns(const QRectF& body, std::size_t viewpoints, bool hasGaps)
{
    const qreal gap = hasGaps ? GapWidth : 0;
    const qreal item = body.width() * ItemShare;
    std::vector<qreal> widths{item};
    widths.insert(widths.end(), viewpoints,
                  (body.width() - item - gap) / static_cast<qreal>(viewpoints));
    if (hasGaps) {
        widths.push_back(gap);
    }
    return markColumns(body.left(), widths);
}

/// In a form all items have their line, else those that somebody scored.
void addScoreTable(SheetWriter& writer, const ProjectYear& year, const Guideline& guideline,
                   std::span<const Viewpoint> viewpoints, const SheetOptions& options)
{
    const bool hasGaps = options.edition == Edition::Internal;
    QStringList heads{sheet_words::evaluationItem()};
    for (const Viewpoint viewpoint : viewpoints) {
        heads << headOf(viewpoint);
    }
    if (hasGaps) {
        heads << sheet_words::gap();
    }
    writer.beginTable({}, scoreColumns(writer.body(), viewpoints.size(), hasGaps), heads);
    for (const ScoreLine& line : scoreLines(year, guideline, viewpoints)) {
        if (line.isBlank() && !options.isFormToFill()) {
            continue;
        }
        QStringList cells = QStringList(line.item) + line.steps;
        if (hasGaps) {
            cells << (line.gap > 0 ? sheet_words::gapSteps(line.gap) : QString());
        }
        writer.addRow(cells, {}, line.comments.isEmpty() ? Bond::Free : Bond::WithNext);
        addComments(writer, line.comments);
    }
    writer.endTable();
    if (hasGaps) {
        addNote(writer, evaluation_words::gapNote());
    }
}

} // namespace

void addChecklist(SheetWriter& writer, const ProjectYear& year, const Guideline& guideline,
                  const SheetOptions& options)
{
    const std::vector<CheckLine> lines = checkLines(year, guideline);
    if (lines.empty()) {
        return; // a guideline that asks nothing
    }
    writer.addHeading(sheet_words::checklist());
    const bool isAnswered = year.checklist && !year.checklist->answers.empty();
    if (!isAnswered && !options.isFormToFill()) {
        writer.addParagraph(sheet_words::nothingYet());
        return;
    }
    writer.beginTable({}, checkColumns(writer, lines),
                      QStringList(sheet_words::question()) + checkHeads() +
                          QStringList(sheet_words::difference()));
    QString principle;
    for (const CheckLine& line : lines) {
        const QString& name = line.question.principle.words;
        if (name != principle && name != line.question.words) {
            writer.addSpanningRow(name, Weight::Bold, Bond::WithNext);
        }
        principle = name;
        addCheckLine(writer, line);
    }
    writer.endTable();
    addNote(writer, checklist_words::markLegend());
}

void addEvaluation(SheetWriter& writer, const ProjectYear& year, const Guideline& guideline,
                   const SheetOptions& options)
{
    const Evaluation evaluation = evaluationOf(year);
    const std::vector<Viewpoint> used = viewpointsUsed(year);
    const bool isInternal = options.edition == Edition::Internal;
    const bool hasScores = !evaluation.scores.empty();
    writer.addHeading(sheet_words::evaluation());
    if (options.isFormToFill()) {
        addScoreTable(writer, year, guideline, viewpoints(), options);
    } else if (hasScores) {
        addScoreTable(writer, year, guideline, used, options);
    } else if (isBlank(evaluation.publicText)) {
        writer.addParagraph(sheet_words::nothingYet());
        return;
    }
    writer.beginFields();
    if (isInternal) {
        addText(writer, Field::Improvement, evaluation.improvement, options.isFormToFill());
    }
    addText(writer, Field::PublicText, evaluation.publicText, options.isFormToFill());
    if (isInternal) {
        addText(writer, Field::InternalNote, evaluation.internalNote, false);
    }
    writer.addLine();
}

} // namespace kyodo::sheet_sections
