#include "core/exchange/cell_lists.h"

#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

QStringList forms(const QString& cell)
{
    static const Guideline guideline = sampleGuideline();
    return splitForms(cell, guideline);
}

} // namespace

TEST_CASE("splitPartners splits at every separator but not inside brackets")
{
    CHECK(splitPartners(QStringLiteral("区、PTA、消防団など")) ==
          QStringList{QStringLiteral("区"), QStringLiteral("PTA"), QStringLiteral("消防団など")});
    CHECK(splitPartners(QStringLiteral("甲；乙\n 丙;")) ==
          QStringList{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});

    const QString consortium = QStringLiteral("共同体（（一社）甲、 （一社）乙）");
    CHECK(splitPartners(consortium) == QStringList{consortium});
    // brackets that do not pair say nothing
    CHECK(splitPartners(QStringLiteral("（株 甲、乙")).size() == 2);
    CHECK(splitPartners(QStringLiteral(" 甲 ")) == QStringList{QStringLiteral(" 甲 ")});
}

TEST_CASE("splitItems leaves 、 alone")
{
    CHECK(splitItems(QStringLiteral("企画、運営；会場")) ==
          QStringList{QStringLiteral("企画、運営"), QStringLiteral("会場")});
}

TEST_CASE("splitForms never cuts through a form of the guideline")
{
    for (const QString& whole :
         {QStringLiteral("補助、助成"), QStringLiteral("協力・連携"),
          QStringLiteral("情報・意見交換"), QStringLiteral("委員会、審議会、協議会"),
          QStringLiteral(" 共催 ")}) {
        CHECK(forms(whole) == QStringList{whole});
    }
    CHECK(forms(QStringLiteral("共催；補助、助成")) ==
          QStringList{QStringLiteral("共催"), QStringLiteral("補助、助成")});
    CHECK(forms(QStringLiteral("共催/ 後援\n委託")) ==
          QStringList{QStringLiteral("共催"), QStringLiteral("後援"), QStringLiteral("委託")});
    CHECK(forms(QStringLiteral("共催、後援")) ==
          QStringList{QStringLiteral("共催"), QStringLiteral("後援")});
    CHECK(forms(QStringLiteral("共催・委託")) ==
          QStringList{QStringLiteral("共催"), QStringLiteral("委託")});
}

TEST_CASE("splitForms keeps words whole that the guideline does not know")
{
    CHECK(forms(QStringLiteral("共催、見守り")) == QStringList{QStringLiteral("共催、見守り")});
    CHECK(forms(QStringLiteral("講師等")) == QStringList{QStringLiteral("講師等")});
}
