#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>
#include <QTemporaryDir>

namespace kyodo::test {

/// A folder of its own for one test, gone afterwards.
class TemporaryFolder final
{
public:
    [[nodiscard]] QString path(const QString& fileName = {}) const;

    /// Makes or replaces a file; returns its path.
    QString write(const QString& fileName, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

/// What others than the owner of a file may do with it, as bits of its permissions.
[[nodiscard]] constexpr QFileDevice::Permissions othersMayRead()
{
    return QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
           QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
}

/// The bytes of a file that must be there. Not of a ledger that is open: closing it would drop
/// SQLite's locks.
[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace kyodo::test
