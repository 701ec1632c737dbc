#pragma once

#include "core/report/output/report_file.h"
#include "core/report/pages/paged_document.h"
#include "core/report/pdf/pdf_objects.h"

namespace kyodo {

struct PdfOptions
{
    /// With more pages the tags of all cells would weigh as much as the pages, and nobody listens
    /// to a thousand pages.
    static constexpr int MostTaggedPages = 1000;

    PdfLevel level = PdfLevel::Pdf17;
    /// Looks at the file before it takes its name.
    FileStep check{};
};

/// Writes `document` as one PDF file, whole or not at all. Title and program stand in its
/// properties, nobody's name. FileWrite or DiskFull when the file can't be written.
[[nodiscard]] Status writePdf(const PagedDocument& document, const QString& path,
                              const PdfOptions& options = {});

} // namespace kyodo
