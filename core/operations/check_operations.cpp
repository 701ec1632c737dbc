#include "core/operations/check_operations.h"

#include <set>

namespace kyodo {

Result<std::vector<Finding>> findingsOfRound(const Ledger& ledger, SurveyRoundId round)
{
    const ListQueries lists = ledger.lists();
    KYODO_TRY_ASSIGN(const std::vector<RecordId> doubles, lists.sameNamed(round));
    const std::set<RecordId> sameNamed(doubles.begin(), doubles.end());

    RecordFilter filter;
    filter.round = round;
    KYODO_TRY_ASSIGN(std::vector<RecordId> ids, lists.recordIds(filter));
    std::vector<Finding> findings;
    KYODO_TRY(forEachRecord(*ledger.recordSource(std::move(ids)), [&](const ProjectRecord& record) {
        for (Finding& finding : findingsOf(record, ledger.guideline().guideline)) {
            findings.push_back(std::move(finding));
        }
        if (sameNamed.contains(record.id)) {
            findings.push_back(sameNameFinding(record));
        }
    }));
    return findings;
}

Result<std::vector<Finding>> findingsOfLedger(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, ledger.rounds().all());
    std::vector<Finding> findings;
    for (const SurveyRound& round : rounds) {
        KYODO_TRY_ASSIGN(std::vector<Finding> ofRound, findingsOfRound(ledger, round.id));
        findings.insert(findings.end(), std::make_move_iterator(ofRound.begin()),
                        std::make_move_iterator(ofRound.end()));
    }
    return findings;
}

} // namespace kyodo
