#include "core/base/new_file.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace kyodo {
namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// Short enough where the place's own name is just as long as a name can be.
QString nameBeside(const QString& place)
{
    constexpr qsizetype Length = 8;
    constexpr qsizetype MostKept = 60;
    const QFileInfo file(place);
    QString kept = file.fileName().left(MostKept);
    if (!kept.isEmpty() && kept.back().isHighSurrogate()) {
        kept.chop(1); // half a character is no name
    }
    return file.dir().filePath(kept + u'.' +
                               QUuid::createUuid().toString(QUuid::Id128).left(Length) +
                               QStringLiteral(".part"));
}

tl::unexpected<Error> cannotWrite(const QString& place, const QString& detail)
{
    return failure(ErrorCode::FileWrite,
                   Files::tr("“%1” could not be written. Check that you may write into its "
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
    if (QString detail; !move(m_path, m_place, existing, detail)) {
        return cannotWrite(m_place, detail);
    }
    m_path.clear();
    return {};
}

} // namespace kyodo
