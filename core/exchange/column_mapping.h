#pragma once

#include "core/base/result.h"
#include "core/domain/yen.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace kyodo {

/// What a column of a project table can hold.
enum class Column {
    Number,
    Name,
    Summary,
    Department,
    Form,
    Area,
    AreaReason,
    Field,
    Partner,
    PartnerKind,
    PartnerRole,
    Cost,
    Period,
    StartsOn,
    EndsOn,
    State, ///< RecordStatus
    Outcome,
    Year,
    Kana,
    Note,
};

/// Which column of a file holds what.
struct ColumnMapping
{
    std::map<Column, int> columns; ///< to the place in the head, from 0
    Yen::Unit costUnit = Yen::Unit::Yen;
    QStringList unusedHeads; ///< columns that are not taken over

    [[nodiscard]] bool has(Column column) const { return columns.contains(column); }

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// name, area_reason …: the names of a mapping file.
[[nodiscard]] QString columnCode(Column column);

/// By the heads that cities use (事業名, 担当課, 協働の相手方 …), compared by foldKey(). A head
/// such as 部局 or 具体例 stands in only where no better one is there. InvalidInput, naming the
/// heads, when none is the project's name or two mean the same.
[[nodiscard]] Result<ColumnMapping> mapColumns(const QStringList& head);

/// By a mapping file, {"columns": {"head": "name"}, "cost_unit": "yen"}; a head given "ignore" is
/// left out, and heads it does not mention are mapped as mapColumns() does. InvalidInput, naming
/// the place in the file.
[[nodiscard]] Result<ColumnMapping> mappingFromJson(const QByteArray& json,
                                                    const QStringList& head);

} // namespace kyodo
