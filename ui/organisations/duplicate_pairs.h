#pragma once

#include "core/operations/organisation_operations.h"
#include "ui/models/beside_window.h"

#include <QObject>

#include <set>
#include <utility>

namespace kyodo::ui {

/// 名寄せ: the pairs of the register that may be one, without those that somebody called two. Those
/// are forgotten with the window.
class DuplicatePairs final : public QObject
{
    Q_OBJECT

public:
    explicit DuplicatePairs(const Workspace& workspace, QObject* parent = nullptr);

    /// Looks for them now; none when the ledger cannot be read.
    [[nodiscard]] Status read();
    /// Looks for them among `organisations` beside the window, which stays awake; found() tells
    /// when they are there. What was looked for before is dropped.
    void lookFor(std::vector<Organisation> organisations);

    /// Those that were found last.
    [[nodiscard]] const std::vector<DuplicateOrganisations>& pairs() const { return m_pairs; }

    void skip(const DuplicateOrganisations& pair);

signals:
    void found();

private:
    using Pairs = std::vector<DuplicateOrganisations>;

    void take(Pairs pairs);
    void dropSkipped();

    const Workspace& m_workspace;
    Pairs m_pairs;
    std::set<std::pair<OrganisationId, OrganisationId>> m_skipped;
    BesideWindow m_search;
};

} // namespace kyodo::ui
