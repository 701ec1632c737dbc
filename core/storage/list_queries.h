#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/record_source.h"
#include "core/storage/search_index.h"

#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace kyodo {

/// Which records of a ledger; what is left out does not narrow.
struct RecordFilter
{
    /// What a clerk still has to enter.
    enum class Gap { None, Form, Area, Department };

    std::optional<SurveyRoundId> round;
    QString search;                 ///< terms that must all be found, as typed
    std::optional<FormChoice> form; ///< any of a record's forms; by code, or else by words
    std::optional<AreaChoice> area; ///< by code, or else by words
    QString department;
    std::optional<RecordStatus> status;
    Gap gap = Gap::None;

    friend bool operator==(const RecordFilter&, const RecordFilter&) = default;
};

/// In what order; forms and areas in the order of the guideline, entries it does not have behind
/// them by their words, records without one last in both directions. Ties by number.
struct RecordOrder
{
    enum class Key { Number, Name, Form, Area, Department, Field, Cost, State, Entered };

    Key key = Key::Number;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const RecordOrder&, const RecordOrder&) = default;
};

/// Lists over a whole ledger.
class ListQueries final
{
public:
    ListQueries(Database& database, const Guideline& guideline)
        : m_database(database)
        , m_guideline(guideline)
    {}

    /// `most` 0: all.
    [[nodiscard]] Result<std::vector<RecordId>>
    recordIds(const RecordFilter& filter, RecordOrder order = {}, qsizetype most = 0) const;

    [[nodiscard]] Result<qint64> countRecords(const RecordFilter& filter) const;

    /// The 課 named in a round, sorted; blank left out.
    [[nodiscard]] Result<QStringList> departments(SurveyRoundId round) const;

    /// How many records of a round have each form among theirs, or each area, as it is filtered by:
    /// by its code, without words, or by words that have none. Those with a code first.
    [[nodiscard]] Result<std::vector<std::pair<FormChoice, qint64>>>
    countsOfForms(SurveyRoundId round) const;
    [[nodiscard]] Result<std::vector<std::pair<AreaChoice, qint64>>>
    countsOfAreas(SurveyRoundId round) const;

    /// The projects of a round, by their ids.
    [[nodiscard]] Result<std::vector<ProjectId>> projectIds(SurveyRoundId round) const;

    /// Records of a round whose folded name another record of it has too.
    [[nodiscard]] Result<std::vector<RecordId>> sameNamed(SurveyRoundId round) const;

    /// Whether any record of a round names a partner.
    [[nodiscard]] Result<bool> namesPartners(SurveyRoundId round) const;

    /// In how many projects each organisation of the register takes part; those in none left out.
    [[nodiscard]] Result<std::map<OrganisationId, int>> projectsByPartner() const;

    /// The greatest No. of a round; 0 when it is empty.
    [[nodiscard]] Result<int> lastNumber(SurveyRoundId round) const;

private:
    [[nodiscard]] Result<SearchBy> searchBy(const RecordFilter& filter, RecordOrder order,
                                            qsizetype most) const;

    Database& m_database;
    const Guideline& m_guideline;
};

/// Records of a ledger by their ids, loaded a block at a time.
class LedgerRecordSource final : public RecordSource
{
public:
    LedgerRecordSource(Database& database, std::vector<RecordId> ids)
        : m_database(database)
        , m_ids(std::move(ids))
    {}

    [[nodiscard]] qsizetype size() const override { return std::ssize(m_ids); }
    [[nodiscard]] Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                             qsizetype count) const override;

private:
    Database& m_database;
    std::vector<RecordId> m_ids;
};

} // namespace kyodo
