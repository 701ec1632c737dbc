#include "core/domain/guideline/area_advice.h"

#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using kyodo::test::sampleGuideline;
using kyodo::test::valueOf;

namespace {

ProjectRecord record(const QString& formCode = {})
{
    ProjectRecord record{.id = *RecordId::fromValue(1),
                         .project = *ProjectId::fromValue(1),
                         .round = *SurveyRoundId::fromValue(1),
                         .name = valueOf(Name::parse(QStringLiteral("資源ごみ団体回収")))};
    if (!formCode.isEmpty()) {
        record.forms = {{FormCode::parse(formCode), formCode}};
    }
    return record;
}

ProjectRecord with(const Involvement& involvement, const QString& formCode = {})
{
    ProjectRecord involved = record(formCode);
    involved.involvement = involvement;
    return involved;
}

Guideline withRules()
{
    Guideline guideline = sampleGuideline();
    guideline.areaRules = {
        {.code = QStringLiteral("own-subsidised"),
         .name = QStringLiteral("市民が決め、市が補助するので、Ａが目安です。"),
         .forms = {*FormCode::parse(QStringLiteral("subsidy"))},
         .involvement = {.decidedBy = Side::Citizens, .paidBy = Side::City},
         .area = AreaCode::parse(QStringLiteral("A"))},
        {.code = QStringLiteral("city-decides"),
         .name = QStringLiteral("市が決めるので、Ｅが目安です。"),
         .forms = {},
         .involvement = {.decidedBy = Side::City},
         .area = AreaCode::parse(QStringLiteral("E"))},
    };
    return guideline;
}

/// The letter; empty without advice.
QString adviced(const ProjectRecord& about, const Guideline& guideline = sampleGuideline())
{
    const auto advice = areaAdvice(about, guideline);
    CHECK((!advice || !advice->reason.isEmpty()));
    return advice ? advice->area.text() : QString();
}

QString reasonFor(const ProjectRecord& about, const Guideline& guideline = sampleGuideline())
{
    return areaAdvice(about, guideline).value().reason;
}

ProjectRecord inArea(const QString& formCode, const QString& areaCode, const QString& reason = {})
{
    ProjectRecord placed = record(formCode);
    placed.area = AreaChoice{AreaCode::parse(areaCode), areaCode};
    placed.areaReason = reason;
    return placed;
}

} // namespace

TEST_CASE("a rule of the guideline gives the area, with its own reason")
{
    const ProjectRecord about =
        with({.decidedBy = Side::Citizens, .paidBy = Side::City}, QStringLiteral("subsidy"));
    CHECK(adviced(about, withRules()) == QStringLiteral("A"));
    CHECK(reasonFor(about, withRules()) ==
          QStringLiteral("市民が決め、市が補助するので、Ａが目安です。"));
    CHECK(adviced(about) == QStringLiteral("B"));
}

TEST_CASE("a rule holds only with its form and all its sides; the first that holds counts")
{
    const Involvement sides{.decidedBy = Side::Citizens, .paidBy = Side::City};
    CHECK(adviced(with(sides, QStringLiteral("commission")), withRules()) == QStringLiteral("D"));
    CHECK(adviced(with({.decidedBy = Side::Citizens}, QStringLiteral("subsidy")), withRules()) ==
          QStringLiteral("B"));
    CHECK(adviced(with({.decidedBy = Side::City, .paidBy = Side::City}, QStringLiteral("subsidy")),
                  withRules()) == QStringLiteral("E"));

    Guideline turned = withRules();
    turned.areaRules[0].involvement = {};
    turned.areaRules[1].involvement = {};
    CHECK(adviced(record(QStringLiteral("subsidy")), turned) == QStringLiteral("A"));
    std::swap(turned.areaRules[0], turned.areaRules[1]);
    CHECK(adviced(record(QStringLiteral("subsidy")), turned) == QStringLiteral("E"));
}

TEST_CASE("only the leading form counts")
{
    ProjectRecord about =
        with({.decidedBy = Side::Citizens, .paidBy = Side::City}, QStringLiteral("cohost"));
    about.forms.push_back({FormCode::parse(QStringLiteral("subsidy")), QStringLiteral("補助")});
    CHECK(adviced(about, withRules()) == QStringLiteral("C"));
}

TEST_CASE("without a rule the leading area of the form is proposed")
{
    const ProjectRecord about = record(QStringLiteral("commission"));
    CHECK(adviced(about) == QStringLiteral("D"));
    CHECK(reasonFor(about).contains(QStringLiteral("委託")));
    CHECK(reasonFor(about).contains(QStringLiteral("D 市主体で市民協力")));
}

TEST_CASE("without a leading area the sides named are averaged, if there are two")
{
    const QString patronage = QStringLiteral("patronage");
    CHECK(adviced(record(patronage)).isEmpty());
    CHECK(adviced(with({.startedBy = Side::City}, patronage)).isEmpty());
    CHECK(adviced(with({.startedBy = Side::City, .answeredBy = Side::City}, patronage)) ==
          QStringLiteral("E"));
    CHECK(adviced(with({.startedBy = Side::Citizens, .decidedBy = Side::Citizens})) ==
          QStringLiteral("A"));
    CHECK(adviced(with({.decidedBy = Side::Citizens, .paidBy = Side::City})) ==
          QStringLiteral("C"));
    CHECK(adviced(with({Side::Citizens, Side::Citizens, Side::Both, Side::Both})) ==
          QStringLiteral("B"));
}

TEST_CASE("the average tells what spoke for it, and nothing else")
{
    const QString reason =
        reasonFor(with({.startedBy = Side::Citizens, .decidedBy = Side::Citizens}));
    CHECK(reason.contains(sideLabel(Side::Citizens)));
    CHECK_FALSE(reason.contains(sideLabel(Side::City)));
    CHECK(reason.contains(QStringLiteral("A 市民主体")));
}

TEST_CASE("of two areas as near, the one nearer the middle is proposed")
{
    // 0, 0, 0, 0.5: between A and B; 1, 1, 1, 0.5: between D and E
    CHECK(adviced(with({Side::Citizens, Side::Citizens, Side::Citizens, Side::Both})) ==
          QStringLiteral("B"));
    CHECK(adviced(with({Side::City, Side::City, Side::City, Side::Both})) == QStringLiteral("D"));
}

TEST_CASE("what the guideline does not know gives no advice")
{
    CHECK(adviced(record()).isEmpty());
    CHECK(adviced(record(QStringLiteral("agreement"))).isEmpty());
    Guideline withoutAreas = withRules();
    withoutAreas.areas.clear();
    CHECK(adviced(
              with({Side::City, Side::City, Side::City, Side::City}, QStringLiteral("commission")),
              withoutAreas)
              .isEmpty());
}

TEST_CASE("an area other than the form's usual one is noticed until there is a reason")
{
    const Guideline guideline = sampleGuideline();
    CHECK(areaAgainstForm(inArea(QStringLiteral("commission"), QStringLiteral("B")), guideline) ==
          AreaCode::parse(QStringLiteral("D")));
    CHECK(areaAgainstForm(
              inArea(QStringLiteral("commission"), QStringLiteral("B"), QStringLiteral(" 　")),
              guideline)
              .has_value());

    const auto notNoticed = [&](const ProjectRecord& about) {
        return !areaAgainstForm(about, guideline).has_value();
    };
    CHECK(notNoticed(inArea(QStringLiteral("commission"), QStringLiteral("D"))));
    CHECK(notNoticed(inArea(QStringLiteral("commission"), QStringLiteral("B"),
                            QStringLiteral("団体が企画から担うため"))));
    CHECK(notNoticed(inArea(QStringLiteral("patronage"), QStringLiteral("E"))));
    CHECK(notNoticed(inArea(QStringLiteral("commission"), QStringLiteral("F"))));
    CHECK(notNoticed(inArea(QStringLiteral("agreement"), QStringLiteral("B"))));
    CHECK(notNoticed(record(QStringLiteral("commission"))));
}
