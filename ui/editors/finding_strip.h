#pragma once

#include "core/domain/finding.h"

#include <QListWidget>

namespace kyodo::ui {

/// What is doubtful about the open record, a line each; none: not to be seen. A click or Enter
/// leads to the tab that a finding is about.
class FindingStrip final : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingStrip(QWidget* parent = nullptr);

    void setFindings(std::vector<Finding> findings);

signals:
    void findingChosen(const kyodo::Finding& finding);

private:
    void choose(const QListWidgetItem* item);

    std::vector<Finding> m_findings;
};

} // namespace kyodo::ui
