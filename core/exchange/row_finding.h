#pragma once

#include "core/domain/finding.h"

namespace kyodo {

/// A finding of a row that would be written.
struct RowFinding : Finding
{
    int line = 0; ///< of the file

    friend bool operator==(const RowFinding&, const RowFinding&) = default;
};

} // namespace kyodo
