#include "core/report/sheets/sheet_sections.h"

#include "core/report/pages/report_painting.h"
#include "core/report/pages/report_style.h"
#include "core/report/pdf/pdf_device.h"
#include "core/report/sheets/sheet_words.h"
#include "core/report/text/text_block.h"

#include <QPainter>

#include <algorithm>

namespace kyodo::sheet_sections {
namespace {

using Bond = SheetWriter::Bond;

constexpr qreal WidestBox = 50;
constexpr qreal BoxHeight = 44;
constexpr qreal SignatureHeight = 34;
constexpr qreal SealRoom = 24;
constexpr double NameShare = 0.45;

void paintBox(QPainter& painter, const QRectF& box, const TextBlock& head, qreal headHeight)
{
    const QRectF headBox(box.left(), box.top(), box.width(), headHeight + 4);
    painter.save();
    painter.fillRect(headBox, QColor(report_style::HeadFill));
    painter.setPen(QPen(QColor(report_style::StrongLine), report_style::HairlineWidth));
    painter.drawRect(box);
    painter.drawLine(headBox.bottomLeft(), headBox.bottomRight());
    painter.restore();
    const PageTag tag(painter, {.role = PageRole::Paragraph});
    head.draw(painter, {box.left(), box.top() + 2},
              {.align = Qt::AlignHCenter, .width = box.width()});
}

/// 市（甲）  砂川市　市民生活課  ＿＿＿＿＿＿ 印
void addSigner(SheetWriter& writer, const QString& side, const QString& name, Bond bond)
{
    const ReportFont font = writer.fonts().regular(report_style::BodySize);
    const qreal nameWidth = writer.valueWidth() * NameShare;
    const TextBlock names(font, name, nameWidth - report_style::CellPadding);
    const qreal height = std::max(SignatureHeight, names.height() + 12);
    const auto paint = [names, height, nameWidth, sideBlock = TextBlock(font, side),
                        seal = TextBlock(font, sheet_words::seal()), body = writer.body(),
                        left = writer.valueLeft()](QPainter& painter, qreal top) {
        const qreal line = top + height - 5;
        const qreal firstLine = line - names.height() - 2;
        {
            const PageTag tag(painter, {.role = PageRole::Paragraph});
            sideBlock.draw(painter, {body.left() + report_style::CellPadding, firstLine});
            names.draw(painter, {left, firstLine});
        }
        painter.setPen(QColor(report_style::QuietInk));
        seal.draw(painter, {body.right() - SealRoom + 6, line - seal.height() - 2});
        painter.setPen(QColor(report_style::Ink));
        report_painting::drawStrongLine(painter, left + nameWidth, body.right() - SealRoom, line);
    };
    writer.add(height, paint, bond);
}

/// A few sign on one page; of many no last one stands alone.
Bond bondOfSigner(qsizetype signer, qsizetype count)
{
    constexpr qsizetype MostTogether = 8;
    const bool holdsNext = signer + 1 < count && (count <= MostTogether || signer + 2 == count);
    return holdsNext ? Bond::WithNext : Bond::Free;
}

} // namespace

void addSeals(SheetWriter& writer, const QStringList& heads)
{
    if (heads.isEmpty()) {
        return;
    }
    const QRectF body = writer.body();
    const auto count = static_cast<qreal>(heads.size());
    const qreal width = std::min(WidestBox, body.width() / count);
    std::vector<TextBlock> blocks;
    qreal headHeight = 0;
    for (const QString& head : heads) {
        blocks.emplace_back(writer.fonts().regular(report_style::SmallSize), head, width - 2);
        headHeight = std::max(headHeight, blocks.back().height());
    }
    const qreal height = headHeight + BoxHeight;
    writer.addGap(6, Bond::WithNext);
    writer.add(height, [blocks, width, height, headHeight,
                        left = body.right() - count * width](QPainter& painter, qreal top) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            paintBox(painter, {left + static_cast<qreal>(i) * width, top, width, height}, blocks[i],
                     headHeight);
        }
    });
    writer.addGap(8, Bond::WithNext);
    writer.addLine();
}

/// A page with signatures tells what is signed: the end of the section before stays with them.
void addSignatures(SheetWriter& writer, const QString& city, const ProjectRecord& record)
{
    const QStringList partners = sheet_words::signingPartners(record);
    writer.bindLast();
    writer.addHeading(sheet_words::signatures());
    writer.addParagraph(sheet_words::confirmed(), Bond::WithNext);
    writer.addParagraph(sheet_words::dayToWrite(), Bond::WithNext);
    addSigner(writer, sheet_words::citySide(), city, Bond::WithNext);
    for (qsizetype i = 0; i < partners.size(); ++i) {
        addSigner(writer, sheet_words::partnerSide(), partners[i],
                  bondOfSigner(i, partners.size()));
    }
}

} // namespace kyodo::sheet_sections
