#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRawFont>

#include <vector>

namespace kyodo {

class PdfObjects;

/// One face as a PDF file embeds it: only the glyphs that were used, each with the character that
/// it was used for, so that the text that comes out of the file is the text that went in.
class PdfFont final
{
public:
    explicit PdfFont(const QRawFont& face);

    /// Notes that `glyph` is drawn, for `character` (0: for no single one). False when it was drawn
    /// for another character before: then the file's table can't tell, and the text must be said
    /// beside the glyphs.
    [[nodiscard]] bool use(quint32 glyph, char32_t character);

    /// The font with its parts; returns the number of the font's dictionary. FileWrite when the
    /// face gives no glyphs that a file could hold.
    [[nodiscard]] Result<int> write(PdfObjects& objects) const;

private:
    [[nodiscard]] QByteArray unicodeMap() const;

    QRawFont m_face;
    std::vector<char32_t> m_characters; ///< by glyph
    std::vector<bool> m_used;
};

} // namespace kyodo
