#include "ui/guideline/comparison_dialog.h"

#include "core/domain/guideline/guideline_json.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/support/sample_guideline.h"
#include "tests/support/sample_ledger.h"
#include "ui/guideline/area_comparison.h"
#include "ui/guideline/comparison_html.h"

#include <QComboBox>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace kyodo;
using kyodo::test::childOf;
using kyodo::ui::ComparedList;

TEST_CASE("A guideline compared with itself has everything in both")
{
    const Guideline guideline = test::sampleGuideline();
    const auto lists = ui::comparedLists(bridgeBetween(guideline, guideline));
    REQUIRE(lists.size() == 3);
    CHECK(lists.front().isAreas);
    for (const ComparedList& list : lists) {
        CHECK(list.inBoth() == std::ssize(list.pairs));
        CHECK(list.onlyOwn() == 0);
        CHECK(list.onlyOther() == 0);
    }
}

TEST_CASE("What only one of two guidelines has stands apart")
{
    const Guideline own = test::sampleGuideline();
    Guideline other = own;
    other.glossary.push_back({QStringLiteral("kyodo"), QStringLiteral("<協働>"), {}});
    const auto lists = ui::comparedLists(bridgeBetween(own, other));
    REQUIRE(lists.size() == 4);
    const ComparedList& words = lists.back();
    CHECK(words.onlyOther() == 1);
    CHECK(words.inBoth() == 0);
    const QString html = ui::comparisonHtml(words, QStringLiteral("甲"), QStringLiteral("乙"));
    CHECK(html.contains(QStringLiteral("乙")));
    CHECK_FALSE(html.contains(QStringLiteral("甲")));
    CHECK(html.contains(QStringLiteral("&lt;協働&gt;")));
}

TEST_CASE("The comparison shows the areas of both and follows the boxes")
{
    test::SampleLedger sample;
    const auto choices = test::valueOf(ui::guidelineChoices(sample.ledger()));
    ui::ComparisonDialog dialog(choices, 0);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto& box = childOf<QComboBox>(dialog, "otherBox");
    const auto muroran =
        std::find_if(choices.begin(), choices.end(), [](const ui::GuidelineChoice& choice) {
            return choice.guideline.code == QStringLiteral("muroran");
        });
    ui::choosePlace(box, static_cast<std::size_t>(muroran - choices.begin()));
    CHECK(childOf<ui::AreaComparison>(dialog, "areaComparison").isVisible());
    test::grab(dialog, QStringLiteral("comparison-areas"));
    childOf<QListWidget>(dialog, "partList").setCurrentRow(1);
    CHECK_FALSE(childOf<ui::AreaComparison>(dialog, "areaComparison").isVisible());
    CHECK(childOf<QTextBrowser>(dialog, "browser")
              .toPlainText()
              .contains(QStringLiteral("指定管理者制度")));
    test::grab(dialog, QStringLiteral("comparison-forms"));
}

TEST_CASE("A guideline is compared with the next one that says something else")
{
    test::SampleLedger sample;
    auto choices = test::valueOf(ui::guidelineChoices(sample.ledger()));
    choices.insert(choices.begin() + 1, choices.front()); // the program's, as the ledger has it
    choices[1].origin = ui::GuidelineChoice::Origin::BuiltIn;
    ui::ComparisonDialog dialog(choices, 0);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto other = ui::chosenPlace(childOf<QComboBox>(dialog, "otherBox"));
    REQUIRE(other);
    CHECK(choices[*other].guideline != choices[0].guideline);
}

TEST_CASE("A word meets the same word before one that only folds to it")
{
    Guideline guideline = test::sampleGuideline();
    guideline.glossary = {{QStringLiteral("one"), QStringLiteral("市民*"), {}},
                          {QStringLiteral("all"), QStringLiteral("市民"), {}}};
    Guideline other = guideline;
    const auto same = ui::comparedLists(bridgeBetween(guideline, other)).back();
    REQUIRE(same.pairs.size() == 2);
    CHECK(same.pairs[1].other->name == QStringLiteral("市民"));
    CHECK(same.onlyOther() == 0);

    other.glossary = {{QStringLiteral("all"), QStringLiteral("ＮＰＯ"), {}}};
    guideline.glossary = {{QStringLiteral("all"), QStringLiteral("NPO"), {}}};
    CHECK(ui::comparedLists(bridgeBetween(guideline, other)).back().inBoth() == 1);
}
