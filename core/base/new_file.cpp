#include "core/base/new_file.h"

#include "core/base/file_problem.h"
#include "core/base/part_name.h"
#include "core/base/platform.h"
#include "core/base/visible_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace kyodo {
namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

tl::unexpected<Error> cannotWrite(const QString& place, const QString& detail)
{
    return failure(
        ErrorCode::FileWrite,
        Files::tr("“%1” could not be written. %2").arg(shownPath(place), newFileProblem(place)),
        detail);
}

tl::unexpected<Error> notKept(const QString& place)
{
    return failure(ErrorCode::FileWrite,
                   Files::tr("“%1” was written, but the disk did not confirm it. Check the disk or "
                             "the connection to it, then write it again.")
                       .arg(shownPath(place)),
                   QStringLiteral("the folder could not be flushed"));
}

/// Nothing of this name is lost: a second name for the file, which no file system gives twice, and
/// then the first one goes. Where files have one name each, as on most USB sticks, it is looked at
/// beforehand.
std::error_code moveToFreeName(const QString& from, const QString& to)
{
    const auto source = QFileInfo(from).filesystemFilePath();
    const auto target = QFileInfo(to).filesystemFilePath();
    std::error_code error;
    std::filesystem::create_hard_link(source, target, error);
    if (!error) {
        std::error_code ignored; // a second name that stays is one that was left
        std::filesystem::remove(source, ignored);
        return {};
    }
    if (isTaken(to)) {
        return std::make_error_code(std::errc::file_exists);
    }
    std::filesystem::rename(source, target, error);
    return error;
}

std::error_code move(const QString& from, const QString& to, NewFile::Existing existing)
{
    if (existing == NewFile::Existing::Keep) {
        return moveToFreeName(from, to);
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(to).filesystemFilePath(), error);
    return error;
}

bool makeEmpty(QFile& file, NewFile::Readers readers)
{
    const auto mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    return readers == NewFile::Readers::Owner
               ? file.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
               : file.open(mode);
}

} // namespace

bool isTaken(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

NewFile::NewFile(QString path, QString place)
    : m_path(std::move(path))
    , m_place(std::move(place))
{}

Result<std::unique_ptr<NewFile>> NewFile::beside(const QString& place, Readers readers)
{
    std::unique_ptr<NewFile> made(new NewFile(newPartBeside(place), place));
    // not a QTemporaryFile: that could be read by nobody else once it is in its place
    QFile file(made->m_path);
    if (!makeEmpty(file, readers)) {
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
    // before the folder is read, which fails when no more files can be opened
    QFile::remove(m_path);
    const QFileInfo file(m_path);
    // no pattern for names: the user's own may hold brackets
    const QStringList names = file.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (name.startsWith(file.fileName())) {
            QFile::remove(file.dir().filePath(name));
        }
    }
}

Status NewFile::putInPlace(Existing existing)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file)) {
        return cannotWrite(m_place, file.errorString());
    }
    file.close();
    if (const std::error_code error = move(m_path, m_place, existing); error) {
        return cannotWrite(m_place, QString::fromStdString(error.message()));
    }
    m_path.clear();
    return flushFolder(QFileInfo(m_place).absolutePath()) ? Status() : notKept(m_place);
}

} // namespace kyodo
