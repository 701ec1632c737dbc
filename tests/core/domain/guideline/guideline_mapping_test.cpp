#include "core/domain/guideline/guideline_mapping.h"

#include "core/domain/guideline/guideline_json.h"
#include "tests/support/result.h"

#include <cmath>

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

Guideline profile(const QString& code)
{
    return valueOf(builtInGuideline(code));
}

GuidelineBridge bridge(const char* from, const char* to)
{
    return bridgeBetween(profile(QLatin1StringView(from)), profile(QLatin1StringView(to)));
}

ProjectRecord recordWith(const Guideline& guideline, const Form* form, const Area* area)
{
    ProjectRecord record{
        *RecordId::fromValue(1),      1, *ProjectId::fromValue(1),
        *SurveyRoundId::fromValue(1), 1, valueOf(Name::parse(QStringLiteral("市民防火のつどい")))};
    if (form) {
        record.forms = {{form->code, form->name}};
    }
    if (area) {
        record.area = AreaChoice{area->code, area->name};
    }
    if (!guideline.actors.empty()) {
        const ActorKind& actor = guideline.actors.front();
        record.partners = {
            {QStringLiteral("消防団"), {}, ActorKindChoice{actor.code, actor.name}, {}}};
    }
    return record;
}

QString formThrough(const GuidelineBridge& by, const QString& words)
{
    const ProjectRecord record = recordWith(by.from, by.from.formNamed(words), nullptr);
    return by.carried(record).forms.front().words;
}

} // namespace

TEST_CASE("read through Saku, the areas run the other way round")
{
    const GuidelineBridge by = bridge("sunagawa", "saku");
    QStringList areas;
    for (const Area& area : by.from.areas) {
        areas << by.carried(recordWith(by.from, nullptr, &area)).area->code->text();
    }
    CHECK(areas == QStringList{QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("4"),
                               QStringLiteral("3"), QStringLiteral("1")});
}

TEST_CASE("forms meet by kind, and by the nearest kind where there is none")
{
    const GuidelineBridge saku = bridge("sunagawa", "saku");
    CHECK(formThrough(saku, QStringLiteral("委託")) == QStringLiteral("業務委託"));
    CHECK(formThrough(saku, QStringLiteral("指定管理者制度")) == QStringLiteral("業務委託"));
    CHECK(formThrough(saku, QStringLiteral("後援")) == formThrough(saku, QStringLiteral("共催")));
    const GuidelineBridge muroran = bridge("sunagawa", "muroran");
    CHECK(formThrough(muroran, QStringLiteral("補助、助成")) == QStringLiteral("補助"));
    CHECK(formThrough(muroran, QStringLiteral("協力、連携")) == QStringLiteral("事業協力・協定"));
    // 協議会 is a council here and a committee there: the kind decides
    CHECK(formThrough(muroran, QStringLiteral("委員会、審議会、協議会")) ==
          QStringLiteral("企画立案・計画策定への参画"));
}

TEST_CASE("what has no counterpart stays in its own words")
{
    const GuidelineBridge by = bridge("sunagawa", "ebetsu");
    const ProjectRecord record =
        recordWith(by.from, by.from.formNamed(QStringLiteral("共催")), nullptr);
    const ProjectRecord carried = by.carried(record);
    REQUIRE(carried.forms.size() == 1);
    CHECK_FALSE(carried.forms.front().code);
    CHECK(carried.forms.front().words == QStringLiteral("共催"));
}

TEST_CASE("what was led nowhere stays nowhere, even where the other has the word")
{
    GuidelineBridge by = bridge("sunagawa", "muroran");
    const Form* form = by.from.formNamed(QStringLiteral("共催"));
    REQUIRE(by.to.formNamed(form->name));
    by.mapping.forms[form->code].reset();
    const ProjectRecord carried = by.carried(recordWith(by.from, form, nullptr));
    CHECK_FALSE(carried.forms.front().code);
    CHECK(carried.forms.front().words == form->name);
}

TEST_CASE("own words that the other guideline knows are found there")
{
    const GuidelineBridge by = bridge("sunagawa", "muroran");
    ProjectRecord record = recordWith(by.from, nullptr, nullptr);
    record.forms = {{std::nullopt, QStringLiteral("事業協力・協定")},
                    {std::nullopt, QStringLiteral("朝市")}};
    const ProjectRecord carried = by.carried(record);
    CHECK(carried.forms[0].code.has_value());
    CHECK_FALSE(carried.forms[1].code);
    CHECK(carried.forms[1].words == QStringLiteral("朝市"));
}

TEST_CASE("two forms that become one are listed once")
{
    const GuidelineBridge by = bridge("sunagawa", "saku");
    ProjectRecord record = recordWith(by.from, nullptr, nullptr);
    for (const char* name : {"共催", "後援", "委託"}) {
        const Form* form = by.from.formNamed(QString::fromUtf8(name));
        record.forms.push_back({form->code, form->name});
    }
    CHECK(by.carried(record).forms.size() == 2);
}

TEST_CASE("nothing but the choices changes")
{
    const GuidelineBridge by = bridge("sunagawa", "muroran");
    ProjectRecord record =
        recordWith(by.from, by.from.formNamed(QStringLiteral("委託")), &by.from.areas[3]);
    record.summary = QStringLiteral("委託の内容");
    record.areaReason = QStringLiteral("Ｄ");
    record.roles = {{QStringLiteral("広報"), QStringLiteral("市"), QStringLiteral("団体")}};
    ProjectRecord carried = by.carried(record);
    CHECK((carried != record));
    carried.forms = record.forms;
    carried.area = record.area;
    carried.partners = record.partners;
    CHECK((carried == record));
}

TEST_CASE("a guideline carried to itself changes nothing (property)")
{
    for (const QString& code : builtInGuidelineCodes()) {
        const Guideline guideline = profile(code);
        const GuidelineBridge same = bridgeBetween(guideline, guideline);
        for (const Form& form : guideline.forms) {
            for (const Area& area : guideline.areas) {
                const ProjectRecord record = recordWith(guideline, &form, &area);
                REQUIRE((same.carried(record) == record));
            }
        }
    }
}

TEST_CASE("there and back, kinds and places stay where both cities have them (property)")
{
    for (const QString& first : builtInGuidelineCodes()) {
        for (const QString& second : builtInGuidelineCodes()) {
            const Guideline from = profile(first);
            const Guideline to = profile(second);
            const GuidelineBridge there = bridgeBetween(from, to);
            const GuidelineBridge back = bridgeBetween(to, from);
            INFO(first.toStdString() << ' ' << second.toStdString());
            for (const Form& form : from.forms) {
                const bool isShared =
                    std::any_of(to.forms.begin(), to.forms.end(),
                                [&](const Form& other) { return other.kind == form.kind; });
                const ProjectRecord twice =
                    back.carried(there.carried(recordWith(from, &form, nullptr)));
                if (isShared) {
                    REQUIRE(from.form(*twice.forms.front().code)->kind == form.kind);
                }
            }
            for (const Area& area : from.areas) {
                const ProjectRecord twice =
                    back.carried(there.carried(recordWith(from, nullptr, &area)));
                if (!to.areas.empty()) {
                    const Area* landed = from.area(*twice.area->code);
                    REQUIRE(std::abs(landed->position - area.position) <= 0.25);
                } else {
                    REQUIRE(twice.area->code == area.code); // found again by its words
                }
            }
        }
    }
}

TEST_CASE("areas keep their order, the other way round or not (property)")
{
    for (const QString& second : builtInGuidelineCodes()) {
        const GuidelineBridge by =
            bridgeBetween(profile(QStringLiteral("sunagawa")), profile(second));
        double last = -1;
        for (const Area& area : by.from.areas) {
            const auto& target = by.mapping.areas.at(area.code);
            if (target) {
                const double position = by.to.area(*target)->position;
                CHECK(position >= last);
                last = position;
            }
        }
    }
}

TEST_CASE("a mapping comes back from its file as it was edited")
{
    const GuidelineBridge by = bridge("sunagawa", "muroran");
    GuidelineMapping edited = by.mapping;
    edited.forms.begin()->second.reset();
    CHECK((valueOf(readMapping(writeMapping(edited), by.from, by.to)) == edited));
    CHECK((valueOf(readMapping("{}", by.from, by.to)) == by.mapping));
}

TEST_CASE("a mapping that names what is not there is refused with its path")
{
    const GuidelineBridge by = bridge("sunagawa", "muroran");
    const auto refusal = [&](const QByteArray& json) {
        const auto mapping = readMapping(json, by.from, by.to);
        return mapping ? QString() : mapping.error().message;
    };
    CHECK(refusal(R"({"forms": {"unknown": null}})").contains(QStringLiteral("forms.unknown")));
    CHECK(refusal(R"({"forms": {"cohost": "nowhere"}})").contains(QStringLiteral("nowhere")));
    CHECK(refusal(R"({"shapes": {}})").contains(QStringLiteral("shapes")));
    CHECK(refusal(R"({"forms": 3})").contains(QStringLiteral("forms")));
    CHECK_FALSE(refusal("{").isEmpty());
    CHECK(refusal(R"({"forms": {"cohost": null}})").isEmpty());
}
