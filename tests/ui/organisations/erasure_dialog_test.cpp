#include "ui/organisations/erasure_dialog.h"

#include "core/operations/edit_operations.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/organisations/register_fixture.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;

namespace {

const QString Phone = QStringLiteral("0125-99-8877");

/// One body with contact data, whose number stands in the note of a project too.
struct ShownErasure : test::RegisterFixture
{
    ShownErasure()
        : body(add(QStringLiteral("花の会"), [](Organisation& made) { made.contact = Phone; }))
    {
        const ProjectRecord record = sample.record(1);
        Project project = *test::valueOf(sample.ledger().projects().find(record.project));
        project.note = QStringLiteral("連絡は") + Phone;
        test::valueOf(saveProject(sample.workspace(), project, record, {}));
    }

    void show()
    {
        dialog = std::make_unique<ErasureDialog>(sample.workspace(), prompts, std::vector{body.id});
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }

    template <class Widget>
    [[nodiscard]] Widget& child(const char* name) const
    {
        return childOf<Widget>(*dialog, name);
    }
    void click(const char* name) const
    {
        QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton);
    }
    void toggle(const char* name) const
    {
        child<QCheckBox>(name).setFocus();
        QTest::keyClick(&child<QCheckBox>(name), Qt::Key_Space);
    }
    [[nodiscard]] QString noteOfProject() const
    {
        return test::valueOf(sample.ledger().projects().find(sample.record(1).project))->note;
    }

    Organisation body;
    std::unique_ptr<ErasureDialog> dialog;
};

} // namespace

TEST_CASE("The dialog shows what goes and where else it stands, and Enter does not erase")
{
    ShownErasure shown;
    shown.show();
    test::grab(*shown.dialog, QStringLiteral("erasure"));
    CHECK(shown.child<QListWidget>("textsList").item(0)->text().contains(Phone));
    CHECK(shown.child<QListWidget>("mentionsList").count() == 1);
    QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
    CHECK_FALSE(shown.dialog->isVisible());
    CHECK(shown.read(shown.body.id).contact == Phone);
}

TEST_CASE("What is erased is gone, elsewhere too where that was ticked")
{
    for (const bool alsoElsewhere : {false, true}) {
        ShownErasure shown;
        shown.show();
        QSignalSpy erased(shown.dialog.get(), &ErasureDialog::erased);
        if (!alsoElsewhere) {
            shown.toggle("mentionsBox");
        }
        shown.click("eraseButton");
        CHECK_FALSE(shown.dialog->isVisible());
        CHECK(erased.size() == 1);
        CHECK(shown.read(shown.body.id).contact.isEmpty());
        CHECK(shown.read(shown.body.id).name.text() == QStringLiteral("花の会"));
        CHECK(shown.noteOfProject().contains(Phone) != alsoElsewhere);
        CHECK(shown.prompts.told.empty());
    }
}

TEST_CASE("Where there is nothing to erase nothing can be erased")
{
    ShownErasure shown;
    shown.show();
    CHECK(shown.child<QPushButton>("eraseButton").isEnabled());
    shown.click("eraseButton");
    shown.show();                                               // once more
    CHECK(shown.child<QPushButton>("eraseButton").isEnabled()); // a backup may hold it still
    shown.toggle("backupsBox");
    CHECK_FALSE(shown.child<QPushButton>("eraseButton").isEnabled());
}

TEST_CASE("With the name ticked nothing of the organisation is left, in the backups neither")
{
    ShownErasure shown;
    const test::TemporaryFolder folder;
    const QString backup = folder.path(QStringLiteral("控え.kyodo"));
    test::requireDone(shown.sample.ledger().backUp(backup));
    shown.show();
    CHECK_FALSE(shown.child<QCheckBox>("nameBox").isChecked());
    shown.toggle("nameBox");
    shown.prompts.files = {QFileInfo(backup).absolutePath()};
    shown.click("folderButton");
    CHECK(shown.child<QLabel>("folderLabel").text().contains(QFileInfo(backup).absolutePath()));
    shown.click("eraseButton");
    CHECK(shown.read(shown.body.id).name.text() == erasedText());
    CHECK_FALSE(test::bytesOf(backup).contains(Phone.toUtf8()));
    CHECK_FALSE(test::bytesOf(backup).contains("花の会"));
}

TEST_CASE("The name of a private person is ticked, and goes")
{
    ShownErasure shown;
    shown.body = shown.add(QStringLiteral("砂川花子"), [](Organisation& made) {
        made.kind = ActorKindChoice{ActorKindCode::parse(QStringLiteral("citizen")),
                                    QStringLiteral("個人")};
        made.contact = Phone;
    });
    shown.show();
    CHECK(shown.child<QCheckBox>("nameBox").isChecked());
    CHECK_FALSE(shown.child<QCheckBox>("nameBox").isEnabled());
    shown.click("eraseButton");
    CHECK(shown.read(shown.body.id).name.text() == erasedText());
}

TEST_CASE("The backups of the ledger are listed and erased in, the one made just before too")
{
    for (const bool inBackups : {true, false}) {
        CAPTURE(inBackups);
        ShownErasure shown;
        const test::TemporaryFolder place;
        const test::TemporaryFolder second;
        BackupSettings settings;
        settings.place = place.path();
        settings.secondPlace = second.path();
        settings.save();
        Workspace& workspace = shown.sample.workspace();
        const QString ledger = workspace.ledger().path();
        QStringList backups;
        for (const test::TemporaryFolder* each : {&place, &second}) {
            const QString folder = backupFolderIn(each->path(), ledger);
            REQUIRE(QDir().mkpath(folder));
            backups << QDir(folder).filePath(QStringLiteral("backup-20241122-090000.kyodo"));
        }
        workspace.setPreparation([&](ActKind, const std::function<void()>& act) {
            for (const QString& backup : backups) {
                test::requireDone(workspace.ledger().backUp(backup));
            }
            act();
        });
        shown.show();
        const auto& label = shown.child<QLabel>("folderLabel");
        CHECK(label.text().contains(backupFolderIn(place.path(), ledger)));
        CHECK(label.text().contains(backupFolderIn(second.path(), ledger)));
        shown.click("folderButton");
        CHECK(shown.prompts.fileRequests.at(0).suggestion == backupFolderIn(place.path(), ledger));
        if (!inBackups) {
            shown.toggle("backupsBox");
            CHECK(label.text().contains(QStringLiteral("hold the data still")));
        }
        shown.click("eraseButton");
        for (const QString& backup : backups) {
            CHECK(test::bytesOf(backup).contains(Phone.toUtf8()) != inBackups);
        }
        BackupSettings().save();
    }
}

TEST_CASE("A second place that is not there is said to hold the data still")
{
    ShownErasure shown;
    BackupSettings settings;
    settings.secondPlace = QStringLiteral("/抜かれたUSB");
    settings.save();
    shown.show();
    CHECK(shown.child<QLabel>("folderLabel").text().contains(QStringLiteral("抜かれたUSB")));
    BackupSettings().save();
}
