#include "ui/models/role_share_model.h"

#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kyodo;
using ui::RoleShareModel;

TEST_CASE("RoleShareModel is edited in place and leaves rows without a word out")
{
    RoleShareModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy edits(&model, &RoleShareModel::edited);
    const int row = model.addRow();
    model.addRow();
    CHECK(edits.count() == 0);
    CHECK(model.setData(model.index(row, RoleShareModel::Task), QStringLiteral("広報")));
    CHECK(model.setData(model.index(row, RoleShareModel::CitySide),
                        QStringLiteral("広報紙に載せる")));
    CHECK(model.setData(model.index(row, RoleShareModel::CitySide),
                        QStringLiteral("広報紙に載せる")));
    CHECK(edits.count() == 2);
    CHECK(model.roles() ==
          std::vector{RoleShare{QStringLiteral("広報"), QStringLiteral("広報紙に載せる"), {}}});
}

TEST_CASE("RoleShareModel moves and removes rows")
{
    RoleShareModel model;
    const QAbstractItemModelTester tester(&model);
    const RoleShare planning{QStringLiteral("企画"), {}, {}};
    const RoleShare publicity{QStringLiteral("広報"), {}, {}};
    model.setRoles({planning, publicity});
    model.moveUp(1);
    CHECK(model.roles() == std::vector{publicity, planning});
    model.moveUp(0);
    CHECK(model.roles() == std::vector{publicity, planning});
    model.removeRow(0);
    CHECK(model.roles() == std::vector{planning});
}

TEST_CASE("RoleShareModel proposes tasks for an empty table alone")
{
    RoleShareModel model;
    const QAbstractItemModelTester tester(&model);
    model.addRow(); // blank, as good as none
    model.proposeTasks();
    CHECK(model.rowCount() == 6);
    const auto proposed = model.roles();
    model.setRoles({{QStringLiteral("企画"), {}, {}}});
    model.proposeTasks();
    CHECK(model.roles() == std::vector{RoleShare{QStringLiteral("企画"), {}, {}}});
    CHECK(proposed.size() == 6);
}
