#include "core/domain/guideline/adopted_guideline.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/guideline/guideline_json.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <algorithm>

using namespace kyodo;
using test::valueOf;

namespace {

const QDate Begun(2026, 12, 1);

Guideline adopted(const QString& city, const Guideline& model)
{
    return valueOf(adoptedGuideline(city, model, Begun));
}

QString textOf(const Guideline& guideline)
{
    return QString::fromUtf8(writeGuideline(guideline));
}

} // namespace

TEST_CASE("A guideline that another city starts from says that city everywhere, and where it began")
{
    for (const QString& code : builtInGuidelineCodes()) {
        CAPTURE(code);
        const Guideline model = valueOf(builtInGuideline(code));
        Guideline own = adopted(QStringLiteral(" 函館市 "), model);
        CHECK(own.city == QStringLiteral("函館市"));
        CHECK(own.code == QStringLiteral("own"));
        CHECK(own.edition.isEmpty());
        REQUIRE(own.chronology.size() == 1);
        CHECK(own.chronology[0].code == QStringLiteral("2026-12"));
        CHECK(own.chronology[0].name.contains(fullTitle(model)));
        CHECK((own.areas.size() == model.areas.size()));
        CHECK((own.forms.size() == model.forms.size()));
        CHECK((own.areaRules == model.areaRules));
        CHECK((valueOf(readGuideline(writeGuideline(own))) == own));
        own.chronology.clear();
        CHECK_FALSE(textOf(own).contains(model.city));
    }
    const Guideline own =
        adopted(QStringLiteral("函館市"), valueOf(builtInGuideline(QStringLiteral("sunagawa"))));
    CHECK(own.title == QStringLiteral("函館市協働のまちづくり指針（案）"));
    CHECK(own.actors[0].meaning.startsWith(QStringLiteral("函館市に住む人")));
}

TEST_CASE("The city of the guideline keeps it as it is")
{
    const Guideline model = valueOf(builtInGuideline(QStringLiteral("ebetsu")));
    CHECK((adopted(QStringLiteral("江別市"), model) == model));
    const auto nobody = adoptedGuideline(QStringLiteral(" 　"), model, Begun);
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A longer name that ends in the city's stays")
{
    Guideline model = valueOf(builtInGuideline(QStringLiteral("saku")));
    model.city = QStringLiteral("津市");
    model.title = QStringLiteral("津市の指針");
    model.areas[0].meaning = QStringLiteral("大津市と三重県津市、ほかに津市と天津市。");
    const Guideline own = adopted(QStringLiteral("\\1市"), model);
    CHECK(own.areas[0].meaning == QStringLiteral("大津市と三重県＼1市、ほかに＼1市と天津市。"));
    CHECK(own.city == QStringLiteral("\\1市"));
}

TEST_CASE("An empty guideline has what a ledger cannot do without")
{
    const Guideline own = adopted(QStringLiteral("函館市"), valueOf(emptyGuideline()));
    CHECK(own.title == QStringLiteral("函館市協働の指針"));
    CHECK_FALSE(isEmptyGuideline(own));
    CHECK(own.areas.empty());
    CHECK(own.forms.empty());
    CHECK(own.principles.empty());
    CHECK_FALSE(own.evaluationScale.empty());
    CHECK(std::any_of(own.actors.begin(), own.actors.end(), [](const ActorKind& actor) {
        return actor.natures == std::vector{ActorNature::Citizen};
    }));
    CHECK(std::count_if(own.actors.begin(), own.actors.end(),
                        [](const ActorKind& actor) { return actor.isCity; }) == 1);
    CHECK_FALSE(textOf(own).contains(QStringLiteral("○○")));
}

TEST_CASE("A full title says city and edition once")
{
    CHECK(fullTitle(valueOf(builtInGuideline(QStringLiteral("sunagawa")))) ==
          QStringLiteral("砂川市協働のまちづくり指針（案）"));
    CHECK(fullTitle(valueOf(builtInGuideline(QStringLiteral("ebetsu")))) ==
          QStringLiteral("江別市 市民協働のまちづくり推進方針 2002"));
}
