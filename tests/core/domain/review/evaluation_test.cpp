#include "core/domain/review/evaluation.h"

#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using kyodo::test::sampleGuideline;

namespace {

ScaleStep step(const QString& code, const QString& name, bool asksReason = false)
{
    return {*ScaleStepCode::parse(code), name, {}, asksReason};
}

/// Saku's items, on a scale of four.
Guideline guideline()
{
    Guideline sample = sampleGuideline();
    sample.evaluationItems = {{QStringLiteral("goal"), QStringLiteral("目的の共有"), {}},
                              {QStringLiteral("equal"), QStringLiteral("対等な関係"), {}},
                              {QStringLiteral("effect"), QStringLiteral("相乗効果"), {}}};
    sample.evaluationScale = {step(QStringLiteral("a"), QStringLiteral("できた")),
                              step(QStringLiteral("b"), QStringLiteral("ほぼできた")),
                              step(QStringLiteral("c"), QStringLiteral("あまりできなかった"), true),
                              step(QStringLiteral("d"), QStringLiteral("できなかった"), true)};
    return sample;
}

EvaluationItemChoice item(const QString& code)
{
    return {EvaluationItemCode::parse(code), QStringLiteral("評価項目")};
}

const EvaluationItemChoice& goal()
{
    static const EvaluationItemChoice choice = item(QStringLiteral("goal"));
    return choice;
}

Score score(const EvaluationItemChoice& of, Viewpoint viewpoint, const QString& stepCode,
            const QString& comment = {})
{
    return {of, viewpoint, ScaleStepChoice{ScaleStepCode::parse(stepCode), {}}, comment};
}

Evaluation evaluation(std::vector<Score> scores = {})
{
    return {.id = *EvaluationId::fromValue(1),
            .record = *RecordId::fromValue(1),
            .scores = std::move(scores)};
}

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");
const QString C = QStringLiteral("c");
const QString D = QStringLiteral("d");

} // namespace

TEST_CASE("a guideline has its items scored, or else its principles or conditions")
{
    Guideline city = guideline();
    city.principles = {
        {*PrincipleCode::parse(QStringLiteral("trust")), QStringLiteral("信頼関係を築く"), {}, {}}};
    city.conditions = {{QStringLiteral("public"), QStringLiteral("公益性"), {}}};
    REQUIRE(evaluationItems(city).size() == 3);
    CHECK(evaluationItems(city)[0].words == QStringLiteral("目的の共有"));
    city.evaluationItems.clear();
    REQUIRE(evaluationItems(city).size() == 1);
    CHECK(evaluationItems(city)[0].code == EvaluationItemCode::parse(QStringLiteral("trust")));
    city.principles.clear();
    REQUIRE(evaluationItems(city).size() == 1);
    CHECK(evaluationItems(city)[0].words == QStringLiteral("公益性"));
    city.conditions.clear();
    CHECK(evaluationItems(city).empty());
}

TEST_CASE("a guideline without a scale is scored on five steps, the best first")
{
    CHECK(evaluationScale(guideline()) == guideline().evaluationScale);
    const std::vector<ScaleStep> fallback = evaluationScale(sampleGuideline());
    REQUIRE(fallback.size() == 5);
    CHECK(fallback.front().code.text() == QStringLiteral("5"));
    CHECK_FALSE(fallback.front().asksReason);
    CHECK_FALSE(fallback[2].asksReason);
    CHECK(fallback[3].asksReason);
    CHECK(fallback.back().asksReason);
    for (const ScaleStep& each : fallback) {
        CHECK_FALSE(each.name.isEmpty());
    }
}

TEST_CASE("a score is found by its item and viewpoint, by code or else by words")
{
    const Evaluation scored = evaluation({score(goal(), Viewpoint::CitySelf, A)});
    CHECK(scored.score({goal().code, QStringLiteral("目的")}, Viewpoint::CitySelf));
    CHECK_FALSE(scored.score(goal(), Viewpoint::PartnerSelf));
    CHECK_FALSE(scored.score(item(QStringLiteral("equal")), Viewpoint::CitySelf));
    CHECK(scored.score({std::nullopt, QStringLiteral("評価 項目")}, Viewpoint::CitySelf));
    CHECK_FALSE(scored.score({std::nullopt, QStringLiteral("別の項目")}, Viewpoint::CitySelf));
}

TEST_CASE("a score is changed in place, and taken out when nothing of it is left")
{
    Evaluation scored = evaluation();
    scored.setScore(score(goal(), Viewpoint::CitySelf, A));
    scored.setScore(score(goal(), Viewpoint::ThirdParty, B));
    scored.setScore(score(goal(), Viewpoint::CitySelf, C));
    REQUIRE(scored.scores.size() == 2);
    CHECK(scored.scores[0] == score(goal(), Viewpoint::CitySelf, C));
    scored.setScore({goal(), Viewpoint::CitySelf, std::nullopt, QStringLiteral("来年度に評価")});
    CHECK(scored.scores.size() == 2);
    scored.setScore({goal(), Viewpoint::CitySelf, std::nullopt, QStringLiteral("　")});
    CHECK(scored.scores.size() == 1);
    scored.setScore({goal(), Viewpoint::CitySelf, std::nullopt, {}});
    CHECK(scored.scores.size() == 1);
}

TEST_CASE("a low score wants a reason")
{
    const EvaluationItemChoice equal = item(QStringLiteral("equal"));
    const Score bare = score(goal(), Viewpoint::CitySelf, C, QStringLiteral(" "));
    const Evaluation scored = evaluation({
        bare,
        score(equal, Viewpoint::CitySelf, D, QStringLiteral("打合せが足りなかった")),
        score(goal(), Viewpoint::PartnerSelf, B),
        score(equal, Viewpoint::PartnerSelf, QStringLiteral("e")), // no step of the scale
        {goal(), Viewpoint::ThirdParty, std::nullopt, QStringLiteral("未定")},
    });
    CHECK(scoresWithoutReason(scored, guideline()) == std::vector{bare});
    const Score byWords{equal,
                        Viewpoint::ThirdParty,
                        ScaleStepChoice{std::nullopt, QStringLiteral("できなかった")},
                        {}};
    CHECK(scoresWithoutReason(evaluation({byWords}), guideline()) == std::vector{byWords});
}

TEST_CASE("a gap lies between one's picture of oneself and the other's of one")
{
    const auto gaps = [](Viewpoint a, const QString& stepA, Viewpoint b, const QString& stepB) {
        return evaluationGaps(evaluation({score(goal(), a, stepA), score(goal(), b, stepB)}),
                              guideline());
    };
    const EvaluationItemChoice shown = evaluationItems(guideline())[0];
    CHECK(gaps(Viewpoint::CitySelf, A, Viewpoint::PartnerOfCity, C) ==
          std::vector{EvaluationGap{shown, Viewpoint::CitySelf, Viewpoint::PartnerOfCity, 2}});
    CHECK(gaps(Viewpoint::PartnerSelf, D, Viewpoint::CityOfPartner, A) ==
          std::vector{EvaluationGap{shown, Viewpoint::CityOfPartner, Viewpoint::PartnerSelf, 3}});
    CHECK(gaps(Viewpoint::CitySelf, A, Viewpoint::PartnerSelf, C) ==
          std::vector{EvaluationGap{shown, Viewpoint::CitySelf, Viewpoint::PartnerSelf, 2}});
    CHECK(gaps(Viewpoint::CitySelf, A, Viewpoint::PartnerSelf, B).empty());
    // not of one thing, or not of both sides
    CHECK(gaps(Viewpoint::CitySelf, A, Viewpoint::CityOfPartner, D).empty());
    CHECK(gaps(Viewpoint::PartnerOfCity, A, Viewpoint::CityOfPartner, D).empty());
    CHECK(gaps(Viewpoint::CitySelf, A, Viewpoint::ThirdParty, D).empty());
    CHECK(gaps(Viewpoint::CitySelf, A, Viewpoint::PartnerSelf, QStringLiteral("e")).empty());
}

TEST_CASE("the widest gap of each item counts, and the widest of all comes first")
{
    const EvaluationItemChoice effect = item(QStringLiteral("effect"));
    const EvaluationItemChoice own{std::nullopt, QStringLiteral("地域への広がり")};
    const Evaluation scored = evaluation({
        score(own, Viewpoint::CitySelf, A),
        score(own, Viewpoint::PartnerSelf, C),
        score(effect, Viewpoint::CitySelf, A),
        score(effect, Viewpoint::PartnerSelf, C),
        score(effect, Viewpoint::PartnerOfCity, D),
        score(goal(), Viewpoint::CitySelf, A),
        score(goal(), Viewpoint::PartnerSelf, B),
    });
    const std::vector<EvaluationGap> gaps = evaluationGaps(scored, guideline());
    const std::vector<EvaluationGap> expected{
        {evaluationItems(guideline())[2], Viewpoint::CitySelf, Viewpoint::PartnerOfCity, 3},
        {own, Viewpoint::CitySelf, Viewpoint::PartnerSelf, 2},
    };
    CHECK(gaps == expected);
    CHECK(evaluationGaps(scored, guideline(), 1).size() == 3);
    CHECK(evaluationGaps(scored, guideline(), 4).empty());
}

TEST_CASE("viewpoints have names for files and for people")
{
    QStringList codes;
    QStringList labels;
    for (const Viewpoint viewpoint : viewpoints()) {
        CHECK(viewpointFromCode(viewpointCode(viewpoint)) == viewpoint);
        codes << viewpointCode(viewpoint);
        labels << viewpointLabel(viewpoint);
    }
    CHECK(codes.size() == 5);
    CHECK(codes.contains(QStringLiteral("partner-of-city")));
    CHECK(codes.removeDuplicates() == 0);
    CHECK(labels.removeDuplicates() == 0);
    CHECK_FALSE(viewpointFromCode(QStringLiteral("nobody")));
}
