#include "ui/backups/backup_list_model.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QAbstractItemModelTester>
#include <QDir>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::TemporaryFolder;

namespace {

QStringList column(const BackupListModel& model, BackupListModel::Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, column).data().toString();
    }
    return texts;
}

} // namespace

TEST_CASE("The backups of two places are one list, the newest first")
{
    const TemporaryFolder first;
    const TemporaryFolder second;
    first.write(QStringLiteral("backup-20241122-090000.kyodo"), QByteArray(2048, 'x'));
    first.write(QStringLiteral("backup-20241123-090500-import.kyodo"), "x");
    second.write(QStringLiteral("backup-20241122-090000.kyodo"), QByteArray(2048, 'x'));
    second.write(QStringLiteral("backup-20241001-090000.kyodo"), "x");
    second.write(QStringLiteral("名簿.kyodo"), "mine");
    BackupListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBackups(listedBackups(first.path(), second.path()));
    CHECK(column(model, BackupListModel::MadeAt) ==
          QStringList{QStringLiteral("令和6年11月23日 9:05"),
                      QStringLiteral("令和6年11月22日 9:00"),
                      QStringLiteral("令和6年10月1日 9:00")});
    CHECK(column(model, BackupListModel::Reason) == QStringList{QStringLiteral("before an import"),
                                                                QStringLiteral("regular"),
                                                                QStringLiteral("regular")});
    CHECK(column(model, BackupListModel::Where) == QStringList{QStringLiteral("first place"),
                                                               QStringLiteral("both places"),
                                                               QStringLiteral("second place")});
    CHECK(model.index(1, BackupListModel::Size).data().toString().contains(QStringLiteral("2")));
    CHECK(listedBackups(first.path(), QString()).size() == 2);
}
