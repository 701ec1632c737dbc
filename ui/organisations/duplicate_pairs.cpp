#include "ui/organisations/duplicate_pairs.h"

#include <QPromise>
#include <QThreadPool>

namespace kyodo::ui {

DuplicatePairs::DuplicatePairs(const Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{}

Status DuplicatePairs::read()
{
    m_search.reset();
    m_pairs.clear();
    KYODO_TRY_ASSIGN(Pairs pairs, duplicatesOfLedger(m_workspace.ledger()));
    take(std::move(pairs));
    return {};
}

/// The values go along: the ledger is read on the thread of the window alone.
void DuplicatePairs::lookFor(std::vector<Organisation> organisations)
{
    const auto promise = std::make_shared<QPromise<Pairs>>();
    m_search = std::make_unique<QFutureWatcher<Pairs>>();
    connect(m_search.get(), &QFutureWatcherBase::finished, this, [this] {
        take(m_search->future().takeResult());
        emit found();
    });
    promise->start();
    m_search->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, organisations = std::move(organisations)] {
        promise->addResult(duplicateOrganisations(organisations));
        promise->finish();
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
