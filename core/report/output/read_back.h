#pragma once

#include "core/base/result.h"

#include <QString>

namespace kyodo {

/// The files of reports whose text can be read back here; PDF has a reader of its own.
enum class TextFormat { Html, Csv, Xlsx };

/// All that a written file says, for looking whether it says too much: of HTML the text and the
/// values of attributes, of CSV the cells, of xlsx the text and values of every part and their
/// names. Left out is what only says where something lies and how it looks. What stood apart stands
/// on lines of its own. FileRead when the file cannot be read or is none of its format.
[[nodiscard]] Result<QString> readBack(const QString& path, TextFormat format);

} // namespace kyodo
