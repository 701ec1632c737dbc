#include "tests/faults/aftermath.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace kyodo::faults {
namespace {

const QString Ledger = QStringLiteral("ledger.kyodo");

void emptyFolder(const QString& folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
}

void copyFiles(const QString& from, const QString& to)
{
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
    }
}

QString words(const Ending& ending)
{
    return QString::fromUtf8(ending.said).simplified().left(160);
}

bool isFailure(const Ending& ending)
{
    return !ending.isKilled && ending.exitCode > 1;
}

/// Without it there is nothing to interrupt.
void requireDone(const Call& call, const QString& folder)
{
    if (const Ending ending = run(call, folder); ending.exitCode > 1 || ending.isCrashed) {
        qFatal("%s: %s", qPrintable(call.arguments.join(u' ')), ending.said.constData());
    }
}

bool isCopyMadeFirst(const QString& name)
{
    return name != Ledger && name.startsWith(Ledger);
}

/// Whether it says that it does not know what the disk kept, or that the act is done and something
/// after it failed: as before and as after are both true.
bool isUnsure(const Ending& ending)
{
    const QString said = QString::fromUtf8(ending.said);
    const QStringList words{QStringLiteral("it cannot be made sure"),
                            QStringLiteral("the disk did not confirm it"),
                            QStringLiteral("erased and overwritten, which cannot be taken back")};
    return std::any_of(words.begin(), words.end(),
                       [&](const QString& each) { return said.contains(each); });
}

QStringList wrongEnding(const Ending& ending)
{
    QStringList wrong;
    if (ending.isCrashed) {
        wrong << QStringLiteral("crashed: ") + words(ending);
    }
    if (ending.isHung) {
        wrong << QStringLiteral("did not end");
    }
    return wrong;
}

/// By the program itself, which may take a half save back.
QStringList wrongByCheck(const QString& folder)
{
    const QString path = QDir(folder).filePath(Ledger);
    if (!QFile::exists(path)) {
        return {};
    }
    const Ending ending = run({QStringLiteral(KYODO_CLI), {QStringLiteral("check"), path}}, folder);
    return ending.exitCode > 1 || ending.isCrashed
               ? QStringList(QStringLiteral("check: %1 %2").arg(ending.exitCode).arg(words(ending)))
               : QStringList();
}

} // namespace

Preparation::Preparation(Scenario scenario)
    : m_scenario(std::move(scenario))
{
    const QString base = m_place.filePath(QStringLiteral("base"));
    emptyFolder(base);
    for (const Call& call : m_scenario.before) {
        requireDone(call, base);
    }
    m_worlds << worldOf(base);
    for (int steps = 1; steps <= m_scenario.steps; ++steps) {
        const QString folder = freshFolder();
        requireDone(actOf(steps), folder);
        m_worlds << worldOf(folder);
    }
    m_acts = countActs(m_scenario.act, freshFolder(), m_place.path());
}

QString Preparation::freshFolder() const
{
    const QString folder = m_place.filePath(QStringLiteral("work"));
    emptyFolder(folder);
    copyFiles(m_place.filePath(QStringLiteral("base")), folder);
    return folder;
}

Call Preparation::actOf(int steps) const
{
    Call act = m_scenario.act;
    if (m_scenario.steps > 1) {
        act.arguments.last() = QString::number(steps);
    }
    return act;
}

QStringList Preparation::interrupt(const QString& word, long at) const
{
    const QString folder = freshFolder();
    const Ending ending = runInterrupted(m_scenario.act, folder, m_place.path(), word, at);
    QStringList wrong = wrongEnding(ending) + wrongByCheck(folder);
    const World world = worldOf(folder);
    wrong += wrongIn(world, ending);
    return wrong + wrongAfterwards(folder, world);
}

/// Each file is as it was before or after one of the steps that were not confirmed yet; after a
/// failure as before. A copy that was made first may stay: it is whole.
QStringList Preparation::wrongIn(const World& world, const Ending& ending) const
{
    const bool isConfirmed = !ending.isKilled && !isFailure(ending);
    const qsizetype least = isConfirmed ? m_scenario.steps : ending.confirmed;
    const qsizetype next = std::min<qsizetype>(least + 1, m_scenario.steps);
    QStringList wrong;
    for (const QString& name : (world.keys() + m_worlds.last().keys())) {
        const qsizetype most =
            isFailure(ending) && !isUnsure(ending) && !isCopyMadeFirst(name) ? least : next;
        const auto isAs = [&](const World& known) {
            return known.value(name) == world.value(name);
        };
        if (!std::any_of(m_worlds.begin() + least, m_worlds.begin() + most + 1, isAs)) {
            wrong << QStringLiteral(
                         "%1 is neither as before nor as after (%2 confirmed, exit %3: %4)")
                         .arg(name)
                         .arg(ending.confirmed)
                         .arg(ending.exitCode)
                         .arg(words(ending));
        }
    }
    wrong.removeDuplicates();
    return wrong;
}

/// The same again, in peace.
QStringList Preparation::wrongAfterwards(const QString& folder, const World& world) const
{
    if (world != m_worlds.first()) {
        return {};
    }
    QStringList wrong;
    const Ending again = run(m_scenario.act, folder);
    if (again.isCrashed || again.exitCode > 1) {
        wrong << QStringLiteral("does not work again: %1 %2").arg(again.exitCode).arg(words(again));
    } else if (worldOf(folder) != m_worlds.last()) {
        wrong << QStringLiteral("does something else the second time");
    }
    const QStringList left = leftBehind(folder, m_worlds.last());
    if (!left.isEmpty()) {
        wrong << QStringLiteral("leaves behind: ") + left.join(u' ');
    }
    return wrong;
}

} // namespace kyodo::faults
