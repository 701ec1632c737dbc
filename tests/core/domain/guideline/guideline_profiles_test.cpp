#include "core/base/text.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"
#include "tests/support/result.h"

#include <map>

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

Guideline profile(const char* code)
{
    return valueOf(builtInGuideline(QLatin1StringView(code)));
}

qsizetype actionCount(const Guideline& guideline)
{
    qsizetype count = 0;
    for (const Measure& measure : guideline.measures) {
        count += measure.actions.size();
    }
    return count;
}

std::vector<qsizetype> itemCounts(const std::vector<Stage>& stages)
{
    std::vector<qsizetype> counts;
    for (const Stage& stage : stages) {
        counts.push_back(stage.items.size());
    }
    return counts;
}

/// How many measures stand in each group, in the order of the groups.
std::vector<qsizetype> measuresByGroup(const Guideline& guideline)
{
    std::vector<qsizetype> counts;
    for (const MeasureGroup& group : guideline.measureGroups) {
        counts.push_back(
            std::count_if(guideline.measures.begin(), guideline.measures.end(),
                          [&](const Measure& measure) { return measure.group == group.code; }));
    }
    return counts;
}

} // namespace

TEST_CASE("each of the five profiles has what its city's guideline has")
{
    const auto counts = [](const Guideline& guideline) {
        return std::vector<std::size_t>{guideline.areas.size(), guideline.forms.size(),
                                        guideline.principles.size()};
    };
    CHECK(counts(profile("sunagawa")) == std::vector<std::size_t>{5, 10, 6});
    CHECK(counts(profile("ebetsu")) == std::vector<std::size_t>{5, 0, 0});
    CHECK(counts(profile("muroran")) == std::vector<std::size_t>{5, 8, 7});
    CHECK(counts(profile("saku")) == std::vector<std::size_t>{6, 7, 5});
    CHECK(counts(profile("minami-alps")) == std::vector<std::size_t>{0, 8, 6});
}

TEST_CASE("Sunagawa has 14 measures with 26 actions")
{
    const Guideline sunagawa = profile("sunagawa");
    CHECK(sunagawa.measures.size() == 14);
    CHECK(actionCount(sunagawa) == 26);
    CHECK(measuresByGroup(sunagawa) == std::vector<qsizetype>{3, 3, 3, 3, 2});
}

TEST_CASE("Ebetsu has conditions in place of principles, and fields of its own")
{
    const Guideline ebetsu = profile("ebetsu");
    CHECK(ebetsu.conditions.size() == 3);
    CHECK(ebetsu.fields.size() == 9);
    CHECK(ebetsu.measures.size() == 14);
    CHECK(ebetsu.measureGroups.size() == 4);
    REQUIRE(ebetsu.issues.size() == 1);
    CHECK(ebetsu.issues.front().items.size() == 4);
}

TEST_CASE("Muroran ties its areas to its forms")
{
    const Guideline muroran = profile("muroran");
    CHECK(muroran.actors.size() == 6);
    CHECK(muroran.pillars.size() == 3);
    CHECK(muroran.measures.size() == 5);
    CHECK(actionCount(muroran) == 14);
    CHECK(muroran.figures.size() >= 6);
    CHECK_FALSE(muroran.chronology.empty());
    for (const Form& form : muroran.forms) {
        CHECK(form.leadingArea);
        CHECK_FALSE(form.group.isEmpty());
    }
    CHECK_FALSE(muroran.formNamed(QStringLiteral("補助"))->caution.isEmpty());
    CHECK(muroran.formNamed(QStringLiteral("後援"))->caution.isEmpty());
}

TEST_CASE("Saku runs from the city to the citizens")
{
    const Guideline saku = profile("saku");
    CHECK(saku.areas.front().position == 1);
    CHECK(saku.areas.back().position == 0);
    CHECK(saku.requirements.size() == 5);
    CHECK(saku.suitability.size() == 4);
    CHECK(saku.evaluationItems.size() == 5);
    REQUIRE(saku.issues.size() == 2);
    CHECK(saku.issues[0].items.size() == 8);
    CHECK(saku.issues[1].items.size() == 6);
}

TEST_CASE("Minami-Alps has stages, and measures judged by a third party")
{
    const Guideline alps = profile("minami-alps");
    CHECK(itemCounts(alps.stages) == std::vector<qsizetype>{5, 3, 2});
    CHECK(measuresByGroup(alps) == std::vector<qsizetype>{4, 4, 4, 2});
}

TEST_CASE("every profile can be worked with")
{
    for (const QString& code : builtInGuidelineCodes()) {
        const Guideline guideline = valueOf(builtInGuideline(code));
        INFO(code.toStdString());
        CHECK(guideline.code == code);
        CHECK(guideline.npoFields.size() == 20);
        CHECK_FALSE(evaluationItems(guideline).empty());
        CHECK_FALSE(checkQuestions(guideline).empty());
        CHECK(guideline.evaluationScale.size() >= 3);
        CHECK(std::any_of(guideline.actors.begin(), guideline.actors.end(),
                          [](const ActorKind& actor) { return actor.isCity; }));
        for (const Principle& principle : guideline.principles) {
            CHECK(principle.questions.size() >= 2);
            CHECK(principle.questions.size() <= 4);
        }
        CHECK((guideline.areas.empty() == guideline.areaRules.empty()));
    }
}

TEST_CASE("no two forms of a profile answer to the same word")
{
    for (const QString& code : builtInGuidelineCodes()) {
        const Guideline guideline = valueOf(builtInGuideline(code));
        std::map<QString, QString> owners;
        for (const Form& form : guideline.forms) {
            for (const QString& word : QStringList{form.name} + form.aliases) {
                const auto [owner, isNew] = owners.emplace(foldKey(word), form.name);
                INFO(word.toStdString());
                CHECK((isNew || owner->second == form.name));
            }
        }
    }
}
