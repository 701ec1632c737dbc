#include "core/domain/organisation/organisation_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kyodo {
namespace {

/// One way to write a legal form, as prepared() leaves it. Forms with one `key` are one to the
/// register: 一般 and 公益 社団法人 are stages of a body, 株式会社 and 有限会社 are not.
struct Spelling
{
    QStringView words;
    LegalForm form;
    QStringView key;
};

constexpr QStringView NpoKey = u"npo";
constexpr QStringView Association = u"association";
constexpr QStringView Foundation = u"foundation";
constexpr QStringView Welfare = u"welfare";
constexpr QStringView SchoolKey = u"school";
constexpr QStringView Medical = u"medical";
constexpr QStringView CooperativeKey = u"cooperative";
constexpr QStringView Religious = u"religious";
constexpr QStringView Neighbourhood = u"neighbourhood";
constexpr QStringView Stock = u"kabushiki";
constexpr QStringView Limited = u"yugen";
constexpr QStringView Joint = u"godo";
constexpr QStringView Partnership = u"goshi";
constexpr QStringView General = u"gomei";

/// Before the name, behind it, or in brackets.
constexpr std::array Words{
    Spelling{u"特定非営利活動法人", LegalForm::Npo, NpoKey},
    Spelling{u"認定特定非営利活動法人", LegalForm::Npo, NpoKey},
    Spelling{u"特例認定特定非営利活動法人", LegalForm::Npo, NpoKey},
    Spelling{u"特定非営利法人", LegalForm::Npo, NpoKey},
    Spelling{u"npo法人", LegalForm::Npo, NpoKey},
    Spelling{u"n.p.o.法人", LegalForm::Npo, NpoKey},
    Spelling{u"認定npo法人", LegalForm::Npo, NpoKey},
    Spelling{u"特例認定npo法人", LegalForm::Npo, NpoKey},
    Spelling{u"エヌピーオー法人", LegalForm::Npo, NpoKey},
    Spelling{u"株式会社", LegalForm::Company, Stock},
    Spelling{u"有限会社", LegalForm::Company, Limited},
    Spelling{u"特例有限会社", LegalForm::Company, Limited},
    Spelling{u"合同会社", LegalForm::Company, Joint},
    Spelling{u"合資会社", LegalForm::Company, Partnership},
    Spelling{u"合名会社", LegalForm::Company, General},
    Spelling{u"一般社団法人", LegalForm::GeneralAssociation, Association},
    Spelling{u"公益社団法人", LegalForm::GeneralAssociation, Association},
    Spelling{u"特例社団法人", LegalForm::GeneralAssociation, Association},
    Spelling{u"社団法人", LegalForm::GeneralAssociation, Association},
    Spelling{u"一般財団法人", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"公益財団法人", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"特例財団法人", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"財団法人", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"社会福祉法人", LegalForm::SocialWelfare, Welfare},
    Spelling{u"学校法人", LegalForm::School, SchoolKey},
    Spelling{u"準学校法人", LegalForm::School, SchoolKey},
    Spelling{u"国立大学法人", LegalForm::School, SchoolKey},
    Spelling{u"公立大学法人", LegalForm::School, SchoolKey},
    Spelling{u"医療法人", LegalForm::MedicalCorporation, Medical},
    Spelling{u"医療法人社団", LegalForm::MedicalCorporation, Medical},
    Spelling{u"医療法人財団", LegalForm::MedicalCorporation, Medical},
    Spelling{u"社会医療法人", LegalForm::MedicalCorporation, Medical},
    Spelling{u"社会医療法人社団", LegalForm::MedicalCorporation, Medical},
    Spelling{u"社会医療法人財団", LegalForm::MedicalCorporation, Medical},
    Spelling{u"特定医療法人", LegalForm::MedicalCorporation, Medical},
    Spelling{u"特定医療法人社団", LegalForm::MedicalCorporation, Medical},
    Spelling{u"特定医療法人財団", LegalForm::MedicalCorporation, Medical},
    Spelling{u"協同組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"生活協同組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"消費生活協同組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"労働者協同組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"企業組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"宗教法人", LegalForm::ReligiousCorporation, Religious},
    Spelling{u"認可地縁団体", LegalForm::RegisteredNeighbourhood, Neighbourhood},
};

/// In brackets alone: 福祉の会 has no legal form.
constexpr std::array Shorts{
    Spelling{u"特非", LegalForm::Npo, NpoKey},
    Spelling{u"特", LegalForm::Npo, NpoKey},
    Spelling{u"認特非", LegalForm::Npo, NpoKey},
    Spelling{u"認定特非", LegalForm::Npo, NpoKey},
    Spelling{u"npo", LegalForm::Npo, NpoKey},
    Spelling{u"株", LegalForm::Company, Stock},
    Spelling{u"有", LegalForm::Company, Limited},
    Spelling{u"同", LegalForm::Company, Joint},
    Spelling{u"合", LegalForm::Company, Joint},
    Spelling{u"資", LegalForm::Company, Partnership},
    Spelling{u"名", LegalForm::Company, General},
    Spelling{u"一社", LegalForm::GeneralAssociation, Association},
    Spelling{u"公社", LegalForm::GeneralAssociation, Association},
    Spelling{u"社", LegalForm::GeneralAssociation, Association},
    Spelling{u"一般社団", LegalForm::GeneralAssociation, Association},
    Spelling{u"公益社団", LegalForm::GeneralAssociation, Association},
    Spelling{u"一財", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"公財", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"財", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"一般財団", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"公益財団", LegalForm::GeneralFoundation, Foundation},
    Spelling{u"福", LegalForm::SocialWelfare, Welfare},
    Spelling{u"社福", LegalForm::SocialWelfare, Welfare},
    Spelling{u"学", LegalForm::School, SchoolKey},
    Spelling{u"学法", LegalForm::School, SchoolKey},
    Spelling{u"医", LegalForm::MedicalCorporation, Medical},
    Spelling{u"医社", LegalForm::MedicalCorporation, Medical},
    Spelling{u"医財", LegalForm::MedicalCorporation, Medical},
    Spelling{u"社医", LegalForm::MedicalCorporation, Medical},
    Spelling{u"協", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"協組", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"労協", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"宗", LegalForm::ReligiousCorporation, Religious},
};

/// Endings that tell a form and yet belong to the name: without them 砂川小学校 and 砂川中学校, or
/// a town's 農業協同組合 and its 漁業協同組合, would be one.
constexpr std::array Endings{
    Spelling{u"農業協同組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"漁業協同組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"生活協同組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"森林組合", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"農協", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"漁協", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"生協", LegalForm::Cooperative, CooperativeKey},
    Spelling{u"大学", LegalForm::School, SchoolKey},
    Spelling{u"大学院", LegalForm::School, SchoolKey},
    Spelling{u"短大", LegalForm::School, SchoolKey},
    Spelling{u"高等専門学校", LegalForm::School, SchoolKey},
    Spelling{u"専門学校", LegalForm::School, SchoolKey},
    Spelling{u"高等学校", LegalForm::School, SchoolKey},
    Spelling{u"高校", LegalForm::School, SchoolKey},
    Spelling{u"中学校", LegalForm::School, SchoolKey},
    Spelling{u"小学校", LegalForm::School, SchoolKey},
    Spelling{u"義務教育学校", LegalForm::School, SchoolKey},
    Spelling{u"中等教育学校", LegalForm::School, SchoolKey},
    Spelling{u"支援学校", LegalForm::School, SchoolKey},
    Spelling{u"養護学校", LegalForm::School, SchoolKey},
    Spelling{u"幼稚園", LegalForm::School, SchoolKey},
};

/// Courses for citizens that are called a university.
constexpr std::array<QStringView, 12> Courses{
    u"市民大学",   u"町民大学", u"県民大学",     u"道民大学",     u"区民大学", u"老人大学",
    u"高齢者大学", u"長寿大学", u"シルバー大学", u"生きがい大学", u"寿大学",   u"女性大学",
};

bool isCircledForm(QChar c)
{
    return QStringView(u"㊑㊒㊓㊔㊕㊖㊩㊪㊫㊮").contains(c);
}

/// Compatible spellings made one, and brackets round; ㈱ and ㊑ become (株).
QString prepared(const QString& name)
{
    QString open;
    for (const QChar c : name) {
        open += isCircledForm(c) ? u'(' + QString(c) + u')' : QString(c);
    }
    QString text = open.normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace(); });
    for (QChar& c : text) {
        if (QStringView(u"[〔【〈《").contains(c)) {
            c = u'(';
        } else if (QStringView(u"]〕】〉》").contains(c)) {
            c = u')';
        }
    }
    return text;
}

/// Where in a text a form stands.
struct Place
{
    const Spelling* spelling = nullptr;
    qsizetype at = 0;
    qsizetype size = 0;
};

/// A whole word before or behind a name, not the only thing there is nor 株式会社の会.
std::optional<Place> outside(const QString& text, const Spelling& spelling)
{
    const qsizetype size = spelling.words.size();
    const bool leads = text.startsWith(spelling.words);
    if (!leads && !text.endsWith(spelling.words)) {
        return std::nullopt;
    }
    const QStringView rest = leads ? QStringView(text).mid(size) : QStringView(text).chopped(size);
    if (foldKey(rest.toString()).isEmpty() || rest == u"の会" || rest == u"等") {
        return std::nullopt;
    }
    return Place{&spelling, leads ? 0 : text.size() - size, size};
}

std::optional<Place> inBrackets(const QString& text, const Spelling& spelling)
{
    const QString form = u'(' + spelling.words.toString() + u')';
    const qsizetype at = text.indexOf(form);
    return at < 0 || text.size() == form.size() ? std::nullopt
                                                : std::optional(Place{&spelling, at, form.size()});
}

/// 山田建設株式会社砂川支店: no body but a company has these words inside its name.
std::optional<Place> inside(const QString& text, const Spelling& spelling)
{
    const qsizetype size = spelling.words.size();
    const qsizetype at =
        spelling.form == LegalForm::Company ? text.indexOf(spelling.words) : qsizetype(-1);
    const bool isInside = at > 0 && at + size < text.size();
    return isInside ? std::optional(Place{&spelling, at, size}) : std::nullopt;
}

/// The longest of `spellings` that `find` finds: 一般社団法人, not 社団法人.
template <class Spellings, class Find>
std::optional<Place> longest(const QString& text, const Spellings& spellings, Find find)
{
    std::optional<Place> best;
    for (const Spelling& spelling : spellings) {
        const std::optional<Place> place = find(text, spelling);
        if (place && (!best || place->size > best->size)) {
            best = place;
        }
    }
    return best;
}

const Spelling* ending(const QString& text)
{
    const auto ends = [&](QStringView words) { return text.endsWith(words); };
    if (std::any_of(Courses.begin(), Courses.end(), ends)) {
        return nullptr;
    }
    const auto found = std::find_if(Endings.begin(), Endings.end(), [&](const Spelling& spelling) {
        return ends(spelling.words) && text.size() > spelling.words.size();
    });
    return found == Endings.end() ? nullptr : &*found;
}

/// No word of 新すながわ農業協同組合 is cut off.
bool cutsEnding(const QString& text, const Place& place)
{
    return place.at > 0 && place.at + place.size == text.size() && ending(text);
}

std::optional<Place> formIn(const QString& text)
{
    if (const auto place = longest(text, Words, outside); place && !cutsEnding(text, *place)) {
        return place;
    }
    if (text.contains(u'(')) {
        if (const auto place = longest(text, Words, inBrackets)) {
            return place;
        }
        if (const auto place = longest(text, Shorts, inBrackets)) {
            return place;
        }
    }
    return text.contains(u"会社") ? longest(text, Words, inside) : std::nullopt;
}

/// A name without its form; `spelling` is null when it tells none.
struct Taken
{
    const Spelling* spelling = nullptr;
    QString rest;
};

/// Takes off 特定非営利活動法人（NPO法人） as a whole, and leaves nothing empty.
Taken takenApart(const QString& name)
{
    Taken taken{nullptr, prepared(name)};
    while (const std::optional<Place> place = formIn(taken.rest)) {
        if (taken.spelling && taken.spelling->form != place->spelling->form) {
            break;
        }
        QString rest = taken.rest;
        rest.remove(place->at, place->size);
        if (foldKey(rest).isEmpty() || rest == u"()") {
            break;
        }
        taken = {taken.spelling ? taken.spelling : place->spelling, rest};
    }
    if (!taken.spelling) {
        return {ending(taken.rest), name};
    }
    return taken;
}

/// Whom a legal form is made for; none where bodies of several natures have it.
std::optional<ActorNature> natureOf(LegalForm form)
{
    switch (form) {
    case LegalForm::Npo:
        return ActorNature::Npo;
    case LegalForm::Company:
        return ActorNature::Company;
    case LegalForm::School:
        return ActorNature::School;
    case LegalForm::RegisteredNeighbourhood:
        return ActorNature::Neighbourhood;
    case LegalForm::None:
    case LegalForm::GeneralAssociation:
    case LegalForm::GeneralFoundation:
    case LegalForm::SocialWelfare:
    case LegalForm::MedicalCorporation:
    case LegalForm::Cooperative:
    case LegalForm::ReligiousCorporation:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isOneOf(const ActorKind& actor, std::initializer_list<ActorNature> natures)
{
    return std::find_first_of(actor.natures.begin(), actor.natures.end(), natures.begin(),
                              natures.end()) != actor.natures.end();
}

bool hasActorFor(ActorNature nature, const Guideline& guideline)
{
    return std::any_of(guideline.actors.begin(), guideline.actors.end(),
                       [&](const ActorKind& actor) { return isOneOf(actor, {nature}); });
}

} // namespace

OrganisationNameParts organisationNameParts(const QString& name)
{
    const Taken taken = takenApart(name);
    return {taken.spelling ? taken.spelling->form : LegalForm::None, foldKey(taken.rest)};
}

QString organisationNameKey(const QString& name)
{
    const Taken taken = takenApart(name);
    const QString bare = foldKey(taken.rest);
    return taken.spelling ? taken.spelling->key.toString() + u':' + bare : bare;
}

QStringList organisationNameKeys(const Organisation& organisation)
{
    QStringList keys{organisationNameKey(organisation.name.text())};
    for (const FormerName& former : organisation.formerNames) {
        keys << organisationNameKey(former.name);
    }
    keys.removeAll({});
    keys.removeDuplicates();
    return keys;
}

bool canHaveForm(const ActorKind& actor, LegalForm form, const Guideline& guideline)
{
    if (form == LegalForm::None || actor.natures.empty()) {
        return true;
    }
    const std::optional<ActorNature> own = natureOf(form);
    if (own && hasActorFor(*own, guideline)) {
        return isOneOf(actor, {*own});
    }
    // Cities count a body that no actor stands for among any of the four. What it surely is not is
    // a person or a 町内会.
    return isOneOf(actor, {ActorNature::VolunteerGroup, ActorNature::Npo, ActorNature::Company,
                           ActorNature::PublicBody});
}

} // namespace kyodo
