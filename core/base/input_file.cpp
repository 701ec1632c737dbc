#include "core/base/input_file.h"

#include "core/base/file_problem.h"
#include "core/base/visible_text.h"

#include <QCoreApplication>
#include <QFile>

namespace kyodo {
namespace {

struct InputFile
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

tl::unexpected<Error> unreadable(const QString& path, const QString& problem,
                                 const QString& detail = {})
{
    return failure(ErrorCode::FileRead,
                   InputFile::tr("The file “%1” cannot be read. %2").arg(shownPath(path), problem),
                   detail);
}

QString tooLarge(qint64 most)
{
    constexpr qint64 Megabyte = qint64{1024} * 1024;
    return InputFile::tr("It is larger than the %1 MB that such a file may have. Look whether it "
                         "is the right one, or split it.")
        .arg(most / Megabyte);
}

} // namespace

Result<QByteArray> readInputFile(const QString& path, qint64 most)
{
    if (const auto problem = pathProblem(path)) {
        return unreadable(path, *problem);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(path, fileProblem(file), file.errorString());
    }
    QByteArray bytes = file.read(most + 1); // it may have grown since anybody looked at its size
    if (file.error() != QFileDevice::NoError) {
        return unreadable(path, fileProblem(file), file.errorString());
    }
    return bytes.size() > most ? unreadable(path, tooLarge(most))
                               : Result<QByteArray>(std::move(bytes));
}

} // namespace kyodo
