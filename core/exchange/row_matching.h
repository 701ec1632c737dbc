#pragma once

#include "core/exchange/record_draft.h"

#include <vector>

namespace kyodo {

/// What tells projects of one name in one round apart: two 町内会 may each hold a 夏まつり, and one
/// project may have two contracts. Folded; empty where nothing is known.
struct Distinction
{
    QString department;
    QStringList partners; ///< sorted
    QString when;         ///< first day, or the period in words

    friend bool operator==(const Distinction&, const Distinction&) = default;
};

[[nodiscard]] Distinction distinctionOf(const RecordDraft& draft);
[[nodiscard]] Distinction distinctionOf(const ProjectRecord& record);

/// Whether two rows of one file that share a name are about two projects: both say something
/// different about department, partners or time.
[[nodiscard]] bool areToldApart(const Distinction& a, const Distinction& b);

struct RowMatch
{
    enum class Kind { New, Known, Ambiguous };

    Kind kind = Kind::New;
    size_t record = 0; ///< index of the record, when Known
};

/// For each of the rows of one name which of the records of that name and round it is about; no
/// record is given to two rows. A row that fits one record better than the others is about that
/// one, a row that fits several equally well is ambiguous. Where one row meets one record, the name
/// is enough, unless department and partners both contradict.
[[nodiscard]] std::vector<RowMatch> matchRows(const std::vector<RecordDraft>& rows,
                                              const std::vector<ProjectRecord>& records);

/// For each of the rows of one name that are new to their round, which record of that name in
/// another round is about the same project. As matchRows(), but a name is not enough where
/// department or partners contradict, and what two rows or two records fit equally is ambiguous.
[[nodiscard]] std::vector<RowMatch> matchOtherRound(const std::vector<RecordDraft>& rows,
                                                    const std::vector<ProjectRecord>& records);

} // namespace kyodo
