#pragma once

#include "core/domain/review/evaluation.h"
#include "ui/models/answer_model.h"

namespace kyodo::ui {

/// The scores of a 評価: the guideline's items as rows, behind them those that were scored but that
/// the guideline does not have; a column for everyone who scores, and the gap between the sides.
class EvaluationModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Item, FirstViewpoint, Gap = FirstViewpoint + 5, ColumnCount };

    using AnswerModel::AnswerModel;

    void setGuideline(const Guideline& guideline);
    void setScores(std::vector<Score> scores);
    [[nodiscard]] std::vector<Score> scores() const { return m_evaluation.scores; }

    /// Empty for a cell that takes no answer.
    [[nodiscard]] QString comment(const QModelIndex& index) const;
    void setComment(const QModelIndex& index, const QString& comment);
    /// What the cell is about: the item, and who scores it.
    [[nodiscard]] QString cellName(const QModelIndex& index) const;
    /// A low score without a word why.
    [[nodiscard]] bool wantsReason(const QModelIndex& index) const;
    [[nodiscard]] int countWithoutReason() const;

    [[nodiscard]] bool takesAnswer(const QModelIndex& index) const override;
    /// The steps of the scale, by their digit.
    [[nodiscard]] std::vector<Option> options() const override;
    [[nodiscard]] std::optional<int> answer(const QModelIndex& index) const override;
    void setAnswer(const QModelIndex& index, std::optional<int> option) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const EvaluationItemChoice& item(const QModelIndex& index) const;
    [[nodiscard]] Score scoreAt(const QModelIndex& index) const;
    void store(const QModelIndex& index, const Score& score);
    void makeRows();
    [[nodiscard]] bool isOfGuideline(const QModelIndex& index) const;
    [[nodiscard]] std::optional<EvaluationGap> gapOf(const EvaluationItemChoice& item) const;
    [[nodiscard]] QString stepWords(const ScaleStepChoice& step) const;
    [[nodiscard]] QVariant itemData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant scoreData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant gapData(const QModelIndex& index, int role) const;
    [[nodiscard]] QString scoreToolTip(const QModelIndex& index) const;

    Guideline m_guideline;
    std::vector<ScaleStep> m_scale;
    /// Of no record of a ledger: only its scores count.
    Evaluation m_evaluation{
        *EvaluationId::fromValue(1), 0, *RecordId::fromValue(1), {}, {}, {}, {}};
    std::vector<EvaluationItemChoice> m_items;
    int m_ownItems = 0; ///< how many of them the guideline has
};

} // namespace kyodo::ui
