#pragma once

#include "core/domain/guideline.h"
#include "core/domain/project_record.h"

#include <vector>

namespace kyodo {

/// 指摘: something doubtful that a person should look at. Never a reason to refuse.
struct Finding
{
    enum class Kind {
        UnknownForm,    ///< the guideline has no such form
        UnknownArea,    ///< the guideline has no such area
        UnknownField,   ///< the guideline has no such field
        NoForm,         ///< no form chosen, where the guideline has forms
        EndBeforeStart, ///< the period ends before it begins
        SameName,       ///< another record of the round has this name
    };

    Kind kind;
    std::optional<RecordId> record; ///< none while an import is only planned
    QString subject;                ///< the project's name
    QString message;                ///< translated, a whole sentence

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What the record alone shows, by the guideline that its round is classified by.
[[nodiscard]] std::vector<Finding> findingsOf(const ProjectRecord& record,
                                              const Guideline& guideline);

/// Two records of one round with the same folded name. Both may be right: two 町内会 may each
/// hold a 夏まつり.
[[nodiscard]] Finding sameNameFinding(const ProjectRecord& record);

/// unknown-form …: stable, for --json.
[[nodiscard]] QString findingCode(Finding::Kind kind);

} // namespace kyodo
