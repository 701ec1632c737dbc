#include "core/exchange/merge_policy.h"

#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

RecordDraft draftNamed(const QString& name)
{
    RecordDraft draft;
    draft.name = valueOf(Name::parse(name));
    return draft;
}

FormChoice form(const char* code, const QString& words)
{
    return {FormCode::parse(QLatin1StringView(code)), words};
}

ProjectRecord sampleRecord()
{
    RecordDraft draft = draftNamed(QStringLiteral("夏まつり"));
    draft.summary = QStringLiteral("盆踊り");
    draft.department = QStringLiteral("市民課");
    draft.forms = {form("cooperation", QStringLiteral("協力・連携"))};
    draft.area = AreaChoice{AreaCode::parse(QStringLiteral("B")), QStringLiteral("Ｂ")};
    draft.partners = {Partner{QStringLiteral("砂川町内会"), OrganisationId::fromValue(7),
                              ActorKindChoice{ActorKindCode::parse(QStringLiteral("neighbourhood")),
                                              QStringLiteral("町内会")},
                              QStringLiteral("運営")}};
    draft.cost = valueOf(Yen::fromAmount(1000));
    draft.startsOn = QDate(2024, 8, 1);
    return recordOf(draft, *RecordId::fromValue(1), *ProjectId::fromValue(1),
                    *SurveyRoundId::fromValue(1));
}

RecordDraft sampleDraft()
{
    return draftNamed(QStringLiteral("夏まつり"));
}

} // namespace

TEST_CASE("blank cells never erase")
{
    CHECK(merged(sampleRecord(), sampleDraft()) == sampleRecord());
}

TEST_CASE("what the row says wins")
{
    RecordDraft draft = sampleDraft();
    draft.summary = QStringLiteral("花火");
    draft.cost = valueOf(Yen::fromAmount(2000));
    const ProjectRecord after = merged(sampleRecord(), draft);
    CHECK(after.summary == QStringLiteral("花火"));
    CHECK(after.cost->amount() == 2000);
    CHECK(after.department == QStringLiteral("市民課"));

    const auto changes = changesBetween(sampleRecord(), after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0] ==
          CellChange{QStringLiteral("Summary"), QStringLiteral("盆踊り"), QStringLiteral("花火")});
    CHECK(changes[1].after == QStringLiteral("2,000 yen"));
}

TEST_CASE("another spelling of the same form or area is no change")
{
    RecordDraft draft = sampleDraft();
    draft.forms = {form("cooperation", QStringLiteral("協力、連携"))};
    draft.area = AreaChoice{AreaCode::parse(QStringLiteral("B")), QStringLiteral("B")};
    CHECK(merged(sampleRecord(), draft) == sampleRecord());

    draft.forms.push_back(form("cohost", QStringLiteral("共催")));
    CHECK(merged(sampleRecord(), draft).forms.size() == 2);
}

TEST_CASE("a form that the guideline has come to know is news")
{
    ProjectRecord old = sampleRecord();
    old.forms = {FormChoice{{}, QStringLiteral("共催")}};
    RecordDraft draft = sampleDraft();
    draft.forms = {FormChoice{{}, QStringLiteral("共 催")}};
    CHECK(merged(old, draft) == old);

    draft.forms = {form("cohost", QStringLiteral("共催"))};
    CHECK(merged(old, draft).forms == draft.forms);
    CHECK(changesBetween(old, merged(old, draft)).size() == 1);
}

TEST_CASE("a partner of the same name keeps link, kind and role")
{
    RecordDraft draft = sampleDraft();
    draft.partners = {Partner{QStringLiteral("砂川 町内会"), {}, {}, {}},
                      Partner{QStringLiteral("商工会"), {}, {}, {}}};
    const auto partners = merged(sampleRecord(), draft).partners;
    REQUIRE(partners.size() == 2);
    CHECK(partners[0].name == QStringLiteral("砂川 町内会"));
    CHECK(partners[0].organisation == OrganisationId::fromValue(7));
    CHECK(partners[0].role == QStringLiteral("運営"));
    CHECK_FALSE(partners[1].organisation);

    draft.partners[0].role = QStringLiteral("会場");
    CHECK(merged(sampleRecord(), draft).partners[0].role == QStringLiteral("会場"));
}

TEST_CASE("a partner whose name holds a separator is not torn apart by its own export")
{
    ProjectRecord record = sampleRecord();
    record.partners = {Partner{QStringLiteral("区、PTA"), {}, {}, {}}};
    RecordDraft draft = sampleDraft();
    draft.partners = {Partner{QStringLiteral("区"), {}, {}, {}},
                      Partner{QStringLiteral("PTA"), {}, {}, {}}};
    CHECK(merged(record, draft) == record);
}

TEST_CASE("a period in one cell replaces dates and note together")
{
    ProjectRecord record = sampleRecord();
    record.endsOn = QDate(2025, 3, 31);
    RecordDraft draft = sampleDraft();
    draft.period = PeriodText{QDate(2024, 8, 1), {}, QStringLiteral("R6.8.1 ～ 終期未定")};
    const ProjectRecord after = merged(record, draft);
    CHECK_FALSE(after.endsOn);
    CHECK(after.periodNote == QStringLiteral("R6.8.1 ～ 終期未定"));

    draft.period = PeriodText{QDate(2024, 8, 1), QDate(2024, 8, 2), {}};
    CHECK(merged(after, draft).periodNote.isEmpty());
}
