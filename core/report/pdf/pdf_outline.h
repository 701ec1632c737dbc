#pragma once

#include "core/report/pages/paged_document.h"
#include "core/report/pdf/pdf_objects.h"

namespace kyodo {

/// The bookmarks of a file, chapters closed at first. `pages`: the numbers of the page objects.
/// Returns the number of the outline.
int writeOutline(PdfObjects& objects, const std::vector<Bookmark>& bookmarks,
                 const std::vector<int>& pages, qreal pageHeight);

} // namespace kyodo
