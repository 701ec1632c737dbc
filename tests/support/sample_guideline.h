#pragma once

#include "core/domain/guideline/guideline.h"

namespace kyodo::test {

/// Sunagawa's five areas, ten forms and six actors, built in code: tests of a layer do not depend
/// on the guideline files.
[[nodiscard]] Guideline sampleGuideline();

} // namespace kyodo::test
