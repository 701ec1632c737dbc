#pragma once

#include "core/base/result.h"

namespace kyodo {

/// Whether the file at `path` opens as PDF, without a complaint, and has `pages` pages. Read by a
/// library that had no part in writing it. FileWrite, in words for whoever made the file, when not.
[[nodiscard]] Status checkPdf(const QString& path, int pages);

/// All that a PDF file of ours says: the text of its pages in the order in which it was painted,
/// its bookmarks, descriptions and properties. FileRead when it cannot be read.
[[nodiscard]] Result<QString> pdfText(const QString& path);

} // namespace kyodo
