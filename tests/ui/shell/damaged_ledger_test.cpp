// A ledger that does not open for damage, and what the window offers then.

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/backup_settings.h"
#include "core/storage/backup_folder.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"
#include "ui/backups/backups_dialog.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;

namespace {

/// A window, and a ledger that was cut short.
class DamagedCase
{
public:
    DamagedCase()
        : m_clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC))
        , m_author{QStringLiteral("試験者"), &m_clock}
    {
        QStandardPaths::setTestModeEnabled(true);
        path = m_folder.path(QStringLiteral("台帳.kyodo"));
        test::requireDone(Ledger::create(
            path, test::valueOf(builtInGuideline(QStringLiteral("sunagawa"))), m_author));
        m_sound = test::bytesOf(path);
        m_damaged = m_sound;
        constexpr qsizetype Page = 4096;
        // the last pages: of the search and of what is empty
        m_damaged.replace(m_damaged.size() - 2 * Page, 2 * Page, QByteArray(2 * Page, 'x'));
        m_folder.write(QStringLiteral("台帳.kyodo"), m_damaged);
        window.emplace(m_author, prompts);
        window->show();
    }
    ~DamagedCase() { QDir(backupFolder()).removeRecursively(); }

    [[nodiscard]] QString backupFolder() const
    {
        return backupFolderIn(standardBackupPlace(), path);
    }
    void keepBackup() const
    {
        QDir().mkpath(backupFolder());
        QFile file(QDir(backupFolder()).filePath(QStringLiteral("backup-20261120-120000.kyodo")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(m_sound);
    }
    [[nodiscard]] QString target() const { return m_folder.path(QStringLiteral("新.kyodo")); }
    /// Beside the damaged one.
    [[nodiscard]] QString suggested() const
    {
        return m_folder.path(QStringLiteral("台帳-saved.kyodo"));
    }
    [[nodiscard]] bool isUntouched() const { return test::bytesOf(path) == m_damaged; }
    [[nodiscard]] QString opened() const
    {
        const auto* view = window->findChild<LedgerView*>();
        return view ? view->workspace().ledger().path() : QString();
    }

    QString path;
    test::FakePrompts prompts;
    std::optional<MainWindow> window;

private:
    FixedClock m_clock;
    Author m_author;
    test::TemporaryFolder m_folder;
    QByteArray m_sound;
    QByteArray m_damaged;
};

} // namespace

TEST_CASE("Of a damaged ledger without a backup, what can be read is saved and opened")
{
    DamagedCase damaged;
    damaged.prompts.answers = {Answer::Accept, Answer::Accept};
    damaged.prompts.files = {damaged.target()};
    damaged.window->openLedger(damaged.path);
    REQUIRE(QTest::qWaitFor([&] { return damaged.opened() == damaged.target(); }, 20'000));
    REQUIRE(damaged.prompts.asked.size() == 2);
    CHECK(damaged.prompts.asked[0].text.contains(QStringLiteral("No backup was found")));
    CHECK(damaged.prompts.asked[0].reject.isEmpty());
    CHECK(damaged.prompts.fileRequests[0].suggestion == damaged.suggested());
    CHECK(damaged.isUntouched());
}

TEST_CASE("The newest backup that opens is named, to be looked into and restored")
{
    DamagedCase damaged;
    damaged.keepBackup();
    damaged.prompts.answers = {Answer::Accept};
    damaged.window->openLedger(damaged.path);
    const auto dialog = [&] { return damaged.window->findChild<BackupsDialog*>(); };
    REQUIRE(QTest::qWaitFor([&] { return dialog() != nullptr; }, 20'000));
    CHECK(damaged.prompts.asked[0].text.contains(QStringLiteral("newest backup")));
    CHECK_FALSE(damaged.prompts.asked[0].reject.isEmpty());
    CHECK(damaged.isUntouched());
}

TEST_CASE("Whoever cancels leaves everything as it is, and what is no ledger is only told")
{
    DamagedCase damaged;
    damaged.window->openLedger(damaged.path);
    REQUIRE(QTest::qWaitFor([&] { return damaged.prompts.asked.size() == 1; }, 20'000));
    CHECK(damaged.opened().isEmpty());
    CHECK(damaged.isUntouched());
    const test::TemporaryFolder folder;
    damaged.window->openLedger(folder.write(QStringLiteral("a.kyodo"), "これは台帳ではありません"));
    CHECK(damaged.prompts.told.size() == 1);
    CHECK(damaged.prompts.asked.size() == 1);
}
