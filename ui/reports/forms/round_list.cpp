#include "ui/reports/forms/round_list.h"

#include <QSignalBlocker>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int MostRowsShown = 8; ///< more are scrolled to

} // namespace

RoundList::RoundList(QWidget* parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, [this] {
        updateLimit();
        emit edited();
    });
}

void RoundList::setRounds(const std::vector<ReportChoices::Round>& rounds)
{
    const std::vector<SurveyRoundId> ticked = chosen();
    m_rounds = rounds;
    rebuild(ticked);
}

void RoundList::setMost(qsizetype most)
{
    m_most = most;
    updateLimit();
}

void RoundList::load(const std::vector<SurveyRoundId>& chosen)
{
    rebuild(chosen);
}

void RoundList::rebuild(const std::vector<SurveyRoundId>& chosen)
{
    const QSignalBlocker guard(this);
    clear();
    for (const ReportChoices::Round& round : m_rounds) {
        auto* item = new QListWidgetItem(round.label, this);
        const bool isChosen = std::find(chosen.begin(), chosen.end(), round.id) != chosen.end();
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::clamp(count(), 1, MostRowsShown);
    setFixedHeight(rows * std::max(sizeHintForRow(0), 1) + 2 * frameWidth() + 2);
    updateLimit();
}

std::vector<SurveyRoundId> RoundList::chosen() const
{
    std::vector<SurveyRoundId> ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            ids.push_back(m_rounds[static_cast<std::size_t>(row)].id);
        }
    }
    return ids;
}

void RoundList::updateLimit()
{
    const QSignalBlocker guard(this);
    const bool isFull = m_most > 0 && std::ssize(chosen()) >= m_most;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* each = item(row);
        const bool isOpen = !isFull || each->checkState() == Qt::Checked;
        each->setFlags(isOpen ? each->flags() | Qt::ItemIsEnabled
                              : each->flags() & ~Qt::ItemIsEnabled);
    }
    viewport()->update();
}

} // namespace kyodo::ui
