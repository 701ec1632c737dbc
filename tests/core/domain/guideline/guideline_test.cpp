#include "core/domain/guideline/guideline.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/result.h"

using namespace kyodo;

namespace {

const Guideline& sunagawa()
{
    static const Guideline guideline = test::valueOf(builtInGuideline(QStringLiteral("sunagawa")));
    return guideline;
}

/// The code of what was found, or “none”.
template <class Entry>
QString codeOf(const Entry* entry)
{
    return entry ? entry->code.text() : QStringLiteral("none");
}

QString formCode(const QString& words)
{
    return codeOf(sunagawa().formNamed(words));
}

QString areaCode(const QString& words)
{
    return codeOf(sunagawa().areaNamed(words));
}

} // namespace

TEST_CASE("a form is found by name, alias and code in any spelling")
{
    CHECK(formCode(QStringLiteral("協力、連携")) == QStringLiteral("cooperation"));
    CHECK(formCode(QStringLiteral("協力・連携")) == QStringLiteral("cooperation"));
    CHECK(formCode(QStringLiteral(" 協力 連携 ")) == QStringLiteral("cooperation"));
    CHECK(formCode(QStringLiteral("実行委員会・運営協議会")) == QStringLiteral("committee"));
    CHECK(formCode(QStringLiteral("補助金")) == QStringLiteral("subsidy"));
    CHECK(formCode(QStringLiteral("Designated-Manager")) == QStringLiteral("designated-manager"));
    CHECK(formCode(QStringLiteral("委託料")) == QStringLiteral("none"));
    CHECK(formCode(QStringLiteral("・")) == QStringLiteral("none"));
    CHECK(formCode({}) == QStringLiteral("none"));
}

TEST_CASE("an area is found by letter, name and both together")
{
    CHECK(areaCode(QStringLiteral("Ｂ")) == QStringLiteral("B"));
    CHECK(areaCode(QStringLiteral("b")) == QStringLiteral("B"));
    CHECK(areaCode(QStringLiteral("市民主体で市協力")) == QStringLiteral("B"));
    CHECK(areaCode(QStringLiteral("Ｂ 市民主体で市協力")) == QStringLiteral("B"));
    CHECK(areaCode(QStringLiteral("Ｅ：市主体")) == QStringLiteral("E"));
    CHECK(areaCode(QStringLiteral("Ａ 市主体")) == QStringLiteral("none"));
    CHECK(areaCode(QStringLiteral("Ｆ")) == QStringLiteral("none"));
}

TEST_CASE("actors and fields are found by name")
{
    CHECK(codeOf(sunagawa().actorNamed(QStringLiteral("NPO法人"))) == QStringLiteral("npo"));
    CHECK(codeOf(sunagawa().actorNamed(QStringLiteral("市民"))) == QStringLiteral("citizen"));
    CHECK(codeOf(sunagawa().actorNamed(QStringLiteral("国"))) == QStringLiteral("none"));
    CHECK(codeOf(sunagawa().fieldNamed(QStringLiteral("福祉"))) == QStringLiteral("none"));

    Guideline guideline;
    guideline.fields.push_back(
        {*FieldCode::parse(QStringLiteral("welfare")), QStringLiteral("保健・福祉"), {}});
    CHECK(guideline.fieldNamed(QStringLiteral("保健福祉")) == &guideline.fields[0]);
    CHECK(guideline.field(guideline.fields[0].code) == &guideline.fields[0]);
}

TEST_CASE("entries are looked up by code, exactly")
{
    const Guideline& guideline = sunagawa();
    CHECK(guideline.area(guideline.areas[2].code) == &guideline.areas[2]);
    CHECK(guideline.form(guideline.forms[9].code) == &guideline.forms[9]);
    CHECK(guideline.actor(guideline.actors[5].code) == &guideline.actors[5]);
    CHECK_FALSE(guideline.area(*AreaCode::parse(QStringLiteral("b"))));
    CHECK_FALSE(guideline.field(*FieldCode::parse(QStringLiteral("welfare"))));
}

TEST_CASE("every kind of form has a code of its own")
{
    const QStringList codes = formKindCodes();
    CHECK(codes.size() == 14);
    for (const QString& code : codes) {
        CHECK(formKindCode(formKindFromCode(code).value()) == code);
    }
    CHECK_FALSE(formKindFromCode(QStringLiteral("Subsidy")));
    CHECK_FALSE(formKindFromCode({}));
}
