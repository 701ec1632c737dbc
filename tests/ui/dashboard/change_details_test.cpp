#include "ui/dashboard/change_details.h"

#include "core/storage/entity_codec.h"
#include "tests/support/catch.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"
#include "ui/dashboard/change_detail_model.h"

#include <QAbstractItemModelTester>

using namespace kyodo;
using kyodo::test::recordFrom;
using kyodo::ui::ChangedField;

namespace {

const auto AnyRecord = *RecordId::fromValue(1);
const auto AnyProject = *ProjectId::fromValue(7);
const auto AnyRound = *SurveyRoundId::fromValue(3);

ProjectRecord record(const QString& line)
{
    return recordFrom(line, AnyRecord, AnyProject, AnyRound, 1);
}

Change change(const std::optional<ProjectRecord>& before, const std::optional<ProjectRecord>& after)
{
    const auto json = [](const std::optional<ProjectRecord>& value) {
        return value ? std::optional(encode(*value)) : std::nullopt;
    };
    return {{EntityKind::Record, AnyRecord.value()}, json(before), json(after)};
}

std::vector<ChangedField> fieldsOf(const std::vector<Change>& changes)
{
    return ui::changedFields(changes, test::sampleGuideline());
}

} // namespace

TEST_CASE("Only the fields that differ are shown, by the names of the guideline")
{
    const ProjectRecord before = record(QStringLiteral("夏まつり | 共催 | C | 市民課"));
    ProjectRecord after = before;
    after.forms = {{FormCode::parse(QStringLiteral("subsidy")), QStringLiteral("補助")}};
    after.area = AreaChoice{AreaCode::parse(QStringLiteral("B")), QStringLiteral("Ｂ")};
    const auto fields = fieldsOf({change(before, after)});
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].entry == QStringLiteral("夏まつり"));
    CHECK(fields[0].before == QStringLiteral("共催"));
    CHECK(fields[0].after == QStringLiteral("補助、助成"));
    CHECK(fields[1].before == QStringLiteral("C 市民と市が連携・協力"));
    CHECK(fields[1].after == QStringLiteral("B 市民主体で市協力"));
}

TEST_CASE("Words of one's own stay as they are")
{
    const ProjectRecord before = record(QStringLiteral("夏まつり"));
    ProjectRecord after = before;
    after.forms = {{std::nullopt, QStringLiteral("アダプト")}};
    after.partners = {{QStringLiteral("商工会"), {}, {}, QStringLiteral("会場")}};
    const auto fields = fieldsOf({change(before, after)});
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].before.isEmpty());
    CHECK(fields[0].after == QStringLiteral("アダプト"));
    CHECK(fields[1].after.contains(QStringLiteral("商工会")));
    CHECK(fields[1].after.contains(QStringLiteral("会場")));
}

TEST_CASE("What was added has no before, what was removed no after")
{
    const ProjectRecord value = record(QStringLiteral("夏まつり | 共催"));
    for (const ChangedField& field : fieldsOf({change(std::nullopt, value)})) {
        CHECK(field.before.isEmpty());
        CHECK_FALSE(field.after.isEmpty());
    }
    for (const ChangedField& field : fieldsOf({change(value, std::nullopt)})) {
        CHECK(field.entry == QStringLiteral("夏まつり"));
        CHECK(field.after.isEmpty());
    }
}

TEST_CASE("A check of the principles is shown answer by answer, also when none was added")
{
    PrincipleChecklist before{*ChecklistId::fromValue(5), 0, AnyRecord, {}};
    before.setAnswer({{{std::nullopt, QStringLiteral("対等")}, QStringLiteral("話し合ったか")},
                      CheckPhase::Before,
                      CheckSide::City,
                      CheckMark::Good,
                      {}});
    PrincipleChecklist after = before;
    after.answers.front().mark = CheckMark::Bad;
    const auto fields = fieldsOf({{{EntityKind::Checklist, 5}, encode(before), encode(after)}});
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].field.contains(QStringLiteral("話し合ったか")));
    CHECK(fields[0].before == checkMarkLabel(CheckMark::Good));
    CHECK(fields[0].after == checkMarkLabel(CheckMark::Bad));
    const auto added = fieldsOf({{{EntityKind::Checklist, 5}, std::nullopt, encode(after)}});
    REQUIRE(added.size() == 1);
    CHECK(added[0].before.isEmpty());
}

TEST_CASE("A project goes by the name of its record")
{
    Project project{AnyProject};
    project.note = QStringLiteral("庁内用");
    const Change added{{EntityKind::Project, AnyProject.value()}, std::nullopt, encode(project)};
    const auto named = fieldsOf({added, change(std::nullopt, record(QStringLiteral("夏まつり")))});
    CHECK(named.front().entry == QStringLiteral("夏まつり"));
    CHECK(named.front().after == QStringLiteral("庁内用"));
    CHECK(fieldsOf({added}).front().entry.contains(QStringLiteral("7")));
}

TEST_CASE("Every kind of entry has words for its fields")
{
    const Organisation organisation = test::fullOrganisation(*OrganisationId::fromValue(1));
    const SurveyRound round{AnyRound, 0, test::yearsFrom(QStringLiteral("H23-H24")),
                            QDate(2013, 5, 31), test::LedgerFixture::guidelineId()};
    const auto fields =
        fieldsOf({{{EntityKind::Organisation, 1}, std::nullopt, encode(organisation)},
                  {{EntityKind::Round, 3}, std::nullopt, encode(round)},
                  {{EntityKind::Guideline, 1},
                   std::nullopt,
                   encode(LedgerGuideline{test::LedgerFixture::guidelineId(), 0,
                                          test::sampleGuideline()})}});
    CHECK(fields.front().after == organisation.name.text());
    CHECK(std::any_of(fields.begin(), fields.end(), [](const ChangedField& field) {
        return field.after == QStringLiteral("平成25年5月31日");
    }));
    CHECK(fields.back().after.contains(QStringLiteral("砂川市")));
}

TEST_CASE("The table names an entry once for the eye, and on each row for the ear")
{
    ui::ChangeDetailModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFields(
        {{QStringLiteral("夏まつり"), QStringLiteral("形態"), {}, QStringLiteral("共催")},
         {QStringLiteral("夏まつり"), QStringLiteral("領域"), {}, QStringLiteral("C")}});
    CHECK(model.rowCount() == 2);
    const QModelIndex second = model.index(1, ui::ChangeDetailModel::Entry);
    CHECK(second.data().toString().isEmpty());
    CHECK(second.data(Qt::AccessibleTextRole).toString() == QStringLiteral("夏まつり"));
    CHECK(model.index(1, ui::ChangeDetailModel::After).data().toString() == QStringLiteral("C"));
}
