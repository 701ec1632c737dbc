#include "core/operations/revision_persons.h"

#include "core/base/text.h"
#include "core/operations/persons_of_ledger.h"

#include <set>

namespace kyodo {
namespace {

/// What the ledger would tell of persons after it was carried over; entry by entry as before.
PersonSources carriedSources(PersonSources sources, const GuidelineBridge& bridge,
                             const CarriedRounds& rounds)
{
    sources.versions.insert(sources.versions.begin(), bridge.to);
    for (Organisation& organisation : sources.organisations) {
        organisation = bridge.carried(std::move(organisation));
    }
    for (PersonSources::Round& round : sources.rounds) {
        const auto found = rounds.find(round.id);
        if (found == rounds.end()) {
            continue;
        }
        round.guideline = found->second.to;
        for (Partner& partner : round.partners) {
            partner = found->second.carried(std::move(partner));
        }
    }
    return sources;
}

/// Looks at every entry before and after.
class Comparison
{
public:
    Comparison(PersonSources before, PersonSources after)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_hidden(m_before)
        , m_hiddenAfter(m_after)
    {}

    [[nodiscard]] std::vector<NamedPerson> run()
    {
        for (std::size_t i = 0; i < m_before.organisations.size(); ++i) {
            look(m_before.organisations[i], m_after.organisations[i]);
        }
        for (std::size_t i = 0; i < m_before.rounds.size(); ++i) {
            look(m_before.rounds[i], m_after.rounds[i]);
        }
        return std::move(m_found);
    }

private:
    void look(const Organisation& before, const Organisation& after)
    {
        if (m_hidden.hides(before) && !m_hiddenAfter.hides(after)) {
            add({before.name.text(), before.id, after.kind});
        }
    }

    void look(const PersonSources::Round& before, const PersonSources::Round& after)
    {
        for (std::size_t i = 0; i < before.partners.size(); ++i) {
            const Partner& was = before.partners[i];
            const Partner& becomes = after.partners[i];
            if (!was.organisation && m_hidden.hides(was, before.guideline) &&
                !m_hiddenAfter.hides(becomes, after.guideline)) {
                add({was.name, {}, becomes.kind});
            }
        }
    }

    void add(const NamedPerson& person)
    {
        if (m_names.insert(foldKey(person.name)).second || person.organisation) {
            m_found.push_back(person);
        }
    }

    PersonSources m_before;
    PersonSources m_after;
    Persons m_hidden;
    Persons m_hiddenAfter;
    std::set<QString> m_names;
    std::vector<NamedPerson> m_found;
};

} // namespace

Result<std::vector<NamedPerson>>
personsMadePublic(const Ledger& ledger, const GuidelineBridge& bridge, const CarriedRounds& rounds)
{
    KYODO_TRY_ASSIGN(PersonSources before, personSourcesOf(ledger));
    PersonSources after = carriedSources(before, bridge, rounds);
    return Comparison(std::move(before), std::move(after)).run();
}

} // namespace kyodo
