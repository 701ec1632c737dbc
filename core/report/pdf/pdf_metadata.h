#pragma once

#include "core/report/pdf/pdf_device.h"

namespace kyodo {

/// What a PDF file says about itself, in XMP: its title, language and standard, and nothing about
/// who made it, when or where.
[[nodiscard]] QByteArray xmpOf(const PdfProperties& properties);

/// The colours that a file for keeping means by its numbers: sRGB. Returns the entry for the
/// catalog.
[[nodiscard]] QByteArray writeOutputIntent(PdfObjects& objects);

} // namespace kyodo
