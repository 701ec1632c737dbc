#include "core/storage/act_ending.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Whether a save that ended in an error is in the file all the same.
bool isKeptBy(LedgerFile file, const ChangeSet& act)
{
    file.follow(act);
    return file.requireUnchanged().has_value();
}

/// The last step of a save may fail when all of it is in the file: then nobody is told otherwise.
Error unconfirmed(const Error& error)
{
    return {ErrorCode::FileWrite,
            Storage::tr("The change is in the ledger, but the disk reported an error at the end: "
                        "it cannot be made sure that it is kept. Check the disk or the connection "
                        "to it, and open the ledger again."),
            error.detail};
}

} // namespace

Status endAct(std::unique_ptr<Transaction>& transaction, LedgerFile* file, const ChangeSet& act)
{
    if (file) {
        KYODO_TRY(file->requireSameLedger());
    }
    const Status done = transaction->commit();
    transaction.reset(); // takes back what can be, where that failed
    if (!done && !(file && isKeptBy(*file, act))) {
        return done;
    }
    if (file) {
        file->follow(act);
    }
    return done ? Status() : tl::unexpected<Error>(unconfirmed(done.error()));
}

} // namespace kyodo
