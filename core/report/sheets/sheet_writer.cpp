#include "core/report/sheets/sheet_writer.h"

#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_device.h"
#include "core/report/sheets/sheet_words.h"

#include <QPainter>

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal LabelWidth = 92;
constexpr qreal FieldPadding = 4.5;
constexpr qreal RuledLineHeight = 19;
constexpr int NameSize = 13;
/// Lines of a row that is taller than a page, as many as stay together.
constexpr int LinesOfPiece = 4;
/// What the heads of a table, repeated, need of a page.
constexpr qreal HeadAllowance = 60;

using Scope = PageElement::Scope;

/// Neither the first nor the last line of a text stands alone on a page.
SheetFlow::Bond bondOfLine(int line, int count)
{
    const bool holdsNext = line + 1 < count && (line == 0 || line + 2 == count);
    return holdsNext ? SheetFlow::Bond::WithNext : SheetFlow::Bond::Free;
}

} // namespace

SheetWriter::SheetWriter(const ReportFonts& fonts, const QRectF& body)
    : m_fonts(fonts)
    , m_body(body)
    , m_font(fonts.regular(report_style::BodySize))
    , m_bold(fonts.bold(report_style::BodySize))
    , m_flow(body.height())
{}

qreal SheetWriter::valueLeft() const
{
    return m_body.left() + LabelWidth;
}

void SheetWriter::add(qreal height, Paint paint, Bond bond)
{
    m_flow.add(height, std::move(paint), bond);
}

void SheetWriter::addGap(qreal height, Bond bond)
{
    add(
        height, [](QPainter&, qreal) {}, bond);
}

void SheetWriter::addLine()
{
    add(0, [body = m_body](QPainter& painter, qreal top) {
        report_painting::drawHairline(painter, body.left(), body.right(), top);
    });
}

TextBlock SheetWriter::labelBlock(const QString& label) const
{
    return {m_bold, label, LabelWidth - 2 * report_style::CellPadding};
}

SheetWriter::Paint SheetWriter::inRow(Paint paint) const
{
    return [table = m_table, row = m_row, paint = std::move(paint)](QPainter& painter, qreal top) {
        const PageTag inTable(painter, {.role = PageRole::Table, .key = table});
        const PageTag tag(painter, {.role = PageRole::Row, .key = row});
        paint(painter, top);
    };
}

/// A field begins with a hairline and its label at the left.
SheetWriter::Paint SheetWriter::labelled(const QString& label, Paint paint) const
{
    return [words = labelBlock(label), paint = std::move(paint), body = m_body](QPainter& painter,
                                                                                qreal top) {
        report_painting::drawHairline(painter, body.left(), body.right(), top);
        painter.setPen(QColor(report_style::QuietInk));
        {
            const PageTag tag(painter, {.role = PageRole::HeadCell, .scope = Scope::Row});
            words.draw(painter, {body.left() + report_style::CellPadding, top + FieldPadding});
        }
        painter.setPen(QColor(report_style::Ink));
        paint(painter, top);
    };
}

/// Beside what goes on on the next page its label stands once more.
SheetWriter::Paint SheetWriter::continuedLabel(const QString& label) const
{
    const QString words = label.isEmpty() ? QString() : sheet_words::continued(label);
    return [words = labelBlock(words), left = m_body.left()](QPainter& painter, qreal top) {
        painter.setPen(QColor(report_style::QuietInk));
        words.draw(painter, {left + report_style::CellPadding, top});
        painter.setPen(QColor(report_style::Ink));
    };
}

/// A field's text, line by line, so that a long one may go on on the next page.
void SheetWriter::addLines(const QString& label, const QString& text, const ReportFont& font)
{
    const TextBlock block(font, text, valueWidth() - report_style::CellPadding);
    const int count = block.lineCount();
    const qreal roomForLabel = labelBlock(label).height() - block.height();
    for (int line = 0; line < count; ++line) {
        const bool isLabelled = line == 0 && !label.isEmpty();
        const qreal above = isLabelled ? FieldPadding : 0;
        const qreal below = line + 1 == count ? FieldPadding + std::max(0.0, roomForLabel) : 0;
        Paint paint = [block, line, above, left = valueLeft()](QPainter& painter, qreal top) {
            const PageTag tag(painter, {.role = PageRole::Cell, .key = 1});
            block.draw(painter, {left, top + above}, {.firstLine = line, .endLine = line + 1});
        };
        add(above + font.lineHeight() + below,
            inRow(isLabelled ? labelled(label, std::move(paint)) : std::move(paint)),
            bondOfLine(line, count));
        if (isLabelled) {
            m_flow.setRunningHead(0, continuedLabel(label));
        }
    }
}

void SheetWriter::addField(const QString& label, const QString& text, Weight weight)
{
    ++m_row;
    m_flow.clearRunningHead();
    addLines(label, text, weight == Weight::Bold ? m_bold : m_font);
}

void SheetWriter::addMore(const QString& text, Weight weight)
{
    addLines({}, text, weight == Weight::Bold ? m_bold : m_font);
}

void SheetWriter::addName(const QString& label, const QString& name)
{
    const ReportFont font = m_fonts.bold(NameSize);
    const TextBlock block(font, name, valueWidth() - report_style::CellPadding);
    for (int line = 0; line < block.lineCount(); ++line) {
        const bool isFirst = line == 0;
        const qreal above = isFirst ? FieldPadding : 0;
        const qreal below = line + 1 == block.lineCount() ? FieldPadding : 0;
        add(
            above + font.lineHeight() + below,
            [block, line, isFirst, above, words = labelBlock(label), left = valueLeft(),
             edge = m_body.left()](QPainter& painter, qreal top) {
                if (isFirst) {
                    painter.setPen(QColor(report_style::QuietInk));
                    words.draw(painter, {edge + report_style::CellPadding, top + FieldPadding});
                    painter.setPen(QColor(report_style::Ink));
                }
                const PageTag tag(painter, {.role = PageRole::Heading, .key = 1});
                block.draw(painter, {left, top + above}, {.firstLine = line, .endLine = line + 1});
            },
            bondOfLine(line, block.lineCount()));
    }
}

/// Lines to write on.
void SheetWriter::addRuledField(const QString& label, int lines)
{
    ++m_row;
    m_flow.clearRunningHead();
    for (int line = 0; line < lines; ++line) {
        Paint paint = [isLast = line + 1 == lines, left = valueLeft(),
                       right = m_body.right()](QPainter& painter, qreal top) {
            const PageTag tag(painter, {.role = PageRole::Cell, .key = 1});
            if (!isLast) {
                report_painting::drawHairline(painter, left, right, top + RuledLineHeight);
            }
        };
        add(RuledLineHeight, inRow(line == 0 ? labelled(label, std::move(paint)) : paint),
            line + 1 < lines ? Bond::WithNext : Bond::Free);
    }
}

void SheetWriter::addFigure(const QString& label, qreal height, const QString& description,
                            Paint paint)
{
    ++m_row;
    m_flow.clearRunningHead();
    add(height + 2 * FieldPadding, inRow(labelled(label, [description, paint = std::move(paint)](
                                                             QPainter& painter, qreal top) {
            const PageTag cell(painter, {.role = PageRole::Cell});
            const PageTag tag(painter, {.role = PageRole::Figure, .description = description});
            paint(painter, top + FieldPadding);
        })));
}

void SheetWriter::addHeading(const QString& words)
{
    m_flow.clearRunningHead();
    addGap(6, Bond::WithNext);
    const qreal height = report_painting::headingHeight();
    add(
        height,
        [words, height, fonts = m_fonts, body = m_body](QPainter& painter, qreal top) {
            const PageTag tag(painter, {.role = PageRole::Heading});
            report_painting::drawHeading(painter, {body.left(), top, body.width(), height}, words,
                                         {}, fonts);
        },
        Bond::WithNext);
}

void SheetWriter::beginTable(const QString& label, SheetColumns columns, const QStringList& heads)
{
    m_flow.clearRunningHead();
    m_columns = std::move(columns);
    ++m_table;
    if (!label.isEmpty()) {
        add(0, caption(label), Bond::WithNext);
    }
    ++m_row;
    const SheetRow head(m_columns, heads, m_bold, SheetRow::Kind::Head);
    const qreal height = head.height(0, head.lineCount());
    const Paint paint = [head](QPainter& painter, qreal top) {
        head.paint(painter, top, 0, head.lineCount());
    };
    add(height, inRow(paint), Bond::WithNext);
    m_flow.setRunningHead(height,
                          [paint, label = continuedLabel(label)](QPainter& painter, qreal top) {
                              label(painter, top + FieldPadding);
                              paint(painter, top);
                          });
}

/// A hairline and the name of the table at the left of it.
SheetWriter::Paint SheetWriter::caption(const QString& label) const
{
    return
        [words = labelBlock(label), table = m_table, body = m_body](QPainter& painter, qreal top) {
            report_painting::drawHairline(painter, body.left(), body.right(), top);
            painter.setPen(QColor(report_style::QuietInk));
            const PageTag inTable(painter, {.role = PageRole::Table, .key = table});
            const PageTag tag(painter, {.role = PageRole::Caption});
            words.draw(painter, {body.left() + report_style::CellPadding, top + FieldPadding});
            painter.setPen(QColor(report_style::Ink));
        };
}

void SheetWriter::addRow(const QStringList& texts, const std::set<std::size_t>& marked, Bond bond)
{
    addWholeOrInPieces(SheetRow(m_columns, texts, m_font, SheetRow::Kind::Body, marked), bond);
}

void SheetWriter::addSpanningRow(const QString& text, Weight weight, Bond bond)
{
    const ReportFont& font = weight == Weight::Bold ? m_bold : m_font;
    addWholeOrInPieces(SheetRow(m_columns, {text}, font, SheetRow::Kind::Spanning), bond);
}

/// A row that a page has no room for is continued by others.
void SheetWriter::addWholeOrInPieces(const SheetRow& row, Bond bond)
{
    const int count = row.lineCount();
    const bool fits = row.height(0, count) < m_body.height() - HeadAllowance;
    const int piece = fits ? count : LinesOfPiece;
    for (int line = 0; line < count; line += piece) {
        const int end = std::min(count, line + piece);
        ++m_row;
        add(row.height(line, end), inRow([row, line, end](QPainter& painter, qreal top) {
                row.paint(painter, top, line, end);
            }),
            end == count ? bond : Bond::Free);
    }
}

void SheetWriter::addRuledRow()
{
    ++m_row;
    add(RuledLineHeight, inRow([columns = m_columns](QPainter& painter, qreal top) {
            const qreal right = columns.back().left + columns.back().width;
            report_painting::drawHairline(painter, columns.front().left, right, top);
        }));
}

void SheetWriter::addParagraph(const QString& text, Bond bond)
{
    const TextBlock block(m_font, text, m_body.width() - 2 * report_style::CellPadding);
    add(
        block.height() + 2 * FieldPadding,
        [block, body = m_body](QPainter& painter, qreal top) {
            const PageTag tag(painter, {.role = PageRole::Paragraph});
            block.draw(painter, {body.left() + report_style::CellPadding, top + FieldPadding});
        },
        bond);
}

} // namespace kyodo
