#include "ui/lists/project_columns.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace kyodo::ui {

void setUsualWidths(QTableView& table, const ProjectListModel& model)
{
    constexpr int LeastName = 140;
    constexpr int Padding = 26;
    QHeaderView* header = table.horizontalHeader();
    const QFontMetrics metrics = table.fontMetrics();
    int stateWidth = 0;
    for (const RecordStatus status : recordStatuses()) {
        stateWidth = std::max(stateWidth, metrics.horizontalAdvance(statusLabel(status)));
    }
    const std::pair<int, int> widths[] = {{ProjectListModel::Number, 52},
                                          {ProjectListModel::Form, 166},
                                          {ProjectListModel::AreaLetter, 56},
                                          {ProjectListModel::Department, 104},
                                          {ProjectListModel::Partners, 120},
                                          {ProjectListModel::Cost, 96},
                                          {ProjectListModel::State, stateWidth + Padding}};
    const int scrollBar = table.verticalScrollBar()->sizeHint().width();
    int left = table.width() - 2 * table.frameWidth() - scrollBar;
    for (const auto& [column, least] : widths) {
        const QString head = model.headerData(column, Qt::Horizontal).toString();
        const int width = std::max(least, metrics.horizontalAdvance(head) + Padding);
        header->resizeSection(column, width);
        left -= width;
    }
    // beside a wide list the partners gain as well
    const int more = std::max(0, left - 2 * LeastName);
    header->resizeSection(ProjectListModel::ProjectName, std::max(LeastName, left - more / 2));
    header->resizeSection(ProjectListModel::Partners,
                          header->sectionSize(ProjectListModel::Partners) + more / 2);
}

} // namespace kyodo::ui
