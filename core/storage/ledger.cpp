#include "core/storage/ledger.h"

#include "core/base/left_parts.h"
#include "core/base/new_file.h"
#include "core/base/private_folder.h"
#include "core/base/visible_text.h"
#include "core/storage/backup_folder.h"
#include "core/storage/damage.h"
#include "core/storage/dialect.h"
#include "core/storage/ledger_guard.h"
#include "core/storage/left_journal.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/schema_comparison.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Above this size a check of every page at each opening would be felt.
constexpr qint64 LargestCheckedAtOpening = qint64{32} * 1024 * 1024;

/// That the file says so itself.
Status requireLedger(Database& database)
{
    KYODO_TRY_ASSIGN(const QString application,
                     database.single(QStringLiteral("PRAGMA application_id")));
    if (application.toLongLong() != dialect::ApplicationId) {
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("This file is not a ledger of 協働台帳. It was not changed."));
    }
    return {};
}

/// Refuses the sound database of another program, before anything is made beside it. Whatever
/// cannot be read here is judged when it is opened.
Status refuseForeign(const QString& path)
{
    const auto database = Database::open(path, Database::Access::Untouched);
    if (!database || !(*database)->single(QStringLiteral("PRAGMA application_id"))) {
        return {};
    }
    return requireLedger(**database);
}

Status requireKnownVersion(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY_ASSIGN(const int version, schemaVersion(database));
    if (version < migrations.front().number) {
        return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("no schema")));
    }
    if (version > migrations.back().number) {
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("This ledger was written by a newer version of 協働台帳. It was "
                                   "not changed; open it with the newer program."),
                       QStringLiteral("user_version %1").arg(version));
    }
    return {};
}

Status requireWhole(Database& database)
{
    return QFileInfo(database.path()).size() > LargestCheckedAtOpening ? Status()
                                                                       : checkIntegrity(database);
}

/// What is read: the ledger, or a copy of it in a folder of its own.
struct Reading
{
    std::unique_ptr<QTemporaryDir> folder; ///< none: the ledger itself
    std::unique_ptr<Database> database;
    QString upgradeCopy; ///< see Ledger::upgradeCopy()
};

Result<Reading> openForReading(const QString& path, const Author& author)
{
    KYODO_TRY(refuseWriteAheadLog(path));
    std::unique_ptr<QTemporaryDir> folder;
    QString read = path;
    if (Database::isHalfSaved(path)) {
        // a program died while it saved, or another file has come to stand beside its journal
        KYODO_TRY_ASSIGN(RolledBack copy, rollBackOnCopy(path));
        const auto lock = LedgerLock::take(path, author.userName, author.clock->now());
        // whoever may write takes the half save back by opening; the others read the copy
        if (!lock || !Database::open(path, Database::Access::ReadWrite)) {
            folder = std::move(copy.folder);
            read = copy.path;
        }
    }
    KYODO_TRY_ASSIGN(auto database, Database::open(read, Database::Access::ReadOnly));
    return Reading{std::move(folder), std::move(database), {}};
}

Status requireSound(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY(requireLedger(database));
    KYODO_TRY(requireKnownVersion(database, migrations));
    // before anything else is read: what a foreign schema says would be obeyed
    KYODO_TRY(requireOwnSchema(database));
    return requireWhole(database);
}

/// The lock of the one who writes, or the reason why there is none.
struct Locking
{
    std::unique_ptr<LedgerLock> lock;
    QString reason;
};

Result<Locking> lockFor(const QString& path, Ledger::Access access, const Author& author)
{
    if (access == Ledger::Access::ReadOnly) {
        return Locking{};
    }
    auto taken = LedgerLock::take(path, author.userName, author.clock->now());
    if (taken) {
        return Locking{std::move(*taken), {}};
    }
    if (access == Ledger::Access::ReadWriteIfFree) {
        return Locking{nullptr, taken.error().message};
    }
    return tl::unexpected<Error>(taken.error());
}

/// Beside the ledger, under a name that is free: an older one may have been restored before.
QString upgradeCopyOf(const QString& path, int version)
{
    QString copy;
    for (int i = 1; copy.isEmpty() || isTaken(copy); ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        copy = QStringLiteral("%1.version-%2%3.kyodo").arg(path).arg(version).arg(number);
    }
    return copy;
}

/// Where the ledger is kept as it was; empty when it is of this version.
Result<QString> upgrade(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY_ASSIGN(const int version, schemaVersion(database));
    if (version == migrations.back().number) {
        return QString();
    }
    const QString copy = upgradeCopyOf(database.path(), version);
    removeLeftParts(copy, QDateTime::currentDateTimeUtc()); // of an upgrade that was cut off
    KYODO_TRY(kyodo::backUp(database, copy));
    KYODO_TRY(migrate(database, migrations));
    return copy;
}

/// An older ledger that is not to be written is read from a copy, brought to this version.
Result<std::unique_ptr<Database>> upgradedCopy(Database& database,
                                               const std::vector<Migration>& migrations,
                                               const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("copy.kyodo"));
    KYODO_TRY(kyodo::backUp(database, path));
    KYODO_TRY_ASSIGN(auto copy, Database::open(path, Database::Access::ReadWrite));
    KYODO_TRY(migrate(*copy, migrations));
    return copy;
}

Result<bool> isOlder(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY_ASSIGN(const int version, schemaVersion(database));
    return version < migrations.back().number;
}

/// What is worked on: the ledger in this version, or a copy of one that is not to be written.
Result<Reading> broughtUp(Reading reading, const QString& path, bool isWritten,
                          const std::vector<Migration>& migrations)
{
    if (isWritten) {
        KYODO_TRY_ASSIGN(auto database, Database::open(path, Database::Access::ReadWrite));
        KYODO_TRY_ASSIGN(QString kept, upgrade(*database, migrations));
        return Reading{nullptr, std::move(database), std::move(kept)};
    }
    KYODO_TRY_ASSIGN(const bool isOld, isOlder(*reading.database, migrations));
    if (!isOld) {
        return reading;
    }
    KYODO_TRY_ASSIGN(auto folder, makePrivateFolder());
    KYODO_TRY_ASSIGN(auto copy, upgradedCopy(*reading.database, migrations, *folder));
    return Reading{std::move(folder), std::move(copy), {}};
}

Status fill(Database& database, const Guideline& guideline, const Author& author)
{
    KYODO_TRY(
        database.run(QStringLiteral("PRAGMA application_id = %1").arg(dialect::ApplicationId)));
    KYODO_TRY_ASSIGN(const auto migrations, builtInMigrations());
    KYODO_TRY(migrate(database, migrations));
    IdSequence ids;
    const auto act = ids.newId<ChangeSetId>();
    KYODO_TRY_ASSIGN(const auto writer,
                     LedgerWriter::begin(database, ids,
                                         {act, author.clock->now(), author.userName,
                                          ActKind::LedgerMade, guideline.title, std::nullopt}));
    const auto id = writer->newId<GuidelineId>();
    KYODO_TRY(writer->put(LedgerGuideline{id, 0, guideline}));
    return writer->commit().map([](const auto&) {});
}

Status refuseTaken(const QString& path)
{
    KYODO_TRY(refuseSideName(path));
    if (isTaken(path)) {
        return failure(ErrorCode::FileWrite,
                       Storage::tr("The ledger “%1” could not be made: %2")
                           .arg(shownPath(path),
                                Storage::tr("a file of this name exists. Choose another name.")));
    }
    return refuseLeftJournal(path);
}

Status makeFile(const QString& path, const Guideline& guideline, const Author& author)
{
    KYODO_TRY_ASSIGN(const auto database, Database::open(path, Database::Access::ReadWrite));
    return fill(*database, guideline, author);
}

} // namespace

Ledger::Ledger(QString path, Author author)
    : m_path(std::move(path))
    , m_author(std::move(author))
{}

Status Ledger::create(const QString& path, const Guideline& guideline, const Author& author,
                      const Filling& filling)
{
    KYODO_TRY(refuseTaken(path));
    KYODO_TRY_ASSIGN(const auto file, NewFile::beside(path, NewFile::Readers::Owner));
    KYODO_TRY(makeFile(file->path(), guideline, author));
    if (filling) {
        KYODO_TRY(filling(file->path()));
    }
    return file->putInPlace(NewFile::Existing::Keep);
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, Access access, Author author)
{
    KYODO_TRY_ASSIGN(const auto migrations, builtInMigrations());
    KYODO_TRY(refuseForeign(path));
    KYODO_TRY_ASSIGN(Reading reading, openForReading(path, author));
    KYODO_TRY(requireSound(*reading.database, migrations));
    KYODO_TRY_ASSIGN(Locking locking, lockFor(path, access, author));
    const bool isWritten = locking.lock != nullptr;
    KYODO_TRY_ASSIGN(reading, broughtUp(std::move(reading), path, isWritten, migrations));
    std::unique_ptr<Ledger> ledger(new Ledger(path, std::move(author)));
    if (!reading.folder) {
        const auto use = isWritten ? LedgerFile::Use::Writing : LedgerFile::Use::Reading;
        KYODO_TRY_ASSIGN(ledger->m_file, LedgerFile::of(*reading.database, use));
    }
    ledger->m_lock = std::move(locking.lock);
    ledger->m_readOnlyReason = locking.reason;
    ledger->m_copy = std::move(reading.folder);
    ledger->m_upgradeCopy = std::move(reading.upgradeCopy);
    ledger->m_database = std::move(reading.database);
    KYODO_TRY(ledger->readGuidelines());
    KYODO_TRY(ledger->m_ids.load(*ledger->m_database));
    return ledger;
}

Ledger::ReadingElsewhere Ledger::readingElsewhere() const
{
    return {m_database->path(), m_path, m_author, m_guidelines, m_current};
}

Result<std::unique_ptr<Ledger>> Ledger::openElsewhere(ReadingElsewhere reading)
{
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(reading.path), std::move(reading.author)));
    KYODO_TRY_ASSIGN(ledger->m_database, Database::open(reading.file, Database::Access::ReadOnly));
    ledger->m_guidelines = std::move(reading.guidelines);
    ledger->m_current = reading.current;
    return ledger;
}

Status Ledger::readGuidelines()
{
    KYODO_TRY_ASSIGN(const std::vector<GuidelineId> ids, guidelines().ids());
    if (ids.empty()) {
        return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("no guideline")));
    }
    for (const GuidelineId id : ids) {
        if (!m_guidelines.contains(id)) {
            KYODO_TRY_ASSIGN(std::optional<LedgerGuideline> found, guidelines().find(id));
            if (!found) {
                return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("no such guideline")));
            }
            m_guidelines.emplace(id, std::move(*found));
        }
    }
    m_current = ids.front();
    return {};
}

const Guideline& Ledger::guidelineOf(const SurveyRound& round) const
{
    const auto found = m_guidelines.find(round.guideline);
    return found == m_guidelines.end() ? guideline().guideline : found->second.guideline;
}

const Guideline& Ledger::guidelineOf(const std::optional<SurveyRound>& round) const
{
    return round ? guidelineOf(*round) : guideline().guideline;
}

const Guideline& Ledger::guidelineOf(std::optional<SurveyRoundId> round) const
{
    const auto found = round ? rounds().find(*round) : std::nullopt;
    return found && *found ? guidelineOf(**found) : guideline().guideline;
}

Result<std::unique_ptr<LedgerWriter>> Ledger::write(ActKind kind, const QString& subject,
                                                    std::optional<ChangeSetId> reverts)
{
    KYODO_TRY(requireWritable());
    return LedgerWriter::begin(*m_database, m_ids, newAct(kind, subject, reverts), &*m_file);
}

Status Ledger::requireWritable() const
{
    if (isReadOnly()) {
        return failure(ErrorCode::LedgerReadOnly,
                       m_readOnlyReason.isEmpty()
                           ? Storage::tr("The ledger is open for reading only.")
                           : m_readOnlyReason);
    }
    return m_ids.requireRoom();
}

ChangeSet Ledger::newAct(ActKind kind, const QString& subject, std::optional<ChangeSetId> reverts)
{
    const auto id = m_ids.newId<ChangeSetId>();
    return {id, m_author.clock->now(), m_author.userName, kind, subject, reverts};
}

Status Ledger::checkFile() const
{
    // what is being written looks like anything from outside
    return m_file && !m_database->isInTransaction() ? m_file->requireUnchanged() : Status();
}

Status Ledger::checkPlace() const
{
    return m_file ? m_file->requireInPlace() : Status();
}

Result<Rewritten> Ledger::tryRewriting(const Rewriting& rewriting) const
{
    return kyodo::tryRewriting(*m_database, rewriting);
}

Result<WrittenChanges> Ledger::rewrite(ActKind kind, const QString& subject,
                                       const Rewriting& rewriting)
{
    KYODO_TRY(requireWritable());
    const ChangeSet act = newAct(kind, subject, std::nullopt);
    KYODO_TRY_ASSIGN(Rewritten done, rewriteLedger(*m_database, m_ids, act, rewriting, &*m_file));
    return WrittenChanges{act.id, std::move(done.entities)};
}

Status Ledger::compact()
{
    KYODO_TRY(requireWritable());
    KYODO_TRY(m_file->requireInPlace());
    KYODO_TRY(m_file->requireUnchanged());
    return kyodo::compact(*m_database);
}

Status Ledger::backUp(const QString& target) const
{
    KYODO_TRY(checkFile());
    return kyodo::backUp(*m_database, target);
}

Status Ledger::rescue(const QString& target) const
{
    if (m_file && !m_file->isReadableThrough(*m_database)) {
        KYODO_TRY(checkFile());
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("What the ledger held can no longer be read here."));
    }
    return kyodo::backUp(*m_database, target);
}

Status Ledger::keepBackup(const QString& folder) const
{
    KYODO_TRY(checkFile());
    return kyodo::keepBackup(*m_database, folder, m_author.clock->now().toLocalTime());
}

Result<std::vector<Damage>> Ledger::damages() const
{
    return damagesOf(*m_database);
}

Status Ledger::checkIntegrity() const
{
    return kyodo::checkIntegrity(*m_database);
}

} // namespace kyodo
