#include "core/storage/entity_codec.h"

#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

namespace kyodo {
namespace {

/// As the change log keeps it: through text and back.
QJsonObject asStored(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

/// Values put together at random, the same ones at every run.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {}

    int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    bool coin() { return below(2) == 0; }

    QString text()
    {
        static const QStringList pieces{
            QStringLiteral("市"), QStringLiteral("𠮷"), QStringLiteral("\n"),
            QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("ﾊﾞ"),
            QStringLiteral("か゚"), QStringLiteral("🎆"),  QStringLiteral("a"),
            QStringLiteral("　"), QStringLiteral("'"),  QStringLiteral("\u0000")};
        QString text;
        for (int i = below(8); i > 0; --i) {
            text += pieces[below(static_cast<int>(pieces.size()) - 1)];
        }
        return text;
    }
    template <class IdType>
    IdType id()
    {
        return *IdType::fromValue(below(1'000'000) + 1);
    }
    template <class CodeType>
    std::optional<CodeType> code()
    {
        return coin() ? CodeType::parse(QStringLiteral("code-%1").arg(below(9))) : std::nullopt;
    }
    template <class CodeType>
    Choice<CodeType> choice()
    {
        return {code<CodeType>(), text()};
    }
    template <class T>
    std::optional<T> maybe(T value)
    {
        return coin() ? std::optional(std::move(value)) : std::nullopt;
    }
    QDate day() { return QDate(1950, 1, 1).addDays(below(50'000)); }
    Name name() { return test::valueOf(Name::parse(u'名' + text())); }
    FiscalYear year() { return test::valueOf(FiscalYear::fromYear(1990 + below(50))); }

private:
    std::minstd_rand m_engine;
};

ProjectRecord randomRecord(Dice& dice)
{
    ProjectRecord record{dice.id<RecordId>(),       0,
                         dice.id<ProjectId>(),      dice.id<SurveyRoundId>(),
                         dice.below(1'000'000) + 1, dice.name()};
    record.summary = dice.text();
    record.department = dice.text();
    for (int i = dice.below(4); i > 0; --i) {
        record.forms.push_back(dice.choice<FormCode>());
        record.partners.push_back({dice.name().text(), dice.maybe(dice.id<OrganisationId>()),
                                   dice.maybe(dice.choice<ActorKindCode>()), dice.text()});
        record.roles.push_back({dice.text(), dice.text(), dice.text()});
    }
    record.area = dice.maybe(dice.choice<AreaCode>());
    record.areaReason = dice.text();
    record.field = dice.maybe(dice.choice<FieldCode>());
    record.cost = dice.maybe(test::valueOf(Yen::fromAmount(dice.below(2'000'000'000))));
    record.startsOn = dice.maybe(dice.day());
    record.endsOn = dice.maybe(dice.day());
    record.periodNote = dice.text();
    record.status = recordStatuses()[static_cast<size_t>(dice.below(4))];
    record.outcome = dice.text();
    return record;
}

TEST_CASE("A decoded record equals the one that was encoded")
{
    for (unsigned seed = 1; seed <= 500; ++seed) {
        Dice dice(seed);
        const ProjectRecord record = randomRecord(dice);
        CAPTURE(seed);
        CHECK(decodeRecord(asStored(encode(record))) == record);
    }
}

TEST_CASE("A decoded round, organisation or project equals the one that was encoded")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const FiscalYear first = dice.year();
        const SurveyRound round{
            dice.id<SurveyRoundId>(),
            0,
            test::valueOf(FiscalYearSpan::between(
                first, test::valueOf(FiscalYear::fromYear(first.year() + dice.below(3))))),
            dice.maybe(dice.day()),
            dice.id<GuidelineId>(),
            dice.text()};
        CHECK(decodeRound(asStored(encode(round))) == round);
        Organisation organisation = test::fullOrganisation(dice.id<OrganisationId>());
        organisation.name = dice.name();
        organisation.kind = dice.maybe(dice.choice<ActorKindCode>());
        organisation.note = dice.text();
        CHECK(decodeOrganisation(asStored(encode(organisation))) == organisation);
        const Project project{dice.id<ProjectId>(), 0, dice.text(), dice.maybe(dice.year()),
                              dice.text()};
        CHECK(decodeProject(asStored(encode(project))) == project);
    }
}

TEST_CASE("A decoded guideline equals the one that was encoded")
{
    const LedgerGuideline guideline{*GuidelineId::fromValue(3), 0, test::sampleGuideline()};
    CHECK(decodeGuideline(asStored(encode(guideline))) == guideline);
}

TEST_CASE("A decoded checklist or evaluation equals the one that was encoded")
{
    Dice dice(7);
    PrincipleChecklist checklist{dice.id<ChecklistId>(), 0, dice.id<RecordId>(), {}};
    Evaluation evaluation{
        dice.id<EvaluationId>(), 0, dice.id<RecordId>(), {}, dice.text(), dice.text(), dice.text()};
    for (const CheckMark mark : checkMarks()) {
        checklist.answers.push_back({{dice.choice<PrincipleCode>(), dice.text()},
                                     CheckPhase::During,
                                     CheckSide::Partner,
                                     mark,
                                     dice.text()});
    }
    for (const Viewpoint viewpoint : viewpoints()) {
        evaluation.scores.push_back({dice.choice<EvaluationItemCode>(), viewpoint,
                                     dice.maybe(dice.choice<ScaleStepCode>()), dice.text()});
    }
    CHECK((decodeChecklist(asStored(encode(checklist))) == checklist));
    CHECK((decodeEvaluation(asStored(encode(evaluation))) == evaluation));
}

TEST_CASE("An actor is read as the first version of the program wrote it")
{
    QJsonObject old = encode(test::fullOrganisation(*OrganisationId::fromValue(1)));
    old[QStringLiteral("kind")] = QStringLiteral("npo");
    const auto organisation = decodeOrganisation(old);
    REQUIRE(organisation);
    CHECK((organisation->kind ==
           ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), QString()}));
}

TEST_CASE("The greatest amount keeps its last yen")
{
    Dice dice(1);
    ProjectRecord record = randomRecord(dice);
    record.cost = test::valueOf(Yen::fromAmount(999'999'999'999'999));
    CHECK(decodeRecord(asStored(encode(record)))->cost == record.cost);
}

TEST_CASE("An object that no program wrote is not decoded")
{
    CHECK(!decodeGuideline({}));
    CHECK(!decodeRound({}));
    CHECK(!decodeOrganisation({}));
    CHECK(!decodeProject({}));
    CHECK(!decodeChecklist({}));
    CHECK(!decodeEvaluation({}));
    CHECK(!decodeRecord({}));

    Dice dice(1);
    const QJsonObject whole = encode(randomRecord(dice));
    for (const auto& member :
         {QStringLiteral("id"), QStringLiteral("project"), QStringLiteral("round"),
          QStringLiteral("name"), QStringLiteral("status")}) {
        QJsonObject json = whole;
        json.remove(member);
        CAPTURE(member);
        CHECK(!decodeRecord(json));
    }
    QJsonObject turned = encode(SurveyRound{*SurveyRoundId::fromValue(1),
                                            0,
                                            test::yearsFrom(QStringLiteral("令和6")),
                                            {},
                                            *GuidelineId::fromValue(1),
                                            {}});
    turned[QStringLiteral("last_year")] = 2023;
    CHECK(!decodeRound(turned));
}

TEST_CASE("Every kind of entity has a code that leads back to it")
{
    for (const EntityKind kind :
         {EntityKind::Guideline, EntityKind::Round, EntityKind::Organisation, EntityKind::Project,
          EntityKind::Record}) {
        CHECK(entityFromCode(entityCode(kind)) == kind);
    }
    CHECK(!entityFromCode(QStringLiteral("village")));
}

} // namespace
} // namespace kyodo
