#include "ui/prompts/file_chooser.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace kyodo;
using namespace kyodo::ui;
using Purpose = FileChooser::Purpose;

namespace {

constexpr int Longest = 20'000; // ms

/// A window that asks for files, and somebody who answers by keys.
struct Asking
{
    Asking()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().setValue(QStringLiteral("files/lastFolder"), folder.path());
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    ~Asking() { QSettings().clear(); }

    QFileDialog& ask(const FileChooser::Request& request)
    {
        chooser.choose(window.get(), request, [this](const QString& path) { chosen << path; });
        auto* dialog = window->findChild<QFileDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        return *dialog;
    }

    static QLineEdit& nameIn(const QFileDialog& dialog)
    {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        REQUIRE(name);
        return *name;
    }

    void answer(QFileDialog& dialog, const QString& name)
    {
        const auto before = chosen.size();
        nameIn(dialog).setText(name);
        QTest::keyClick(&nameIn(dialog), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return chosen.size() > before; }, Longest));
        CHECK_FALSE(dialog.isVisible());
    }

    static FileChooser::Request request(Purpose purpose)
    {
        return {.purpose = purpose,
                .caption = QStringLiteral("台帳"),
                .filter = QStringLiteral("Ledgers (*.kyodo)")};
    }

    test::TemporaryFolder folder;
    FileChooser chooser;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    QStringList chosen;
};

} // namespace

TEST_CASE("One dialog serves every question, and each answer is handed on once")
{
    Asking asking;
    const QString ledger = asking.folder.write(QStringLiteral("砂川市.kyodo"), "x");
    QFileDialog& first = asking.ask(Asking::request(Purpose::Open));
    asking.answer(first, QStringLiteral("砂川市.kyodo"));
    QFileDialog& second = asking.ask(Asking::request(Purpose::Open));
    CHECK(&first == &second);
    asking.answer(second, QStringLiteral("砂川市.kyodo"));
    CHECK(asking.chosen == QStringList{ledger, ledger});
}

TEST_CASE("Nothing of a question is left for the next one")
{
    Asking asking;
    FileChooser::Request saving = Asking::request(Purpose::Save);
    saving.suggestion = QStringLiteral("写し");
    QFileDialog& dialog = asking.ask(saving);
    CHECK(dialog.acceptMode() == QFileDialog::AcceptSave);
    CHECK(Asking::nameIn(dialog).text() == QStringLiteral("写し"));
    CHECK(dialog.windowTitle() == QStringLiteral("台帳"));
    asking.answer(dialog, QStringLiteral("控え"));
    CHECK(asking.chosen.last() == asking.folder.path(QStringLiteral("控え.kyodo")));

    asking.ask(Asking::request(Purpose::Open));
    CHECK(dialog.acceptMode() == QFileDialog::AcceptOpen);
    CHECK(dialog.fileMode() == QFileDialog::ExistingFile);
    CHECK(dialog.nameFilters() == QStringList{QStringLiteral("Ledgers (*.kyodo)")});
    CHECK(dialog.defaultSuffix().isEmpty());
    CHECK(Asking::nameIn(dialog).text().isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Escape);

    asking.ask({.purpose = Purpose::Folder, .caption = QStringLiteral("控え")});
    CHECK(dialog.fileMode() == QFileDialog::Directory);
    CHECK(dialog.testOption(QFileDialog::ShowDirsOnly));
    CHECK(dialog.windowTitle() == QStringLiteral("控え"));
    QTest::keyClick(&dialog, Qt::Key_Escape);

    asking.ask(Asking::request(Purpose::Open));
    CHECK_FALSE(dialog.testOption(QFileDialog::ShowDirsOnly));
    CHECK(asking.chosen.size() == 1);
}

TEST_CASE("The folder is remembered, and a folder that is asked for goes before it")
{
    Asking asking;
    const test::TemporaryFolder other;
    other.write(QStringLiteral("函館市.kyodo"), "x");
    QFileDialog& dialog = asking.ask(Asking::request(Purpose::Open));
    CHECK(dialog.directory() == QDir(asking.folder.path()));
    asking.answer(dialog, other.path(QStringLiteral("函館市.kyodo")));
    asking.ask(Asking::request(Purpose::Open));
    CHECK(dialog.directory() == QDir(other.path()));
    QTest::keyClick(&dialog, Qt::Key_Escape);

    FileChooser::Request request = Asking::request(Purpose::Folder);
    request.start = asking.folder.path();
    asking.ask(request);
    CHECK(dialog.directory() == QDir(asking.folder.path()));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    request.start = asking.folder.path(QStringLiteral("抜かれたUSB"));
    asking.ask(request);
    CHECK(dialog.directory() == QDir(other.path()));
}

TEST_CASE("It is modal to whoever asks, and outlives a window that goes with the answer")
{
    Asking asking;
    asking.folder.write(QStringLiteral("砂川市.kyodo"), "x");
    QPointer<QFileDialog> dialog = &asking.ask(Asking::request(Purpose::Open));
    CHECK(dialog->windowModality() == Qt::WindowModal);
    CHECK(dialog->parentWidget() == asking.window.get());
    asking.answer(*dialog, QStringLiteral("砂川市.kyodo"));
    asking.window.reset();
    CHECK(dialog);

    asking.window = std::make_unique<QWidget>();
    asking.window->show();
    CHECK(&asking.ask(Asking::request(Purpose::Open)) == dialog);
    asking.window.reset(); // with the dialog open
    CHECK_FALSE(dialog);
    CHECK(asking.chosen.size() == 1);
    asking.window = std::make_unique<QWidget>();
    asking.window->show();
    asking.ask(Asking::request(Purpose::Open));
}

TEST_CASE("While it is open another question has a dialog of its own")
{
    Asking asking;
    asking.folder.write(QStringLiteral("砂川市.kyodo"), "x");
    QFileDialog& first = asking.ask(Asking::request(Purpose::Open));
    QWidget other;
    other.show();
    asking.chooser.choose(&other, Asking::request(Purpose::Open), [](const QString&) {});
    CHECK(other.findChild<QFileDialog*>());
    asking.answer(first, QStringLiteral("砂川市.kyodo"));
    CHECK(asking.chosen.size() == 1);
}
