#pragma once

#include <QString>

#include <cstdint>
#include <optional>

class QFile;

namespace kyodo {

/// The only place that knows the operating system.

/// Waits until what was written to `file` is on the disk.
[[nodiscard]] bool flushToDisk(QFile& file);

/// Waits until the names in a folder are on the disk, as after a rename. True where the system
/// keeps them by itself or its file system knows no such thing.
[[nodiscard]] bool flushFolder(const QString& folder);

/// Whether a program runs under this number on this computer.
[[nodiscard]] bool isProcessRunning(qint64 process);

/// Who is signed in, for the change log and the lock; may be empty.
[[nodiscard]] QString systemUserName();

/// What tells a file from every other one: its volume and its number there, whatever it is called.
struct FileIdentity
{
    std::uint64_t volume = 0;
    std::uint64_t number = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// None when there is no such file. It is not opened in a way that locks would notice.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);

/// Whether the file lies on a drive of another machine, as far as the system tells.
[[nodiscard]] bool isOnNetwork(const QString& path);

/// False when no process has this number, or one of another program (the name of its file): that
/// of a program which died may have been given again.
[[nodiscard]] bool isRunning(qint64 process, const QString& program);

/// A file that this program holds as long as the object lives. The system lets go of it when the
/// program ends, however that happens; so a file that nobody holds was left behind. It can be read
/// and removed all the same. Reaches the programs of this machine.
class FileHold final
{
public:
    enum class State {
        Held,
        HeldByOther,
        Unknown, ///< it cannot be opened, or is on a drive that knows no holding
    };

    /// The file must exist: none is made.
    explicit FileHold(const QString& path);
    ~FileHold();
    FileHold(const FileHold&) = delete;
    FileHold& operator=(const FileHold&) = delete;

    [[nodiscard]] State state() const { return m_state; }
    /// Of the file that was opened, whatever stands under its name by now.
    [[nodiscard]] std::optional<FileIdentity> identity() const;

private:
    std::intptr_t m_file = -1;
    State m_state = State::Unknown;
};

/// As long as it lives, nothing that the program writes to its standard error is seen: for a
/// library that prints what its callers tell in better words. Does nothing where no file can be
/// opened.
class SilencedErrors final
{
public:
    SilencedErrors();
    ~SilencedErrors();
    SilencedErrors(const SilencedErrors&) = delete;
    SilencedErrors& operator=(const SilencedErrors&) = delete;

private:
    int m_kept = -1; ///< what the standard error was
};

} // namespace kyodo
