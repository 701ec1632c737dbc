#include "ui/findings/project_comparison_model.h"

#include "core/domain/record_labels.h"
#include "core/report/sheets/sheet_words.h"

#include <array>

namespace kyodo::ui {
namespace {

using sheet_words::Field;

constexpr std::array Fields{Field::Name,     Field::Department, Field::Forms, Field::Area,
                            Field::Partners, Field::Period,     Field::Cost,  Field::Status,
                            Field::Summary,  Field::Outcome};

QString value(Field field, const ProjectRecord& record, const Guideline& guideline)
{
    switch (field) {
    case Field::Name:
        return record.name.text();
    case Field::Department:
        return record.department;
    case Field::Forms:
        return formNames(record, guideline).join(QStringLiteral(" / "));
    case Field::Area:
        return areaLabel(record, guideline);
    case Field::Partners:
        return partnerNames(record);
    case Field::Period:
        return sheet_words::period(record);
    case Field::Cost:
        return record.cost ? record.cost->label() : QString();
    case Field::Status:
        return statusLabel(record.status);
    case Field::Summary:
        return record.summary;
    case Field::Outcome:
        return record.outcome;
    case Field::AreaReason:
    case Field::Roles:
    case Field::Improvement:
    case Field::PublicText:
    case Field::InternalNote:
        break; // too long to compare at a glance
    }
    return {};
}

} // namespace

void ProjectComparisonModel::setProjects(const ProjectRecord& left, const ProjectRecord& right,
                                         const Guideline& guideline)
{
    beginResetModel();
    m_rows.clear();
    for (const sheet_words::Field field : Fields) {
        Row row{field == sheet_words::Field::Partners ? tr("Partners") : sheet_words::label(field),
                value(field, left, guideline), value(field, right, guideline)};
        if (!row.left.isEmpty() || !row.right.isEmpty()) {
            m_rows.push_back(std::move(row));
        }
    }
    endResetModel();
}

void ProjectComparisonModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ProjectComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProjectComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Fact:
        return row.field;
    case Left:
        return row.left;
    default:
        return row.right;
    }
}

QVariant ProjectComparisonModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Left:
        return tr("Left project");
    case Right:
        return tr("Right project");
    default:
        return QString();
    }
}

} // namespace kyodo::ui
