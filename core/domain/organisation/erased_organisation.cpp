#include "core/domain/organisation/erased_organisation.h"

#include "core/base/text.h"
#include "core/domain/personal_data.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct ErasureWords
{
    Q_DECLARE_TR_FUNCTIONS(Erasure)
};

/// A shorter one stands inside other words: 金子 in 資金子会社.
constexpr qsizetype ShortestTrace = 3;

Organisation withoutContacts(Organisation organisation)
{
    organisation.address.clear();
    organisation.contact.clear();
    organisation.officers.clear();
    organisation.note.clear();
    for (RequirementCheck& check : organisation.requirements) {
        check.note.clear();
    }
    for (RegistrationEvent& event : organisation.registration) {
        event.note.clear();
    }
    return organisation;
}

/// What can be used to reach somebody in a text that says other things too.
QStringList contactsIn(const QString& text)
{
    QStringList contacts;
    for (const PersonalDatum& datum : personalDataIn(text)) {
        contacts << datum.text;
    }
    return contacts;
}

} // namespace

QString erasedText()
{
    return ErasureWords::tr("(erased)");
}

Organisation erasedOrganisation(const Organisation& organisation, Erasing erasing)
{
    if (erasing == Erasing::Contacts) {
        return withoutContacts(organisation);
    }
    Organisation left{organisation.id, organisation.version, Name::parse(erasedText()).value()};
    left.kind = organisation.kind && organisation.kind->code ? organisation.kind : std::nullopt;
    left.publicItems.clear();
    left.namePublicity = NamePublicity::Hidden;
    return left;
}

QStringList allNamesOf(const Organisation& organisation)
{
    QStringList names{organisation.name.text()};
    for (const FormerName& former : organisation.formerNames) {
        names << former.name;
    }
    return names;
}

QStringList tracesOf(const Organisation& organisation, Erasing erasing)
{
    QStringList traces{organisation.address};
    traces << organisation.contact.split(u'\n');
    traces << contactsIn(organisation.contact) << contactsIn(organisation.note)
           << contactsIn(organisation.address);
    for (const Officer& officer : organisation.officers) {
        traces << officer.name;
    }
    if (erasing == Erasing::Everything) {
        traces << allNamesOf(organisation) << organisation.kana << organisation.website;
    }
    traces.removeIf([](const QString& text) { return foldKey(text).size() < ShortestTrace; });
    traces.removeDuplicates();
    std::stable_sort(traces.begin(), traces.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return traces;
}

} // namespace kyodo
