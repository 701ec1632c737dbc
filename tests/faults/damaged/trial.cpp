#include "tests/faults/damaged/trial.h"

#include "tests/faults/damaged/reading.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace kyodo::faults {
namespace {

constexpr int Crashed = -1;
constexpr int TooLong = -2;
/// The shell gives 128 and the number of the signal.
constexpr int FirstSignal = 129;
constexpr int LastSignal = 192;
constexpr int NotOpened = 3;
constexpr int Usage = 2;

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// One damaged ledger in a folder of its own.
class Scene
{
public:
    explicit Scene(const Variant& variant)
        : m_bytes(variant.bytes)
    {
        m_isReady = write(ledger(), m_bytes);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString ledger() const { return path(QStringLiteral("ledger.kyodo")); }

    /// A call that may not change the ledger.
    int read(const QString& verb, const QStringList& rest, QStringList& faults) const
    {
        const int code = run(verb, rest, faults);
        if (contentOf(ledger()) != m_bytes) {
            faults << verb + QStringLiteral(" changed the ledger");
        }
        return code;
    }

    int run(const QString& verb, const QStringList& rest, QStringList& faults) const
    {
        const int code = runWithin(QStringList{verb, ledger()} + rest);
        if (code == TooLong) {
            faults << verb + QStringLiteral(" did not end");
        } else if (code < 0) {
            faults << verb + QStringLiteral(" crashed");
        }
        return code;
    }

    /// Whoever writes either says so with his exit code, or leaves the ledger as it was.
    void import(QStringList& faults) const
    {
        const QString rows = QStringLiteral(KYODO_TEST_DATA "/ledgers/projects.csv");
        const int code = run(QStringLiteral("import"), {rows}, faults);
        if (code > 1 && contentOf(ledger()) != m_bytes) {
            faults << QStringLiteral("import failed and changed the ledger");
        }
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    bool m_isReady = false;
};

bool salvage(const Scene& scene, QStringList& faults)
{
    const QString saved = scene.path(QStringLiteral("saved.kyodo"));
    const int code = scene.read(QStringLiteral("salvage"), {saved}, faults);
    if (code != 0 && code != 1) {
        if (QFile::exists(saved)) {
            faults << QStringLiteral("salvage failed and left a file");
        }
        return false;
    }
    if (const int sound = runWithin({QStringLiteral("check"), saved}); sound != 0 && sound != 1) {
        faults << QStringLiteral("what was salvaged is not sound");
    }
    return true;
}

} // namespace

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int runWithin(const QStringList& arguments)
{
    // kilobytes and seconds; the time on the clock allows for a busy machine
    const QString bounded = QStringLiteral("ulimit -v 2000000; ulimit -t 20; exec \"$@\"");
    constexpr int LongestRun = 120'000;
    QProcess process;
    process.start(QStringLiteral("sh"),
                  QStringList{QStringLiteral("-c"), bounded, QStringLiteral("sh"),
                              QStringLiteral(KYODO_CLI)} +
                      arguments);
    if (!process.waitForFinished(LongestRun)) {
        process.kill();
        process.waitForFinished();
        return TooLong;
    }
    const int code = process.exitCode();
    const bool isSignal = code >= FirstSignal && code <= LastSignal;
    return process.exitStatus() != QProcess::NormalExit || isSignal ? Crashed : code;
}

Trial tried(const Variant& variant, const QByteArray& sound)
{
    const Scene scene(variant);
    Trial trial;
    if (!scene.isReady()) {
        trial.faults << QStringLiteral("the variant could not be written");
        return trial;
    }
    const int listed =
        scene.read(QStringLiteral("list"), {QStringLiteral("projects")}, trial.faults);
    trial.isOpened = listed == 0;
    const int checked = scene.read(QStringLiteral("check"), {}, trial.faults);
    trial.isSeen = checked == NotOpened || checked > Usage;
    if (!trial.isSeen && readingOf(variant.bytes) != sound) {
        trial.faults << QStringLiteral("check saw nothing, and something else is read");
    }
    scene.read(
        QStringLiteral("report"),
        {QStringLiteral("survey"), QStringLiteral("--out"), scene.path(QStringLiteral("a.csv"))},
        trial.faults);
    trial.isSalvaged = salvage(scene, trial.faults);
    scene.import(trial.faults);
    return trial;
}

} // namespace kyodo::faults
