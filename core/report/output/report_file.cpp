#include "core/report/output/report_file.h"

#include "core/base/file_problem.h"
#include "core/base/new_file.h"
#include "core/base/visible_text.h"

#include <QCoreApplication>
#include <QFile>

namespace kyodo {
namespace {

struct ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

tl::unexpected<Error> notWritten(const QFileDevice& file, const QString& place)
{
    const QString path = shownPath(place);
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError) {
        return failure(ErrorCode::DiskFull,
                       ReportFile::tr("There is no room left to write “%1”. Make room or choose "
                                      "another folder, then write it again.")
                           .arg(path),
                       file.errorString());
    }
    return failure(ErrorCode::FileWrite,
                   ReportFile::tr("“%1” could not be written. %2").arg(path, fileProblem(file)),
                   file.errorString());
}

/// Errors name the place where the file is to be, not the one where it is made.
Status fill(const QString& path, const QString& place,
            const std::function<Status(QIODevice&)>& write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file, place);
    }
    const Status written = write(file);
    if (file.flush() && file.error() == QFileDevice::NoError) {
        return written;
    }
    return notWritten(file, place);
}

} // namespace

Status makeFile(const QString& path, const FileStep& make, const FileStep& check)
{
    if (const auto problem = replacingProblem(path)) {
        return failure(
            ErrorCode::FileWrite,
            ReportFile::tr("“%1” could not be written. %2").arg(shownPath(path), *problem));
    }
    KYODO_TRY_ASSIGN(const auto file, NewFile::beside(path, NewFile::Readers::Usual));
    KYODO_TRY(make(file->path()));
    if (check) {
        KYODO_TRY(check(file->path()));
    }
    return file->putInPlace(NewFile::Existing::Replace);
}

Status writeFile(const QString& path, const std::function<Status(QIODevice&)>& write,
                 const FileStep& check)
{
    return makeFile(
        path, [&](const QString& made) { return fill(made, path, write); }, check);
}

TextWriter& TextWriter::operator<<(const QString& text)
{
    writeBytes(text.toUtf8());
    return *this;
}

void TextWriter::writeBytes(const QByteArray& bytes)
{
    if (m_status && m_device.write(bytes) != bytes.size()) {
        m_status = failure(ErrorCode::FileWrite,
                           ReportFile::tr("The report could not be written. Choose another "
                                          "place."),
                           m_device.errorString());
    }
}

} // namespace kyodo
