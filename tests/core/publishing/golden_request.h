#pragma once

#include "core/publishing/report_request.h"
#include "tests/core/publishing/rich_ledger.h"

namespace kyodo::test {

/// What the golden files and pictures of a kind are made from.
[[nodiscard]] ReportRequest goldenRequest(const RichLedger& rich, ReportKind kind, Edition edition);

/// The editions that reports of this kind have.
[[nodiscard]] std::vector<Edition> editionsOf(ReportKind kind);

/// survey, survey-public: how a golden file's name begins.
[[nodiscard]] QString goldenStem(const ReportRequest& request);

} // namespace kyodo::test
