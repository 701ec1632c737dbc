#include "core/domain/persons.h"

#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString Taro = QStringLiteral("砂川太郎");

ActorKindChoice kindOf(const char* code)
{
    const ActorKindCode parsed = *ActorKindCode::parse(QLatin1StringView(code));
    return {parsed, sampleGuideline().actor(parsed)->name};
}

ActorKindChoice typed(const QString& words)
{
    return {{}, words};
}

Organisation entry(qint64 id, const QString& name, std::optional<ActorKindChoice> kind = {})
{
    Organisation made{*OrganisationId::fromValue(id), 1, valueOf(Name::parse(name))};
    made.kind = std::move(kind);
    return made;
}

PersonSources sourcesOf(std::vector<Organisation> organisations, std::vector<Partner> partners = {})
{
    return {{sampleGuideline()},
            std::move(organisations),
            {{*SurveyRoundId::fromValue(1), sampleGuideline(), std::move(partners)}}};
}

bool hides(const Persons& persons, const Partner& partner)
{
    return persons.hides(partner, sampleGuideline());
}

/// The kind for persons is one for groups too, under the same code.
Guideline merged()
{
    Guideline guideline = sampleGuideline();
    guideline.actors.front().natures.push_back(ActorNature::VolunteerGroup);
    return guideline;
}

} // namespace

TEST_CASE("A registered person is hidden whatever a record says of it, and under every name")
{
    Organisation person = entry(1, Taro, kindOf("citizen"));
    person.formerNames = {{QStringLiteral("空知太郎"), {}}};
    const Persons persons(
        sourcesOf({person}, {{QStringLiteral("太郎さん本人"), person.id, {}, {}}}));
    CHECK(hides(persons, {QStringLiteral("誰か"), person.id, {}, {}}));
    CHECK(hides(persons, {QStringLiteral("誰か"), person.id, kindOf("npo"), {}}));
    for (const char* spelling :
         {"砂川太郎", "砂川　太郎", "砂川太郎氏", "砂川 太郎 様", "空知太郎", "太郎さん本人"}) {
        CAPTURE(spelling);
        CHECK(hides(persons, {QString::fromUtf8(spelling), {}, {}, {}}));
        CHECK(hides(persons, {QString::fromUtf8(spelling), {}, kindOf("npo"), {}}));
        CHECK(persons.hides(BodyMember{QString::fromUtf8(spelling), {}, {}}));
    }
    CHECK(persons.hides(BodyMember{QStringLiteral("代表"), person.id, {}}));
    CHECK(persons.hides(person));
    CHECK(persons.registeredNames() ==
          QStringList{Taro, QStringLiteral("空知太郎"), QStringLiteral("太郎さん本人")});
}

TEST_CASE("A hidden name is found whatever parts it, or hides in it")
{
    const Persons persons(sourcesOf({entry(1, Taro, kindOf("citizen"))}));
    for (const QString& spelling :
         {QStringLiteral("砂川・太郎"), QStringLiteral("砂川\u00A0太郎"),
          QStringLiteral("砂川\u200B太郎"), QStringLiteral("砂川\U000E0100太\uFE00郎"),
          QStringLiteral("砂川\u3164太郎")}) {
        CAPTURE(spelling);
        CHECK(hides(persons, {spelling, {}, {}, {}}));
        CHECK(
            persons.shownName(QStringLiteral("花の会、") + spelling + QStringLiteral("・緑の会")) ==
            QStringLiteral("花の会、") + personsName() + QStringLiteral("・緑の会"));
        CHECK(persons.shownName(QStringLiteral("花の会 ") + spelling) ==
              QStringLiteral("花の会 ") + personsName());
    }
    for (const QString& other : {QStringLiteral("砂川・次郎"), QStringLiteral("花の会・砂川、太朗"),
                                 QStringLiteral("砂川 太郎会")}) {
        CHECK(persons.shownName(other) == other);
    }
}

TEST_CASE("A name of two characters is a person's between separators, not beside a space")
{
    const Persons persons(sourcesOf({entry(1, QStringLiteral("山田"), kindOf("citizen"))}));
    const QString company = QStringLiteral("株式会社 山田");
    CHECK(persons.shownName(company) == company);
    CHECK(persons.shownName(QStringLiteral("花の会・山田")) ==
          QStringLiteral("花の会・") + personsName());
}

TEST_CASE("A hidden name is found in brackets of every kind, and before the others that came along")
{
    const Persons persons(sourcesOf(
        {entry(1, Taro, kindOf("citizen")), entry(2, QStringLiteral("山田"), kindOf("citizen"))}));
    for (const char* form :
         {"湯川町会（%1）", "湯川町会(%1さん)", "［%1］湯川町会", "湯川町会〔%1様〕",
          "湯川町会【%1】", "「%1」", "湯川町会＜%1＞", "%1ほか", "%1ほか3名", "湯川町会・%1他"}) {
        CAPTURE(form);
        const QString shown = persons.shownName(QString::fromUtf8(form).arg(Taro));
        CHECK_FALSE(shown.contains(Taro));
        CHECK(shown.contains(personsName()));
    }
    CHECK(persons.shownName(Taro + QStringLiteral("さんほか")) ==
          personsName() + QStringLiteral("ほか"));
    CHECK(persons.shownName(QStringLiteral("湯川町会（山田）")) ==
          QStringLiteral("湯川町会（") + personsName() + u'）');
    for (const char* other :
         {"（株）山田", "山田（有）", "山田他県交流会", "湯川町会（砂川次郎）", "他山会", "ほか"}) {
        CHECK(persons.shownName(QString::fromUtf8(other)) == QString::fromUtf8(other));
    }
}

TEST_CASE("A person that was removed from the register is one still, unless it says otherwise now")
{
    PersonSources sources = sourcesOf({}, {{QStringLiteral("花の会"), {}, {}, {}}});
    sources.removed = {entry(1, Taro, kindOf("citizen")),
                       entry(2, QStringLiteral("花の会"), kindOf("npo"))};
    const Persons persons(sources);
    CHECK(persons.hides(BodyMember{QStringLiteral("砂川　太郎"), {}, {}}));
    CHECK(hides(persons, {Taro, {}, {}, {}}));
    CHECK(persons.registeredNames() == QStringList{Taro});
    CHECK_FALSE(hides(persons, {QStringLiteral("花の会"), {}, {}, {}}));

    Organisation again = entry(3, Taro, kindOf("citizen"));
    again.namePublicity = NamePublicity::Published;
    sources.organisations = {again};
    CHECK_FALSE(hides(Persons(sources), {Taro, {}, {}, {}}));
    CHECK(Persons(sources).registeredNames().isEmpty());

    sources.organisations.clear();
    sources.versions.front() = merged(); // the kind became one of groups, too
    sources.versions.push_back(sampleGuideline());
    CHECK(hides(Persons(sources), {Taro, {}, {}, {}}));
}

TEST_CASE("Whom nobody has called a person or a body is unsorted, where persons have a kind")
{
    const QString chamber = QStringLiteral("商工会議所");
    const Organisation untold = entry(2, chamber);
    const Persons persons(sourcesOf({entry(1, Taro, kindOf("citizen")), untold},
                                    {{QStringLiteral("花の会"), {}, kindOf("npo"), {}}}));
    CHECK(persons.isUnsorted(untold));
    CHECK(persons.isUnsorted(Partner{chamber, untold.id, {}, {}}));
    CHECK(persons.isUnsorted(Partner{QStringLiteral("緑の会"), {}, {}, {}}));
    CHECK_FALSE(persons.isUnsorted(Partner{QStringLiteral("花 の会"), {}, {}, {}}));
    CHECK_FALSE(persons.isUnsorted(Partner{chamber, {}, kindOf("npo"), {}}));
    CHECK_FALSE(persons.isUnsorted(Partner{Taro, {}, {}, {}})); // hidden
    Organisation told = untold;
    told.namePublicity = NamePublicity::Published;
    CHECK_FALSE(Persons(sourcesOf({told})).isUnsorted(Partner{chamber, {}, {}, {}}));

    PersonSources withoutPersons = sourcesOf({untold});
    withoutPersons.versions.front().actors.clear();
    CHECK_FALSE(Persons(withoutPersons).isUnsorted(untold));
}

TEST_CASE("Bodies and unknown names are named")
{
    const Organisation body = entry(2, QStringLiteral("砂川太郎後援会"), kindOf("npo"));
    const Persons persons(sourcesOf({entry(1, Taro, kindOf("citizen")), body}));
    CHECK_FALSE(hides(persons, {body.name.text(), body.id, kindOf("npo"), {}}));
    CHECK_FALSE(hides(persons, {body.name.text(), {}, {}, {}}));
    CHECK_FALSE(hides(persons, {QStringLiteral("花の会"), {}, {}, {}}));
    CHECK_FALSE(hides(persons, {QStringLiteral("花の会"), {}, kindOf("volunteer-group"), {}}));
    CHECK_FALSE(persons.hides(body));
    CHECK_FALSE(persons.hides(BodyMember{body.name.text(), body.id, {}}));
}

TEST_CASE("A person of one round is one in every round, and in the register")
{
    const Organisation plain = entry(3, QStringLiteral("空知花子"));
    const Persons persons(
        sourcesOf({plain}, {{Taro, {}, kindOf("citizen"), {}},
                            {plain.name.text(), plain.id, typed(QStringLiteral("個人")), {}}}));
    CHECK(hides(persons, {Taro, {}, {}, {}}));
    CHECK(hides(persons, {Taro, {}, kindOf("volunteer-group"), {}}));
    CHECK(persons.hides(plain));
}

TEST_CASE("What the register surely calls a body is not hidden by one wrong cell elsewhere")
{
    const Organisation body = entry(2, QStringLiteral("花の会"), kindOf("npo"));
    const Persons persons(sourcesOf({body}, {{body.name.text(), body.id, kindOf("citizen"), {}}}));
    CHECK_FALSE(persons.hides(body));
    CHECK_FALSE(hides(persons, {body.name.text(), body.id, {}, {}}));
}

TEST_CASE("Kinds in words of their own are understood")
{
    const Persons persons(sourcesOf({}));
    for (const char* words :
         {"個人", "個人ボランティア", "市民", "一般市民", "（個人）", "市民（個人）"}) {
        CAPTURE(words);
        CHECK(persons.isPersonKind(typed(QString::fromUtf8(words)), sampleGuideline()));
    }
    for (const char* words :
         {"市民団体", "個人・団体", "市民活動グループ", "ＮＰＯ", "町内会", ""}) {
        CAPTURE(words);
        CHECK_FALSE(persons.isPersonKind(typed(QString::fromUtf8(words)), sampleGuideline()));
    }
}

TEST_CASE("A kind that a later guideline dropped or left unmarked is a person's still")
{
    Guideline dropped = sampleGuideline();
    dropped.actors.erase(dropped.actors.begin());
    Guideline unmarked = sampleGuideline();
    unmarked.actors.front().name = QStringLiteral("担い手Ａ");
    unmarked.actors.front().natures.clear();
    for (const Guideline& later : {dropped, unmarked}) {
        PersonSources sources;
        sources.versions = {later, sampleGuideline()};
        const Persons persons(sources);
        CHECK(persons.isPersonKind(kindOf("citizen"), later));
        CHECK(persons.isPersonKind(typed(kindOf("citizen").words), later));
        CHECK_FALSE(persons.isPersonKind(kindOf("npo"), later));
    }
    CHECK_FALSE(Persons(sourcesOf({})).isPersonKind(kindOf("citizen"), merged()));
}

TEST_CASE("Somebody's word about one of them counts more than its kind")
{
    Organisation person = entry(1, Taro, kindOf("citizen"));
    person.namePublicity = NamePublicity::Published;
    const Persons open(sourcesOf({person}, {{Taro, person.id, kindOf("citizen"), {}}}));
    CHECK_FALSE(open.hides(person));
    CHECK_FALSE(hides(open, {Taro, person.id, kindOf("citizen"), {}}));
    CHECK_FALSE(hides(open, {Taro, {}, kindOf("citizen"), {}}));
    CHECK(open.registeredNames().isEmpty());

    Organisation body = entry(2, QStringLiteral("花の会"), kindOf("npo"));
    body.namePublicity = NamePublicity::Hidden;
    const Persons closed(sourcesOf({body}));
    CHECK(closed.hides(body));
    CHECK(hides(closed, {body.name.text(), {}, {}, {}}));
}

TEST_CASE("Of two with one name, one hidden, the name alone does not tell")
{
    Organisation open = entry(1, Taro, kindOf("citizen"));
    open.namePublicity = NamePublicity::Published;
    const Organisation hidden = entry(2, Taro, kindOf("citizen"));
    const Persons persons(sourcesOf({open, hidden}));
    CHECK_FALSE(hides(persons, {Taro, open.id, {}, {}}));
    CHECK(hides(persons, {Taro, hidden.id, {}, {}}));
    CHECK(hides(persons, {Taro, {}, {}, {}}));
}

TEST_CASE("A person among names that were typed in one field is hidden alone")
{
    const Persons persons(sourcesOf({entry(1, Taro, kindOf("citizen"))}));
    CHECK(persons.shownName(QStringLiteral("花の会、砂川太郎")) ==
          QStringLiteral("花の会、") + personsName());
    CHECK(persons.shownName(QStringLiteral("花の会・月の会")) == QStringLiteral("花の会・月の会"));
}

TEST_CASE("Of a hidden partner's kind no words typed for it are told")
{
    const Persons persons(sourcesOf({entry(1, Taro, kindOf("citizen"))}));
    const auto shown = [&](const Partner& partner) {
        return persons.shownKind(partner, sampleGuideline());
    };
    CHECK(shown({Taro, OrganisationId::fromValue(1), {}, {}}) == kindOf("citizen"));
    CHECK(shown({Taro, {}, kindOf("npo"), {}}) == kindOf("npo"));
    CHECK(shown({Taro, {}, typed(QStringLiteral("個人（砂川太郎）")), {}}) ==
          ActorKindChoice{{}, personsName()});
    CHECK_FALSE(shown({Taro, {}, {}, {}}));
}
