#pragma once

#include "core/operations/organisation_operations.h"

#include <set>
#include <utility>

namespace kyodo::ui {

/// 名寄せ: the pairs of the register that may be one, without those that somebody called two. Those
/// are forgotten with the window.
class DuplicatePairs final
{
public:
    explicit DuplicatePairs(const Workspace& workspace)
        : m_workspace(workspace)
    {}

    /// Reads them again; none when the ledger cannot be read.
    [[nodiscard]] Status read()
    {
        m_pairs.clear();
        KYODO_TRY_ASSIGN(m_pairs, duplicatesOfLedger(m_workspace.ledger()));
        dropSkipped();
        return {};
    }

    [[nodiscard]] const std::vector<DuplicateOrganisations>& pairs() const { return m_pairs; }

    void skip(const DuplicateOrganisations& pair)
    {
        m_skipped.emplace(pair.first, pair.second);
        dropSkipped();
    }

private:
    void dropSkipped()
    {
        std::erase_if(m_pairs, [this](const DuplicateOrganisations& pair) {
            return m_skipped.contains({pair.first, pair.second});
        });
    }

    const Workspace& m_workspace;
    std::vector<DuplicateOrganisations> m_pairs;
    std::set<std::pair<OrganisationId, OrganisationId>> m_skipped;
};

} // namespace kyodo::ui
