#pragma once

#include "core/report/model/report.h"

#include <QIODevice>

namespace kyodo {

/// The report as one HTML file that a screen reader can follow, a browser can print, and that can
/// be read without its style: no scripts, nothing from elsewhere, nothing about who wrote it where.
/// Rows are fetched a block at a time. Fails when they cannot be read or the device refuses.
[[nodiscard]] Status writeHtml(const Report& report, QIODevice& device);

} // namespace kyodo
