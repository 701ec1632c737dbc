#include "ui/models/form_choice_model.h"

#include <algorithm>

namespace kyodo::ui {

FormChoiceModel::FormChoiceModel(const Guideline& guideline, QObject* parent)
    : QAbstractTableModel(parent)
    , m_guideline(guideline)
    , m_rows(guidelineRows())
{}

std::vector<FormChoiceModel::Row> FormChoiceModel::guidelineRows() const
{
    std::vector<Row> rows;
    for (const Form& form : m_guideline.forms) {
        rows.push_back({{form.code, form.name}, form.meaning, false});
    }
    return rows;
}

void FormChoiceModel::setChoices(const std::vector<FormChoice>& choices)
{
    beginResetModel();
    m_rows = guidelineRows();
    m_leading = -1;
    for (const FormChoice& choice : choices) {
        auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& known) {
            return choice.code && known.choice.code == choice.code;
        });
        if (row == m_rows.end()) {
            row = m_rows.insert(m_rows.end(), {choice,
                                               tr("Not a form of the guideline: kept in "
                                                  "these words."),
                                               true});
        }
        row->choice = choice;
        row->isChosen = true;
        if (m_leading < 0) {
            m_leading = static_cast<int>(row - m_rows.begin());
        }
    }
    endResetModel();
    emit choicesChanged();
}

std::vector<FormChoice> FormChoiceModel::choices() const
{
    std::vector<FormChoice> chosen;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isChosen) {
            const bool leads = static_cast<int>(i) == m_leading;
            chosen.insert(leads ? chosen.begin() : chosen.end(), m_rows[i].choice);
        }
    }
    return chosen;
}

void FormChoiceModel::lead(int row)
{
    m_rows[static_cast<size_t>(row)].isChosen = true;
    m_leading = row;
    tellChange();
}

void FormChoiceModel::choose(int row, bool isChosen)
{
    m_rows[static_cast<size_t>(row)].isChosen = isChosen;
    if (isChosen && m_leading < 0) {
        m_leading = row;
    } else if (!isChosen && m_leading == row) {
        const auto next = std::find_if(m_rows.begin(), m_rows.end(),
                                       [](const Row& other) { return other.isChosen; });
        m_leading = next == m_rows.end() ? -1 : static_cast<int>(next - m_rows.begin());
    }
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
    const bool leads = index.row() == m_leading;
    if (role == Qt::CheckStateRole && index.column() == FormName) {
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::AccessibleDescriptionRole && index.column() == FormName && leads) {
        return tr("Leading form");
    }
    if (role == Qt::ToolTipRole && index.column() == Meaning) {
        return row.meaning.toHtmlEscaped();
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
    choose(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace kyodo::ui
