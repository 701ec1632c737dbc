#include "tests/faults/faulty_disk.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace kyodo::faults {
namespace {

thread_local bool isOwnCall = false;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

long numberOf(const char* name)
{
    const std::string value = variable(name);
    return value.empty() ? -1 : std::atol(value.c_str());
}

How howFrom(const std::string& word)
{
    const std::pair<const char*, How> words[] = {
        {"kill", How::Kill},        {"torn", How::Torn},          {"cut", How::Cut},
        {"cut-data", How::CutData}, {"cut-names", How::CutNames}, {"eio", How::ErrorOnce},
        {"dead", How::Dead},        {"full", How::Full},
    };
    for (const auto& [name, how] : words) {
        if (word == name) {
            return how;
        }
    }
    return How::Count;
}

std::string folderOf(const std::string& path)
{
    return path.substr(0, path.rfind('/'));
}

std::string linkTo(int descriptor)
{
    return "/proc/self/fd/" + std::to_string(descriptor);
}

struct stat factsOf(int descriptor)
{
    struct stat facts = {};
    fstat(descriptor, &facts);
    return facts;
}

FileKey keyOf(const struct stat& facts)
{
    return {facts.st_dev, facts.st_ino};
}

void moveBack(const std::string& from, const std::string& to)
{
    static_cast<void>(!rename(from.c_str(), to.c_str()));
}

void takeBack(const Unsynced& what)
{
    switch (what.kind) {
    case Unsynced::Kind::Bytes:
        static_cast<void>(
            !pwrite(what.descriptor, what.bytes.data(), what.bytes.size(), what.offset));
        break;
    case Unsynced::Kind::Size:
        static_cast<void>(!ftruncate(what.descriptor, what.offset));
        break;
    case Unsynced::Kind::Made:
        unlink(what.path.c_str());
        break;
    case Unsynced::Kind::Renamed:
        moveBack(what.now, what.path);
        if (!what.over.empty()) {
            moveBack(what.over, what.now);
        }
        break;
    case Unsynced::Kind::Removed:
        moveBack(what.now, what.path);
        break;
    }
}

} // namespace

OwnCall::OwnCall()
    : m_before(std::exchange(isOwnCall, true))
{}

OwnCall::~OwnCall()
{
    isOwnCall = m_before;
}

bool OwnCall::isOne()
{
    return isOwnCall;
}

std::string pathOf(int descriptor)
{
    char target[PATH_MAX];
    const ssize_t length = readlink(linkTo(descriptor).c_str(), target, sizeof target);
    return length < 0 ? std::string() : std::string(target, static_cast<std::size_t>(length));
}

FaultyDisk& FaultyDisk::instance()
{
    static FaultyDisk& disk = *new FaultyDisk;
    return disk;
}

FaultyDisk::FaultyDisk()
    : m_folder(variable("KYODO_FAULT_FOLDER"))
    , m_how(howFrom(variable("KYODO_FAULT_HOW")))
    , m_at(numberOf("KYODO_FAULT_AT"))
{}

void FaultyDisk::report() const
{
    const OwnCall own;
    const std::string path = variable("KYODO_FAULT_REPORT");
    if (path.empty()) {
        return;
    }
    if (FILE* file = std::fopen(path.c_str(), "w")) {
        std::fprintf(file, "%ld\n", m_count);
        std::fclose(file);
    }
}

bool FaultyDisk::watches(const std::string& path) const
{
    return !isOwnCall && !m_folder.empty() && path.compare(0, m_folder.size(), m_folder) == 0;
}

int FaultyDisk::next(Takes takes)
{
    const long number = m_count++;
    const bool isIt = number == m_at;
    const bool isSince = m_at >= 0 && number >= m_at;
    switch (m_how) {
    case How::Count:
    case How::Torn: // tears() asks of the write itself
        return 0;
    case How::Kill:
        return isIt ? (die(), 0) : 0;
    case How::Cut:
    case How::CutData:
    case How::CutNames:
        return isIt ? (loseUnsynced(), die(), 0) : 0;
    case How::ErrorOnce:
        return isIt ? EIO : 0;
    case How::Dead:
        return isSince ? EIO : 0;
    case How::Full:
        return isSince && takes == Takes::Room ? ENOSPC : 0;
    }
    return 0;
}

void FaultyDisk::die()
{
    kill(getpid(), SIGKILL);
    for (;;) {
        pause();
    }
}

bool FaultyDisk::remembers() const
{
    return m_how == How::Cut || m_how == How::CutData || m_how == How::CutNames;
}

/// One more way to the file, to read and to write by.
int FaultyDisk::keptDescriptor(int descriptor)
{
    const FileKey file = keyOf(factsOf(descriptor));
    const auto known = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&](const auto& each) { return each.first == file; });
    if (known != m_kept.end()) {
        return known->second;
    }
    const OwnCall own;
    const int kept = open(linkTo(descriptor).c_str(), O_RDWR | O_CLOEXEC);
    m_kept.emplace_back(file, kept);
    return kept;
}

void FaultyDisk::rememberBytes(int descriptor, off_t offset, std::size_t length)
{
    const struct stat facts = factsOf(descriptor);
    const int kept = keptDescriptor(descriptor);
    if (offset < facts.st_size) {
        std::string bytes(std::min(length, static_cast<std::size_t>(facts.st_size - offset)), '\0');
        const ssize_t got = pread(kept, bytes.data(), bytes.size(), offset);
        bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
        m_unsynced.push_back({Unsynced::Kind::Bytes, keyOf(facts), kept, offset, bytes});
    }
    m_unsynced.push_back({Unsynced::Kind::Size, keyOf(facts), kept, facts.st_size});
}

void FaultyDisk::synced(int descriptor)
{
    const struct stat facts = factsOf(descriptor);
    if (S_ISDIR(facts.st_mode)) {
        std::erase_if(m_unsynced, [folder = pathOf(descriptor)](const Unsynced& each) {
            return !each.path.empty() && folderOf(each.path) == folder;
        });
        return;
    }
    std::erase_if(m_unsynced, [file = keyOf(facts)](const Unsynced& each) {
        return each.path.empty() && each.file == file;
    });
}

std::string FaultyDisk::stashed(const std::string& path)
{
    const OwnCall own;
    const std::string place = variable("KYODO_FAULT_STASH") + '/' + std::to_string(m_stashed++);
    return link(path.c_str(), place.c_str()) == 0 ? place : std::string();
}

void FaultyDisk::loseUnsynced()
{
    const OwnCall own;
    for (auto each = m_unsynced.rbegin(); each != m_unsynced.rend(); ++each) {
        const bool isName = !each->path.empty();
        if (isName ? m_how != How::CutData : m_how != How::CutNames) {
            takeBack(*each);
        }
    }
}

} // namespace kyodo::faults
