#pragma once

#include "core/report/content/survey_tally.h"

namespace kyodo {

/// One of the tables of the 総括表, for every output alike.
struct TallyTable
{
    /// Heads a row or a column: words, and the area that they name, if any.
    struct Label
    {
        QString words;
        const Area* area = nullptr;
    };
    struct Row
    {
        Label label;
        QStringList cells;
        double bar = 0; ///< of the longest bar, 0 to 1
    };

    QString title;
    QString labelHead;
    std::vector<Label> heads; ///< of the columns after the label
    std::vector<Row> rows;
    Row total;
    QStringList notes;
    bool hasBars = false;
};

/// By form, by area, and form by area, as far as there is something to count. `guideline` must
/// outlive them.
[[nodiscard]] std::vector<TallyTable> tallyTables(const SurveyTally& tally);

} // namespace kyodo
