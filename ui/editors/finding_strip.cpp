#include "ui/editors/finding_strip.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"

#include <QShortcut>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int LineHeight = 26;
constexpr int MostLines = 3; ///< the others are scrolled to

} // namespace

FindingStrip::FindingStrip(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Findings"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemClicked, this, &FindingStrip::choose);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { choose(currentItem()); });
    }
    hide();
}

void FindingStrip::setFindings(std::vector<Finding> findings)
{
    m_findings = std::move(findings);
    clear();
    for (const Finding& finding : m_findings) {
        auto* item = new QListWidgetItem(Theme::icon(u"warning", Theme::colors().warning),
                                         finding.message, this);
        item->setToolTip(plainToolTip(finding.message));
        item->setSizeHint(QSize(0, LineHeight));
    }
    const int lines = std::min(static_cast<int>(m_findings.size()), MostLines);
    setFixedHeight(lines * LineHeight + 2 * frameWidth());
    setVisible(lines > 0);
}

void FindingStrip::choose(const QListWidgetItem* item)
{
    if (item) {
        emit findingChosen(m_findings[static_cast<size_t>(row(item))]);
    }
}

} // namespace kyodo::ui
