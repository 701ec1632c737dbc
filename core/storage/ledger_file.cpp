#include "core/storage/ledger_file.h"

#include "core/storage/dialect.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

const QString IdSetting = QStringLiteral("ledger_id");

tl::unexpected<Error> changed(const QString& what, const QString& path)
{
    return failure(
        ErrorCode::LedgerUnreadable,
        Storage::tr("%1 Nothing was written to it. What you have entered can be saved in "
                    "another ledger.")
            .arg(what.arg(QFileInfo(path).fileName())));
}

tl::unexpected<Error> gone(const QString& path)
{
    return changed(Storage::tr("The ledger “%1” is no longer there: it was moved, renamed or "
                               "deleted while it was open."),
                   path);
}

tl::unexpected<Error> replaced(const QString& path)
{
    return changed(Storage::tr("Another file was put in the place of the ledger “%1” while it was "
                               "open."),
                   path);
}

tl::unexpected<Error> otherLedger(const QString& path)
{
    return changed(Storage::tr("“%1” was overwritten while it was open, and holds another ledger "
                               "now."),
                   path);
}

tl::unexpected<Error> otherState(const QString& path)
{
    return changed(Storage::tr("“%1” was overwritten while it was open: it holds this ledger in "
                               "another state now, as an older copy has it or another program "
                               "wrote it."),
                   path);
}

tl::unexpected<Error> noLedger(const QString& path)
{
    return changed(Storage::tr("“%1” was overwritten or damaged while it was open, and can no "
                               "longer be read as a ledger."),
                   path);
}

Result<QString> ledgerIdOf(Database& database)
{
    Query query(database, QStringLiteral("SELECT value FROM setting WHERE name = :name"),
                Query::Statement::Once);
    KYODO_TRY(query.bind(QStringLiteral("name"), IdSetting).exec());
    return query.next() ? query.text(0) : QString();
}

Result<std::unique_ptr<Database>> openAfresh(const QString& path)
{
    KYODO_TRY_ASSIGN(auto database, Database::open(path, Database::Access::Untouched));
    KYODO_TRY_ASSIGN(const QString application,
                     database->single(QStringLiteral("PRAGMA application_id")));
    if (application.toLongLong() != dialect::ApplicationId) {
        return failure(ErrorCode::LedgerUnreadable, {}, QStringLiteral("application_id"));
    }
    return database;
}

} // namespace

Result<LedgerState> stateOf(Database& database)
{
    KYODO_TRY_ASSIGN(LedgerState state, ledgerIdOf(database).map([](const QString& id) {
        return LedgerState{id, 0, {}};
    }));
    Query query(database,
                QStringLiteral("SELECT id, happened_at FROM change_set ORDER BY id DESC LIMIT 1"),
                Query::Statement::Once);
    KYODO_TRY(query.exec());
    if (query.next()) {
        state.act = query.number(0);
        state.at = query.text(1);
    }
    return state;
}

Status giveLedgerId(Database& database)
{
    Query query(database,
                QStringLiteral("INSERT INTO setting (name, value) VALUES (:name, :value) "
                               "ON CONFLICT (name) DO NOTHING"),
                Query::Statement::Once);
    return query.bind(QStringLiteral("name"), IdSetting)
        .bind(QStringLiteral("value"), QUuid::createUuid().toString(QUuid::WithoutBraces))
        .exec();
}

LedgerFile::LedgerFile(QString path, Use use)
    : m_path(std::move(path))
    , m_use(use)
{}

Result<LedgerFile> LedgerFile::of(Database& database, Use use)
{
    LedgerFile file(database.path(), use);
    const auto identity = identityOf(file.m_path);
    if (!identity) {
        return gone(file.m_path);
    }
    file.m_identity = *identity;
    KYODO_TRY_ASSIGN(file.m_state, stateOf(database));
    return file;
}

Status LedgerFile::requireInPlace() const
{
    const auto now = identityOf(m_path);
    if (!now) {
        return gone(m_path);
    }
    return *now == m_identity ? Status() : replaced(m_path);
}

Status LedgerFile::requireUnchanged() const
{
    KYODO_TRY(requireInPlace());
    const auto database = openAfresh(m_path);
    const auto now = database ? stateOf(**database) : tl::unexpected<Error>(database.error());
    if (m_use == Use::Reading) {
        // in the middle of another one's save it may look like anything
        return now && now->ledger != m_state.ledger ? otherLedger(m_path) : Status();
    }
    if (!now) {
        return noLedger(m_path);
    }
    if (now->ledger != m_state.ledger) {
        return otherLedger(m_path);
    }
    return *now == m_state ? Status() : otherState(m_path);
}

Status LedgerFile::requireSameLedger() const
{
    KYODO_TRY(requireInPlace());
    // half of the act may be in the file already; the id is not among what acts write
    const auto database = openAfresh(m_path);
    const auto id = database ? ledgerIdOf(**database) : tl::unexpected<Error>(database.error());
    if (!id) {
        return noLedger(m_path);
    }
    return *id == m_state.ledger ? Status() : otherLedger(m_path);
}

bool LedgerFile::isReadableThrough(Database& database) const
{
    if (requireInPlace()) {
        return requireUnchanged().has_value(); // what was overwritten is in memory in part at best
    }
    // beside another file a journal is not of this one, and reading would take it for its own
    if (QFileInfo::exists(m_path + QStringLiteral("-journal"))) {
        return false;
    }
    const auto now = stateOf(database);
    return now && *now == m_state;
}

void LedgerFile::follow(const ChangeSet& act)
{
    m_state.act = act.id.value();
    m_state.at = act.at.toString(Qt::ISODate);
}

} // namespace kyodo
