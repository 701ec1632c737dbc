#pragma once

#include "core/base/folded_text.h"
#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/project_record.h"
#include "core/domain/survey_round.h"

#include <QSet>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace kyodo {

/// Where a ledger names people: everything by which Persons decides.
struct PersonSources
{
    /// The partners that the records of one round name, and the version it is classified by.
    struct Round
    {
        SurveyRoundId id;
        Guideline guideline;
        std::vector<Partner> partners;
    };

    std::vector<Guideline> versions; ///< all of the ledger; the one that counts now first
    std::vector<Organisation> organisations;
    std::vector<Round> rounds; ///< all of them, whatever is published
    /// As they were when they were removed from the register; records may name them still.
    std::vector<Organisation> removed;
};

/// Who of a ledger is a private person (個人). Decided once for all rounds and all versions of the
/// guideline: whoever was a person anywhere is one everywhere, by link and by name, until its entry
/// in the register says NamePublicity::Published. Every public copy asks this.
class Persons final
{
public:
    /// Knows nobody by name: a kind is judged by the guideline that it is asked with.
    Persons() = default;
    explicit Persons(const PersonSources& sources);

    /// Whether it is a person's: by the code or words of this guideline where that tells its
    /// natures, else by any version of the ledger, else by words that say so (個人, 市民).
    [[nodiscard]] bool isPersonKind(const ActorKindChoice& kind, const Guideline& guideline) const;

    [[nodiscard]] bool hides(const Partner& partner, const Guideline& guideline) const;
    [[nodiscard]] bool hides(const BodyMember& member) const;
    /// Whether an entry of the register is left out.
    [[nodiscard]] bool hides(const Organisation& organisation) const;

    /// Whether it is named in public though nobody has said what it is: neither here, nor in the
    /// register, nor by another record; never where no guideline has a kind for persons.
    [[nodiscard]] bool isUnsorted(const Partner& partner) const;
    [[nodiscard]] bool isUnsorted(const Organisation& organisation) const;

    /// A name as the public may read it: persons' names in it, alone or between separators,
    /// spaces and brackets or before ほか, are called personsName().
    [[nodiscard]] QString shownName(const QString& name) const;
    /// The same of one that is not hidden itself: the name of a known body is left as it is.
    [[nodiscard]] QString shownName(const Partner& partner) const;
    [[nodiscard]] QString shownName(const BodyMember& member) const;

    /// What the public may know of the kind of a hidden partner: never words typed for this one.
    [[nodiscard]] std::optional<ActorKindChoice> shownKind(const Partner& partner,
                                                           const Guideline& guideline) const;

    /// Every name that a registered person has, had, is read or is written by; each once.
    [[nodiscard]] const QStringList& registeredNames() const { return m_registeredNames; }

private:
    /// Some of those that a ledger names.
    struct Known
    {
        std::set<OrganisationId> organisations;
        QSet<QString> keys;
    };

    void addOrganisation(const Organisation& organisation, const Guideline& guideline);
    void addNames(const Organisation& organisation);
    void addRemoved(const Organisation& organisation);
    void addPartner(const Partner& partner, const Guideline& guideline);
    void addRegisteredName(const QString& name);
    /// By link where there is one, else by name.
    [[nodiscard]] bool hides(const std::optional<OrganisationId>& organisation,
                             const QString& name) const;
    [[nodiscard]] bool isKnown(const std::optional<OrganisationId>& organisation,
                               const QString& name) const;
    /// How many parts from `first` on are a hidden name, the most that are; 0: none.
    [[nodiscard]] std::size_t hiddenRun(const QString& name, const std::vector<TextSpan>& parts,
                                        std::size_t first) const;

    std::vector<Guideline> m_versions;
    bool m_tellsPersons = false; ///< whether one of them has a kind for persons
    Known m_known;  ///< whom everybody may know: published by name, or surely no person
    Known m_sorted; ///< of whom somebody has said what they are
    std::map<OrganisationId, std::optional<ActorKindChoice>> m_organisations; ///< hidden ones
    QSet<QString> m_keys;                                                     ///< of hidden names
    QStringList m_registeredNames;
};

/// Whether a partner is called by a word for many, such as 地域住民, and not by anybody's name.
[[nodiscard]] bool isWordForPeople(const QString& name);

/// Translated: 個人. What a guideline calls them may be wider (市民), or point to a note (市民*).
[[nodiscard]] QString personsName();

} // namespace kyodo
