// The ledger's file is replaced, overwritten or deleted while the window has it open; and a ledger
// that somebody else has open is closed there.

#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/shell/clerk.h"
#include "ui/editors/project_editor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <filesystem>
#include <functional>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::bytesOf;
using kyodo::test::Clerk;
using kyodo::test::testClock;

namespace {

QString path(const Clerk& clerk)
{
    return clerk.ledger().path();
}

QString bannerText(const Clerk& clerk)
{
    const auto& banner = clerk.child<QLabel>("banner");
    return banner.isVisible() ? banner.text() : QString();
}

void press(const QPushButton& button)
{
    REQUIRE(button.isVisible());
    QTest::mouseClick(&const_cast<QPushButton&>(button), Qt::LeftButton);
    QTest::qWait(1); // what is wanted of the window comes after the click
}

/// Another ledger, with one project of its own.
QString otherLedger(const Clerk& clerk)
{
    const QString other = clerk.folder.path(QStringLiteral("別.kyodo"));
    const Author author{QStringLiteral("別の係"), &testClock()};
    test::requireDone(Ledger::create(other, clerk.ledger().guideline().guideline, author));
    return other;
}

void overwrite(const QString& ledger, const QByteArray& bytes)
{
    QFile file(ledger);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(0));
    REQUIRE(file.write(bytes) == bytes.size());
}

void replace(const QString& ledger, const QString& by)
{
    std::filesystem::rename(QFileInfo(by).filesystemFilePath(),
                            QFileInfo(ledger).filesystemFilePath());
}

/// What the window notices by itself within a few seconds.
bool waitFor(const std::function<bool()>& isSo)
{
    constexpr int Longest = 10'000;
    return QTest::qWaitFor(isSo, Longest);
}

void enterStars(Clerk& clerk)
{
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.type(QStringLiteral("冬の星空観察会"));
}

} // namespace

TEST_CASE("A save after the file was overwritten writes nothing, and says what happened")
{
    Clerk clerk;
    const QByteArray other = bytesOf(otherLedger(clerk));
    enterStars(clerk);
    overwrite(path(clerk), other);
    clerk.press(Qt::Key_S, Qt::ControlModifier);

    CHECK(bytesOf(path(clerk)) == other);
    REQUIRE(clerk.prompts.told.size() == 1);
    CHECK(clerk.prompts.told[0].message.contains(QStringLiteral("another ledger")));
    CHECK(clerk.child<ProjectEditor>("ProjectEditor").isEdited());
    CHECK(bannerText(clerk).contains(QStringLiteral("another ledger")));
}

TEST_CASE("What was typed when the file was overwritten is saved in a ledger of its own")
{
    Clerk clerk;
    enterStars(clerk);
    overwrite(path(clerk), bytesOf(otherLedger(clerk)));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    const QString target = clerk.folder.path(QStringLiteral("別に保存.kyodo"));
    clerk.prompts.files = {target};
    press(clerk.child<QPushButton>("bannerFirstButton"));

    REQUIRE(clerk.prompts.told.size() == 1); // of the save alone
    CHECK(path(clerk) == target);
    const auto saved = clerk.found(QStringLiteral("星空"));
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].name.text() == QStringLiteral("冬の星空観察会"));
    CHECK(clerk.found(QString()).size() == 1);
    CHECK(bannerText(clerk).contains(QStringLiteral("nothing else")));
    press(clerk.child<QPushButton>("bannerFirstButton")); // understood
    CHECK(bannerText(clerk).isEmpty());
}

TEST_CASE("What was typed when the file was deleted is saved with the whole ledger in another file")
{
    Clerk clerk;
    enterStars(clerk);
    REQUIRE(QFile::remove(path(clerk)));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(bannerText(clerk).contains(QStringLiteral("no longer there")));
    CHECK_FALSE(clerk.child<QPushButton>("bannerSecondButton").isVisible());
    const QString target = clerk.folder.path(QStringLiteral("別に保存.kyodo"));
    clerk.prompts.files = {target};
    press(clerk.child<QPushButton>("bannerFirstButton"));

    CHECK(path(clerk) == target);
    CHECK(clerk.found(QString()).size() == 47);
    CHECK(clerk.found(QStringLiteral("星空")).size() == 1);
    clerk.press(Qt::Key_N, Qt::ControlModifier); // and work goes on there
    clerk.type(QStringLiteral("夏の星座"));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(clerk.found(QString()).size() == 48);
}

TEST_CASE("An edit of a project that was there is saved over it in the other file")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return); // the first row
    clerk.type(QStringLiteral("改"));
    const QString other = otherLedger(clerk);
    replace(path(clerk), other);
    const QByteArray before = bytesOf(path(clerk));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(bannerText(clerk).contains(QStringLiteral("in the place of")));
    clerk.prompts.files = {clerk.folder.path(QStringLiteral("別に保存.kyodo"))};
    const QString replaced = path(clerk);
    press(clerk.child<QPushButton>("bannerFirstButton"));

    CHECK(clerk.found(QString()).size() == 46);
    CHECK(clerk.found(QStringLiteral("改")).size() >= 1);
    CHECK(bytesOf(replaced) == before);
}

TEST_CASE("The file that was put in the ledger's place can be opened instead")
{
    Clerk clerk;
    replace(path(clerk), otherLedger(clerk));
    clerk.window.openLedger(path(clerk)); // opening it again does the same
    REQUIRE(clerk.window.view());
    CHECK(clerk.found(QString()).empty());
    CHECK_FALSE(clerk.ledger().isReadOnly());

    replace(path(clerk), otherLedger(clerk));
    REQUIRE(waitFor([&] { return !bannerText(clerk).isEmpty(); }));
    press(clerk.child<QPushButton>("bannerSecondButton"));
    CHECK(bannerText(clerk).isEmpty());
    CHECK_FALSE(clerk.ledger().isReadOnly());
}

TEST_CASE("A ledger that is left alone shows no banner, and saving it goes on")
{
    Clerk clerk;
    enterStars(clerk);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(bannerText(clerk).isEmpty());
    CHECK(clerk.found(QStringLiteral("星空")).size() == 1);
}

TEST_CASE("A reading window is offered the ledger when the other one closes it")
{
    Clerk clerk;
    const QString ledger = path(clerk);
    MainWindow second({QStringLiteral("隣の係"), &testClock()}, clerk.prompts);
    second.resize(1366, 768);
    second.show();
    second.openLedger(ledger);
    REQUIRE(second.view());
    CHECK(second.view()->workspace().ledger().isReadOnly());
    auto* banner = second.findChild<QLabel*>(QStringLiteral("banner"));
    auto* button = second.findChild<QPushButton*>(QStringLiteral("bannerFirstButton"));
    REQUIRE(banner);
    REQUIRE(button);
    CHECK_FALSE(button->isVisible());
    second.openLedger(ledger); // held still: nothing to be had
    CHECK(second.view()->workspace().ledger().isReadOnly());

    clerk.window.openLedger(otherLedger(clerk)); // the first window goes on with another one
    button = second.findChild<QPushButton*>(QStringLiteral("bannerFirstButton"));
    REQUIRE(button);
    REQUIRE(waitFor([&] { return button->isVisible(); }));
    press(*button);
    CHECK_FALSE(second.view()->workspace().ledger().isReadOnly());
    CHECK(second.actions()[ActionId::NewProject]->isEnabled());
}

TEST_CASE("Opening a ledger again that was closed elsewhere opens it for writing")
{
    Clerk clerk;
    const QString ledger = path(clerk);
    auto first =
        std::make_unique<MainWindow>(Author{QStringLiteral("佐藤"), &testClock()}, clerk.prompts);
    const QString copy = clerk.folder.path(QStringLiteral("写し.kyodo"));
    test::requireDone(clerk.ledger().backUp(copy));
    first->openLedger(copy);
    clerk.window.openLedger(copy);
    CHECK(clerk.ledger().isReadOnly());
    CHECK(bannerText(clerk).contains(QStringLiteral("佐藤")));
    first.reset();
    clerk.window.openLedger(copy);
    CHECK_FALSE(clerk.ledger().isReadOnly());
}

TEST_CASE("A ledger in a folder that is copied to other machines is remarked upon once")
{
    Clerk clerk;
    REQUIRE(QDir(clerk.folder.path()).mkdir(QStringLiteral("OneDrive")));
    const QString copy = clerk.folder.path(QStringLiteral("OneDrive/写し.kyodo"));
    test::requireDone(clerk.ledger().backUp(copy));
    clerk.window.openLedger(copy);
    CHECK(bannerText(clerk).contains(QStringLiteral("OneDrive")));
    press(clerk.child<QPushButton>("bannerFirstButton"));
    CHECK(bannerText(clerk).isEmpty());
}
