#include "core/report/text/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QHash>
#include <QtEndian>

#include <vector>

namespace kyodo {

/// One face, with the glyph and advance of each character once it was asked for.
class FontFace final
{
public:
    explicit FontFace(const QFont& font);

    /// `advance` in parts of the font's size.
    [[nodiscard]] const ReportFont::Glyph& glyph(QChar c);
    [[nodiscard]] const QRawFont& raw(int size);
    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] bool isEmboldened() const { return m_isEmboldened; }

private:
    [[nodiscard]] ReportFont::Glyph lookUp(QChar c) const;

    struct Entry
    {
        ReportFont::Glyph glyph;
        bool isKnown = false;
    };

    QFont m_font;
    QRawFont m_measure;
    QHash<int, QRawFont> m_sizes;
    std::vector<Entry> m_glyphs;
    bool m_isEmboldened;
};

namespace {

struct Fonts
{
    Q_DECLARE_TR_FUNCTIONS(Fonts)
};

/// At this size Qt's advances, whole 64ths, are exact enough for any other.
constexpr int MeasuringSize = 1000;
constexpr std::size_t Utf16Units = 0x10000;
constexpr qreal Leading = 1.42;

/// As the font itself says, whatever was asked for.
bool isBoldFace(const QRawFont& face)
{
    constexpr int WeightAt = 4; // usWeightClass
    constexpr int SemiBold = 600;
    const QByteArray table = face.fontTable("OS/2");
    return table.size() > WeightAt + 1 &&
           qFromBigEndian<quint16>(table.constData() + WeightAt) >= SemiBold;
}

/// Drawn as a glyph of its own, in the direction of the text around it.
bool standsAlone(QChar c)
{
    switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return false;
    default:
        return c.direction() != QChar::DirR && c.direction() != QChar::DirAL &&
               c.direction() != QChar::DirAN;
    }
}

} // namespace

FontFace::FontFace(const QFont& font)
    : m_font(font)
    , m_measure(QRawFont::fromFont(font, QFontDatabase::Japanese))
    , m_glyphs(Utf16Units)
    , m_isEmboldened(font.bold() && !isBoldFace(m_measure))
{
    m_measure.setPixelSize(MeasuringSize);
}

const ReportFont::Glyph& FontFace::glyph(QChar c)
{
    Entry& entry = m_glyphs[c.unicode()];
    if (!entry.isKnown) {
        entry = {lookUp(c), true};
    }
    return entry.glyph;
}

ReportFont::Glyph FontFace::lookUp(QChar c) const
{
    // A tab in a cell is a gap between two words.
    const QChar drawn = c == u'\t' ? QChar(u' ') : c;
    const QList<quint32> indexes = m_measure.glyphIndexesForString(drawn);
    if (indexes.size() != 1 || indexes.front() == 0 || !standsAlone(drawn)) {
        return {0, 0, false};
    }
    const qreal advance = m_measure.advancesForGlyphIndexes(indexes).front().x();
    return {indexes.front(), static_cast<float>(advance / MeasuringSize), true};
}

const QRawFont& FontFace::raw(int size)
{
    QRawFont& sized = m_sizes[size];
    if (!sized.isValid()) {
        sized = m_measure;
        sized.setPixelSize(size);
    }
    return sized;
}

ReportFont::ReportFont(std::shared_ptr<FontFace> face, int size)
    : m_face(std::move(face))
    , m_raw(m_face->raw(size))
    , m_size(size)
{}

ReportFont::Glyph ReportFont::glyph(QChar c) const
{
    Glyph glyph = m_face->glyph(c);
    glyph.advance *= static_cast<float>(m_size);
    return glyph;
}

bool ReportFont::isEmboldened() const
{
    return m_face->isEmboldened();
}

QFont ReportFont::font() const
{
    QFont font = m_face->font();
    font.setPixelSize(m_size); // a pixel of the painter's is a point here
    return font;
}

qreal ReportFont::lineHeight() const
{
    return m_size * Leading;
}

qreal ReportFont::baseline() const
{
    return (lineHeight() + m_raw.ascent() - m_raw.descent()) / 2;
}

QStringList ReportFonts::families()
{
    return {QStringLiteral("BIZ UDGothic"), QStringLiteral("BIZ UDゴシック"),
            QStringLiteral("IPAexGothic"), QStringLiteral("Noto Sans CJK JP")};
}

Result<ReportFonts> ReportFonts::load(const QStringList& wanted)
{
    for (const QString& family : wanted) {
        if (QFontDatabase::hasFamily(family)) {
            return ReportFonts(family);
        }
    }
    const QStringList japanese = QFontDatabase::families(QFontDatabase::Japanese);
    if (!japanese.isEmpty()) {
        return ReportFonts(japanese.front());
    }
    return failure(ErrorCode::NotFound,
                   Fonts::tr("No font with Japanese characters is installed. Install BIZ UDGothic "
                             "(on Debian the package fonts-morisawa-bizud-gothic; on Windows the "
                             "Japanese supplemental fonts), then make the report again."));
}

ReportFonts::ReportFonts(const QString& family)
    : m_family(family)
{
    QFont font(family);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    m_regular = std::make_shared<FontFace>(font);
    font.setBold(true);
    m_bold = std::make_shared<FontFace>(font);
}

} // namespace kyodo
