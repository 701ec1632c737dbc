#include "tests/support/temporary_folder.h"

#include "tests/support/catch.h"

#include <QFile>

namespace kyodo::test {

QString TemporaryFolder::path(const QString& fileName) const
{
    return fileName.isEmpty() ? m_folder.path() : m_folder.filePath(fileName);
}

QString TemporaryFolder::write(const QString& fileName, const QByteArray& bytes) const
{
    QFile file(path(fileName));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace kyodo::test
