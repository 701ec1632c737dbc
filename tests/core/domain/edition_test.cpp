#include "core/domain/edition.h"

#include "core/domain/edition_texts.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// A text that is found nowhere else, to see where it goes.
QString marked(const QString& field)
{
    return QStringLiteral("印【%1】").arg(field);
}

ActorKindChoice kindOf(const QString& code)
{
    const Guideline guideline = sampleGuideline();
    const ActorKindCode actor = *ActorKindCode::parse(code);
    return {actor, guideline.actor(actor)->name};
}

/// Every field filled.
ProjectRecord fullRecord()
{
    return {.id = *RecordId::fromValue(5),
            .version = 3,
            .project = *ProjectId::fromValue(4),
            .round = *SurveyRoundId::fromValue(2),
            .number = 12,
            .name = valueOf(Name::parse(marked(QStringLiteral("name")))),
            .summary = marked(QStringLiteral("summary")),
            .department = marked(QStringLiteral("department")),
            .forms = {{{}, marked(QStringLiteral("form"))}},
            .area = AreaChoice{{}, marked(QStringLiteral("area"))},
            .areaReason = marked(QStringLiteral("reason")),
            .involvement = {.startedBy = Side::City,
                            .decidedBy = Side::City,
                            .paidBy = Side::Both,
                            .answeredBy = Side::Citizens},
            .field = FieldChoice{{}, marked(QStringLiteral("field"))},
            .partners = {{marked(QStringLiteral("partner")), OrganisationId::fromValue(9),
                          kindOf(QStringLiteral("npo")), marked(QStringLiteral("partner role"))}},
            .roles = {{marked(QStringLiteral("task")), marked(QStringLiteral("city side")),
                       marked(QStringLiteral("partner side"))}},
            .cost = valueOf(Yen::fromAmount(1000)),
            .startsOn = QDate(2024, 4, 1),
            .endsOn = QDate(2025, 3, 31),
            .periodNote = marked(QStringLiteral("period")),
            .status = RecordStatus::Running,
            .outcome = marked(QStringLiteral("outcome"))};
}

Organisation fullOrganisation()
{
    return {.id = *OrganisationId::fromValue(9),
            .version = 2,
            .name = valueOf(Name::parse(marked(QStringLiteral("name")))),
            .kana = marked(QStringLiteral("kana")),
            .kind = ActorKindChoice{{}, marked(QStringLiteral("kind"))},
            .corporateNumber = marked(QStringLiteral("number")),
            .formerNames = {{marked(QStringLiteral("former")), QDate(2020, 3, 31)}},
            .address = marked(QStringLiteral("address")),
            .contact = marked(QStringLiteral("contact")),
            .website = marked(QStringLiteral("website")),
            .fields = {{{}, marked(QStringLiteral("field"))}},
            .activities = {marked(QStringLiteral("activity"))},
            .issues = {marked(QStringLiteral("issue"))},
            .requirements = {{{{}, QStringLiteral("規約がある")},
                              RequirementCheck::Answer::Met,
                              QDate(2024, 5, 1),
                              marked(QStringLiteral("checker")),
                              marked(QStringLiteral("check note"))}},
            .registrationNumber = marked(QStringLiteral("registration")),
            .registration = {{RegistrationEvent::Kind::Renewed, QDate(2024, 4, 1),
                              QDate(2027, 3, 31), marked(QStringLiteral("event note"))}},
            .officers = {{marked(QStringLiteral("title")), marked(QStringLiteral("officer")),
                          QDate(2024, 4, 1), QDate(2026, 3, 31)}},
            .members = {{marked(QStringLiteral("member")), OrganisationId::fromValue(7),
                         marked(QStringLiteral("member role"))}},
            .note = marked(QStringLiteral("note"))};
}

Partner partner(const QString& name, const ActorKindChoice& kind)
{
    return {name, OrganisationId::fromValue(3), kind, marked(QStringLiteral("role"))};
}

Partner publishedAs(const Partner& partner, const Guideline& guideline = sampleGuideline())
{
    ProjectRecord record = fullRecord();
    record.partners = {partner};
    return publicRecord(record, guideline, Persons()).partners.front();
}

std::set<OrganisationItem> everyItem()
{
    return {organisationItems().begin(), organisationItems().end()};
}

} // namespace

TEST_CASE("Of a record the public sees what the survey table tells, and no more")
{
    ProjectRecord expected = fullRecord();
    expected.areaReason.clear();
    expected.involvement = {};
    expected.roles.clear();
    expected.partners.front().role.clear();
    CHECK(publicRecord(fullRecord(), sampleGuideline(), Persons()) == expected);
}

TEST_CASE("The texts of a record that stay inside are known")
{
    CHECK(privateTexts(fullRecord(), sampleGuideline(), Persons()) ==
          QStringList{marked(QStringLiteral("reason")), marked(QStringLiteral("partner role")),
                      marked(QStringLiteral("task")), marked(QStringLiteral("city side")),
                      marked(QStringLiteral("partner side"))});
    const ProjectRecord shown = publicRecord(fullRecord(), sampleGuideline(), Persons());
    CHECK(privateTexts(shown, sampleGuideline(), Persons()).isEmpty());
}

TEST_CASE("A text that the public copy shows elsewhere is not private, nor is a blank one")
{
    ProjectRecord record = fullRecord();
    record.roles = {{record.summary, QStringLiteral("　"), marked(QStringLiteral("twice"))}};
    record.areaReason = marked(QStringLiteral("twice"));
    record.partners.clear();
    CHECK(privateTexts(record, sampleGuideline(), Persons()) ==
          QStringList{marked(QStringLiteral("twice"))});
}

TEST_CASE("A person among the partners is called a person, of its kind")
{
    const QString name = QStringLiteral("砂川太郎");
    const Partner person = publishedAs(partner(name, kindOf(QStringLiteral("citizen"))));
    CHECK(person == Partner{personsName(), {}, kindOf(QStringLiteral("citizen")), {}});
    CHECK(personsName() == QStringLiteral("Private person"));

    ProjectRecord record = fullRecord();
    record.partners = {partner(name, kindOf(QStringLiteral("citizen")))};
    CHECK(privateTexts(record, sampleGuideline(), Persons()).contains(name));
}

TEST_CASE("A person whose kind was typed by hand is a person too")
{
    const ActorKindChoice typed{{}, QStringLiteral("市民（個人）")};
    CHECK(publishedAs(partner(QStringLiteral("砂川太郎"), typed)).name == personsName());
    const ActorKindChoice gone{ActorKindCode::parse(QStringLiteral("person")),
                               QStringLiteral("市民(個人)")};
    CHECK_FALSE(publishedAs(partner(QStringLiteral("砂川太郎"), gone)).organisation);
}

TEST_CASE("Groups and kinds that may be groups keep their names")
{
    const QString name = QStringLiteral("花の会");
    const ActorKindChoice group = kindOf(QStringLiteral("volunteer-group"));
    CHECK(publishedAs(partner(name, group)) ==
          Partner{name, OrganisationId::fromValue(3), group, {}});
    CHECK(publishedAs({name, {}, {}, {}}).name == name);

    Guideline guideline = sampleGuideline();
    guideline.actors.front().natures.push_back(ActorNature::VolunteerGroup);
    CHECK(publishedAs(partner(name, kindOf(QStringLiteral("citizen"))), guideline).name == name);
}

TEST_CASE("Of an organisation without public items the name alone is public")
{
    Organisation organisation = fullOrganisation();
    organisation.publicItems.clear();
    const Organisation expected{.id = organisation.id,
                                .version = organisation.version,
                                .name = organisation.name,
                                .publicItems = {}};
    CHECK(publicOrganisation(organisation, Persons()) == expected);
    CHECK(privateTexts(organisation, Persons()).size() == 19);
    CHECK_FALSE(privateTexts(organisation, Persons()).contains(organisation.name.text()));
}

TEST_CASE("Of an organisation with all items public the office's notes stay inside")
{
    Organisation organisation = fullOrganisation();
    organisation.publicItems = everyItem();
    Organisation expected = organisation;
    expected.note.clear();
    expected.requirements.front().checkedBy.clear();
    expected.requirements.front().note.clear();
    expected.registration.front().note.clear();
    CHECK(publicOrganisation(organisation, Persons()) == expected);
    CHECK(privateTexts(organisation, Persons()) ==
          QStringList{marked(QStringLiteral("note")), marked(QStringLiteral("checker")),
                      marked(QStringLiteral("check note")), marked(QStringLiteral("event note"))});
}

TEST_CASE("Each public item publishes its own texts alone")
{
    Organisation organisation = fullOrganisation();
    organisation.publicItems.clear();
    const qsizetype all = privateTexts(organisation, Persons()).size();
    qsizetype published = 0;
    for (const OrganisationItem item : organisationItems()) {
        organisation.publicItems = {item};
        const qsizetype shown = all - privateTexts(organisation, Persons()).size();
        INFO(organisationItemCode(item).toStdString());
        CHECK((shown > 0) == (item != OrganisationItem::Requirements));
        published += shown;
    }
    CHECK(published == all - 4);
}

TEST_CASE("An evaluation shows scores and the text for the public")
{
    const EvaluationItemChoice item{{}, QStringLiteral("目的の共有")};
    const ScaleStepChoice step{{}, QStringLiteral("よくできた")};
    const Evaluation evaluation{
        .id = *EvaluationId::fromValue(1),
        .version = 2,
        .record = *RecordId::fromValue(5),
        .scores = {{item, Viewpoint::CitySelf, step, marked(QStringLiteral("comment"))},
                   {item, Viewpoint::PartnerSelf, {}, marked(QStringLiteral("no score"))}},
        .improvement = marked(QStringLiteral("improvement")),
        .publicText = marked(QStringLiteral("public")),
        .internalNote = marked(QStringLiteral("internal"))};
    const Evaluation expected{.id = evaluation.id,
                              .version = 2,
                              .record = evaluation.record,
                              .scores = {{item, Viewpoint::CitySelf, step, {}}},
                              .improvement = {},
                              .publicText = marked(QStringLiteral("public")),
                              .internalNote = {}};
    CHECK(publicEvaluation(evaluation) == expected);
    CHECK(privateTexts(evaluation) ==
          QStringList{marked(QStringLiteral("improvement")), marked(QStringLiteral("internal")),
                      marked(QStringLiteral("comment")), marked(QStringLiteral("no score"))});
}

TEST_CASE("A checklist shows its marks")
{
    const CheckQuestion question{{{}, QStringLiteral("対等")}, QStringLiteral("話し合ったか。")};
    const PrincipleChecklist checklist{
        .id = *ChecklistId::fromValue(1),
        .version = 2,
        .record = *RecordId::fromValue(5),
        .answers = {
            {question, CheckPhase::Before, CheckSide::City, CheckMark::Good,
             marked(QStringLiteral("comment"))},
            {question, CheckPhase::After, CheckSide::City, {}, marked(QStringLiteral("no mark"))}}};
    PrincipleChecklist expected = checklist;
    expected.answers.pop_back();
    expected.answers.front().comment.clear();
    CHECK(publicChecklist(checklist) == expected);
    CHECK(privateTexts(checklist) ==
          QStringList{marked(QStringLiteral("comment")), marked(QStringLiteral("no mark"))});
}

TEST_CASE("Notes on projects and surveys are for the office")
{
    CHECK(privateTexts(Project{.id = *ProjectId::fromValue(1),
                               .kana = QStringLiteral("ハナ"),
                               .note = marked(QStringLiteral("note"))}) ==
          QStringList{marked(QStringLiteral("note"))});
    CHECK(privateTexts(Project{.id = *ProjectId::fromValue(1)}).isEmpty());
    CHECK(privateTexts(SurveyRound{.id = *SurveyRoundId::fromValue(1),
                                   .years = FiscalYearSpan(FiscalYear::containing({2024, 4, 1})),
                                   .guideline = *GuidelineId::fromValue(1),
                                   .note = marked(QStringLiteral("note"))}) ==
          QStringList{marked(QStringLiteral("note"))});
}

TEST_CASE("Members and officers that are persons are called so, those that are not are named")
{
    Organisation person = fullOrganisation();
    person.id = *OrganisationId::fromValue(7);
    person.name = valueOf(Name::parse(QStringLiteral("砂川太郎")));
    person.formerNames.clear();
    person.kind = kindOf(QStringLiteral("citizen"));
    PersonSources sources;
    sources.versions = {sampleGuideline()};
    sources.organisations = {person};
    Organisation body = fullOrganisation();
    body.publicItems = everyItem();
    body.members = {{QStringLiteral("太郎（代表）"), person.id, QStringLiteral("会計")},
                    {QStringLiteral("花の会"), {}, {}}};
    body.officers = {{QStringLiteral("会長"), QStringLiteral("砂川　太郎"), {}, {}},
                     {QStringLiteral("副会長"), QStringLiteral("別の人"), {}, {}}};
    const Organisation shown = publicOrganisation(body, Persons(sources));
    CHECK(shown.members == std::vector<BodyMember>{{personsName(), {}, QStringLiteral("会計")},
                                                   {QStringLiteral("花の会"), {}, {}}});
    CHECK(shown.officers.front().name == personsName());
    CHECK(shown.officers.back().name == QStringLiteral("別の人"));
}

TEST_CASE("Editions are known by their codes")
{
    CHECK(editionFromCode(QStringLiteral("public")) == Edition::Public);
    CHECK(editionFromCode(editionCode(Edition::Internal)) == Edition::Internal);
    CHECK_FALSE(editionFromCode(QStringLiteral("secret")));
    CHECK(editionLabel(Edition::Public) != editionLabel(Edition::Internal));
}
