#include "core/storage/ledger.h"

#include "core/base/new_file.h"
#include "core/base/visible_text.h"
#include "core/storage/backup_folder.h"
#include "core/storage/damage.h"
#include "core/storage/dialect.h"
#include "core/storage/ledger_guard.h"
#include "core/storage/ledger_opening.h"
#include "core/storage/left_journal.h"
#include "core/storage/migrator.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

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
    KYODO_TRY_ASSIGN(OpenedLedger opened, openLedgerFile(path, access, author));
    std::unique_ptr<Ledger> ledger(new Ledger(path, std::move(author)));
    if (!opened.copy) {
        const auto use = opened.lock ? LedgerFile::Use::Writing : LedgerFile::Use::Reading;
        KYODO_TRY_ASSIGN(ledger->m_file, LedgerFile::of(*opened.database, use));
    }
    ledger->m_lock = std::move(opened.lock);
    ledger->m_readOnlyReason = std::move(opened.readOnlyReason);
    ledger->m_copy = std::move(opened.copy);
    ledger->m_upgradeCopy = std::move(opened.upgradeCopy);
    ledger->m_database = std::move(opened.database);
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

Result<std::optional<WrittenChanges>> Ledger::rewrite(ActKind kind, const QString& subject,
                                                      const Rewriting& rewriting)
{
    KYODO_TRY(requireWritable());
    const ChangeSet act = newAct(kind, subject, std::nullopt);
    KYODO_TRY_ASSIGN(Rewritten done, rewriteLedger(*m_database, m_ids, act, rewriting, &*m_file));
    if (done == Rewritten{}) {
        return std::nullopt;
    }
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
