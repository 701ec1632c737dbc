#include "ui/backups/backups_dialog.h"

#include "core/operations/erasure.h"
#include "core/operations/organisation_operations.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/sample_ledger.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;
using kyodo::test::SampleLedger;

namespace {

constexpr int Longest = 20'000; // ms

struct Opened
{
    SampleLedger sample;
    test::TemporaryFolder place;
    test::FakePrompts prompts;
    std::unique_ptr<BackupKeeper> keeper;
    QPointer<BackupsDialog> dialog;
    std::shared_ptr<Restoration> restoration;

    Opened()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        BackupSettings settings;
        settings.place = place.path();
        settings.save();
        keeper = std::make_unique<BackupKeeper>(
            sample.ledger().path(), Author{sample.ledger().author(), &sample.ledger().clock()});
        dialog = new BackupsDialog(*keeper, prompts);
        QObject::connect(dialog, &BackupsDialog::restorationReady, dialog,
                         [this](const auto& ready) { restoration = ready; });
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }
    ~Opened()
    {
        delete dialog;
        QSettings().clear();
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

    [[nodiscard]] int rows() const { return child<QTableView>("table").model()->rowCount(); }

    void makeOne() const
    {
        const int before = rows();
        click("makeButton");
        REQUIRE(QTest::qWaitFor([&] { return rows() == before + 1; }, Longest));
        REQUIRE(QTest::qWaitFor([&] { return child<QPushButton>("restoreButton").isEnabled(); },
                                Longest));
    }
};

} // namespace

TEST_CASE("A ledger without backups says so, and makes one on a click")
{
    Opened opened;
    CHECK(opened.rows() == 0);
    CHECK_FALSE(opened.child<QPushButton>("restoreButton").isEnabled());
    opened.makeOne();
    const auto& table = opened.child<QTableView>("table");
    CHECK(table.model()->index(0, BackupListModel::Reason).data() == QStringLiteral("by hand"));
    CHECK(opened.prompts.told.empty());
}

TEST_CASE("What is in a backup is shown before it is restored")
{
    Opened opened;
    opened.makeOne();
    const QString contents = opened.child<QLabel>("contentsLabel").text();
    CHECK(contents.contains(QStringLiteral("砂川市")));
    CHECK(contents.contains(QStringLiteral("46")));
    CHECK(contents.contains(QStringLiteral("試験者")));
}

TEST_CASE("A backup is prepared for restoring after a question, and not without it")
{
    Opened opened;
    opened.makeOne();
    opened.prompts.answers = {Answer::Cancel};
    opened.click("restoreButton");
    REQUIRE(opened.prompts.asked.size() == 1);
    CHECK(opened.prompts.asked.front().text.contains(QStringLiteral("sample.kyodo")));
    CHECK(opened.prompts.asked.front().consequence == Consequence::Destructive);
    CHECK_FALSE(opened.restoration);
    opened.prompts.answers = {Answer::Accept};
    opened.click("restoreButton");
    REQUIRE(QTest::qWaitFor([&] { return opened.restoration != nullptr; }, Longest));
    CHECK(opened.restoration->ledger() == opened.sample.ledger().path());
}

TEST_CASE("Restoring a backup that is older than an erasure says who comes back")
{
    Opened opened;
    opened.makeOne();
    opened.click("restoreButton");
    CHECK_FALSE(opened.prompts.asked.back().text.contains(QStringLiteral("come back")));
    const Organisation person{opened.sample.workspace().newId<OrganisationId>(), 0,
                              test::valueOf(Name::parse(QStringLiteral("砂川花子")))};
    test::valueOf(saveOrganisation(opened.sample.workspace(), person));
    const ErasurePlan plan = test::valueOf(
        planErasure(opened.sample.ledger(), person.id, {Erasing::Everything, Mentions::Keep}));
    test::valueOf(applyErasure(opened.sample.workspace(), plan));
    opened.click("restoreButton");
    CHECK(opened.prompts.asked.back().text.contains(QStringLiteral("come back")));
}

TEST_CASE("A file that is no ledger is not restored, and the dialog stays")
{
    Opened opened;
    opened.prompts.files = {opened.place.write(QStringLiteral("名簿.kyodo"), "text")};
    opened.prompts.answers = {Answer::Accept};
    opened.click("otherButton");
    REQUIRE(QTest::qWaitFor([&] { return !opened.prompts.told.empty(); }, Longest));
    CHECK(opened.prompts.told.front().code == ErrorCode::LedgerUnreadable);
    CHECK(opened.dialog->isVisible());
    CHECK(opened.child<QPushButton>("otherButton").isEnabled());
}

TEST_CASE("A copy is saved where the user wants it")
{
    Opened opened;
    const QString target = opened.place.path(QStringLiteral("写し.kyodo"));
    opened.prompts.files = {target};
    opened.click("saveButton");
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(target); }, Longest));
    REQUIRE(QTest::qWaitFor(
        [&] { return opened.child<QLabel>("busyLabel").text().contains(QStringLiteral("写し")); },
        Longest));
}

TEST_CASE("Places and numbers are remembered as they are chosen")
{
    Opened opened;
    const test::TemporaryFolder stick;
    opened.child<QTabWidget>("tabs").setCurrentIndex(1);
    opened.prompts.files = {stick.path()};
    opened.click("secondButton");
    CHECK(BackupSettings::load().secondPlace == stick.path());
    opened.child<QSpinBox>("daysBox").setFocus();
    QTest::keyClick(&opened.child<QSpinBox>("daysBox"), Qt::Key_Up);
    CHECK(BackupSettings::load().rule.days == BackupRule().days + 1);
    QTest::keyClick(&opened.child<QComboBox>("hoursBox"), Qt::Key_Down);
    CHECK(BackupSettings::load().hours == 4);
    opened.click("noSecondButton");
    CHECK(BackupSettings::load().secondPlace.isEmpty());
    opened.click("standardButton");
    CHECK(BackupSettings::load().place.isEmpty());
    CHECK_FALSE(opened.child<QPushButton>("standardButton").isEnabled());
}

TEST_CASE("A second place gets the backups as soon as it is chosen")
{
    Opened opened;
    opened.makeOne();
    const test::TemporaryFolder stick;
    opened.child<QTabWidget>("tabs").setCurrentIndex(1);
    opened.prompts.files = {stick.path()};
    opened.click("secondButton");
    const QString folder = backupFolderIn(stick.path(), opened.sample.ledger().path());
    REQUIRE(QTest::qWaitFor([&] { return backupsIn(folder).size() == 1; }, Longest));
}

TEST_CASE("Places where all would be lost at once are advised against")
{
    Opened opened;
    const auto advice = [&] { return opened.child<QLabel>("placeProblem").text(); };
    opened.child<QTabWidget>("tabs").setCurrentIndex(1);
    CHECK(advice().isEmpty());
    opened.prompts.files = {opened.place.path()};
    opened.click("secondButton");
    CHECK(advice().contains(QStringLiteral("same folder")));
    opened.click("noSecondButton");
    opened.prompts.files = {QFileInfo(opened.sample.ledger().path()).path()};
    opened.click("firstButton");
    CHECK(advice().contains(QStringLiteral("folder of the ledger")));
}

TEST_CASE("Esc closes the dialog, and closing is what Enter does")
{
    Opened opened;
    CHECK(opened.child<QDialogButtonBox>("buttons").button(QDialogButtonBox::Close)->isDefault());
    QTest::keyClick(opened.dialog, Qt::Key_Escape);
    CHECK((!opened.dialog || !opened.dialog->isVisible()));
}
