#pragma once

#include "core/report/pages/paged_document.h"

#include <vector>

class QPrinter;

namespace kyodo::ui {

/// Makes the printer ready: the document's name and paper, its pages to choose from.
void setUpPrinter(QPrinter& printer, const PagedDocument& document);

/// The pages that were chosen in the print dialog, from 0, in the order the printer takes them.
/// `currentPage` is the one the user was looking at.
[[nodiscard]] std::vector<int> pagesToPrint(const QPrinter& printer, int pageCount,
                                            int currentPage);

/// Prints these pages. On other paper than the document's own they are made smaller to fit.
[[nodiscard]] Status printDocument(const PagedDocument& document, QPrinter& printer,
                                   const std::vector<int>& pages);

} // namespace kyodo::ui
