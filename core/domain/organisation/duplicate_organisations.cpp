#include "core/domain/organisation/duplicate_organisations.h"

#include "core/domain/organisation/corporate_number.h"
#include "core/domain/organisation/erased_organisation.h"
#include "core/domain/organisation/name_likeness.h"
#include "core/domain/organisation/organisation_names.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace kyodo {
namespace {

using Reason = DuplicateOrganisations::Reason;
using IndexPair = std::pair<std::size_t, std::size_t>;
using Buckets = QHash<QString, std::vector<std::size_t>>;

struct DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateOrganisations)
};

/// What an organisation is compared by.
struct Traits
{
    QString number; ///< a valid 法人番号, or empty
    QString key;
    OrganisationNameParts parts;
    QStringList formerKeys;
};

Traits traitsOf(const Organisation& organisation)
{
    const bool isValid =
        checkCorporateNumber(organisation.corporateNumber) == CorporateNumberState::Valid;
    const QString& name = organisation.name.text();
    QStringList formerKeys = organisationNameKeys(organisation);
    formerKeys.removeAll(organisationNameKey(name));
    return {isValid ? corporateNumberDigits(organisation.corporateNumber) : QString(),
            organisationNameKey(name), organisationNameParts(name), formerKeys};
}

/// Finds pairs one reason after the other, the strongest first.
class DuplicateSearch
{
public:
    explicit DuplicateSearch(const std::vector<Organisation>& organisations)
    {
        for (const Organisation& organisation : organisations) {
            m_traits.push_back(traitsOf(organisation));
        }
    }

    [[nodiscard]] std::map<IndexPair, std::vector<Reason>> run()
    {
        addEqual(Reason::CorporateNumber, [](const Traits& traits) { return traits.number; });
        addEqual(Reason::SameName, [](const Traits& traits) { return traits.key; });
        addFormerNames();
        addEqual(Reason::OtherLegalForm, [](const Traits& traits) { return traits.parts.bare; });
        addSimilarNames();
        return std::move(m_found);
    }

private:
    void add(Reason reason, std::size_t a, std::size_t b)
    {
        const Traits& one = m_traits[a];
        const Traits& other = m_traits[b];
        if (a == b ||
            (!one.number.isEmpty() && !other.number.isEmpty() && one.number != other.number)) {
            return;
        }
        std::vector<Reason>& reasons = m_found[std::minmax(a, b)];
        if (reasons.empty() || reasons.back() != reason) {
            reasons.push_back(reason);
        }
    }

    template <class TextOf>
    [[nodiscard]] Buckets bucketsBy(TextOf textOf) const
    {
        Buckets buckets;
        for (std::size_t i = 0; i < m_traits.size(); ++i) {
            if (const QString text = textOf(m_traits[i]); !text.isEmpty()) {
                buckets[text].push_back(i);
            }
        }
        return buckets;
    }

    template <class TextOf>
    void addEqual(Reason reason, TextOf textOf)
    {
        for (const std::vector<std::size_t>& bucket : bucketsBy(textOf)) {
            for (std::size_t i = 1; i < bucket.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    addUnlessWeaker(reason, bucket[j], bucket[i]);
                }
            }
        }
    }

    /// One name in two spellings is the same without its form, too: that says nothing more.
    void addUnlessWeaker(Reason reason, std::size_t a, std::size_t b)
    {
        if (reason != Reason::OtherLegalForm || m_traits[a].key != m_traits[b].key) {
            add(reason, a, b);
        }
    }

    void addFormerNames()
    {
        const Buckets byKey = bucketsBy([](const Traits& traits) { return traits.key; });
        for (std::size_t i = 0; i < m_traits.size(); ++i) {
            for (const QString& former : m_traits[i].formerKeys) {
                for (const std::size_t bearer : byKey.value(former)) {
                    add(Reason::FormerName, i, bearer);
                }
            }
        }
    }

    void addSimilarNames()
    {
        std::vector<QString> texts;
        for (const Traits& traits : m_traits) {
            texts.push_back(likenessText(traits.parts.bare));
        }
        for (const auto& [a, b] : alikePairs(texts)) {
            const OrganisationNameParts& one = m_traits[a].parts;
            const OrganisationNameParts& other = m_traits[b].parts;
            const bool formsAgree = one.form == LegalForm::None || other.form == LegalForm::None ||
                                    one.form == other.form;
            if (formsAgree && one.bare != other.bare) {
                add(Reason::SimilarName, a, b);
            }
        }
    }

    std::vector<Traits> m_traits;
    std::map<IndexPair, std::vector<Reason>> m_found;
};

/// The strongest reason decides, then how many there are.
bool isSurer(const DuplicateOrganisations& a, const DuplicateOrganisations& b)
{
    if (a.reasons.front() != b.reasons.front()) {
        return a.reasons.front() < b.reasons.front();
    }
    if (a.reasons.size() != b.reasons.size()) {
        return a.reasons.size() > b.reasons.size();
    }
    return std::pair(a.first, a.second) < std::pair(b.first, b.second);
}

} // namespace

std::vector<DuplicateOrganisations>
duplicateOrganisations(const std::vector<Organisation>& organisations)
{
    std::vector<DuplicateOrganisations> duplicates;
    for (auto& [pair, reasons] : DuplicateSearch(organisations).run()) {
        if (organisations[pair.first].name.text() == erasedText()) {
            continue; // what they have in common is that nothing is known of them
        }
        const auto [first, second] =
            std::minmax(organisations[pair.first].id, organisations[pair.second].id);
        duplicates.push_back({first, second, reasons});
    }
    std::sort(duplicates.begin(), duplicates.end(), isSurer);
    return duplicates;
}

QString duplicateReasonLabel(DuplicateOrganisations::Reason reason)
{
    switch (reason) {
    case Reason::CorporateNumber:
        return DuplicateWords::tr("Both have the same corporate number.");
    case Reason::SameName:
        return DuplicateWords::tr("Both have the same name, in two spellings or in one.");
    case Reason::FormerName:
        return DuplicateWords::tr("One bears the name that the other had before.");
    case Reason::OtherLegalForm:
        return DuplicateWords::tr("The names are the same but for the legal form.");
    case Reason::SimilarName:
        return DuplicateWords::tr("The names differ by little.");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
