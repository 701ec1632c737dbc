#pragma once

#include "core/domain/review/principle_checklist.h"
#include "ui/models/answer_model.h"

namespace kyodo::ui {

/// The answers of a 原則チェック in one phase: the guideline's principles as headings, and their
/// questions below them. Answers to other questions are kept.
class ChecklistModel final : public AnswerModel
{
    Q_OBJECT

public:
    enum Column { Question, CityMark, PartnerMark, CityComment, PartnerComment, ColumnCount };

    using AnswerModel::AnswerModel;

    void setGuideline(const Guideline& guideline);
    void setAnswers(std::vector<CheckAnswer> answers);
    /// Those of all phases, and those to questions that the guideline does not ask.
    [[nodiscard]] std::vector<CheckAnswer> answers() const { return m_checklist.answers; }

    void setPhase(CheckPhase phase);
    [[nodiscard]] CheckPhase phase() const { return m_phase; }

    [[nodiscard]] CheckProgress progress(CheckPhase phase, CheckSide side) const;
    [[nodiscard]] std::vector<CheckAnswer> elsewhere() const;

    [[nodiscard]] bool takesAnswer(const QModelIndex& index) const override;
    /// 1 ○, 2 △, 3 ×, 0 該当なし
    [[nodiscard]] std::vector<Option> options() const override;
    [[nodiscard]] std::optional<int> answer(const QModelIndex& index) const override;
    void setAnswer(const QModelIndex& index, std::optional<int> option) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Row
    {
        std::optional<CheckQuestion> question; ///< none: a heading
        QString words;
        QString meaning; ///< of a heading
    };

    [[nodiscard]] const Row& row(const QModelIndex& index) const;
    void makeRows();
    void addHeading(const PrincipleChoice& principle);
    [[nodiscard]] CheckAnswer answerAt(const QModelIndex& index) const;
    void store(const QModelIndex& index, const CheckAnswer& answer);
    [[nodiscard]] bool sidesDiffer(const Row& row) const;
    [[nodiscard]] QVariant headingData(const Row& row, int column, int role) const;
    [[nodiscard]] QVariant markData(const QModelIndex& index, int role) const;
    [[nodiscard]] QString cellText(const QModelIndex& index) const;
    [[nodiscard]] QString differenceWords(const Row& row) const;

    Guideline m_guideline;
    /// Of no record of a ledger: only its answers count.
    PrincipleChecklist m_checklist{*ChecklistId::fromValue(1), 0, *RecordId::fromValue(1), {}};
    CheckPhase m_phase = CheckPhase::Before;
    std::vector<Row> m_rows;
};

} // namespace kyodo::ui
