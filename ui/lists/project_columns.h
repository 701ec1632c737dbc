#pragma once

#include "ui/models/project_list_model.h"

class QTableView;

namespace kyodo::ui {

/// Wide enough for its head, and the states for their words; the names take what is left, so that
/// a notebook shows every column without a scroll bar.
void setUsualWidths(QTableView& table, const ProjectListModel& model);

} // namespace kyodo::ui
