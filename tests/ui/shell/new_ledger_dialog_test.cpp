// A new ledger by keys: whose it is, what it starts from, its first round.

#include "ui/wizards/new_ledger_dialog.h"

#include "core/operations/workspace.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/grab.h"
#include "tests/support/result.h"
#include "tests/support/sample_ledger.h"
#include "tests/ui/shell/clerk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kyodo;
using test::childOf;
using test::valueOf;
using ui::NewLedgerDialog;

namespace {

struct ShownDialog
{
    explicit ShownDialog(NewLedgerDialog::Purpose purpose = NewLedgerDialog::Purpose::Entering)
        : author{QStringLiteral("試験者"), &test::testClock()}
        , dialog(author, prompts, purpose)
        , made(&dialog, &NewLedgerDialog::made)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    [[nodiscard]] QLineEdit& city() const { return childOf<QLineEdit>(dialog, "cityEdit"); }
    [[nodiscard]] QLineEdit& years() const { return childOf<QLineEdit>(dialog, "yearsEdit"); }
    [[nodiscard]] QComboBox& models() const { return childOf<QComboBox>(dialog, "modelBox"); }

    [[nodiscard]] std::unique_ptr<Ledger> ledger() const
    {
        REQUIRE(made.count() == 1);
        return valueOf(Ledger::open(made.at(0).at(0).toString(), Ledger::Access::ReadOnly, author));
    }

    Author author;
    test::FakePrompts prompts;
    test::TemporaryFolder folder;
    NewLedgerDialog dialog;
    QSignalSpy made;
};

} // namespace

TEST_CASE("A ledger is made for the city that is entered, with its first round")
{
    ShownDialog shown;
    shown.prompts.files = {shown.folder.path(QStringLiteral("函館市.kyodo"))};
    shown.city().setText(QStringLiteral("函館市"));
    test::grab(shown.dialog, QStringLiteral("new-ledger"));
    QTest::keyClick(&shown.city(), Qt::Key_Return);
    REQUIRE(shown.prompts.fileRequests.size() == 1);
    CHECK(shown.prompts.fileRequests[0].suggestion == QStringLiteral("函館市.kyodo"));
    const auto ledger = shown.ledger();
    CHECK(ledger->guideline().guideline.city == QStringLiteral("函館市"));
    CHECK(ledger->guideline().guideline.title.startsWith(QStringLiteral("函館市")));
    const auto rounds = valueOf(ledger->rounds().all());
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].years.label() == QStringLiteral("令和8年度"));
    CHECK_FALSE(shown.dialog.isVisible());
}

TEST_CASE("A city with a guideline of its own starts from that, unless another was chosen")
{
    ShownDialog shown;
    shown.city().setText(QStringLiteral("江別市"));
    CHECK(shown.models().currentText().contains(QStringLiteral("江別市")));
    QTest::keyClick(&shown.models(), Qt::Key_End); // the empty one
    shown.city().setText(QStringLiteral("室蘭市"));
    CHECK(shown.models().currentIndex() == shown.models().count() - 1);
    shown.prompts.files = {shown.folder.path(QStringLiteral("室蘭市.kyodo"))};
    shown.years().clear();
    QTest::keyClick(&shown.years(), Qt::Key_Return);
    const auto ledger = shown.ledger();
    CHECK(ledger->guideline().guideline.title == QStringLiteral("室蘭市協働の指針"));
    CHECK(ledger->guideline().guideline.forms.empty());
    CHECK(valueOf(ledger->rounds().all()).empty());
}

TEST_CASE("A guideline of one's own comes from a file, and brings its city")
{
    ShownDialog shown;
    const QByteArray json = R"({"id": "own-one", "title": "テスト市の指針", "city": "テスト市"})";
    shown.prompts.files = {shown.folder.write(QStringLiteral("own.json"), json),
                           shown.folder.path(QStringLiteral("a.kyodo"))};
    QTest::mouseClick(&childOf<QPushButton>(shown.dialog, "fileButton"), Qt::LeftButton);
    CHECK(shown.city().text() == QStringLiteral("テスト市"));
    QTest::keyClick(&shown.city(), Qt::Key_Return);
    CHECK(shown.ledger()->guideline().guideline.code == QStringLiteral("own-one"));

    ShownDialog refused;
    refused.prompts.files = {refused.folder.write(QStringLiteral("bad.json"), "{")};
    QTest::mouseClick(&childOf<QPushButton>(refused.dialog, "fileButton"), Qt::LeftButton);
    CHECK(refused.prompts.told.size() == 1);
    CHECK(refused.models().currentIndex() == 0);
}

TEST_CASE("Without a city or with impossible years no ledger is made, and the field says why")
{
    ShownDialog shown(NewLedgerDialog::Purpose::Importing);
    CHECK(shown.years().text().isEmpty()); // the file brings them
    shown.years().setText(QStringLiteral("平成99"));
    QTest::keyClick(&shown.years(), Qt::Key_Return);
    CHECK(childOf<QLabel>(shown.dialog, "cityError").isVisible());
    CHECK(childOf<QLabel>(shown.dialog, "yearsError").isVisible());
    CHECK(shown.city().hasFocus());
    CHECK(shown.prompts.fileRequests.empty());
    CHECK(shown.dialog.isVisible());

    // and a place that is taken is told of, and asked for again
    shown.city().setText(QStringLiteral("函館市"));
    shown.years().clear();
    const QString taken = shown.folder.write(QStringLiteral("taken.kyodo"), "mine");
    shown.prompts.files = {taken, shown.folder.path(QStringLiteral("free.kyodo"))};
    QTest::keyClick(&shown.city(), Qt::Key_Return);
    CHECK(shown.prompts.told.size() == 1);
    CHECK(test::bytesOf(taken) == "mine");
    CHECK(shown.dialog.isVisible());
    QTest::keyClick(&shown.city(), Qt::Key_Return);
    CHECK(shown.made.count() == 1);
}
