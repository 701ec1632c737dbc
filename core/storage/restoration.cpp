#include "core/storage/restoration.h"

#include "core/base/visible_text.h"
#include "core/storage/ledger_lock.h"
#include "core/storage/left_journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString fileItself(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/// A restored ledger is no place for a file of another kind, were it only moved aside.
Status refuseOtherFile(const QString& backup, const QString& ledger)
{
    const QFileInfo file(ledger);
    const bool isNamedSo = file.suffix().compare(QStringLiteral("kyodo"), Qt::CaseInsensitive) == 0;
    if (isTaken(ledger) && (!file.isFile() || (!isNamedSo && !isLedger(ledger)))) {
        return failure(ErrorCode::FileWrite,
                       Storage::tr("“%1” exists and is not a ledger. It was not touched; choose "
                                   "another name.")
                           .arg(shownPath(ledger)));
    }
    if (fileItself(backup) == ledger) {
        return failure(ErrorCode::InvalidInput,
                       Storage::tr("The backup is this ledger itself. Choose another backup."));
    }
    return {};
}

/// 台帳（復元前20261122-120000）.kyodo: beside the ledger, where it is looked for.
QString freeNameBeside(const QString& ledger, const QDateTime& now)
{
    const QFileInfo file(ledger);
    const QString time = now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name;
    for (int i = 1; name.isEmpty() || isTaken(name); ++i) {
        const QString base =
            Storage::tr("%1 (before restoring, %2)").arg(file.completeBaseName(), time);
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        name = file.dir().filePath(base + number + u'.' + file.suffix());
    }
    return name;
}

tl::unexpected<Error> notCopied(const QString& ledger, Error error)
{
    if (error.code == ErrorCode::DiskFull) {
        error.message = Storage::tr("There is no room to restore “%1”. Nothing was changed; make "
                                    "room and try again.")
                            .arg(shownPath(ledger));
    }
    return tl::unexpected<Error>(std::move(error));
}

Status cannotKeep(const QString& ledger, const QString& detail)
{
    return failure(
        ErrorCode::FileWrite,
        Storage::tr("The present ledger “%1” could not be kept beside itself, so nothing "
                    "was restored. Check that there is room, and that you may write into "
                    "its folder.")
            .arg(shownPath(ledger)),
        detail);
}

/// A second name for it where the disk has such, else a copy: until the restored one takes the
/// place in one step, the ledger stands under its own name.
Status keepFile(const QString& ledger, const QString& kept)
{
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(ledger).filesystemFilePath(),
                                      QFileInfo(kept).filesystemFilePath(), error);
    if (!error) {
        return {};
    }
    const auto copied = NewFile::beside(kept, NewFile::Readers::Owner);
    if (!copied) {
        return cannotKeep(ledger, copied.error().detail);
    }
    const QString part = (*copied)->path();
    std::filesystem::copy_file(QFileInfo(ledger).filesystemFilePath(),
                               QFileInfo(part).filesystemFilePath(),
                               std::filesystem::copy_options::overwrite_existing, error);
    if (error) {
        return cannotKeep(ledger, QString::fromStdString(error.message()));
    }
    return (*copied)->putInPlace(NewFile::Existing::Keep);
}

/// The journal of a save that was cut off belongs to the file that was there: it goes along with
/// it, under its new name, and would spoil the restored one.
Status moveJournals(const QString& from, const QString& to)
{
    const QStringList sources = journalsOf(from);
    const QStringList targets = journalsOf(to);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (isTaken(sources[i]) && !QFile::rename(sources[i], targets[i])) {
            return cannotKeep(from, sources[i]);
        }
    }
    return {};
}

} // namespace

Restoration::Restoration(QString ledger, const Author& author, std::unique_ptr<NewFile> copy)
    : m_ledger(std::move(ledger))
    , m_author(author)
    , m_copy(std::move(copy))
{}

Result<std::unique_ptr<Restoration>> Restoration::prepare(const QString& backup,
                                                          const QString& ledger,
                                                          const Author& author,
                                                          const IsWanted& isWanted)
{
    const QString place = fileItself(ledger);
    KYODO_TRY(refuseOtherFile(backup, place));
    KYODO_TRY(Ledger::open(backup, Ledger::Access::ReadOnly, author));
    KYODO_TRY_ASSIGN(const auto database, Database::open(backup, Database::Access::ReadOnly));
    KYODO_TRY_ASSIGN(auto copy, NewFile::beside(place, NewFile::Readers::Owner));
    if (const Status copied = copyChecked(*database, *copy, place, isWanted); !copied) {
        return notCopied(place, copied.error());
    }
    return std::unique_ptr<Restoration>(new Restoration(place, author, std::move(copy)));
}

Result<QString> Restoration::finish()
{
    KYODO_TRY_ASSIGN(const auto lock, LedgerLock::take(m_ledger, m_author.userName));
    if (!isTaken(m_ledger)) {
        KYODO_TRY(refuseLeftJournal(m_ledger));
        KYODO_TRY(m_copy->putInPlace(NewFile::Existing::Keep));
        return QString();
    }
    const QString kept = freeNameBeside(m_ledger, m_author.clock->now().toLocalTime());
    KYODO_TRY(keepFile(m_ledger, kept));
    KYODO_TRY(moveJournals(m_ledger, kept));
    // it stands for the ledger that colleagues may share, and is no copy of it any more
    QFile::setPermissions(m_copy->path(), QFile::permissions(m_ledger));
    if (const Status placed = m_copy->putInPlace(NewFile::Existing::Replace); !placed) {
        const bool stayed = !m_copy->path().isEmpty(); // else it is in place, but unconfirmed
        if (stayed && moveJournals(kept, m_ledger)) {
            QFile::remove(kept);
        }
        return tl::unexpected<Error>(placed.error());
    }
    return kept;
}

} // namespace kyodo
