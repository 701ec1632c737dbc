#pragma once

#include "core/base/platform.h"
#include "core/storage/change_log.h"

namespace kyodo {

/// Which ledger it is, and how far: by its own id, which its copies share, and by its last act.
struct LedgerState
{
    QString ledger; ///< empty in a ledger of an earlier version
    qint64 act = 0;
    QString at; ///< as the log has it

    friend bool operator==(const LedgerState&, const LedgerState&) = default;
};

/// LedgerUnreadable when it is none, or damaged.
[[nodiscard]] Result<LedgerState> stateOf(Database& database);

/// Gives a ledger its own id, unless it has one.
[[nodiscard]] Status giveLedgerId(Database& database);

/// The file of an open ledger as this program last saw it. Another file may come to stand in its
/// place, or its bytes be written over, and a connection would not notice. Errors are
/// LedgerUnreadable and say what happened to the file.
class LedgerFile final
{
public:
    enum class Use {
        Reading, ///< others may go on writing it
        Writing,
    };

    /// That of an open connection.
    [[nodiscard]] static Result<LedgerFile> of(Database& database, Use use);

    /// That the very file stands under its name still. Cheap.
    [[nodiscard]] Status requireInPlace() const;
    /// That it holds the same ledger, too; and when it is written here, in the last state that was
    /// seen. Read from the file itself, for a connection may remember pages.
    [[nodiscard]] Status requireUnchanged() const;
    /// That it holds the same ledger, while a transaction has the connection write.
    [[nodiscard]] Status requireSameLedger() const;
    /// Whether the open connection still reads what was last seen, though its file may be gone
    /// from its place.
    [[nodiscard]] bool isReadableThrough(Database& database) const;

    /// This program wrote it.
    void follow(const ChangeSet& act);

private:
    LedgerFile(QString path, Use use);

    QString m_path;
    Use m_use;
    FileIdentity m_identity;
    LedgerState m_state;
};

} // namespace kyodo
