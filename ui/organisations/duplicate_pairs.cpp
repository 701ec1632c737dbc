#include "ui/organisations/duplicate_pairs.h"

namespace kyodo::ui {

DuplicatePairs::DuplicatePairs(const Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

Status DuplicatePairs::read()
{
    m_search.drop();
    m_pairs.clear();
    KYODO_TRY_ASSIGN(Pairs pairs, duplicatesOfLedger(m_workspace.ledger()));
    take(std::move(pairs));
    return {};
}

/// The values go along: the ledger is read on the thread of the window alone.
void DuplicatePairs::lookFor(std::vector<Organisation> organisations)
{
    m_search.start(
        [organisations = std::move(organisations)](const BesideWindow::IsWanted& /*isWanted*/) {
            return duplicateOrganisations(organisations);
        },
        [this](Pairs pairs) {
            take(std::move(pairs));
            emit found();
        });
}

void DuplicatePairs::take(Pairs pairs)
{
    m_pairs = std::move(pairs);
    dropSkipped();
}

void DuplicatePairs::skip(const DuplicateOrganisations& pair)
{
    m_skipped.emplace(pair.first, pair.second);
    dropSkipped();
}

void DuplicatePairs::dropSkipped()
{
    std::erase_if(m_pairs, [this](const DuplicateOrganisations& pair) {
        return m_skipped.contains({pair.first, pair.second});
    });
}

} // namespace kyodo::ui
