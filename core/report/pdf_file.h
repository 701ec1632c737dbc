#pragma once

#include "core/report/paged_document.h"

namespace kyodo {

/// Writes `document` as one PDF file, whole or not at all. Title and program stand in its
/// properties, nobody's name. FileWrite or DiskFull when the file can't be written.
[[nodiscard]] Status writePdf(const PagedDocument& document, const QString& path);

} // namespace kyodo
