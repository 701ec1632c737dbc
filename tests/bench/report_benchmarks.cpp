#include "tests/bench/benchmarks.h"
#include "tests/bench/measuring.h"
#include "tests/bench/process_memory.h"

#include <QDir>

namespace kyodo::bench {
namespace {

struct ReportCost
{
    double milliseconds = 0;
    double megabytes = 0;
};

ReportCost measureSurvey(int projects, const QString& folder)
{
    const QString ledger = ledgerOf(projects, folder);
    const QStringList arguments{QStringLiteral("report"), ledger, QStringLiteral("survey"),
                                QStringLiteral("--out"),
                                QDir(folder).filePath(QStringLiteral("survey.pdf"))};
    std::vector<double> times;
    std::vector<double> peaks;
    for (int i = 0; i <= Repetitions; ++i) {
        const ProcessRun run = runProcess(QStringLiteral(KYODO_CLI), arguments);
        if (run.exitCode != 0) {
            giveUp(QStringLiteral("The report on %1 failed.").arg(ledger));
        }
        if (i > 0) { // the first one warms up
            times.push_back(run.milliseconds);
            peaks.push_back(static_cast<double>(run.peakKilobytes) / 1024);
        }
    }
    return {median(times), median(peaks)};
}

void printCost(int projects, const ReportCost& cost, std::optional<double> mostTime,
               std::optional<double> mostMemory)
{
    const QString rows = QStringLiteral("%1 rows").arg(projects);
    printRow(rows + QStringLiteral(", time"), cost.milliseconds, QStringLiteral("ms"), mostTime);
    printRow(rows + QStringLiteral(", peak memory"), cost.megabytes, QStringLiteral("MB"),
             mostMemory);
}

} // namespace

void measureReports(const QString& folder)
{
    printHeading(QStringLiteral("report survey as PDF, the whole process"));
    printCost(127, measureSurvey(127, folder), 120, std::nullopt);
    for (const int projects : {1'000, 2'000, 5'000}) {
        printCost(projects, measureSurvey(projects, folder), std::nullopt, std::nullopt);
    }
    printCost(10'000, measureSurvey(10'000, folder), 1'000, 80);
    printCost(20'000, measureSurvey(20'000, folder), std::nullopt, std::nullopt);
    printCost(221'107, measureSurvey(221'107, folder), 25'000, 150);
}

} // namespace kyodo::bench
