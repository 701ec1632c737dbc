#include "core/domain/persons.h"

#include "core/base/text.h"
#include "core/domain/name_parts.h"
#include "core/domain/organisation/erased_organisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

struct EditionWords
{
    Q_DECLARE_TR_FUNCTIONS(Edition)
};

constexpr std::array<QStringView, 12> PeoplesWords{
    u"市民", u"町民", u"村民",     u"区民",     u"道民",   u"県民",
    u"住民", u"私人", u"一般市民", u"地域住民", u"有識者", u"学識経験者",
};
/// What many are called by, besides.
constexpr std::array<QStringView, 13> ManysWords{
    u"個人", u"有志", u"参加者", u"保護者",       u"利用者",       u"学生",   u"生徒",
    u"児童", u"会員", u"講師",   u"ぼらんてぃあ", u"あどばいざー", u"専門家",
};
constexpr std::array<QStringView, 4> GroupWords{u"団体", u"ぐるーぷ", u"法人", u"組織"};
constexpr std::array<QStringView, 5> Honorifics{u"さん", u"氏", u"様", u"先生", u"殿"};

/// Whether a kind in words of its own means a person. Who is of two minds says 団体 as well.
bool tellsPerson(const QString& words)
{
    const QString key = foldKey(words);
    const auto has = [&](QStringView word) { return key.contains(word); };
    const bool isPeople =
        std::find(PeoplesWords.begin(), PeoplesWords.end(), key) != PeoplesWords.end();
    return isPeople || (has(u"個人") && std::none_of(GroupWords.begin(), GroupWords.end(), has));
}

/// A choice by its code, or by its words where they are an actor's name: a person that somebody
/// wrote down by hand is a person too.
const ActorKind* actorOf(const ActorKindChoice& choice, const Guideline& guideline)
{
    const ActorKind* actor = choice.code ? guideline.actor(*choice.code) : nullptr;
    return actor ? actor : guideline.actorNamed(choice.words);
}

enum class Says { Nothing, Person, PersonOrBody, Body };

/// What a guideline says of a kind by the natures that it gives it.
Says saidOf(const ActorKindChoice& kind, const Guideline& guideline)
{
    const ActorKind* actor = actorOf(kind, guideline);
    if (!actor || (actor->natures.empty() && !actor->isCity)) {
        return Says::Nothing;
    }
    const auto citizens =
        std::count(actor->natures.begin(), actor->natures.end(), ActorNature::Citizen);
    if (citizens == 0) {
        return Says::Body;
    }
    return citizens == std::ssize(actor->natures) ? Says::Person : Says::PersonOrBody;
}

/// Whether any of them has a kind for persons.
bool tellsPersons(const std::vector<Guideline>& versions)
{
    return std::any_of(versions.begin(), versions.end(), [](const Guideline& version) {
        return std::any_of(version.actors.begin(), version.actors.end(),
                           [&](const ActorKind& actor) {
                               return saidOf({actor.code, actor.name}, version) == Says::Person ||
                                      tellsPerson(actor.name);
                           });
    });
}

/// 砂川太郎, 砂川　太郎 and 砂川太郎氏 are one.
QString personKey(const QString& name)
{
    const QString key = foldKey(name);
    for (const QStringView honorific : Honorifics) {
        if (key.size() > honorific.size() + 1 && key.endsWith(honorific)) {
            return key.chopped(honorific.size());
        }
    }
    return key;
}

/// Of a name that may be written in parts: 山田・太郎, マリア・デ・ラ・クルス.
constexpr std::size_t MostParts = 6;

QStringList namesOf(const Organisation& organisation)
{
    QStringList names{organisation.name.text()};
    for (const FormerName& former : organisation.formerNames) {
        names << former.name;
    }
    return names;
}

QSet<QString> keysOf(const QStringList& names)
{
    QSet<QString> keys;
    for (const QString& name : names) {
        keys.insert(personKey(name));
    }
    keys.remove({});
    return keys;
}

} // namespace

Persons::Persons(const PersonSources& sources)
    : m_versions(sources.versions)
    , m_tellsPersons(tellsPersons(sources.versions))
{
    const Guideline none;
    const Guideline& current = m_versions.empty() ? none : m_versions.front();
    for (const Organisation& organisation : sources.organisations) {
        addOrganisation(organisation, current);
    }
    m_known.keys.subtract(m_keys); // of two with one name, one hidden: by name alone it stays so
    for (const Organisation& organisation : sources.removed) {
        addRemoved(organisation);
    }
    for (const PersonSources::Round& round : sources.rounds) {
        for (const Partner& partner : round.partners) {
            addPartner(partner, round.guideline);
        }
    }
    for (const Organisation& organisation : sources.organisations) {
        if (m_organisations.contains(organisation.id)) {
            addNames(organisation);
        }
    }
}

void Persons::addOrganisation(const Organisation& organisation, const Guideline& guideline)
{
    const auto& kind = organisation.kind;
    if (kind || organisation.namePublicity != NamePublicity::ByKind) {
        m_sorted.organisations.insert(organisation.id);
        m_sorted.keys.unite(keysOf(namesOf(organisation)));
    }
    const bool isHidden = organisation.namePublicity == NamePublicity::Hidden ||
                          (organisation.namePublicity == NamePublicity::ByKind && kind &&
                           isPersonKind(*kind, guideline));
    if (isHidden) {
        m_organisations.emplace(organisation.id, kind);
        addNames(organisation);
    } else if (organisation.namePublicity == NamePublicity::Published ||
               (kind && saidOf(*kind, guideline) == Says::Body)) {
        m_known.organisations.insert(organisation.id);
        m_known.keys.unite(keysOf(namesOf(organisation)));
    }
}

void Persons::addNames(const Organisation& organisation)
{
    const QStringList names = namesOf(organisation);
    m_keys.unite(keysOf(names));
    std::for_each(names.begin(), names.end(),
                  [this](const QString& name) { addRegisteredName(name); });
    addRegisteredName(organisation.kana);
}

/// A person is one still, under each name that the register gives to nobody else now.
void Persons::addRemoved(const Organisation& organisation)
{
    const auto& kind = organisation.kind;
    const bool wasPerson =
        kind && std::any_of(m_versions.begin(), m_versions.end(),
                            [&](const Guideline& version) { return isPersonKind(*kind, version); });
    const bool wasHidden = organisation.namePublicity == NamePublicity::Hidden ||
                           (organisation.namePublicity == NamePublicity::ByKind && wasPerson);
    for (const QString& name : wasHidden ? namesOf(organisation) : QStringList()) {
        if (name != erasedText() && !isKnown({}, name)) {
            m_keys.insert(personKey(name));
            addRegisteredName(name);
            addRegisteredName(organisation.kana);
        }
    }
}

void Persons::addPartner(const Partner& partner, const Guideline& guideline)
{
    if (partner.organisation && m_organisations.contains(*partner.organisation)) {
        addRegisteredName(partner.name);
        m_keys.insert(personKey(partner.name));
        return;
    }
    if (partner.kind) {
        m_sorted.keys.insert(personKey(partner.name));
    }
    const bool isPerson = partner.kind && isPersonKind(*partner.kind, guideline);
    if (isPerson && !isKnown(partner.organisation, partner.name)) {
        m_keys.insert(personKey(partner.name));
        if (partner.organisation) {
            m_organisations.emplace(*partner.organisation, partner.kind);
        }
    }
}

void Persons::addRegisteredName(const QString& name)
{
    if (name != erasedText() && !isBlank(name) && !m_registeredNames.contains(name)) {
        m_registeredNames << name;
    }
}

bool Persons::isPersonKind(const ActorKindChoice& kind, const Guideline& guideline) const
{
    const Says own = saidOf(kind, guideline);
    if (own != Says::Nothing) {
        return own == Says::Person;
    }
    const ActorKind* actor = actorOf(kind, guideline);
    return std::any_of(
               m_versions.begin(), m_versions.end(),
               [&](const Guideline& version) { return saidOf(kind, version) == Says::Person; }) ||
           tellsPerson(actor ? actor->name : kind.words);
}

bool Persons::isKnown(const std::optional<OrganisationId>& organisation, const QString& name) const
{
    return organisation ? m_known.organisations.contains(*organisation)
                        : m_known.keys.contains(personKey(name));
}

bool Persons::hides(const std::optional<OrganisationId>& organisation, const QString& name) const
{
    if (organisation && m_organisations.contains(*organisation)) {
        return true;
    }
    return !isKnown(organisation, name) && m_keys.contains(personKey(name));
}

bool Persons::hides(const Partner& partner, const Guideline& guideline) const
{
    const bool isPublished = partner.organisation && isKnown(partner.organisation, partner.name);
    const bool isPerson = partner.kind && isPersonKind(*partner.kind, guideline);
    return hides(partner.organisation, partner.name) ||
           (isPerson && !isPublished && !isKnown({}, partner.name));
}

bool Persons::hides(const BodyMember& member) const
{
    return hides(member.organisation, member.name);
}

bool Persons::hides(const Organisation& organisation) const
{
    return hides(organisation.id, organisation.name.text());
}

bool Persons::isUnsorted(const Partner& partner) const
{
    const bool isSorted =
        partner.kind || m_sorted.keys.contains(personKey(partner.name)) ||
        (partner.organisation && m_sorted.organisations.contains(*partner.organisation));
    return !isSorted && m_tellsPersons && !hides(partner.organisation, partner.name);
}

bool Persons::isUnsorted(const Organisation& organisation) const
{
    return !m_sorted.organisations.contains(organisation.id) &&
           !m_sorted.keys.contains(personKey(organisation.name.text())) && m_tellsPersons &&
           !hides(organisation);
}

QString Persons::shownName(const QString& name) const
{
    if (hides({}, name)) {
        return personsName();
    }
    const std::vector<TextSpan> parts = partsOf(name);
    QString shown;
    qsizetype from = 0;
    for (std::size_t first = 0; first < parts.size();) {
        const std::size_t length = hiddenRun(name, parts, first);
        const TextSpan run{parts[first].begin,
                           parts[first + std::max<std::size_t>(length, 1) - 1].end};
        shown += name.mid(from, run.begin - from);
        shown += length > 0 ? personsName() : name.mid(run.begin, run.end - run.begin);
        from = run.end;
        first += std::max<std::size_t>(length, 1);
    }
    return shown + name.mid(from);
}

std::size_t Persons::hiddenRun(const QString& name, const std::vector<TextSpan>& parts,
                               std::size_t first) const
{
    for (std::size_t length = std::min(MostParts, parts.size() - first); length > 0; --length) {
        const TextSpan run{parts[first].begin, parts[first + length - 1].end};
        const QString text = name.mid(run.begin, run.end - run.begin);
        if (hides({}, text) && (!mayBePartOfName(name, run) || isTelling(text))) {
            return length;
        }
    }
    return 0;
}

QString Persons::shownName(const Partner& partner) const
{
    return isKnown(partner.organisation, partner.name) ? partner.name : shownName(partner.name);
}

QString Persons::shownName(const BodyMember& member) const
{
    return isKnown(member.organisation, member.name) ? member.name : shownName(member.name);
}

std::optional<ActorKindChoice> Persons::shownKind(const Partner& partner,
                                                  const Guideline& guideline) const
{
    std::optional<ActorKindChoice> kind = partner.kind;
    if (!kind && partner.organisation) {
        const auto found = m_organisations.find(*partner.organisation);
        kind = found == m_organisations.end() ? std::nullopt : found->second;
    }
    if (!kind) {
        return std::nullopt;
    }
    std::vector<const Guideline*> versions{&guideline};
    for (const Guideline& version : m_versions) {
        versions.push_back(&version);
    }
    for (const Guideline* version : versions) {
        if (const ActorKind* actor = actorOf(*kind, *version)) {
            return ActorKindChoice{actor->code, actor->name}; // words: an older one may not know it
        }
    }
    return ActorKindChoice{{}, personsName()};
}

bool isWordForPeople(const QString& name)
{
    const auto has = [key = foldKey(name)](QStringView word) { return key.contains(word); };
    return std::any_of(PeoplesWords.begin(), PeoplesWords.end(), has) ||
           std::any_of(ManysWords.begin(), ManysWords.end(), has);
}

QString personsName()
{
    return EditionWords::tr("Private person");
}

} // namespace kyodo
