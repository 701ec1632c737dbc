#pragma once

#include <QByteArray>

#include <vector>

namespace kyodo {

/// By which number (CID) a file of PDF calls each glyph of a CFF font that is keyed by such
/// numbers (Adobe technical note 5176, 13 and 18). Empty for a font that is not: its glyphs are
/// called by their places, and so they are where the table cannot be read. `glyphs`: how many the
/// font has.
[[nodiscard]] std::vector<quint16> cffCharacterIds(const QByteArray& table, std::size_t glyphs);

} // namespace kyodo
