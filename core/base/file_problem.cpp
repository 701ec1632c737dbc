#include "core/base/file_problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

namespace kyodo {
namespace {

struct FileProblem
{
    Q_DECLARE_TR_FUNCTIONS(FileProblem)
};

QString noRoom()
{
    return FileProblem::tr("There is no room left. Make room, or choose another folder.");
}

QString noPermission()
{
    return FileProblem::tr("You have no permission for it. Ask whoever manages the folder.");
}

QString isAFolder()
{
    return FileProblem::tr("It is a folder. Name a file in it.");
}

/// Of a path where nothing is found.
QString absence(const QFileInfo& info)
{
    return info.dir().exists()
               ? FileProblem::tr("The file is not there. Look whether its name is right.")
               : FileProblem::tr("The folder is not there. Look whether the path is right.");
}

} // namespace

bool isDiskFull(const QString& folder)
{
    constexpr qint64 LeastRoom = 4096; // of one block
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() < LeastRoom;
}

std::optional<QString> pathProblem(const QString& path)
{
    using std::filesystem::file_type;
    const QFileInfo info(path);
    std::error_code error;
    const file_type type = std::filesystem::status(info.filesystemFilePath(), error).type();
    switch (type) {
    case file_type::regular:
        return std::nullopt;
    case file_type::directory:
        return isAFolder();
    case file_type::not_found:
        return absence(info);
    case file_type::none:
    case file_type::unknown:
        return error == std::errc::permission_denied
                   ? noPermission()
                   : FileProblem::tr("The disk or network reported an error. Try again, or use a "
                                     "copy.");
    default:
        return FileProblem::tr("It is a device or a pipe and no file. Save what it holds as a "
                               "file, and name that one.");
    }
}

std::optional<QString> replacingProblem(const QString& place)
{
    using std::filesystem::file_type;
    std::error_code error;
    const auto found =
        std::filesystem::symlink_status(QFileInfo(place).filesystemFilePath(), error);
    switch (found.type()) {
    case file_type::regular:
    case file_type::not_found:
    case file_type::none: // nobody may look there; the attempt will tell why
        return std::nullopt;
    case file_type::directory:
        return isAFolder();
    case file_type::symlink:
        return FileProblem::tr("A link stands there. Name the file that it leads to, or remove "
                               "the link.");
    default:
        return FileProblem::tr("A device or a pipe stands there. Name a file.");
    }
}

QString newFileProblem(const QString& place)
{
    const QFileInfo info(place);
    const QString folder = info.absolutePath();
    if (info.isDir()) {
        return isAFolder();
    }
    std::error_code error;
    const auto state = std::filesystem::status(QFileInfo(folder).filesystemFilePath(), error);
    if (state.type() == std::filesystem::file_type::not_found) {
        return absence(info);
    }
    if (!QFileInfo(folder).isWritable()) {
        return noPermission();
    }
    return isDiskFull(folder)
               ? noRoom()
               : FileProblem::tr("The disk is full or reported an error. Make room or check the "
                                 "connection to it, or choose another folder.");
}

QString fileProblem(const QFileDevice& file)
{
    const QFileInfo info(file.fileName());
    if (file.error() == QFileDevice::ResourceError) {
        return noRoom();
    }
    if (info.isDir()) {
        return isAFolder();
    }
    // a QSaveFile that may not write into a folder says no more than that it could not open
    const bool isWritten = qobject_cast<const QSaveFile*>(&file) != nullptr;
    const bool isClosedFolder =
        isWritten && info.dir().exists() && !QFileInfo(info.absolutePath()).isWritable();
    if (file.error() == QFileDevice::PermissionsError || isClosedFolder) {
        return noPermission();
    }
    if (isWritten && isDiskFull(info.absolutePath())) {
        return noRoom();
    }
    const auto problem = pathProblem(file.fileName());
    const bool isOnlyAbsent = isWritten && info.dir().exists();
    return problem && !isOnlyAbsent
               ? *problem
               : FileProblem::tr("The disk or network reported an error. Try again, or use a "
                                 "copy.");
}

} // namespace kyodo
