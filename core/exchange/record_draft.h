#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/project_record.h"
#include "core/exchange/period_text.h"

#include <optional>
#include <vector>

namespace kyodo {

/// What a row says about a project in a round. A blank cell says nothing: its member is empty.
struct RecordDraft
{
    std::optional<FiscalYearSpan> years; ///< 実施年度: the round it belongs to
    std::optional<int> number;           ///< wished place in the table; no part of the content
    std::optional<Name> name;
    std::optional<QString> summary;
    std::optional<QString> department;
    std::vector<FormChoice> forms;
    std::optional<AreaChoice> area;
    std::optional<QString> areaReason;
    std::optional<FieldChoice> field;
    std::vector<Partner> partners; ///< without links to the register
    std::optional<Yen> cost;
    std::optional<PeriodText> period; ///< of one cell; replaces both dates and the note
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    std::optional<QString> periodNote;
    std::optional<RecordStatus> status;
    std::optional<QString> outcome;
    std::optional<QString> kana; ///< of the project
    std::optional<QString> note; ///< of the project

    friend bool operator==(const RecordDraft&, const RecordDraft&) = default;
};

} // namespace kyodo
