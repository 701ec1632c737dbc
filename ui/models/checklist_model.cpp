#include "ui/models/checklist_model.h"

#include "core/base/text.h"
#include "ui/models/plain_tool_tip.h"

#include <QFont>

#include <algorithm>

namespace kyodo::ui {
namespace {

bool isMark(int column)
{
    return column == ChecklistModel::CityMark || column == ChecklistModel::PartnerMark;
}

bool isComment(int column)
{
    return column == ChecklistModel::CityComment || column == ChecklistModel::PartnerComment;
}

CheckSide sideOf(int column)
{
    const bool isCity = column == ChecklistModel::CityMark || column == ChecklistModel::CityComment;
    return isCity ? CheckSide::City : CheckSide::Partner;
}

QChar keyOf(CheckMark mark)
{
    switch (mark) {
    case CheckMark::Good:
        return u'1';
    case CheckMark::Partly:
        return u'2';
    case CheckMark::Bad:
        return u'3';
    case CheckMark::NotApplicable:
        return u'0';
    }
    Q_UNREACHABLE();
}

QVariant boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

void ChecklistModel::setGuideline(const Guideline& guideline)
{
    beginResetModel();
    m_guideline = guideline;
    makeRows();
    endResetModel();
}

void ChecklistModel::setAnswers(std::vector<CheckAnswer> answers)
{
    beginResetModel();
    m_checklist.answers = std::move(answers);
    endResetModel();
}

void ChecklistModel::setPhase(CheckPhase phase)
{
    m_phase = phase;
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

CheckProgress ChecklistModel::progress(CheckPhase phase, CheckSide side) const
{
    return checkProgress(m_checklist, m_guideline, phase, side);
}

std::vector<CheckAnswer> ChecklistModel::elsewhere() const
{
    return answersElsewhere(m_checklist, m_guideline);
}

void ChecklistModel::makeRows()
{
    m_rows.clear();
    std::optional<PrincipleChoice> last;
    for (const CheckQuestion& question : checkQuestions(m_guideline)) {
        // a guideline without principles asks by its conditions, which need no heading
        if (question.principle != last && question.principle.words != question.words) {
            addHeading(question.principle);
        }
        last = question.principle;
        m_rows.push_back({question, question.words, {}});
    }
}

void ChecklistModel::addHeading(const PrincipleChoice& principle)
{
    const Principle* known = principle.code ? m_guideline.principle(*principle.code) : nullptr;
    m_rows.push_back({std::nullopt, principle.words, known ? known->meaning : QString()});
}

const ChecklistModel::Row& ChecklistModel::row(const QModelIndex& index) const
{
    return m_rows[static_cast<size_t>(index.row())];
}

bool ChecklistModel::takesAnswer(const QModelIndex& index) const
{
    return index.isValid() && isMark(index.column()) && row(index).question;
}

std::vector<AnswerModel::Option> ChecklistModel::options() const
{
    std::vector<Option> options;
    for (const CheckMark mark : checkMarks()) {
        options.push_back({keyOf(mark), checkMarkLabel(mark), {}});
    }
    return options;
}

CheckAnswer ChecklistModel::answerAt(const QModelIndex& index) const
{
    const CheckQuestion& question = *row(index).question;
    const CheckSide side = sideOf(index.column());
    const CheckAnswer* given = m_checklist.answer(question, m_phase, side);
    return given ? *given : CheckAnswer{question, m_phase, side, std::nullopt, {}};
}

std::optional<int> ChecklistModel::answer(const QModelIndex& index) const
{
    const auto mark = takesAnswer(index) ? answerAt(index).mark : std::nullopt;
    const auto marks = checkMarks();
    const auto found = mark ? std::find(marks.begin(), marks.end(), *mark) : marks.end();
    return found == marks.end() ? std::nullopt
                                : std::optional(static_cast<int>(found - marks.begin()));
}

void ChecklistModel::setAnswer(const QModelIndex& index, std::optional<int> option)
{
    if (!takesAnswer(index) || answer(index) == option) {
        return;
    }
    CheckAnswer given = answerAt(index);
    given.mark = option ? std::optional(checkMarks()[static_cast<size_t>(*option)]) : std::nullopt;
    store(index, given);
}

void ChecklistModel::store(const QModelIndex& index, const CheckAnswer& answer)
{
    m_checklist.setAnswer(answer);
    // the other side's cell tells whether they differ
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit edited();
}

bool ChecklistModel::sidesDiffer(const Row& row) const
{
    const auto* city = m_checklist.answer(*row.question, m_phase, CheckSide::City);
    const auto* partner = m_checklist.answer(*row.question, m_phase, CheckSide::Partner);
    return city && partner && city->mark && partner->mark && city->mark != partner->mark;
}

QString ChecklistModel::differenceWords(const Row& row) const
{
    const auto* city = m_checklist.answer(*row.question, m_phase, CheckSide::City);
    const auto* partner = m_checklist.answer(*row.question, m_phase, CheckSide::Partner);
    return tr("The sides differ: the city answered %1, the partner %2.")
        .arg(checkMarkLabel(*city->mark), checkMarkLabel(*partner->mark));
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChecklistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecklistModel::headingData(const Row& row, int column, int role) const
{
    switch (role) {
    case HeadingRole:
        return true;
    case Qt::DisplayRole:
        return column == Question ? row.words : QString();
    case Qt::FontRole:
        return boldFont();
    case Qt::ToolTipRole:
        return plainToolTip(row.meaning);
    default:
        return {};
    }
}

QString ChecklistModel::cellText(const QModelIndex& index) const
{
    if (index.column() == Question) {
        return row(index).words;
    }
    const CheckAnswer given = answerAt(index);
    if (isComment(index.column())) {
        return given.comment;
    }
    return given.mark ? checkMarkLabel(*given.mark) : QString();
}

QVariant ChecklistModel::markData(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case DoubtfulRole:
        return sidesDiffer(row(index));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return sidesDiffer(row(index)) ? differenceWords(row(index)) : QString();
    case Qt::AccessibleTextRole: {
        const QString mark = cellText(index);
        return tr("%1, %2: %3")
            .arg(row(index).words, checkSideLabel(sideOf(index.column())),
                 mark.isEmpty() ? tr("not answered") : mark);
    }
    default:
        return {};
    }
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (!row(index).question) {
        return headingData(row(index), index.column(), role);
    }
    if (role == Qt::DisplayRole || (role == Qt::EditRole && isComment(index.column()))) {
        return cellText(index);
    }
    if (isMark(index.column())) {
        return markData(index, role);
    }
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(cellText(index))) : QVariant();
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && isMark(section)) {
        return Qt::AlignCenter;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == Question) {
        return tr("Question");
    }
    const QString side = checkSideLabel(sideOf(section));
    return isMark(section) ? side : tr("Comment (%1)").arg(side);
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !row(index).question) {
        return Qt::NoItemFlags; // the keys pass over a heading
    }
    const Qt::ItemFlags flags = AnswerModel::flags(index);
    return isComment(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool ChecklistModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool isWritten = index.isValid() && role == Qt::EditRole && isComment(index.column());
    if (!isWritten || !row(index).question) {
        return false;
    }
    CheckAnswer given = answerAt(index);
    if (given.comment != value.toString()) {
        given.comment = value.toString();
        store(index, given);
    }
    return true;
}

} // namespace kyodo::ui
