#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace kyodo::faults {

/// Whether an act fails on a full disk.
enum class Takes { Room, Nothing };

enum class How { Count, Kill, Torn, Cut, CutData, CutNames, ErrorOnce, Dead, Full };

using FileKey = std::pair<dev_t, ino_t>;

/// What a power cut takes back.
struct Unsynced
{
    enum class Kind { Bytes, Size, Made, Renamed, Removed };

    Kind kind;
    FileKey file{};      ///< of Bytes and Size
    int descriptor = -1; ///< of the same, never closed: closing would drop the program's locks
    off_t offset = 0;    ///< where the bytes were, or how long the file was
    std::string bytes{}; ///< as they were
    std::string path{};  ///< of names: as it was made, or where it was
    std::string now{};   ///< where it went: its new name, or its place in the stash
    std::string over{};  ///< what a rename wrote over, in the stash; empty: nothing
};

/// While one lives, what its thread calls goes straight to the system.
class OwnCall final
{
public:
    OwnCall();
    ~OwnCall();
    OwnCall(const OwnCall&) = delete;
    OwnCall& operator=(const OwnCall&) = delete;

    [[nodiscard]] static bool isOne();

private:
    bool m_before;
};

[[nodiscard]] std::string pathOf(int descriptor);

/// The disk as the program is to see it: see fault_shim.cpp for what the environment says of it.
class FaultyDisk final
{
public:
    /// Never destroyed: what is destroyed at the end of the program may still remove files.
    [[nodiscard]] static FaultyDisk& instance();

    /// Writes the number of acts where the environment wants it.
    void report() const;

    [[nodiscard]] bool watches(const std::string& path) const;

    /// Counts an act. 0: go on; else the error that it ends with. Does not return from a kill.
    [[nodiscard]] int next(Takes takes);
    /// Whether the write that was counted last is to be done by half.
    [[nodiscard]] bool tears() const { return m_how == How::Torn && m_count - 1 == m_at; }
    [[noreturn]] static void die();

    /// Whether a power is to be cut; only then is anything remembered.
    [[nodiscard]] bool remembers() const;
    /// Before `length` bytes at `offset` are written over.
    void rememberBytes(int descriptor, off_t offset, std::size_t length);
    void remember(Unsynced name) { m_unsynced.push_back(std::move(name)); }
    void synced(int descriptor);
    /// A second name for what stands at `path`, so that it can come back; empty: nothing does.
    [[nodiscard]] std::string stashed(const std::string& path);

    [[nodiscard]] std::recursive_mutex& mutex() { return m_mutex; }

private:
    FaultyDisk();

    [[nodiscard]] int keptDescriptor(int descriptor);
    void loseUnsynced();

    std::string m_folder;
    How m_how;
    long m_at;
    long m_count = 0;
    long m_stashed = 0;
    std::vector<Unsynced> m_unsynced;
    std::vector<std::pair<FileKey, int>> m_kept;
    std::recursive_mutex m_mutex;
};

} // namespace kyodo::faults
