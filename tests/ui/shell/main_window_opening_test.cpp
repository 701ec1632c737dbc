// How the window comes to a ledger: the last one, a new one, and one for a file that was dropped.

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/result.h"
#include "tests/support/sample_ledger.h"
#include "tests/ui/shell/clerk.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/shell/recent_ledgers.h"
#include "ui/shell/saved_file_bar.h"
#include "ui/wizards/import_dialog.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;
using kyodo::test::Clerk;
using kyodo::test::valueOf;

namespace {

/// A window at its start page.
struct StartedWindow
{
    StartedWindow()
        : author{QStringLiteral("試験者"), &test::testClock()}
        , window(author, prompts)
    {
        QStandardPaths::setTestModeEnabled(true);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] QString ledger(const QString& name) const
    {
        const QString path = folder.path(name);
        test::requireDone(
            Ledger::create(path, valueOf(builtInGuideline(QStringLiteral("sunagawa"))), author));
        return path;
    }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        // who is entered first is who gets the drop
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }

    Author author;
    test::TemporaryFolder folder;
    test::FakePrompts prompts;
    MainWindow window;
};

QByteArray table()
{
    return QStringLiteral("事業名,担当課,年度\n星空観察会,社会教育課,令和6\n").toUtf8();
}

/// Takes what is to be opened by another program.
class OpenedUrls final : public QObject
{
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList paths;

public slots:
    void take(const QUrl& url) { paths << url.toLocalFile(); }
};

} // namespace

TEST_CASE("The ledger that was open last is opened again at the next start")
{
    QString path;
    test::TemporaryFolder kept;
    {
        StartedWindow first;
        path = kept.path(QStringLiteral("前回.kyodo"));
        REQUIRE(QFile::copy(first.ledger(QStringLiteral("a.kyodo")), path));
        first.window.openLedger(path);
    }
    {
        StartedWindow second;
        CHECK_FALSE(second.window.view());
        second.window.openLastLedger();
        REQUIRE(second.window.view());
        CHECK(second.window.view()->workspace().ledger().path() == path);
    }
    {
        StartedWindow unwanted;
        QAction* action = unwanted.window.actions()[ActionId::ReopenLast];
        CHECK(action->isChecked());
        action->trigger();
        unwanted.window.openLastLedger();
        CHECK_FALSE(unwanted.window.view());
        action->trigger();
    }
    StartedWindow again;
    again.window.openLastLedger();
    CHECK(again.window.view());
}

TEST_CASE("A last ledger that could not be opened is told of once, and not tried again by itself")
{
    StartedWindow started;
    const QString path = started.ledger(QStringLiteral("壊れた.kyodo"));
    recent_ledgers::remember(path);
    started.folder.write(QStringLiteral("壊れた.kyodo"), "no ledger");
    started.window.openLastLedger();
    CHECK_FALSE(started.window.view());
    CHECK(started.prompts.told.size() == 1);
    started.window.openLastLedger();
    CHECK(started.prompts.told.size() == 1);

    recent_ledgers::remember(started.folder.path(QStringLiteral("消えた.kyodo")));
    started.window.openLastLedger();
    CHECK(started.prompts.told.size() == 1); // a line in the status bar is enough
}

TEST_CASE("A table dropped on the start page asks for its ledger, and is imported there")
{
    StartedWindow started;
    const QString file = started.folder.write(QStringLiteral("調査票.csv"), table());
    started.drop(file); // cancelled: nothing happens, and it can be dropped again
    REQUIRE(started.prompts.asked.size() == 1);
    CHECK_FALSE(started.window.view());

    SECTION("into a new ledger")
    {
        started.prompts.answers = {Answer::Accept};
        started.prompts.files = {started.folder.path(QStringLiteral("函館市.kyodo"))};
        started.drop(file);
        auto* dialog = started.window.findChild<NewLedgerDialog*>();
        REQUIRE(dialog);
        auto& city = childOf<QLineEdit>(*dialog, "cityEdit");
        city.setText(QStringLiteral("函館市"));
        QTest::keyClick(&city, Qt::Key_Return);
    }
    SECTION("into one that is there")
    {
        started.prompts.answers = {Answer::Reject};
        started.prompts.files = {started.ledger(QStringLiteral("砂川市.kyodo"))};
        started.drop(file);
    }
    REQUIRE(started.window.view());
    auto* import = started.window.findChild<ImportDialog*>();
    REQUIRE(import);
    import->accept(); // behind the backup that is made first
    const Ledger& ledger = started.window.view()->workspace().ledger();
    CHECK(QTest::qWaitFor([&] { return valueOf(ledger.lists().countRecords({})) == 1; }));
}

TEST_CASE("A table dropped on a ledger that is only read is told of")
{
    StartedWindow started;
    const QString path = started.ledger(QStringLiteral("砂川市.kyodo"));
    const auto holder = valueOf(Ledger::open(path, Ledger::Access::ReadWrite, started.author));
    started.window.openLedger(path);
    started.drop(started.folder.write(QStringLiteral("調査票.csv"), table()));
    CHECK(started.prompts.told.size() == 1);
}

TEST_CASE("Ctrl+N begins what the page is about")
{
    Clerk clerk;
    clerk.window.view()->showPage(LedgerView::Page::Organisations);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(clerk.window.findChild<OrganisationEditor*>()->isVisible());
    CHECK(clerk.window.view()->page() == LedgerView::Page::Organisations);
    clerk.press(Qt::Key_Escape);
    clerk.window.view()->showPage(LedgerView::Page::Projects);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(clerk.window.view()->page() == LedgerView::Page::Editor);
}

TEST_CASE("What was saved can be opened, or the folder it is in")
{
    OpenedUrls opened;
    Clerk clerk;
    auto& file = clerk.child<QToolButton>("openSavedFile");
    auto& folder = clerk.child<QToolButton>("openSavedFolder");
    CHECK_FALSE(folder.isVisible());

    const QString backup = clerk.folder.path(QStringLiteral("控え.kyodo"));
    clerk.window.findChild<SavedFileBar*>()->offer(backup);
    REQUIRE(folder.isVisible());
    CHECK_FALSE(file.isVisible()); // a backup is no ledger to work in
    QTest::mouseClick(&folder, Qt::LeftButton);
    CHECK(opened.paths == QStringList{clerk.folder.path()});

    const QString report = clerk.folder.write(QStringLiteral("報告.pdf"), "pdf");
    emit clerk.window.view()->saved(report);
    REQUIRE(file.isVisible());
    QTest::mouseClick(&file, Qt::LeftButton);
    CHECK(opened.paths.back() == report);
}

#include "main_window_opening_test.moc"
