#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace kyodo {

#ifdef Q_OS_WIN

namespace {

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

HANDLE handleOf(std::intptr_t file)
{
    return reinterpret_cast<HANDLE>(file);
}

std::intptr_t openShared(const QString& path, DWORD access)
{
    const HANDLE file = CreateFileW(wide(QDir::toNativeSeparators(path)), access,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    return file == INVALID_HANDLE_VALUE ? -1 : reinterpret_cast<std::intptr_t>(file);
}

std::optional<FileIdentity> identityOfOpen(std::intptr_t file)
{
    BY_HANDLE_FILE_INFORMATION about{};
    if (file == -1 || !GetFileInformationByHandle(handleOf(file), &about)) {
        return std::nullopt;
    }
    constexpr unsigned Half = 32;
    return FileIdentity{about.dwVolumeSerialNumber,
                        (std::uint64_t{about.nFileIndexHigh} << Half) | about.nFileIndexLow};
}

void closeFile(std::intptr_t file)
{
    CloseHandle(handleOf(file));
}

/// On a byte that no file of this program has, so that the content can be read.
FileHold::State hold(std::intptr_t file)
{
    OVERLAPPED place{};
    place.OffsetHigh = 0x7FFFFFFF;
    if (LockFileEx(handleOf(file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                   &place)) {
        return FileHold::State::Held;
    }
    const DWORD error = GetLastError();
    return error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING ? FileHold::State::HeldByOther
                                                                      : FileHold::State::Unknown;
}

std::intptr_t openToHold(const QString& path)
{
    return openShared(path, GENERIC_READ);
}

} // namespace

bool flushToDisk(QFile& file)
{
    return file.flush() && _commit(file.handle()) == 0;
}

bool flushFolder(const QString&)
{
    return true;
}

bool isProcessRunning(qint64 process)
{
    const HANDLE found =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!found) {
        return GetLastError() == ERROR_ACCESS_DENIED;
    }
    DWORD ended = 0;
    const bool isAlive = !GetExitCodeProcess(found, &ended) || ended == STILL_ACTIVE;
    CloseHandle(found);
    return isAlive;
}

QString systemUserName()
{
    return qEnvironmentVariable("USERNAME");
}

std::optional<FileIdentity> identityOf(const QString& path)
{
    const std::intptr_t file = openShared(path, FILE_READ_ATTRIBUTES);
    const auto identity = identityOfOpen(file);
    if (file != -1) {
        closeFile(file);
    }
    return identity;
}

bool isOnNetwork(const QString& path)
{
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    constexpr qsizetype Drive = 3; // C:\ and no more
    return native.startsWith(QStringLiteral("\\\\")) ||
           GetDriveTypeW(wide(native.left(Drive))) == DRIVE_REMOTE;
}

bool isRunning(qint64 process, const QString& program)
{
    const HANDLE found =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!found || !isProcessRunning(process)) {
        return !found && GetLastError() == ERROR_ACCESS_DENIED;
    }
    constexpr DWORD Longest = 1'024;
    wchar_t name[Longest];
    DWORD size = Longest;
    const bool isNamed = QueryFullProcessImageNameW(found, 0, name, &size);
    CloseHandle(found);
    const QString path = QString::fromWCharArray(name, isNamed ? static_cast<qsizetype>(size) : 0);
    return !isNamed || QFileInfo(path).fileName().compare(program, Qt::CaseInsensitive) == 0;
}

SilencedErrors::SilencedErrors()
    : m_kept(_dup(_fileno(stderr)))
{
    const int nothing = m_kept >= 0 ? _open("NUL", _O_WRONLY) : -1;
    if (nothing >= 0) {
        std::fflush(stderr);
        _dup2(nothing, _fileno(stderr));
        _close(nothing);
    }
}

SilencedErrors::~SilencedErrors()
{
    if (m_kept >= 0) {
        std::fflush(stderr);
        _dup2(m_kept, _fileno(stderr));
        _close(m_kept);
    }
}

#else

namespace {

std::optional<FileIdentity> identityFrom(int outcome, const struct stat& about)
{
    return outcome == 0 ? std::optional(FileIdentity{about.st_dev, about.st_ino}) : std::nullopt;
}

std::optional<FileIdentity> identityOfOpen(std::intptr_t file)
{
    struct stat about
    {};
    return identityFrom(fstat(static_cast<int>(file), &about), about);
}

void closeFile(std::intptr_t file)
{
    close(static_cast<int>(file));
}

FileHold::State hold(std::intptr_t file)
{
    if (flock(static_cast<int>(file), LOCK_EX | LOCK_NB) == 0) {
        return FileHold::State::Held;
    }
    return errno == EWOULDBLOCK ? FileHold::State::HeldByOther : FileHold::State::Unknown;
}

std::intptr_t openToHold(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    // NFS lets only those hold a file who may write it
    const int file = open(name.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    return file >= 0 ? file : open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

} // namespace

bool flushToDisk(QFile& file)
{
    return file.flush() && fsync(file.handle()) == 0;
}

bool flushFolder(const QString& folder)
{
    const int handle =
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return errno == EACCES; // one may be allowed to write into it and not to open it
    }
    const bool isDone = fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    close(handle);
    return isDone;
}

bool isProcessRunning(qint64 process)
{
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

QString systemUserName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
}

std::optional<FileIdentity> identityOf(const QString& path)
{
    struct stat about
    {};
    return identityFrom(stat(QFile::encodeName(path).constData(), &about), about);
}

bool isOnNetwork(const QString& path)
{
    static const QList<QByteArray> kinds{"nfs",        "nfs4",  "cifs",         "smb3",
                                         "smbfs",      "smb2",  "afs",          "fuse.sshfs",
                                         "fuse.davfs", "davfs", "fuse.rclone",  "fuse.gvfsd-fuse",
                                         "webdav",     "ncpfs", "fuse.smbnetfs"};
    return kinds.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

bool isRunning(qint64 process, const QString& program)
{
    if (!isProcessRunning(process)) {
        return false;
    }
    // where the system tells no names, the number alone counts
    QFile name(QStringLiteral("/proc/%1/comm").arg(process));
    if (!name.open(QIODevice::ReadOnly)) {
        return true;
    }
    constexpr qsizetype LengthTold = 15;
    return name.readAll().trimmed() == QFile::encodeName(program).left(LengthTold);
}

SilencedErrors::SilencedErrors()
    : m_kept(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0))
{
    const int nothing = m_kept >= 0 ? open("/dev/null", O_WRONLY | O_CLOEXEC) : -1;
    if (nothing >= 0) {
        std::fflush(stderr);
        dup2(nothing, STDERR_FILENO);
        close(nothing);
    }
}

SilencedErrors::~SilencedErrors()
{
    if (m_kept >= 0) {
        std::fflush(stderr);
        dup2(m_kept, STDERR_FILENO);
        close(m_kept);
    }
}

#endif

FileHold::FileHold(const QString& path)
    : m_file(openToHold(path))
{
    if (m_file != -1) {
        m_state = hold(m_file);
    }
}

FileHold::~FileHold()
{
    if (m_file != -1) {
        closeFile(m_file);
    }
}

std::optional<FileIdentity> FileHold::identity() const
{
    return m_file == -1 ? std::nullopt : identityOfOpen(m_file);
}

} // namespace kyodo
