#include "core/report/sheets/sheet_content.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "core/report/area_figure.h"
#include "core/report/report_painting.h"
#include "core/report/report_style.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

constexpr qreal LabelWidth = 92;
constexpr qreal FieldPadding = 4.5;
constexpr qreal RuledLineHeight = 19;
constexpr qreal FigureHeight = 138;
constexpr int NameSize = 13;

using Bond = SheetFlow::Bond;

} // namespace

SheetContent::SheetContent(const SheetSource& sheets, const SheetOptions& options,
                           const ReportFonts& fonts, const QRectF& body)
    : m_sheets(sheets)
    , m_options(options)
    , m_fonts(fonts)
    , m_body(body)
    , m_font(fonts.regular(report_style::BodySize))
    , m_bold(fonts.bold(report_style::BodySize))
    , m_flow(body.height())
{}

SheetFlow SheetContent::flowOf(const ProjectHistory& history)
{
    m_flow = SheetFlow(m_body.height());
    if (!history.years.empty()) {
        const ProjectRecord& record = history.years.front().record;
        m_guideline = &m_sheets.guidelineOf(history.years.front().round);
        addName(record);
        addText(Field::Summary, record.summary, 3);
        addForms(record);
        addArea(record);
        addText(Field::AreaReason, record.areaReason, 2);
        addText(Field::Department, record.department, 1);
        addPartners(record);
        addRoles(record);
        addText(Field::Period, sheet_words::period(record), 1);
        addText(Field::Cost, record.cost ? record.cost->label() : QString(), 1);
        addText(Field::Status, statusLabel(record.status), 1);
        addText(Field::Outcome, record.outcome, 4);
        addEarlier(history.years);
    }
    return m_flow;
}

qreal SheetContent::valueLeft() const
{
    return m_body.left() + LabelWidth;
}

void SheetContent::addGap(qreal height, Bond bond)
{
    m_flow.add(
        height, [](QPainter&, qreal) {}, bond);
}

TextBlock SheetContent::labelBlock(const QString& label) const
{
    return {m_bold, label, LabelWidth - 2 * report_style::CellPadding};
}

/// A field begins with a hairline and its label at the left.
SheetFlow::Paint SheetContent::labelled(const QString& label, SheetFlow::Paint paint) const
{
    return [words = labelBlock(label), paint = std::move(paint), body = m_body](QPainter& painter,
                                                                                qreal top) {
        report_painting::drawHairline(painter, body.left(), body.right(), top);
        painter.setPen(QColor(report_style::QuietInk));
        words.draw(painter, {body.left() + report_style::CellPadding, top + FieldPadding});
        painter.setPen(QColor(report_style::Ink));
        paint(painter, top);
    };
}

/// A field's text, line by line, so that a long one may go on on the next page.
void SheetContent::addLines(const QString& label, const QString& text, const ReportFont& font)
{
    const TextBlock block(font, text, valueWidth() - report_style::CellPadding);
    const int count = block.lineCount();
    const qreal roomForLabel = labelBlock(label).height() - block.height();
    for (int line = 0; line < count; ++line) {
        const qreal above = line == 0 && !label.isEmpty() ? FieldPadding : 0;
        const qreal below = line + 1 == count ? FieldPadding + std::max(0.0, roomForLabel) : 0;
        SheetFlow::Paint paint = [block, line, above, left = valueLeft()](QPainter& painter,
                                                                          qreal top) {
            block.draw(painter, {left, top + above}, {.firstLine = line, .endLine = line + 1});
        };
        const bool isLabelled = line == 0 && !label.isEmpty();
        m_flow.add(above + font.lineHeight() + below,
                   isLabelled ? labelled(label, std::move(paint)) : std::move(paint));
    }
}

/// Lines to write on.
void SheetContent::addBlank(const QString& label, int lines)
{
    for (int line = 0; line < lines; ++line) {
        SheetFlow::Paint paint = [isLast = line + 1 == lines, left = valueLeft(),
                                  right = m_body.right()](QPainter& painter, qreal top) {
            if (!isLast) {
                report_painting::drawHairline(painter, left, right, top + RuledLineHeight);
            }
        };
        m_flow.add(RuledLineHeight,
                   line == 0 ? labelled(label, std::move(paint)) : std::move(paint),
                   line + 1 < lines ? Bond::WithNext : Bond::Free);
    }
}

void SheetContent::addText(Field field, const QString& text, int blankLines)
{
    if (isBlank(text)) {
        addBlank(sheet_words::label(field), blankLines);
    } else {
        addLines(sheet_words::label(field), text, m_font);
    }
}

void SheetContent::addName(const ProjectRecord& record)
{
    addLines(sheet_words::label(Field::Name), record.name.text(), m_fonts.bold(NameSize));
}

/// The leading one in bold.
void SheetContent::addForms(const ProjectRecord& record)
{
    const QStringList names = formNames(record, *m_guideline);
    if (names.isEmpty()) {
        addBlank(sheet_words::label(Field::Forms), 1);
        return;
    }
    addLines(sheet_words::label(Field::Forms), names.front(), m_bold);
    if (names.size() > 1) {
        addLines({}, names.mid(1).join(u'\n'), m_font);
    }
}

void SheetContent::addArea(const ProjectRecord& record)
{
    const QString words = areaLabel(record, *m_guideline);
    if (m_guideline->areas.empty() || (!words.isEmpty() && !areaOf(record, *m_guideline))) {
        addText(Field::Area, words, 1);
    }
    if (!m_guideline->areas.empty()) {
        addFigure(record);
    }
}

void SheetContent::addFigure(const ProjectRecord& record)
{
    AreaFigureState state;
    if (const Area* area = areaOf(record, *m_guideline)) {
        state.selected = area->code;
    }
    const QFont font = m_fonts.regular(report_style::SmallSize).font();
    m_flow.add(FigureHeight + 2 * FieldPadding,
               labelled(sheet_words::label(Field::Area), [state, font, &guideline = *m_guideline,
                                                          left = valueLeft(), width = valueWidth()](
                                                             QPainter& painter, qreal top) {
                   AreaFigure(guideline, {left, top + FieldPadding + 2, width, FigureHeight})
                       .paint(painter, font, state);
               }));
}

SheetContent::Cells SheetContent::partnerCells(const QString& name, const QString& kind,
                                               const QString& role) const
{
    const qreal nameWidth = valueWidth() * 0.38;
    const qreal kindWidth = valueWidth() * 0.22;
    const qreal left = valueLeft();
    return {{name, left, nameWidth},
            {kind, left + nameWidth, kindWidth},
            {role, left + nameWidth + kindWidth, valueWidth() - nameWidth - kindWidth}};
}

void SheetContent::addPartners(const ProjectRecord& record)
{
    constexpr int BlankRows = 3;
    m_flow.add(0, labelled(sheet_words::label(Field::Partners), [](QPainter&, qreal) {}),
               Bond::WithNext);
    addTableHead(partnerCells(sheet_words::partner(), sheet_words::partnerKind(),
                              sheet_words::partnerRole()));
    for (const Partner& partner : record.partners) {
        addTableRow(partnerCells(partner.name, sheet_words::actorName(partner, *m_guideline),
                                 partner.role));
    }
    for (int row = 0; record.partners.empty() && row < BlankRows; ++row) {
        addRuledRow();
    }
}

/// 甲 and 乙, item by item; with the guideline's roles, also where nothing is divided yet.
void SheetContent::addRoles(const ProjectRecord& record)
{
    constexpr int BlankRows = 4;
    const bool isWanted = m_options.roles == SheetOptions::Roles::WithGuideline;
    if (record.roles.empty() && !isWanted) {
        return;
    }
    m_flow.add(0, labelled(sheet_words::label(Field::Roles), [](QPainter&, qreal) {}),
               Bond::WithNext);
    addTableHead(
        roleCells(sheet_words::roleTask(), sheet_words::citySide(), sheet_words::partnerSide()));
    for (const RoleShare& role : record.roles) {
        addTableRow(roleCells(role.task, role.citySide, role.partners));
    }
    for (int row = 0; record.roles.empty() && row < BlankRows; ++row) {
        addRuledRow();
    }
    if (isWanted) {
        addGuidelineRoles(record);
    }
}

void SheetContent::addGuidelineRoles(const ProjectRecord& record)
{
    QString label = sheet_words::guidelineRoles();
    for (const ActorList& list : rolesFor(record, *m_guideline)) {
        addLines(label, list.name, m_bold);
        addLines({}, QStringLiteral("・") + list.items.join(QStringLiteral("\n・")), m_font);
        label.clear();
    }
}

SheetContent::Cells SheetContent::roleCells(const QString& task, const QString& city,
                                            const QString& partners) const
{
    const qreal taskWidth = valueWidth() * 0.24;
    const qreal sideWidth = valueWidth() * 0.38;
    const qreal left = valueLeft();
    return {{task, left, taskWidth},
            {city, left + taskWidth, sideWidth},
            {partners, left + taskWidth + sideWidth, sideWidth}};
}

void SheetContent::addTableHead(const Cells& cells)
{
    const qreal height = m_bold.lineHeight() + 2 * FieldPadding;
    m_flow.add(
        height,
        [cells, height, font = m_bold, right = m_body.right()](QPainter& painter, qreal top) {
            const qreal left = cells.front().left;
            painter.fillRect(QRectF(left, top + 1, right - left, height - 1),
                             QColor(report_style::HeadFill));
            for (const CellText& cell : cells) {
                TextBlock(font, cell.text)
                    .draw(painter, {cell.left + report_style::CellPadding, top + FieldPadding});
            }
        },
        Bond::WithNext);
}

void SheetContent::addTableRow(const Cells& cells)
{
    std::vector<TextBlock> blocks;
    int lines = 1;
    for (const CellText& cell : cells) {
        blocks.emplace_back(m_font, cell.text, cell.width - 2 * report_style::CellPadding);
        lines = std::max(lines, blocks.back().lineCount());
    }
    for (int line = 0; line < lines; ++line) {
        const qreal above = line == 0 ? FieldPadding : 0;
        const qreal below = line + 1 == lines ? FieldPadding : 0;
        m_flow.add(above + m_font.lineHeight() + below, [cells, blocks, line, above,
                                                         right = m_body.right()](QPainter& painter,
                                                                                 qreal top) {
            if (line == 0) {
                report_painting::drawHairline(painter, cells.front().left, right, top);
            }
            for (std::size_t i = 0; i < cells.size(); ++i) {
                blocks[i].draw(painter, {cells[i].left + report_style::CellPadding, top + above},
                               {.firstLine = line, .endLine = line + 1});
            }
        });
    }
}

void SheetContent::addRuledRow()
{
    m_flow.add(RuledLineHeight,
               [left = valueLeft(), right = m_body.right()](QPainter& painter, qreal top) {
                   report_painting::drawHairline(painter, left, right, top);
               });
}

SheetContent::Cells SheetContent::earlierCells(const QStringList& texts) const
{
    constexpr std::array Shares{0.20, 0.26, 0.22, 0.18, 0.14};
    Cells cells;
    qreal left = m_body.left();
    for (std::size_t i = 0; i < Shares.size(); ++i) {
        const qreal width = m_body.width() * Shares[i];
        cells.push_back({texts[static_cast<qsizetype>(i)], left, width});
        left += width;
    }
    return cells;
}

void SheetContent::addEarlier(const std::vector<ProjectYear>& years)
{
    m_flow.add(0, [body = m_body](QPainter& painter, qreal top) {
        report_painting::drawHairline(painter, body.left(), body.right(), top);
    });
    if (years.size() < 2) {
        return;
    }
    addGap(6, Bond::WithNext);
    const qreal headingHeight = report_painting::headingHeight();
    m_flow.add(
        headingHeight,
        [headingHeight, fonts = m_fonts, body = m_body](QPainter& painter, qreal top) {
            report_painting::drawHeading(painter, {body.left(), top, body.width(), headingHeight},
                                         sheet_words::earlierRounds(), {}, fonts);
        },
        Bond::WithNext);
    addTableHead(earlierCells(
        {sheet_words::years(), sheet_words::label(Field::Forms), sheet_words::label(Field::Area),
         sheet_words::label(Field::Department), sheet_words::label(Field::Cost)}));
    for (std::size_t i = 1; i < years.size(); ++i) {
        const ProjectRecord& record = years[i].record;
        const Guideline& guideline = m_sheets.guidelineOf(years[i].round);
        addTableRow(
            earlierCells({years[i].round.years.label(guideline.eraChangeYear),
                          formNames(record, guideline).join(u'\n'), areaLabel(record, guideline),
                          record.department, record.cost ? record.cost->label() : QString()}));
    }
}

} // namespace kyodo
