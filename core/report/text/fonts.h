#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QRawFont>
#include <QStringList>

#include <memory>

namespace kyodo {

class FontFace;

/// A face of the report font at one size. Its unit is the point, whatever is painted on. Copies
/// share their tables, which fill as characters are met: one thread only.
class ReportFont final
{
public:
    struct Glyph
    {
        quint32 index = 0;
        float advance = 0;    ///< points
        bool isPlain = false; ///< stands alone as this glyph, left to right
    };

    ReportFont(std::shared_ptr<FontFace> face, int size);

    /// Of a UTF-16 unit; not plain where it takes more than this face and unit to draw it.
    [[nodiscard]] Glyph glyph(QChar c) const;

    [[nodiscard]] const QRawFont& raw() const { return m_raw; }
    /// The same for QPainter and QTextLayout, which also look in other fonts.
    [[nodiscard]] QFont font() const;

    /// The same for every size of a face, and for no other face.
    [[nodiscard]] const void* faceKey() const { return m_face.get(); }
    /// Meant to be bold, but the family has no bold face: it has to be drawn thicker.
    [[nodiscard]] bool isEmboldened() const;

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] qreal lineHeight() const;
    /// From a line's top to its baseline.
    [[nodiscard]] qreal baseline() const;

private:
    std::shared_ptr<FontFace> m_face;
    QRawFont m_raw;
    int m_size;
};

/// The font that reports are set in: BIZ UDGothic, made for public offices, or the best there is.
class ReportFonts final
{
public:
    /// The first family of `wanted` that is installed, else any with Japanese. NotFound, naming
    /// what to install, when there is none at all.
    [[nodiscard]] static Result<ReportFonts> load(const QStringList& wanted = families());

    /// The best first.
    [[nodiscard]] static QStringList families();

    [[nodiscard]] ReportFont regular(int size) const { return {m_regular, size}; }
    [[nodiscard]] ReportFont bold(int size) const { return {m_bold, size}; }
    [[nodiscard]] const QString& family() const { return m_family; }

private:
    explicit ReportFonts(const QString& family);

    QString m_family;
    std::shared_ptr<FontFace> m_regular;
    std::shared_ptr<FontFace> m_bold;
};

} // namespace kyodo
