#include "core/report/report_file.h"

#include "core/base/file_problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace kyodo {
namespace {

struct ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

tl::unexpected<Error> notWritten(const QFileDevice& file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    if (file.error() == QFileDevice::ResourceError) {
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

} // namespace

Status writeFile(const QString& path, const std::function<Status(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file);
    }
    if (const Status written = write(file); !written) {
        const bool isDeviceError = file.error() != QFileDevice::NoError;
        return isDeviceError ? Status(notWritten(file)) : written;
    }
    return file.commit() ? Status() : Status(notWritten(file));
}

TextWriter& TextWriter::operator<<(const QString& text)
{
    if (!m_status) {
        return *this;
    }
    const QByteArray bytes = text.toUtf8();
    if (m_device.write(bytes) != bytes.size()) {
        m_status = failure(ErrorCode::FileWrite,
                           ReportFile::tr("The report could not be written. Choose another "
                                          "place."),
                           m_device.errorString());
    }
    return *this;
}

} // namespace kyodo
