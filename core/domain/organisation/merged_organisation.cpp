#include "core/domain/organisation/corporate_number.h"
#include "core/domain/organisation/duplicate_organisations.h"
#include "core/domain/organisation/organisation_names.h"
#include "core/domain/same_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(MergedOrganisation)
};

/// Equal for two ways of typing one thing. Not foldKey(): 1-23 and 12-3 are two addresses.
QString spelling(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

bool agree(const std::optional<QDate>& a, const std::optional<QDate>& b)
{
    return !a || !b || *a == *b;
}

void fill(std::optional<QDate>& kept, const std::optional<QDate>& other)
{
    kept = kept ? kept : other;
}

template <class Values, class Value, class Same>
auto* findSame(Values& values, const Value& value, Same same)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto& known) { return same(known, value); });
    return found == values.end() ? nullptr : &*found;
}

template <class Values, class Same>
void join(Values& kept, const Values& others, Same same)
{
    for (const auto& other : others) {
        if (!findSame(kept, other, same)) {
            kept.push_back(other);
        }
    }
}

bool sameWords(const QString& a, const QString& b)
{
    return foldKey(a) == foldKey(b);
}

bool sameName(const FormerName& a, const FormerName& b)
{
    return organisationNameKey(a.name) == organisationNameKey(b.name);
}

/// One term that one of them dated and the other did not is one.
bool sameTerm(const Officer& a, const Officer& b)
{
    return sameWords(a.title, b.title) && sameWords(a.name, b.name) && agree(a.from, b.from) &&
           agree(a.until, b.until);
}

bool sameMember(const BodyMember& a, const BodyMember& b)
{
    return a.organisation && b.organisation
               ? *a.organisation == *b.organisation
               : organisationNameKey(a.name) == organisationNameKey(b.name);
}

/// Merges into `m_merged`, and gathers what found no place.
class Merge
{
public:
    Merge(const Organisation& keep, const Organisation& gone)
        : m_merged(keep)
        , m_gone(gone)
    {}

    [[nodiscard]] Organisation run()
    {
        mergeTexts();
        mergeKind();
        mergeFormerNames();
        join(m_merged.fields, m_gone.fields, sameChoice<FieldCode>);
        join(m_merged.activities, m_gone.activities, sameWords);
        join(m_merged.issues, m_gone.issues, sameWords);
        mergeRequirements();
        mergeRegistration();
        mergeOfficers();
        mergeMembers();
        mergePublicItems();
        mergeNote();
        return std::move(m_merged);
    }

private:
    void leaveOver(const QString& label, const QString& text)
    {
        m_leftOver << MergeWords::tr("%1 of “%2”: %3").arg(label, m_gone.name.text(), text);
    }

    void mergeText(QString& kept, const QString& other, const QString& label)
    {
        if (isBlank(kept)) {
            kept = other;
        } else if (!isBlank(other) && spelling(kept) != spelling(other)) {
            leaveOver(label, other);
        }
    }

    void mergeTexts()
    {
        using Item = OrganisationItem;
        mergeText(m_merged.kana, m_gone.kana, organisationItemLabel(Item::Kana));
        mergeText(m_merged.address, m_gone.address, organisationItemLabel(Item::Address));
        mergeText(m_merged.contact, m_gone.contact, organisationItemLabel(Item::Contact));
        mergeText(m_merged.website, m_gone.website, organisationItemLabel(Item::Website));
        mergeText(m_merged.registrationNumber, m_gone.registrationNumber,
                  MergeWords::tr("Registration number"));
        const QString digits = corporateNumberDigits(m_merged.corporateNumber);
        if (digits.isEmpty() || digits != corporateNumberDigits(m_gone.corporateNumber)) {
            mergeText(m_merged.corporateNumber, m_gone.corporateNumber,
                      organisationItemLabel(Item::CorporateNumber));
        }
    }

    void mergeKind()
    {
        if (!m_merged.kind) {
            m_merged.kind = m_gone.kind;
        } else if (m_gone.kind && !sameChoice(*m_merged.kind, *m_gone.kind)) {
            const ActorKindChoice& kind = *m_gone.kind;
            leaveOver(organisationItemLabel(OrganisationItem::Kind),
                      isBlank(kind.words) && kind.code ? kind.code->text() : kind.words);
        }
    }

    /// What it is called now is no former name, whichever of the two says so.
    void mergeFormerNames()
    {
        std::vector<FormerName> others = m_gone.formerNames;
        others.push_back({m_gone.name.text(), std::nullopt});
        const FormerName present{m_merged.name.text(), std::nullopt};
        for (const FormerName& other : others) {
            if (sameName(other, present)) {
                continue;
            }
            if (FormerName* known = findSame(m_merged.formerNames, other, sameName)) {
                if (!agree(known->until, other.until)) {
                    leaveOver(organisationItemLabel(OrganisationItem::FormerNames),
                              other.name + u' ' + other.until->toString(Qt::ISODate));
                }
                fill(known->until, other.until);
            } else {
                m_merged.formerNames.push_back(other);
            }
        }
    }

    void mergeRequirements()
    {
        const auto same = [](const RequirementCheck& a, const RequirementCheck& b) {
            return sameChoice(a.requirement, b.requirement);
        };
        for (const RequirementCheck& other : m_gone.requirements) {
            if (RequirementCheck* known = findSame(m_merged.requirements, other, same)) {
                mergeRequirement(*known, other);
            } else {
                m_merged.requirements.push_back(other);
            }
        }
    }

    void mergeRequirement(RequirementCheck& kept, const RequirementCheck& other)
    {
        const QString& label = other.requirement.words;
        if (kept.answer == RequirementCheck::Answer::Open) {
            kept.answer = other.answer;
            fill(kept.checkedOn, other.checkedOn);
            mergeText(kept.checkedBy, other.checkedBy, label);
        } else if (other.answer != RequirementCheck::Answer::Open &&
                   checkText(other) != checkText(kept)) {
            leaveOver(label, checkText(other));
        }
        mergeText(kept.note, other.note, label);
    }

    [[nodiscard]] static QString checkText(const RequirementCheck& check)
    {
        QStringList texts{requirementAnswerLabel(check.answer)};
        if (check.checkedOn) {
            texts << check.checkedOn->toString(Qt::ISODate);
        }
        texts << check.checkedBy;
        texts.removeAll({});
        return texts.join(u' ');
    }

    /// By their days. One without a day stays behind the one that it followed: an undated 抹消 at
    /// the end would take the registration back.
    void mergeRegistration()
    {
        std::vector<RegistrationEvent>& events = m_merged.registration;
        auto place = events.begin();
        for (const RegistrationEvent& other : m_gone.registration) {
            if (const auto known = std::find(events.begin(), events.end(), other);
                known != events.end()) {
                place = known + 1;
                continue;
            }
            if (other.on) {
                place = std::find_if(events.begin(), events.end(), [&](const auto& event) {
                    return event.on && *event.on > *other.on;
                });
            }
            place = events.insert(place, other) + 1;
        }
    }

    void mergeOfficers()
    {
        for (const Officer& other : m_gone.officers) {
            if (Officer* known = findSame(m_merged.officers, other, sameTerm)) {
                fill(known->from, other.from);
                fill(known->until, other.until);
            } else {
                m_merged.officers.push_back(other);
            }
        }
    }

    void mergeMembers()
    {
        for (const BodyMember& other : m_gone.members) {
            if (BodyMember* known = findSame(m_merged.members, other, sameMember)) {
                known->organisation =
                    known->organisation ? known->organisation : other.organisation;
                mergeText(known->role, other.role, known->name);
            } else {
                m_merged.members.push_back(other);
            }
        }
    }

    void mergePublicItems()
    {
        std::erase_if(m_merged.publicItems,
                      [&](OrganisationItem item) { return !m_gone.publicItems.contains(item); });
        mergeNamePublicity();
    }

    /// The stricter of the two, as with the items.
    void mergeNamePublicity()
    {
        for (const NamePublicity strict : {NamePublicity::Hidden, NamePublicity::ByKind}) {
            if (m_merged.namePublicity == strict || m_gone.namePublicity == strict) {
                m_merged.namePublicity = strict;
                return;
            }
        }
    }

    void mergeNote()
    {
        QStringList notes{m_merged.note};
        if (!m_merged.note.contains(m_gone.note)) {
            notes << m_gone.note;
        }
        notes << m_leftOver;
        notes.removeIf([](const QString& note) { return isBlank(note); });
        m_merged.note = notes.join(u'\n');
    }

    Organisation m_merged;
    const Organisation& m_gone;
    QStringList m_leftOver;
};

} // namespace

Organisation mergedOrganisation(const Organisation& keep, const Organisation& gone)
{
    return Merge(keep, gone).run();
}

} // namespace kyodo
