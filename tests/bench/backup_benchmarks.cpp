#include "core/operations/edit_operations.h"
#include "core/operations/ledger_reading.h"
#include "tests/bench/aged_ledger.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/measuring.h"
#include "ui/backups/backup_keeper.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace kyodo::bench {
namespace {

constexpr double MostBackup = 5'000; // ms
constexpr double MostWait = 100;     // ms
constexpr int Runs = 5;

using namespace kyodo::ui;

Author author()
{
    static const SystemClock clock;
    return {QStringLiteral("kyodo_bench"), &clock};
}

/// How long the window waited at most for its next event, while it ran.
class WindowWatch final
{
public:
    WindowWatch()
    {
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_sinceTick.start();
        m_timer.start();
    }

    [[nodiscard]] double longest() const { return m_longest; }

private:
    void tick()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_sinceTick.nsecsElapsed()) / 1e6);
        m_sinceTick.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_longest = 0;
};

void print(const QString& what, double milliseconds, std::optional<double> limit = std::nullopt)
{
    printRow(what, milliseconds, QStringLiteral("ms"), limit);
}

struct MeasuredBackup
{
    double time = 0;
    double longestWait = 0;
};

/// `meanwhile` is called once, a moment after the backup was begun.
MeasuredBackup backUpOnce(const QString& ledger, const std::function<void()>& meanwhile = {})
{
    constexpr int Moment = 200; // ms
    BackupKeeper keeper(ledger, author());
    QEventLoop loop;
    MeasuredBackup measured;
    QElapsedTimer whole;
    const WindowWatch watch;
    whole.start();
    keeper.make(BackupReason::ByHand, BackupPlan::When::Always, [&](const BackupOutcome& outcome) {
        if (outcome.problem) {
            giveUp(outcome.problem->message);
        }
        measured.time = static_cast<double>(whole.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    if (meanwhile) {
        QTimer::singleShot(Moment, &loop, meanwhile);
    }
    loop.exec();
    measured.longestWait = watch.longest();
    return measured;
}

void measureSavingMeanwhile(const QString& ledger)
{
    const auto workspace = openedForWriting(ledger);
    const SurveyRound round = valueOf(latestRound(workspace->ledger())).value();
    RecordFilter filter;
    filter.round = round.id;
    const RecordId id = valueOf(workspace->ledger().lists().recordIds(filter, {}, 1)).front();
    const auto save = [&] {
        ProjectRecord record = valueOf(workspace->ledger().records().find(id)).value();
        record.summary += u'.';
        const auto project = valueOf(workspace->ledger().projects().find(record.project)).value();
        QElapsedTimer timer;
        timer.start();
        valueOf(saveProject(*workspace, project, record));
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    print(QStringLiteral("a save"), save());
    double during = 0;
    backUpOnce(ledger, [&] { during = save(); });
    print(QStringLiteral("a save while a backup is copied"), during);
}

} // namespace

void measureBackups(const QString& folder)
{
    const QString ledger = agedLedger(folder);
    const QTemporaryDir place(QDir(folder).filePath(QStringLiteral("backups")));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    BackupSettings chosen;
    chosen.place = place.path();
    chosen.save();
    printHeading(QStringLiteral("Backup of %1 projects with ten years' log beside the window, "
                                "checked by opening")
                     .arg(LargestLedger));
    std::vector<double> times;
    double longest = 0;
    for (int i = 0; i < Runs; ++i) {
        const MeasuredBackup measured = backUpOnce(ledger);
        times.push_back(measured.time);
        longest = std::max(longest, measured.longestWait);
    }
    print(QStringLiteral("until it is in its place"), median(times), MostBackup);
    print(QStringLiteral("the longest that the window waited"), longest, MostWait);
    measureSavingMeanwhile(ledger);
}

} // namespace kyodo::bench
