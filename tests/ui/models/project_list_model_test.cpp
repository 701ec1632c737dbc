#include "ui/models/project_list_model.h"

#include "core/operations/sample_operations.h"
#include "tests/support/catch.h"
#include "tests/support/sample_ledger.h"

#include <QAbstractItemModelTester>

using namespace kyodo;
using ui::ProjectListModel;

namespace {

QString nameIn(const ProjectListModel& model, int row)
{
    return model.index(row, ProjectListModel::ProjectName).data().toString();
}

RecordFilter latest(const test::SampleLedger& sample)
{
    RecordFilter filter;
    filter.round = sample.latestRound().id;
    return filter;
}

} // namespace

TEST_CASE("ProjectListModel shows the round, sorts and filters")
{
    test::SampleLedger sample;
    ProjectListModel model(sample.workspace());
    const QAbstractItemModelTester tester(&model);
    CHECK(model.rowCount() == 0); // no round is chosen yet
    model.setFilter(latest(sample));
    REQUIRE(model.rowCount() == 46);
    CHECK(nameIn(model, 0) == QStringLiteral("市民防火のつどい"));
    CHECK(model.index(0, ProjectListModel::Form).data() == QStringLiteral("共催"));

    model.sort(ProjectListModel::Number, Qt::DescendingOrder);
    CHECK(nameIn(model, 0) == QStringLiteral("街区公園維持管理"));
    model.sort(ProjectListModel::Number);

    RecordFilter filter = latest(sample);
    filter.search = QStringLiteral("防犯");
    model.setFilter(filter);
    REQUIRE(model.rowCount() == 1);
    CHECK(nameIn(model, 0) == QStringLiteral("防犯灯の設置・維持"));
}

TEST_CASE("ProjectListModel follows the ledger and finds its rows again")
{
    test::SampleLedger sample;
    ProjectListModel model(sample.workspace());
    model.setFilter(latest(sample));
    ProjectRecord record = sample.record(3);
    record.department = QStringLiteral("社会教育課");
    sample.save(record);
    CHECK(model.index(2, ProjectListModel::Department).data() == QStringLiteral("社会教育課"));
    CHECK(model.rowOf(record.id) == 2);
    CHECK(model.idAt(2) == record.id);
    CHECK_FALSE(model.idAt(46));
}

TEST_CASE("ProjectListModel reaches every row of a long list")
{
    test::SampleLedger sample;
    REQUIRE(makeGeneratedSample(sample.workspace(), 6'000));
    ProjectListModel model(sample.workspace());
    model.setFilter(latest(sample));
    REQUIRE(model.rowCount() == 6'000);
    for (const int row : {0, 127, 128, 5'999, 3'000, 1}) {
        CHECK(model.index(row, ProjectListModel::Number).data() == row + 1);
    }
}
