#include "ui/models/form_choice_model.h"

#include "ui/models/plain_tool_tip.h"

#include <algorithm>

namespace kyodo::ui {

void FormChoiceModel::setGuideline(const Guideline& guideline)
{
    m_guideline = guideline;
    setChoices({});
}

std::vector<FormChoiceModel::Row> FormChoiceModel::guidelineRows() const
{
    std::vector<Row> rows;
    for (const Form& form : m_guideline.forms) {
        rows.push_back({{form.code, form.name}, form.meaning});
    }
    return rows;
}

void FormChoiceModel::setChoices(const std::vector<FormChoice>& choices)
{
    beginResetModel();
    m_rows = guidelineRows();
    m_chosen.clear();
    for (const FormChoice& choice : choices) {
        auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& known) {
            return choice.code && known.choice.code == choice.code;
        });
        if (row == m_rows.end()) {
            m_rows.push_back({choice, tr("Not a form of the guideline: kept in these words.")});
            row = m_rows.end() - 1;
        }
        row->choice = choice; // its words as they were typed
        m_chosen.push_back(static_cast<int>(row - m_rows.begin()));
    }
    endResetModel();
    emit choicesChanged();
}

std::vector<FormChoice> FormChoiceModel::choices() const
{
    std::vector<FormChoice> chosen;
    for (const int row : m_chosen) {
        chosen.push_back(m_rows[static_cast<size_t>(row)].choice);
    }
    return chosen;
}

bool FormChoiceModel::isChosen(int row) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), row) != m_chosen.end();
}

void FormChoiceModel::lead(int row)
{
    std::erase(m_chosen, row);
    m_chosen.push_back(row);
    std::rotate(m_chosen.begin(), m_chosen.end() - 1, m_chosen.end());
    tellChange();
}

void FormChoiceModel::choose(int row)
{
    if (!isChosen(row)) {
        m_chosen.push_back(row);
        tellChange();
    }
}

void FormChoiceModel::drop(int row)
{
    std::erase(m_chosen, row);
    tellChange();
}

void FormChoiceModel::tellChange()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit choicesChanged();
}

int FormChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FormChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool leads = !m_chosen.empty() && m_chosen.front() == index.row();
    if (role == Qt::CheckStateRole && index.column() == FormName) {
        return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::AccessibleDescriptionRole && index.column() == FormName && leads) {
        return tr("Leading form");
    }
    if (role == Qt::ToolTipRole && index.column() == Meaning) {
        return plainToolTip(row.meaning);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case FormName:
        return row.choice.words;
    case Leading:
        return leads ? tr("Leads") : QString();
    default:
        return row.meaning;
    }
}

QVariant FormChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FormName:
        return tr("Form");
    case Leading:
        return tr("Leading");
    default:
        return tr("Meaning");
    }
}

Qt::ItemFlags FormChoiceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == FormName ? flags | Qt::ItemIsUserCheckable : flags;
}

bool FormChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != FormName) {
        return false;
    }
    if (value.toInt() == Qt::Checked) {
        choose(index.row());
    } else {
        drop(index.row());
    }
    return true;
}

} // namespace kyodo::ui
