#include "core/domain/guideline/area_advice.h"

#include "core/domain/guideline/built_in_guidelines.h"
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

/// 0: citizens alone, 1: city alone.
double advicedPosition(const ProjectRecord& about, const Guideline& guideline)
{
    return guideline.area(areaAdvice(about, guideline).value().area)->position;
}

/// The codes of all forms, and none.
QStringList formCodes(const Guideline& guideline)
{
    QStringList codes{QString()};
    for (const Form& form : guideline.forms) {
        codes << form.code.text();
    }
    return codes;
}

std::vector<Guideline> profilesWithAreas()
{
    std::vector<Guideline> profiles;
    for (const QString& code : builtInGuidelineCodes()) {
        Guideline guideline = valueOf(builtInGuideline(code));
        if (!guideline.areas.empty()) {
            profiles.push_back(std::move(guideline));
        }
    }
    return profiles;
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

TEST_CASE("in every built-in profile who decides and answers counts, whatever the form")
{
    for (const Guideline& guideline : profilesWithAreas()) {
        for (const QString& form : formCodes(guideline)) {
            CAPTURE(guideline.code, form);
            const auto positionBy = [&](Side side) {
                return advicedPosition(with({.decidedBy = side, .answeredBy = side}, form),
                                       guideline);
            };
            CHECK(positionBy(Side::Citizens) < positionBy(Side::Both));
            CHECK(positionBy(Side::Both) < positionBy(Side::City));
        }
    }
}

TEST_CASE("in every built-in profile one side all by itself, in no form, lies at the end")
{
    for (const Guideline& guideline : profilesWithAreas()) {
        CAPTURE(guideline.code);
        const auto positionBy = [&](Side side) {
            return advicedPosition(with({side, side, side, side}), guideline);
        };
        CHECK(positionBy(Side::Citizens) == 0);
        CHECK(positionBy(Side::City) == 1);
    }
}

TEST_CASE("the built-in profiles place a form by itself where their city does")
{
    const auto adviced = [](const char* profile, const char* form) {
        const Guideline guideline = valueOf(builtInGuideline(QLatin1StringView(profile)));
        const auto advice = areaAdvice(record(QLatin1StringView(form)), guideline);
        return advice ? advice->area.text() : QString();
    };
    CHECK(adviced("sunagawa", "subsidy") == QStringLiteral("B"));
    CHECK(adviced("sunagawa", "cohost") == QStringLiteral("C"));
    CHECK(adviced("sunagawa", "commission") == QStringLiteral("D"));
    CHECK(adviced("sunagawa", "hearing").isEmpty());
    CHECK(adviced("muroran", "subsidy") == QStringLiteral("2"));
    CHECK(adviced("muroran", "agreement") == QStringLiteral("3"));
    CHECK(adviced("muroran", "planning") == QStringLiteral("4"));
    CHECK(adviced("saku", "commission").isEmpty());
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

TEST_CASE("an area that a rule advises needs no reason, though the form usually lies elsewhere")
{
    const Guideline guideline = valueOf(builtInGuideline(QStringLiteral("sunagawa")));
    int rules = 0;
    for (const AreaRule& rule : guideline.areaRules) {
        for (const FormCode& form : rule.forms) {
            const auto& usual = guideline.form(form)->leadingArea;
            ProjectRecord about = inArea(form.text(), rule.area->text());
            about.involvement = rule.involvement;
            if (!usual || usual == rule.area || areaAdvice(about, guideline)->area != *rule.area) {
                continue;
            }
            ++rules;
            CHECK_FALSE(areaAgainstForm(about, guideline));
            about.involvement = {};
            CHECK(areaAgainstForm(about, guideline) == usual);
        }
    }
    CHECK(rules > 0);
}
