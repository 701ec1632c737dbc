#include "ui/models/evaluation_model.h"

#include "core/domain/same_choice.h"
#include "ui/models/plain_tool_tip.h"

#include <algorithm>

namespace kyodo::ui {
namespace {

/// From so many steps on, a gap is worth a talk: what evaluationGaps() takes for one.
constexpr int WideGap = 2;
constexpr int MostDigits = 9;

bool isViewpoint(int column)
{
    return column >= EvaluationModel::FirstViewpoint && column < EvaluationModel::Gap;
}

Viewpoint viewpointOf(int column)
{
    return viewpoints()[static_cast<size_t>(column - EvaluationModel::FirstViewpoint)];
}

/// The digit of a step: its code, where all steps have digits as codes; else counted from the
/// lowest.
QChar keyOf(const std::vector<ScaleStep>& scale, size_t place)
{
    const bool areDigits = std::all_of(scale.begin(), scale.end(), [](const ScaleStep& step) {
        return step.code.text().size() == 1 && step.code.text().front().isDigit();
    });
    if (areDigits) {
        return scale[place].code.text().front();
    }
    const auto fromBelow = static_cast<int>(scale.size() - place);
    return fromBelow > MostDigits ? QChar() : QChar(u'0' + fromBelow);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationModel)
};

QString gapWords(const EvaluationGap& gap)
{
    return Words::tr("“%1” lies above “%2”.")
        .arg(viewpointLabel(gap.higher), viewpointLabel(gap.lower));
}

} // namespace

void EvaluationModel::setGuideline(const Guideline& guideline)
{
    beginResetModel();
    m_guideline = guideline;
    m_scale = evaluationScale(guideline);
    makeRows();
    endResetModel();
}

void EvaluationModel::setScores(std::vector<Score> scores)
{
    beginResetModel();
    m_evaluation.scores = std::move(scores);
    makeRows();
    endResetModel();
}

void EvaluationModel::makeRows()
{
    m_items = evaluationItems(m_guideline);
    m_ownItems = static_cast<int>(m_items.size());
    for (const Score& score : m_evaluation.scores) {
        const bool isKnown = std::any_of(m_items.begin(), m_items.end(), [&](const auto& item) {
            return sameChoice(item, score.item);
        });
        if (!isKnown) {
            m_items.push_back(score.item);
        }
    }
}

const EvaluationItemChoice& EvaluationModel::item(const QModelIndex& index) const
{
    return m_items[static_cast<size_t>(index.row())];
}

bool EvaluationModel::takesAnswer(const QModelIndex& index) const
{
    return index.isValid() && isViewpoint(index.column());
}

std::vector<AnswerModel::Option> EvaluationModel::options() const
{
    std::vector<Option> options;
    for (size_t place = 0; place < m_scale.size(); ++place) {
        options.push_back({keyOf(m_scale, place), m_scale[place].name, m_scale[place].meaning});
    }
    return options;
}

Score EvaluationModel::scoreAt(const QModelIndex& index) const
{
    const Viewpoint viewpoint = viewpointOf(index.column());
    const Score* given = m_evaluation.score(item(index), viewpoint);
    return given ? *given : Score{item(index), viewpoint, std::nullopt, {}};
}

std::optional<int> EvaluationModel::answer(const QModelIndex& index) const
{
    const auto step = takesAnswer(index) ? scoreAt(index).step : std::nullopt;
    const auto found = std::find_if(m_scale.begin(), m_scale.end(), [&](const ScaleStep& known) {
        return step && sameChoice(ScaleStepChoice{known.code, known.name}, *step);
    });
    return found == m_scale.end() ? std::nullopt
                                  : std::optional(static_cast<int>(found - m_scale.begin()));
}

void EvaluationModel::setAnswer(const QModelIndex& index, std::optional<int> option)
{
    if (!takesAnswer(index) || (option && answer(index) == option)) {
        return;
    }
    Score score = scoreAt(index);
    score.step.reset();
    if (option) {
        const ScaleStep& step = m_scale[static_cast<size_t>(*option)];
        score.step = ScaleStepChoice{step.code, step.name};
    }
    if (score != scoreAt(index)) {
        store(index, score);
    }
}

QString EvaluationModel::comment(const QModelIndex& index) const
{
    return takesAnswer(index) ? scoreAt(index).comment : QString();
}

void EvaluationModel::setComment(const QModelIndex& index, const QString& comment)
{
    if (!takesAnswer(index) || scoreAt(index).comment == comment) {
        return;
    }
    Score score = scoreAt(index);
    score.comment = comment;
    store(index, score);
}

void EvaluationModel::store(const QModelIndex& index, const Score& score)
{
    m_evaluation.setScore(score);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit edited();
}

QString EvaluationModel::cellName(const QModelIndex& index) const
{
    return takesAnswer(index)
               ? tr("%1 (%2)").arg(item(index).words, viewpointLabel(viewpointOf(index.column())))
               : QString();
}

bool EvaluationModel::wantsReason(const QModelIndex& index) const
{
    if (!takesAnswer(index)) {
        return false;
    }
    const std::vector<Score> without = scoresWithoutReason(m_evaluation, m_guideline);
    return std::any_of(without.begin(), without.end(), [&](const Score& score) {
        return score.viewpoint == viewpointOf(index.column()) &&
               sameChoice(score.item, item(index));
    });
}

int EvaluationModel::countWithoutReason() const
{
    return static_cast<int>(scoresWithoutReason(m_evaluation, m_guideline).size());
}

int EvaluationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int EvaluationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool EvaluationModel::isOfGuideline(const QModelIndex& index) const
{
    return index.row() < m_ownItems;
}

QVariant EvaluationModel::itemData(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return item(index).words;
    case DoubtfulRole:
        return !isOfGuideline(index);
    case Qt::ToolTipRole:
        return plainToolTip(isOfGuideline(index)
                                ? item(index).words
                                : tr("Not an item of the guideline: kept in these words."));
    default:
        return {};
    }
}

QString EvaluationModel::stepWords(const ScaleStepChoice& step) const
{
    for (size_t place = 0; place < m_scale.size(); ++place) {
        if (sameChoice(ScaleStepChoice{m_scale[place].code, m_scale[place].name}, step)) {
            const QChar key = keyOf(m_scale, place);
            return key.isNull() ? m_scale[place].name : key + QString(u' ') + m_scale[place].name;
        }
    }
    return step.words; // of another scale
}

QString EvaluationModel::scoreToolTip(const QModelIndex& index) const
{
    if (wantsReason(index)) {
        return tr("A score this low wants a reason. Write it below.");
    }
    return scoreAt(index).comment;
}

QVariant EvaluationModel::scoreData(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const Score score = scoreAt(index);
        return score.step ? stepWords(*score.step) : QString();
    }
    case DoubtfulRole:
        return wantsReason(index);
    case Qt::ToolTipRole:
        return plainToolTip(scoreToolTip(index));
    case Qt::AccessibleTextRole: {
        const Score score = scoreAt(index);
        return tr("%1: %2").arg(cellName(index),
                                score.step ? stepWords(*score.step) : tr("not scored"));
    }
    case Qt::AccessibleDescriptionRole:
        return scoreToolTip(index);
    default:
        return {};
    }
}

std::optional<EvaluationGap> EvaluationModel::gapOf(const EvaluationItemChoice& item) const
{
    for (const EvaluationGap& gap : evaluationGaps(m_evaluation, m_guideline, 1)) {
        if (sameChoice(gap.item, item)) {
            return gap;
        }
    }
    return std::nullopt;
}

QVariant EvaluationModel::gapData(const QModelIndex& index, int role) const
{
    const auto gap = gapOf(item(index));
    if (!gap) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return tr("%n step(s)", nullptr, gap->steps);
    case DoubtfulRole:
        return gap->steps >= WideGap;
    case Qt::ToolTipRole:
        return plainToolTip(gapWords(*gap));
    case Qt::AccessibleDescriptionRole:
        return gapWords(*gap);
    default:
        return {};
    }
}

QVariant EvaluationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.column() == Item) {
        return itemData(index, role);
    }
    return isViewpoint(index.column()) ? scoreData(index, role) : gapData(index, role);
}

QVariant EvaluationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (isViewpoint(section)) {
        return viewpointLabel(viewpointOf(section));
    }
    return section == Item ? tr("Item") : tr("Gap");
}

} // namespace kyodo::ui
