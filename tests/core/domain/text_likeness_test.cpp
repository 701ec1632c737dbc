#include "core/domain/text_likeness.h"

#include "tests/support/catch.h"

using namespace kyodo;

namespace {

using Weighting = TextLikeness::Weighting;

std::vector<int> textsLike(const TextLikeness& texts, int text, TextLikeness::Limits limits)
{
    std::vector<int> found;
    for (const auto& alike : texts.alikeTo(text, 0, limits)) {
        found.push_back(alike.text);
    }
    return found;
}

} // namespace

TEST_CASE("likeness is twice the shared pairs by the pairs of both")
{
    const std::vector<QString> keys{QStringLiteral("あいうえお"), QStringLiteral("あいうえ"),
                                    QStringLiteral("かきくけこ")};
    const TextLikeness texts(keys, Weighting::Even);
    const auto alike = texts.alikeTo(0, 0, {0.5, 1});
    REQUIRE(alike.size() == 1);
    CHECK(alike[0].text == 1);
    CHECK(alike[0].likeness == Approx(6.0 / 7));
    CHECK(texts.alikeTo(0, 2, {0.5, 1}).empty());
    CHECK(texts.alikeTo(0, 0, {0.9, 1}).empty());
    CHECK(texts.alikeTo(0, 0, {0.5, 4}).empty());
}

TEST_CASE("pairs that few texts have weigh more")
{
    const std::vector<QString> keys{QStringLiteral("除雪を行う"), QStringLiteral("除雪に励む"),
                                    QStringLiteral("清掃を行う"), QStringLiteral("緑化を行う"),
                                    QStringLiteral("防犯を行う")};
    const TextLikeness even(keys, Weighting::Even);
    const TextLikeness rare(keys, Weighting::Rare);
    const auto likeness = [](const TextLikeness& texts, size_t of) {
        return texts.alikeTo(0, 0, {0, 1}).at(of).likeness;
    };
    CHECK(likeness(even, 0) < likeness(even, 1));
    CHECK(likeness(rare, 1) < likeness(even, 1));
}

TEST_CASE("empty texts are like none")
{
    const std::vector<QString> keys{QString(), QString(), QStringLiteral("祭")};
    const TextLikeness texts(keys, Weighting::Rare);
    CHECK(textsLike(texts, 0, {0, 0}).empty());
    CHECK(textsLike(texts, 2, {0, 0}).empty());
}

TEST_CASE("a pair that very many texts have brings none together")
{
    std::vector<QString> keys(TextLikeness::MostTexts + 1, QStringLiteral("推進"));
    const TextLikeness all(keys, Weighting::Even);
    CHECK(textsLike(all, 0, {0.5, 1}).empty());
    keys.pop_back();
    const TextLikeness fewer(keys, Weighting::Even);
    CHECK(textsLike(fewer, 0, {0.5, 1}).size() == TextLikeness::MostTexts - 1);
}
