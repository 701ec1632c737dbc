#pragma once

#include "core/report/pdf/pdf_font.h"
#include "core/report/pdf/pdf_objects.h"
#include "core/report/pdf/pdf_structure.h"
#include "core/report/text/fonts.h"

#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QPen>

#include <memory>
#include <span>

namespace kyodo {

/// Turns what a QPainter says into the content of PDF pages.
class PdfEngine final : public QPaintEngine
{
public:
    PdfEngine(PdfObjects& objects, bool isTagged);

    void beginPage(int page, qreal height);
    /// The content of the page that was open.
    [[nodiscard]] QByteArray endPage();
    [[nodiscard]] bool hasMarks() const { return m_hasMarks; }

    [[nodiscard]] PdfStructure& structure() { return m_structure; }
    void closeMark();

    void drawGlyphs(const QTransform& transform, QRgb color, QPointF baseline,
                    const ReportFont& font, std::span<const quint32> glyphs, QStringView text);
    void drawRuns(const QTransform& transform, QRgb color, QPointF origin,
                  const QList<QGlyphRun>& runs, const QString& text);

    /// The entries of the resources: all fonts and pictures of the file.
    [[nodiscard]] Result<QByteArray> writeResources();

    // QPaintEngine
    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& changed) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override;
    void drawTextItem(const QPointF& origin, const QTextItem& item) override;
    [[nodiscard]] Type type() const override { return User; }

private:
    struct Font
    {
        PdfFont font;
        QByteArray name; ///< /F1
    };

    [[nodiscard]] Font& fontOf(const void* key, const QRawFont& raw);
    [[nodiscard]] Font& fontOf(const QRawFont& raw);
    void openMark();
    void setFill(QRgb color);
    void setStroke(const QPen& pen);
    void appendPath(const QPainterPath& path);
    void appendPoint(QPointF point);
    void moveTextTo(const QTransform& transform, QPointF baseline);
    void beginText(QRgb color, const Font& font, qreal size, bool isEmboldened);
    void beginActualText(QStringView text);
    void drawRun(const QTransform& transform, QRgb color, QPointF origin, const QGlyphRun& run,
                 QStringView text);

    PdfObjects& m_objects;
    bool m_isTagged;
    PdfStructure m_structure;
    enum class Mark { None, Ornament, Element } m_mark = Mark::None;
    bool m_hasMarks = false;
    int m_page = 0;

    QByteArray m_content;
    std::vector<std::unique_ptr<Font>> m_fonts;
    QHash<const void*, Font*> m_byFace;
    QHash<QString, Font*> m_byName;
    std::vector<int> m_pictures;

    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    std::optional<QRgb> m_fill; ///< as the page has it now
    std::optional<QPen> m_stroke;
};

} // namespace kyodo
