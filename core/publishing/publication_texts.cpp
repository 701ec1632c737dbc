#include "core/publishing/publication_texts.h"

#include "core/base/text.h"
#include "core/domain/edition.h"
#include "core/domain/edition_texts.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/domain/organisation/organisation_names.h"
#include "core/domain/personal_data.h"
#include "core/operations/persons_of_ledger.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace kyodo {
namespace {

/// A short number says nothing by itself, and stands in every file somewhere.
bool tellsNothing(const QString& text)
{
    constexpr qsizetype TellingLength = 5;
    return text.size() < TellingLength &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// By what a person is reached, and what the office notes of them: each whole, and the numbers and
/// addresses in it, which stand alone elsewhere.
QStringList reachOf(const Organisation& person)
{
    constexpr qsizetype TellingLength = 6;
    QStringList texts{person.address, person.website, person.note};
    texts += person.contact.split(u'\n');
    for (const QString& text : {person.contact, person.address, person.note}) {
        for (const PersonalDatum& datum : personalDataIn(text)) {
            texts << datum.text;
        }
    }
    for (QString& text : texts) {
        text = text.trimmed();
    }
    texts.removeIf([](const QString& text) { return text.size() < TellingLength; });
    texts.removeDuplicates();
    return texts;
}

QStringList longerThan(qsizetype least, QStringList texts)
{
    texts.removeIf([&](const QString& text) { return foldLetters(text).size() < least; });
    return texts;
}

/// Telephone numbers and mail addresses; what is too short to be surely one is left out.
QStringList contactsOf(const Organisation& body)
{
    QStringList contacts;
    for (const QString& text : {body.contact, body.address, body.note}) {
        for (const PersonalDatum& datum : personalDataIn(text)) {
            if (datum.kind != PersonalDatum::Kind::Address && isTellingFolded(datum.text)) {
                contacts << datum.text;
            }
        }
    }
    return contacts;
}

/// What else tells where a body and its people are, and may stand in a public text with good
/// reason: a project takes place somewhere, and a chairman speaks.
QStringList whereaboutsOf(const Organisation& body)
{
    constexpr qsizetype TellingPlace = 6;
    constexpr qsizetype TellingName = 3;
    QStringList officers;
    for (const Officer& officer : body.officers) {
        officers << officer.name;
    }
    return longerThan(TellingPlace, QStringList{body.address} + body.contact.split(u'\n')) +
           longerThan(TellingName, officers);
}

/// Those that are long enough not to be written twice by chance.
QStringList sentencesOf(const QStringList& texts)
{
    constexpr qsizetype TellingSentence = 12;
    static const QRegularExpression ends(QStringLiteral("[。．！？!?\\n]"));
    QStringList sentences;
    for (const QString& text : texts) {
        sentences += longerThan(TellingSentence, text.split(ends, Qt::SkipEmptyParts));
    }
    return sentences;
}

/// Texts of all entities of one kind, each list fetched from the ledger at once.
class Gathering
{
public:
    explicit Gathering(const Ledger& ledger)
        : m_ledger(ledger)
    {}

    [[nodiscard]] Result<PublicationTexts> all()
    {
        KYODO_TRY_ASSIGN(m_persons, personsOf(m_ledger));
        m_texts.secret += m_persons.registeredNames();
        std::copy_if(m_persons.registeredNames().begin(), m_persons.registeredNames().end(),
                     std::back_inserter(m_texts.persons), &isTellingFolded);
        KYODO_TRY_ASSIGN(const std::vector<SurveyRound> rounds, m_ledger.rounds().all());
        KYODO_TRY_ASSIGN(const std::vector<Organisation> organisations,
                         m_ledger.organisations().all());
        for (const Organisation& organisation : organisations) {
            addOrganisation(organisation);
        }
        for (const SurveyRound& round : rounds) {
            add(privateTexts(round), {});
            KYODO_TRY(addRecords(round));
            KYODO_TRY(addReviews(round));
        }
        add({m_ledger.author(), QDir::toNativeSeparators(m_ledger.path()), m_ledger.path(),
             QFileInfo(m_ledger.path()).absolutePath()},
            {});
        m_texts.secret.removeIf(tellsNothing);
        m_texts.unsorted.removeDuplicates();
        m_texts.partners.removeDuplicates();
        return std::move(m_texts);
    }

private:
    void add(const QStringList& secret, const QStringList& open)
    {
        m_texts.secret += secret;
        m_texts.repeated += sentencesOf(secret);
        m_texts.open += open;
    }

    void addOrganisation(const Organisation& organisation)
    {
        const QStringList secret = privateTexts(organisation, m_persons);
        const QStringList open = publicTexts(organisation, m_persons);
        addHidden(organisation.members);
        if (m_persons.hides(organisation)) {
            add(secret + open, {});
            m_texts.reach += reachOf(organisation);
            return;
        }
        add(secret, open);
        m_bodies.insert(organisation.id);
        addNames(organisation);
        m_texts.published += open;
        m_texts.contacts += contactsOf(organisation);
        m_texts.repeated += whereaboutsOf(organisation);
        if (m_persons.isUnsorted(organisation)) {
            m_texts.unsorted << organisation.name.text();
        }
    }

    /// A former name that is a person's by itself says nothing of the body.
    void addNames(const Organisation& body)
    {
        m_texts.named << body.name.text() << body.kana;
        for (const FormerName& former : body.formerNames) {
            if (holdsNobody(former.name)) {
                m_texts.named << former.name;
            }
        }
    }

    [[nodiscard]] bool holdsNobody(const QString& name) const
    {
        return m_persons.shownName(name) == name;
    }

    void addHidden(const std::vector<BodyMember>& members)
    {
        for (const BodyMember& member : members) {
            if (m_persons.hides(member) && isTellingFolded(member.name)) {
                m_texts.hidden << member.name;
            }
        }
    }

    /// 地域住民 stands in public texts with good reason.
    void addHidden(const QString& partner)
    {
        if (isTellingFolded(partner)) {
            (isWordForPeople(partner) ? m_texts.hidden : m_texts.persons) << partner;
        }
    }

    void addPartners(const ProjectRecord& record, const Guideline& guideline)
    {
        for (const Partner& partner : record.partners) {
            if (m_persons.hides(partner, guideline)) {
                addHidden(partner.name);
            } else if (m_persons.isUnsorted(partner)) {
                m_texts.unsorted << partner.name;
            }
        }
        for (const Partner& shown : publicRecord(record, guideline, m_persons).partners) {
            m_texts.partners << shown.name;
            if (shown.organisation && m_bodies.contains(*shown.organisation) &&
                holdsNobody(shown.name)) {
                m_texts.named << shown.name;
            }
        }
    }

    [[nodiscard]] Status addRecords(const SurveyRound& round)
    {
        const Guideline& guideline = m_ledger.guidelineOf(round);
        const QString words = QString::fromUtf8(writeGuideline(guideline));
        m_texts.open << words;
        m_texts.named << words;
        m_texts.words << words;
        m_texts.published << words;
        RecordFilter filter;
        filter.round = round.id;
        KYODO_TRY_ASSIGN(std::vector<RecordId> ids, m_ledger.lists(round.id).recordIds(filter));
        const auto records = m_ledger.recordSource(std::move(ids));
        KYODO_TRY(forEachRecord(*records, [&](const ProjectRecord& record) {
            add(privateTexts(record, guideline, m_persons),
                publicTexts(record, guideline, m_persons));
            addPartners(record, guideline);
        }));
        KYODO_TRY_ASSIGN(const std::vector<ProjectId> projects,
                         m_ledger.lists(round.id).projectIds(round.id));
        for (const ProjectId id : projects) {
            KYODO_TRY_ASSIGN(const std::optional<Project> project, m_ledger.projects().find(id));
            add(project ? privateTexts(*project) : QStringList(), {});
        }
        return {};
    }

    [[nodiscard]] Status addReviews(const SurveyRound& round)
    {
        KYODO_TRY_ASSIGN(const std::vector<PrincipleChecklist> checklists,
                         m_ledger.checklists().ofRound(round.id));
        for (const PrincipleChecklist& checklist : checklists) {
            add(privateTexts(checklist), publicTexts(checklist));
        }
        KYODO_TRY_ASSIGN(const std::vector<Evaluation> evaluations,
                         m_ledger.evaluations().ofRound(round.id));
        for (const Evaluation& evaluation : evaluations) {
            add(privateTexts(evaluation), publicTexts(evaluation));
        }
        return {};
    }

    const Ledger& m_ledger;
    Persons m_persons;
    std::set<OrganisationId> m_bodies; ///< registered, and no persons
    PublicationTexts m_texts;
};

} // namespace

bool isTellingFolded(const QString& text)
{
    constexpr qsizetype TellingLength = 3;
    constexpr qsizetype TellingLatin = 5;
    constexpr qsizetype TellingDigits = 9;
    const QString key = foldLetters(text);
    const auto all = [&](auto is) { return std::all_of(key.begin(), key.end(), is); };
    if (all([](QChar c) { return c.isDigit(); })) {
        return key.size() >= TellingDigits;
    }
    const bool isLatin = all([](QChar c) { return c.unicode() < 0x80; });
    return key.size() >= (isLatin ? TellingLatin : TellingLength);
}

Result<PublicationTexts> publicationTexts(const Ledger& ledger)
{
    return Gathering(ledger).all();
}

} // namespace kyodo
