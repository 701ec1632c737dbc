// 控え from the window: made before an import, looked into, and restored while the ledger is open.

#include "tests/support/result.h"
#include "tests/support/sample_ledger.h"
#include "tests/ui/shell/clerk.h"
#include "ui/backups/backups_dialog.h"
#include "ui/wizards/import_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;
using kyodo::test::Clerk;

namespace {

constexpr int Longest = 20'000; // ms

/// Where the backups of a test go: chosen before the window is there.
struct BackupPlace
{
    test::TemporaryFolder folder;

    BackupPlace()
    {
        BackupSettings settings;
        settings.place = folder.path();
        settings.save();
    }
    ~BackupPlace() { BackupSettings().save(); }

    [[nodiscard]] QList<KeptBackup> of(const Clerk& clerk) const
    {
        return backupsIn(backupFolderIn(folder.path(), clerk.ledger().path()));
    }

    void waitForFirst(const Clerk& clerk) const
    {
        REQUIRE(QTest::qWaitFor([&] { return of(clerk).size() == 1; }, Longest));
        REQUIRE(QTest::qWaitFor([&] { return !statusOf(clerk).isEmpty(); }, Longest));
    }

    [[nodiscard]] static QString statusOf(const Clerk& clerk)
    {
        for (const QLabel* label : clerk.window.statusBar()->findChildren<QLabel*>()) {
            if (label->text().startsWith(QStringLiteral("Backup: today"))) {
                return label->text();
            }
        }
        return {};
    }
};

/// The row of a CSV file, imported by dropping the file and pressing the button.
void dropTable(Clerk& clerk, const QString& row)
{
    const QString file = clerk.folder.write(
        QStringLiteral("調査.csv"), QStringLiteral("事業名,担当課\n%1\n").arg(row).toUtf8());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    // who is entered first is who gets the drop
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&clerk.window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&clerk.window, &drop);
    auto* dialog = clerk.window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    for (QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons()) {
        if (dialog->findChild<QDialogButtonBox*>()->buttonRole(button) ==
            QDialogButtonBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
}

BackupsDialog& openBackups(Clerk& clerk)
{
    // after a dialog the window has to be the active one again
    clerk.window.activateWindow();
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, Longest));
    clerk.press(Qt::Key_B, Qt::ControlModifier);
    auto* dialog = clerk.window.findChild<BackupsDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor(
        [&] { return childOf<QPushButton>(*dialog, "restoreButton").isEnabled(); }, Longest));
    return *dialog;
}

QStringList ledgersIn(const Clerk& clerk)
{
    return QDir(clerk.folder.path()).entryList({QStringLiteral("*.kyodo")}, QDir::Files);
}

} // namespace

TEST_CASE("An opened ledger has its backup of the day, and the status bar says when")
{
    const BackupPlace place;
    Clerk clerk;
    place.waitForFirst(clerk);
    CHECK(BackupPlace::statusOf(clerk).contains(u':'));
}

TEST_CASE("An import is preceded by a backup of what was entered since the last")
{
    const BackupPlace place;
    Clerk clerk;
    place.waitForFirst(clerk);
    dropTable(clerk, QStringLiteral("星空観察会,社会教育課"));
    REQUIRE(QTest::qWaitFor([&] { return clerk.found(QStringLiteral("星空観察会")).size() == 1; },
                            Longest));
    CHECK(place.of(clerk).size() == 1); // nothing was changed since the first
    dropTable(clerk, QStringLiteral("月見の会,社会教育課"));
    REQUIRE(QTest::qWaitFor([&] { return clerk.found(QStringLiteral("月見の会")).size() == 1; },
                            Longest));
    CHECK(place.of(clerk).size() == 2);
    const QList<KeptBackup> backups = place.of(clerk);
    CHECK(std::any_of(backups.begin(), backups.end(), [](const KeptBackup& backup) {
        return backup.reason == BackupReason::Import;
    }));
}

TEST_CASE("Without a backup an import goes on only when the clerk says so")
{
    const BackupPlace place;
    Clerk clerk;
    place.waitForFirst(clerk);
    const QString folder = backupFolderIn(place.folder.path(), clerk.ledger().path());
    REQUIRE(QDir(folder).removeRecursively());
    QFile blocking(folder); // a file where the folder would be
    REQUIRE(blocking.open(QIODevice::WriteOnly));
    blocking.close();
    clerk.prompts.answers = {Answer::Cancel};
    dropTable(clerk, QStringLiteral("星空観察会,社会教育課"));
    REQUIRE(QTest::qWaitFor([&] { return clerk.prompts.asked.size() == 1; }, Longest));
    CHECK(clerk.found(QStringLiteral("星空観察会")).empty());
    clerk.prompts.answers = {Answer::Accept};
    delete clerk.window.findChild<ImportDialog*>();
    dropTable(clerk, QStringLiteral("星空観察会,社会教育課"));
    REQUIRE(QTest::qWaitFor([&] { return clerk.found(QStringLiteral("星空観察会")).size() == 1; },
                            Longest));
}

TEST_CASE("An open ledger is restored from a backup, and what it was is kept beside it")
{
    const BackupPlace place;
    Clerk clerk;
    place.waitForFirst(clerk);
    dropTable(clerk, QStringLiteral("星空観察会,社会教育課"));
    REQUIRE(QTest::qWaitFor([&] { return clerk.found(QStringLiteral("星空観察会")).size() == 1; },
                            Longest));
    const QString path = clerk.ledger().path();
    const QStringList before = ledgersIn(clerk);
    BackupsDialog& dialog = openBackups(clerk);
    clerk.prompts.answers = {Answer::Accept};
    QTest::mouseClick(&childOf<QPushButton>(dialog, "restoreButton"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return ledgersIn(clerk).size() == before.size() + 1; }, Longest));
    REQUIRE(QTest::qWaitFor([&] { return clerk.window.view() != nullptr; }, Longest));
    CHECK(clerk.ledger().path() == path);
    CHECK_FALSE(clerk.ledger().isReadOnly());
    CHECK(clerk.found(QStringLiteral("星空観察会")).empty());
    CHECK(clerk.prompts.told.empty());
    CHECK(clerk.window.statusBar()->currentMessage().contains(QStringLiteral("before restoring")));
    for (const QString& name : ledgersIn(clerk)) {
        if (!before.contains(name)) {
            const auto kept =
                test::valueOf(Workspace::open(clerk.folder.path(name), Ledger::Access::ReadOnly,
                                              {QStringLiteral("試験者"), &test::testClock()}));
            RecordFilter filter;
            filter.search = QStringLiteral("星空観察会");
            CHECK(test::valueOf(kept->ledger().lists().countRecords(filter)) == 1);
        }
    }
}

TEST_CASE("A restoring that is not wanted changes nothing")
{
    const BackupPlace place;
    Clerk clerk;
    place.waitForFirst(clerk);
    const QStringList before = ledgersIn(clerk);
    BackupsDialog& dialog = openBackups(clerk);
    clerk.prompts.answers = {Answer::Cancel};
    QTest::mouseClick(&childOf<QPushButton>(dialog, "restoreButton"), Qt::LeftButton);
    CHECK(dialog.isVisible());
    clerk.press(Qt::Key_Escape);
    CHECK(ledgersIn(clerk) == before);
    CHECK(clerk.window.view());
}

TEST_CASE("For a damaged ledger its backups are offered, and it is restored from one")
{
    const BackupPlace place;
    Clerk clerk;
    place.waitForFirst(clerk);
    const QString other = clerk.folder.path(QStringLiteral("別.kyodo"));
    const QString folder = backupFolderIn(place.folder.path(), other);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(QFile::copy(place.of(clerk).constFirst().path,
                        folder + QStringLiteral("/backup-20261101-090000.kyodo")));
    const QByteArray damaged(100'000, 'x');
    clerk.folder.write(QStringLiteral("別.kyodo"), damaged);
    const QStringList before = ledgersIn(clerk);
    clerk.prompts.answers = {Answer::Accept, Answer::Accept};
    clerk.window.openLedger(other);
    REQUIRE(QTest::qWaitFor([&] { return clerk.prompts.asked.size() == 1; }, Longest));
    CHECK(clerk.prompts.asked.front().text.contains(QStringLiteral("令和8年11月1日 9:00")));
    auto* dialog = clerk.window.findChild<BackupsDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor(
        [&] { return childOf<QPushButton>(*dialog, "restoreButton").isEnabled(); }, Longest));
    QTest::mouseClick(&childOf<QPushButton>(*dialog, "restoreButton"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return clerk.ledger().path() == other; }, Longest));
    CHECK(clerk.found(QString()).size() == 46);
    REQUIRE(ledgersIn(clerk).size() == before.size() + 1);
    for (const QString& name : ledgersIn(clerk)) {
        if (!before.contains(name)) {
            CHECK(test::bytesOf(clerk.folder.path(name)) == damaged);
        }
    }
}

TEST_CASE("A damaged ledger without backups is only told")
{
    const BackupPlace place;
    Clerk clerk;
    clerk.window.openLedger(clerk.folder.write(QStringLiteral("別.kyodo"), "text"));
    CHECK(clerk.prompts.asked.empty());
    CHECK(clerk.prompts.told.size() == 1);
}
