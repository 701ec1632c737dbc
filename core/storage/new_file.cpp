#include "core/storage/new_file.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// What SQLite keeps beside a database that is being written.
QStringList journalsOf(const QString& path)
{
    return {path + QStringLiteral("-journal"), path + QStringLiteral("-wal")};
}

QString nameBeside(const QString& place)
{
    constexpr qsizetype Length = 8;
    return place + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(Length) +
           QStringLiteral(".part");
}

tl::unexpected<Error> cannotWrite(const QString& place, const QString& detail)
{
    return failure(ErrorCode::FileWrite,
                   Storage::tr("“%1” could not be written. Check that you may write into its "
                               "folder and that there is room, or choose another folder.")
                       .arg(QDir::toNativeSeparators(place)),
                   detail);
}

bool move(const QString& from, const QString& to, NewFile::Existing existing, QString& detail)
{
    if (existing == NewFile::Existing::Keep) {
        QFile file(from);
        const bool isDone = file.rename(to); // which refuses a name that is taken
        detail = file.errorString();
        return isDone;
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(to).filesystemFilePath(), error);
    detail = QString::fromStdString(error.message());
    return !error;
}

} // namespace

bool isTaken(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
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

NewFile::NewFile(QString path, QString place)
    : m_path(std::move(path))
    , m_place(std::move(place))
{}

Result<std::unique_ptr<NewFile>> NewFile::beside(const QString& place)
{
    std::unique_ptr<NewFile> made(new NewFile(nameBeside(place), place));
    // not a QTemporaryFile: that could be read by nobody else once it is in its place
    QFile file(made->m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        made->m_path.clear(); // it is not ours to remove
        return cannotWrite(place, file.errorString());
    }
    return made;
}

NewFile::~NewFile()
{
    if (m_path.isEmpty()) {
        return;
    }
    QFile::remove(m_path);
    for (const QString& journal : journalsOf(m_path)) {
        QFile::remove(journal);
    }
}

Status NewFile::putInPlace(Existing existing)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file)) {
        return cannotWrite(m_place, file.errorString());
    }
    file.close();
    if (QString detail; !move(m_path, m_place, existing, detail)) {
        return cannotWrite(m_place, detail);
    }
    m_path.clear();
    return {};
}

} // namespace kyodo
