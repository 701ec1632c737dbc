#include "ui/models/project_years_model.h"

#include "core/operations/ledger_reading.h"
#include "tests/support/catch.h"
#include "tests/support/sample_ledger.h"

#include <QAbstractItemModelTester>

using namespace kyodo;
using test::valueOf;
using ui::ProjectYearsModel;

TEST_CASE("ProjectYearsModel shows a project in all its rounds, the latest first")
{
    test::SampleLedger sample;
    ProjectRecord before = sample.record(1);
    before.cost = valueOf(Yen::parse(QStringLiteral("12843")));
    sample.save(before);
    sample.continueInNextRound(1);
    ProjectYearsModel model;
    const QAbstractItemModelTester tester(&model);
    CHECK_FALSE(model.currentRow());

    const auto history = valueOf(projectHistory(sample.ledger(), before.project));
    model.setYears(sample.ledger(), history.years, before.id);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.currentRow() == 1);
    CHECK(model.record(1) == before.id);
    CHECK(model.record(0) != before.id);
    CHECK(model.index(0, ProjectYearsModel::Years).data() == QStringLiteral("平成25年度"));
    CHECK(model.index(1, ProjectYearsModel::Years).data() == QStringLiteral("平成23・24年度"));
    CHECK(model.index(1, ProjectYearsModel::RecordName).data() ==
          QStringLiteral("市民防火のつどい"));
    CHECK(model.index(1, ProjectYearsModel::Forms).data() == QStringLiteral("共催"));
    CHECK(model.index(1, ProjectYearsModel::Cost).data() == QStringLiteral("12,843 yen"));
}
