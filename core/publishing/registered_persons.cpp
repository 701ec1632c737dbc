#include "core/publishing/registered_persons.h"

#include "core/domain/edition.h"
#include "core/domain/record_labels.h"

namespace kyodo {
namespace {

class RecordsHiding final : public RecordSource
{
public:
    RecordsHiding(RegisteredPersons persons, SharedRecords records)
        : m_persons(std::move(persons))
        , m_records(std::move(records))
    {}

    [[nodiscard]] qsizetype size() const override { return m_records->size(); }

    [[nodiscard]] Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                             qsizetype count) const override
    {
        KYODO_TRY_ASSIGN(std::vector<ProjectRecord> block, m_records->records(first, count));
        for (ProjectRecord& record : block) {
            record = m_persons.hiddenIn(std::move(record));
        }
        return block;
    }

private:
    RegisteredPersons m_persons;
    SharedRecords m_records;
};

} // namespace

Result<RegisteredPersons> RegisteredPersons::of(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const std::vector<Organisation> all, ledger.organisations().all());
    const Guideline& guideline = ledger.guideline().guideline;
    RegisteredPersons persons;
    for (const Organisation& each : all) {
        if (each.kind && isPersonKind(*each.kind, guideline)) {
            // with its name: an older guideline may not know the code
            persons.m_kinds.emplace(
                each.id, ActorKindChoice{each.kind->code, actorName(*each.kind, guideline)});
        }
    }
    return persons;
}

ProjectRecord RegisteredPersons::hiddenIn(ProjectRecord record) const
{
    for (Partner& partner : record.partners) {
        if (partner.kind || !partner.organisation) {
            continue;
        }
        if (const auto found = m_kinds.find(*partner.organisation); found != m_kinds.end()) {
            partner.name = personsName();
            partner.organisation.reset();
            partner.kind = found->second;
        }
    }
    return record;
}

SharedRecords recordsHiding(const RegisteredPersons& persons, SharedRecords records)
{
    return std::make_shared<RecordsHiding>(persons, std::move(records));
}

} // namespace kyodo
