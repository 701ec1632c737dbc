#pragma once

#include "core/domain/project_record.h"

#include <functional>
#include <vector>

namespace kyodo {

/// Why two projects of one round may belong together.
enum class AlikeReason {
    SamePartner, ///< they share a partner
    AlikeName,   ///< their names resemble each other
    AlikeContent ///< their 事業内容 resemble each other
};

/// Two projects of a round that resemble each other or share partners: a hint to departments that
/// do not know of one another (a citizen asked 砂川市 for such a hub in 2013).
struct AlikeProjects
{
    RecordId first; ///< the smaller No.
    RecordId second;
    std::vector<AlikeReason> reasons; ///< never empty
    QStringList sharedPartners;       ///< as the first record names them
    double likeness = 0;              ///< 0 to 1, for the order
    bool acrossDepartments = false;   ///< 担当課 differ

    friend bool operator==(const AlikeProjects&, const AlikeProjects&) = default;
};

/// All pairs of the records of one round, those across departments first, then by likeness; at most
/// `most`. `isWanted` is asked for each record; when it says no, what comes is not whole.
[[nodiscard]] std::vector<AlikeProjects> alikeProjects(
    const std::vector<ProjectRecord>& records, qsizetype most,
    const std::function<bool()>& isWanted = [] { return true; });

/// Those that `record` is one of, among `others` (itself left out).
[[nodiscard]] std::vector<AlikeProjects>
alikeTo(const ProjectRecord& record, const std::vector<ProjectRecord>& others, qsizetype most);

/// Translated, a sentence: 相手方「○○町内会」が共通しています。
[[nodiscard]] QString alikeReasonText(const AlikeProjects& pair);

} // namespace kyodo
