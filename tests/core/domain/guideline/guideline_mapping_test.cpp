#include "core/domain/guideline/guideline_mapping.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/result.h"

#include <algorithm>
#include <cmath>
#include <map>

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

/// Every pair of the five guidelines, each with itself too.
std::vector<GuidelineBridge> allBridges()
{
    std::vector<GuidelineBridge> bridges;
    for (const QString& first : builtInGuidelineCodes()) {
        for (const QString& second : builtInGuidelineCodes()) {
            bridges.push_back(bridgeBetween(profile(first), profile(second)));
        }
    }
    return bridges;
}

/// What each entry is called, by its code.
template <class Entry>
std::map<QString, QString> namesOf(const std::vector<Entry>& entries)
{
    std::map<QString, QString> names;
    for (const Entry& entry : entries) {
        if constexpr (std::is_same_v<decltype(entry.code), QString>) {
            names[entry.code] = entry.name;
        } else {
            names[entry.code.text()] = entry.name;
        }
    }
    return names;
}

template <class CodeType>
void requireIdentity(const GuidelineMapping::Targets<CodeType>& targets)
{
    for (const auto& [from, to] : targets) {
        INFO(from.text().toStdString());
        REQUIRE(to == from);
    }
}

/// A choice that was carried has the name that its code has there, or else the words it had.
template <class CodeType>
void requireWordsKept(const Choice<CodeType>& before, const Choice<CodeType>& after,
                      const std::map<QString, QString>& namesThere)
{
    INFO(before.words.toStdString() << " became " << after.words.toStdString());
    if (after.code) {
        REQUIRE(namesThere.contains(after.code->text()));
    }
    REQUIRE((after.words == before.words ||
             (after.code && after.words == namesThere.at(after.code->text()))));
    REQUIRE_FALSE(after.words.isEmpty());
}

bool shareNature(const ActorKind& a, const ActorKind& b)
{
    const bool areBothCity = a.isCity && b.isCity;
    return areBothCity || std::any_of(a.natures.begin(), a.natures.end(), [&](ActorNature nature) {
               return std::find(b.natures.begin(), b.natures.end(), nature) != b.natures.end();
           });
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
    for (const GuidelineBridge& by : allBridges()) {
        for (const Area& first : by.from.areas) {
            for (const Area& second : by.from.areas) {
                const auto& one = by.mapping.areas.at(first.code);
                const auto& other = by.mapping.areas.at(second.code);
                if (one && other && first.position < second.position) {
                    CHECK(by.to.area(*one)->position <= by.to.area(*other)->position);
                }
            }
        }
    }
}

TEST_CASE("a guideline maps to itself entry by entry (property)")
{
    for (const QString& code : builtInGuidelineCodes()) {
        const GuidelineMapping same = proposeMapping(profile(code), profile(code));
        requireIdentity(same.forms);
        requireIdentity(same.areas);
        requireIdentity(same.fields);
        requireIdentity(same.actors);
        requireIdentity(same.principles);
        requireIdentity(same.evaluationItems);
        requireIdentity(same.requirements);
        requireIdentity(same.scale);
        CHECK_FALSE(same.actors.empty());
    }
}

TEST_CASE("an actor goes to one of its nature wherever there is one (property)")
{
    for (const GuidelineBridge& by : allBridges()) {
        INFO(by.from.code.toStdString() << ' ' << by.to.code.toStdString());
        for (const ActorKind& actor : by.from.actors) {
            const auto& target = by.mapping.actors.at(actor.code);
            const bool hasLike =
                std::any_of(by.to.actors.begin(), by.to.actors.end(),
                            [&](const ActorKind& other) { return shareNature(actor, other); });
            INFO(actor.name.toStdString());
            REQUIRE((target || !hasLike));
            REQUIRE((!target || shareNature(actor, *by.to.actor(*target)) ||
                     by.to.actorNamed(actor.name) == by.to.actor(*target)));
        }
    }
}

TEST_CASE("of actors that share as much, the one of the same main nature is meant")
{
    const auto targetOf = [](const GuidelineBridge& by, const QString& name) {
        const ActorKind* actor = by.from.actorNamed(name);
        REQUIRE(actor);
        return by.to.actor(by.mapping.actors.at(actor->code).value())->name;
    };
    CHECK(targetOf(bridge("minami-alps", "sunagawa"), QStringLiteral("市民活動団体")) ==
          QStringLiteral("ボランティア団体"));
    CHECK(targetOf(bridge("sunagawa", "minami-alps"), QStringLiteral("町内会")) ==
          QStringLiteral("市民活動団体"));
}

TEST_CASE("no choice of a project loses its words on the way (property)")
{
    for (const GuidelineBridge& by : allBridges()) {
        INFO(by.from.code.toStdString() << ' ' << by.to.code.toStdString());
        const auto forms = namesOf(by.to.forms);
        for (const Form& form : by.from.forms) {
            const ProjectRecord record = recordWith(by.from, &form, nullptr);
            const ProjectRecord carried = by.carried(record);
            requireWordsKept(record.forms.front(), carried.forms.front(), forms);
        }
        const auto areas = namesOf(by.to.areas);
        for (const Area& area : by.from.areas) {
            const ProjectRecord record = recordWith(by.from, nullptr, &area);
            requireWordsKept(*record.area, by.carried(record).area.value(), areas);
        }
        ProjectRecord own = recordWith(by.from, nullptr, nullptr);
        own.forms = {{std::nullopt, QStringLiteral("朝市")},
                     {std::nullopt, QStringLiteral("夜市")}};
        own.area = AreaChoice{std::nullopt, QStringLiteral("どこか")};
        own.field = FieldChoice{std::nullopt, QStringLiteral("花")};
        own.partners.clear();
        REQUIRE((by.carried(own) == own));
    }
}

TEST_CASE("no choice of an organisation loses its words on the way (property)")
{
    for (const GuidelineBridge& by : allBridges()) {
        INFO(by.from.code.toStdString() << ' ' << by.to.code.toStdString());
        auto fields = namesOf(by.to.fields);
        fields.merge(namesOf(by.to.npoFields));
        Organisation before{*OrganisationId::fromValue(1), 1,
                            valueOf(Name::parse(QStringLiteral("花の会")))};
        for (const auto* list : {&by.from.fields, &by.from.npoFields}) {
            for (const Field& field : *list) {
                before.fields.push_back({field.code, field.name});
            }
        }
        for (const ActorKind& actor : by.from.actors) {
            before.kind = ActorKindChoice{actor.code, actor.name};
            const Organisation after = by.carried(before);
            requireWordsKept(*before.kind, after.kind.value(), namesOf(by.to.actors));
            REQUIRE(after.fields.size() == before.fields.size());
            for (std::size_t i = 0; i < before.fields.size(); ++i) {
                requireWordsKept(before.fields[i], after.fields[i], fields);
            }
        }
    }
}

TEST_CASE("no answer and no score loses its words on the way (property)")
{
    for (const GuidelineBridge& by : allBridges()) {
        INFO(by.from.code.toStdString() << ' ' << by.to.code.toStdString());
        PrincipleChecklist checklist{*ChecklistId::fromValue(1), 1, *RecordId::fromValue(1), {}};
        for (const CheckQuestion& question : checkQuestions(by.from)) {
            checklist.answers.push_back({question, CheckPhase::Before, CheckSide::City,
                                         CheckMark::Good, QStringLiteral("よい")});
        }
        REQUIRE_FALSE(checklist.answers.empty());
        PrincipleChecklist asked = by.carried(checklist);
        for (std::size_t i = 0; i < checklist.answers.size(); ++i) {
            REQUIRE_FALSE(asked.answers[i].question.principle.words.isEmpty());
            asked.answers[i].question.principle = checklist.answers[i].question.principle;
        }
        REQUIRE((asked == checklist)); // question, mark and comment as they were

        Evaluation evaluation{*EvaluationId::fromValue(1), 1, *RecordId::fromValue(1)};
        const ScaleStep worst = evaluationScale(by.from).back();
        for (const EvaluationItemChoice& item : evaluationItems(by.from)) {
            evaluation.scores.push_back({item, Viewpoint::CitySelf,
                                         ScaleStepChoice{worst.code, worst.name},
                                         QStringLiteral("人手不足")});
        }
        const Evaluation scored = by.carried(evaluation);
        REQUIRE(scored.scores.size() == evaluation.scores.size());
        for (const Score& score : scored.scores) {
            REQUIRE_FALSE(score.item.words.isEmpty());
            REQUIRE(score.comment == QStringLiteral("人手不足"));
            REQUIRE(score.step->code == evaluationScale(by.to).back().code); // the worst there too
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
