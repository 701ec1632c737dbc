#include "ui/dashboard/change_list_model.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QTimeZone>

using namespace kyodo;
using kyodo::ui::ChangeListModel;

namespace {

ChangeSetId actId(qint64 value)
{
    return *ChangeSetId::fromValue(value);
}

ChangeSet act(qint64 id, ActKind kind = ActKind::ProjectEdited,
              std::optional<ChangeSetId> reverts = std::nullopt)
{
    const QDateTime at({2026, 11, 22}, {4, 5}, QTimeZone::utc());
    return {actId(id), at, QStringLiteral("係長"), kind, QStringLiteral("夏まつり"), reverts, 2};
}

QString cell(const ChangeListModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("An act is a row, its time by the clock on the wall")
{
    ChangeListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setActs({act(2), act(1)});
    CHECK(model.rowCount() == 2);
    CHECK(cell(model, 0, ChangeListModel::When) == QStringLiteral("令和8年11月22日 13:05"));
    CHECK(cell(model, 0, ChangeListModel::Who) == QStringLiteral("係長"));
    CHECK(cell(model, 0, ChangeListModel::What) == actLabel(ActKind::ProjectEdited));
    CHECK(cell(model, 0, ChangeListModel::About) == QStringLiteral("夏まつり"));
    CHECK(cell(model, 0, ChangeListModel::Entries) == QStringLiteral("2"));
    CHECK(model.rowOf(actId(1)) == 1);
    CHECK_FALSE(model.rowOf(actId(9)));
}

TEST_CASE("An act is taken back until its taking back is taken back")
{
    ChangeListModel model;
    model.setActs({act(2, ActKind::Reverted, actId(1)), act(1)});
    CHECK(model.isTakenBack(actId(1)));
    CHECK(cell(model, 1, ChangeListModel::What) != actLabel(ActKind::ProjectEdited));

    model.setActs(
        {act(3, ActKind::Reverted, actId(2)), act(2, ActKind::Reverted, actId(1)), act(1)});
    CHECK(model.isTakenBack(actId(2)));
    CHECK_FALSE(model.isTakenBack(actId(1)));
    CHECK_FALSE(model.isTakenBack(actId(3)));
}

TEST_CASE("Taking a taking back back is called doing again, and taking that back is not")
{
    ChangeListModel model;
    model.setActs({act(4, ActKind::Reverted, actId(3)), act(3, ActKind::Reverted, actId(2)),
                   act(2, ActKind::Reverted, actId(1)), act(1)});
    const QString undone = actLabel(ActKind::Reverted);
    CHECK(cell(model, 0, ChangeListModel::What) == undone);
    CHECK_FALSE(cell(model, 1, ChangeListModel::What).startsWith(undone));
    CHECK(cell(model, 2, ChangeListModel::What).startsWith(undone));
}
