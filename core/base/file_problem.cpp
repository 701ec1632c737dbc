#include "core/base/file_problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace kyodo {
namespace {

struct FileProblem
{
    Q_DECLARE_TR_FUNCTIONS(FileProblem)
};

} // namespace

QString fileProblem(const QFileDevice& file)
{
    const QFileInfo info(file.fileName());
    if (file.error() == QFileDevice::ResourceError) {
        return FileProblem::tr("There is no room left. Make room, or choose another folder.");
    }
    if (info.isDir()) {
        return FileProblem::tr("It is a folder. Name a file in it.");
    }
    if (!info.dir().exists()) {
        return FileProblem::tr("The folder is not there. Look whether the path is right.");
    }
    // a QSaveFile that may not write into a folder says no more than that it could not open
    const bool isWritten = qobject_cast<const QSaveFile*>(&file) != nullptr;
    const bool isClosedFolder = isWritten && !QFileInfo(info.absolutePath()).isWritable();
    if (file.error() == QFileDevice::PermissionsError || isClosedFolder) {
        return FileProblem::tr("You have no permission for it. Ask whoever manages the folder.");
    }
    if (!isWritten && !info.exists()) {
        return FileProblem::tr("The file is not there. Look whether its name is right.");
    }
    return FileProblem::tr("The disk or network reported an error. Try again, or use a copy.");
}

} // namespace kyodo
