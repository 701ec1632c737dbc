// Measures what the program promises, and prints it as Markdown (RESULTS.md).
// Usage: kyodo_bench [FOLDER [PART]]: the ledgers are made in FOLDER and reused the next time; PART
// is reports, ledger, saving, register or backups, and all of them when it is left out.

#include "tests/bench/benchmarks.h"
#include "tests/bench/measuring.h"
#include "tests/bench/process_memory.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kyodo::bench {

QString ledgerOf(int projects, const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("projects-%1.kyodo").arg(projects));
    if (!QFileInfo::exists(path)) {
        const ProcessRun made = runProcess(
            QStringLiteral(KYODO_CLI), {QStringLiteral("sample"), path,
                                        QStringLiteral("--projects"), QString::number(projects)});
        if (made.exitCode != 0) {
            giveUp(QStringLiteral("The ledger %1 could not be made.").arg(path));
        }
    }
    return path;
}

} // namespace kyodo::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = QCoreApplication::arguments().value(1, temporary.path());
    if (!QDir().mkpath(folder)) {
        kyodo::bench::giveUp(QStringLiteral("The folder %1 cannot be made.").arg(folder));
    }
    const QString part = QCoreApplication::arguments().value(2);
    const std::pair<QString, void (*)(const QString&)> parts[] = {
        {QStringLiteral("reports"), &kyodo::bench::measureReports},
        {QStringLiteral("ledger"), &kyodo::bench::measureLedger},
        {QStringLiteral("saving"), &kyodo::bench::measureSaving},
        {QStringLiteral("register"), &kyodo::bench::measureRegister},
        {QStringLiteral("backups"), &kyodo::bench::measureBackups}};
    for (const auto& [name, measure] : parts) {
        if (part.isEmpty() || part == name) {
            measure(folder);
        }
    }
    return 0;
}
