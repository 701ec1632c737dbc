#include "core/storage/left_journal.h"

#include "core/base/new_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

QStringList journalsOf(const QString& path)
{
    return {path + QStringLiteral("-journal"), path + QStringLiteral("-wal")};
}

Status refuseLeftJournal(const QString& path)
{
    for (const QString& journal : journalsOf(path)) {
        if (isTaken(journal)) {
            return failure(
                ErrorCode::FileWrite,
                Storage::tr("“%1” was not written, because “%2” lies there: a save of an earlier "
                            "ledger that was cut off, which would spoil the new file. Open that "
                            "ledger once to repair it or, if it is gone, remove “%2”; or choose "
                            "another name.")
                    .arg(QDir::toNativeSeparators(path), QFileInfo(journal).fileName()));
        }
    }
    return {};
}

} // namespace kyodo
