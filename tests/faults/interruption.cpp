#include "tests/faults/interruption.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>

namespace kyodo::faults {
namespace {

constexpr int LongestRun = 60'000;

QStringList filledIn(const QStringList& arguments, const QString& folder)
{
    QStringList filled = arguments;
    return filled.replaceInStrings(QStringLiteral("{}"), folder);
}

QProcessEnvironment peaceful()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Tokyo"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("clerk"));
    return environment;
}

int confirmedIn(const QByteArray& out)
{
    return static_cast<int>(out.count("done "));
}

Ending runBy(const Call& call, const QString& folder, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(call.program, filledIn(call.arguments, folder));
    Ending ending;
    if (!process.waitForFinished(LongestRun)) {
        ending.isHung = true;
        process.kill();
        process.waitForFinished();
        return ending;
    }
    const bool isSignal = process.exitStatus() == QProcess::CrashExit;
    ending.exitCode = process.exitCode();
    ending.isKilled = isSignal && ending.exitCode == SIGKILL;
    ending.isCrashed = isSignal && !ending.isKilled;
    ending.confirmed = confirmedIn(process.readAllStandardOutput());
    ending.said = process.readAllStandardError();
    return ending;
}

QProcessEnvironment faulty(const QString& folder, const QString& word, long at)
{
    QProcessEnvironment environment = peaceful();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(KYODO_FAULT_SHIM));
    environment.insert(QStringLiteral("KYODO_FAULT_FOLDER"), folder);
    environment.insert(QStringLiteral("KYODO_FAULT_HOW"), word);
    environment.insert(QStringLiteral("KYODO_FAULT_AT"), QString::number(at));
    return environment;
}

} // namespace

QStringList faultWords()
{
    return {QStringLiteral("kill"),     QStringLiteral("torn"),      QStringLiteral("cut"),
            QStringLiteral("cut-data"), QStringLiteral("cut-names"), QStringLiteral("eio"),
            QStringLiteral("dead"),     QStringLiteral("full")};
}

Ending run(const Call& call, const QString& folder)
{
    return runBy(call, folder, peaceful());
}

long countActs(const Call& call, const QString& folder, const QString& scratch)
{
    const QString report = QDir(scratch).filePath(QStringLiteral("count"));
    QProcessEnvironment environment = faulty(folder, QStringLiteral("count"), -1);
    environment.insert(QStringLiteral("KYODO_FAULT_REPORT"), report);
    static_cast<void>(runBy(call, folder, environment));
    QFile file(report);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLong() : 0;
}

Ending runInterrupted(const Call& call, const QString& folder, const QString& scratch,
                      const QString& word, long at)
{
    const QString stash = QDir(scratch).filePath(QStringLiteral("stash"));
    QDir(stash).removeRecursively();
    QDir().mkpath(stash);
    QProcessEnvironment environment = faulty(folder, word, at);
    environment.insert(QStringLiteral("KYODO_FAULT_STASH"), stash);
    return runBy(call, folder, environment);
}

} // namespace kyodo::faults
