#pragma once

#include "core/operations/workspace.h"

#include <memory>
#include <vector>

namespace kyodo::bench {

/// The ledger of every project of a prefecture.
constexpr int LargestLedger = 221'107;

/// Opens a ledger for writing.
[[nodiscard]] std::unique_ptr<Workspace> openedForWriting(const QString& ledger);

/// Saves records of all the ledger, one after the other, each with another summary.
class Clerk
{
public:
    explicit Clerk(Workspace& workspace);

    void save();

private:
    Workspace& m_workspace;
    std::vector<RecordId> m_ids;
    size_t m_place = 0;
};

/// The largest ledger with ten years of a clerk's work in its log: 10,000 acts a year. Made in
/// `folder` once and then reused.
[[nodiscard]] QString agedLedger(const QString& folder);

} // namespace kyodo::bench
