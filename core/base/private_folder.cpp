#include "core/base/private_folder.h"

#include "core/base/part_name.h"
#include "core/base/platform.h"
#include "core/base/visible_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace kyodo {
namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

bool isLeft(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^kyodo-daicho-([0-9]{1,18})-([0-9a-f]{4})-[A-Za-z]{6}$"));
    const QRegularExpressionMatch match = pattern.match(name);
    return match.hasMatch() && match.captured(2) == partComputer() &&
           !isProcessRunning(match.captured(1).toLongLong());
}

void removeLeftFolders()
{
    const QDir temporary(QDir::tempPath());
    const auto filter = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    for (const QString& name : temporary.entryList({QStringLiteral("kyodo-daicho-*")}, filter)) {
        if (isLeft(name)) {
            QDir(temporary.filePath(name)).removeRecursively(); // another user's stays
        }
    }
}

} // namespace

Result<std::unique_ptr<QTemporaryDir>> makePrivateFolder()
{
    removeLeftFolders();
    const QString name = QStringLiteral("kyodo-daicho-%1-%2-XXXXXX")
                             .arg(QCoreApplication::applicationPid())
                             .arg(partComputer());
    auto folder = std::make_unique<QTemporaryDir>(QDir(QDir::tempPath()).filePath(name));
    if (!folder->isValid()) {
        return failure(ErrorCode::FileWrite,
                       Files::tr("The folder “%1” for temporary files cannot be written. Make room "
                                 "there, or name another one in TMPDIR.")
                           .arg(shownPath(QDir::tempPath())),
                       folder->errorString());
    }
    return folder;
}

} // namespace kyodo
