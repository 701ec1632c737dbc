#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace kyodo {

/// One line of a count: a form or an area.
struct TallyLine
{
    QString label;
    const Area* area = nullptr; ///< of the guideline, where the line is one
    qsizetype count = 0;
};

/// 総括表: how many projects have which form and lie in which area. What the guideline does not
/// name is counted by its own words, what nobody chose as 未分類.
class SurveyTally final
{
public:
    /// `guideline` must outlive the tally.
    explicit SurveyTally(const Guideline& guideline);

    void add(const ProjectRecord& record);

    /// 実事業数
    [[nodiscard]] qsizetype projects() const { return m_projects; }
    /// 延べ: a project counts once under each of its forms.
    [[nodiscard]] qsizetype mentions() const { return m_mentions; }

    /// The guideline's, also those that nothing has; then others as met; 未分類 last, if any.
    [[nodiscard]] std::vector<TallyLine> forms() const;
    /// Likewise; empty when no project has an area.
    [[nodiscard]] std::vector<TallyLine> areas() const;
    /// Rows as forms(), columns as areas(); a project counts once under each of its forms.
    [[nodiscard]] std::vector<std::vector<qsizetype>> formsByArea() const;

private:
    /// The kinds that are told apart, by a number each: the guideline's, then those met.
    struct Kinds
    {
        QStringList labels;
        QHash<QString, std::size_t> byLabel;

        std::size_t indexOf(const QString& label);
        [[nodiscard]] std::vector<std::size_t> inOrder(const std::vector<qsizetype>& counts) const;
    };

    static constexpr std::size_t Unclassified = 0;

    void count(std::size_t form, std::size_t area);

    const Guideline* m_guideline;
    Kinds m_forms;
    Kinds m_areas;
    std::vector<qsizetype> m_formCounts;
    std::vector<qsizetype> m_areaCounts;
    std::vector<std::vector<qsizetype>> m_cross; ///< [form][area], short rows mean 0
    qsizetype m_projects = 0;
    qsizetype m_mentions = 0;
};

/// Tenths of a percent.
[[nodiscard]] int sharePerMille(qsizetype part, qsizetype whole);
/// 33.3
[[nodiscard]] QString shareLabel(qsizetype part, qsizetype whole);
/// Whether the shares as printed add up to 100.0.
[[nodiscard]] bool sharesAddUp(const std::vector<TallyLine>& lines);
[[nodiscard]] qsizetype totalOf(const std::vector<TallyLine>& lines);

} // namespace kyodo
