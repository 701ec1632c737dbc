// Stands between a program and its disk (LD_PRELOAD, Linux). It counts what a program does to the
// files of one folder (writes, syncs, new names, renames, removals), and at the one that is named
// it kills the program, cuts the power or reports an error. Set by the environment:
//
//   KYODO_FAULT_FOLDER  whose files count
//   KYODO_FAULT_HOW     count: only that · kill: before it · torn: with half of a write done ·
//                       cut, cut-data, cut-names: a power cut, see below · eio: an error once ·
//                       dead: an error from then on · full: no room from then on
//   KYODO_FAULT_AT      which one, from 0
//   KYODO_FAULT_REPORT  a file that gets the number of them when the program ends
//   KYODO_FAULT_STASH   a folder on the same disk that keeps what was removed, for power cuts
//
// A power cut loses what was not synced: of a file since its last fsync, of a folder's names since
// the last fsync of the folder. A disk may lose all of it (cut), or the contents alone (cut-data),
// or the names alone (cut-names): what is taken back is undone from the end to the beginning.

#include "tests/faults/faulty_disk.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdarg>

namespace {

using namespace kyodo::faults;

template <class Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

std::string absolute(int folder, const char* path)
{
    if (path[0] == '/') {
        return path;
    }
    char here[PATH_MAX];
    const std::string base =
        folder == AT_FDCWD ? (getcwd(here, sizeof here) ? here : "") : pathOf(folder);
    return base + '/' + path;
}

using Guard = std::lock_guard<std::recursive_mutex>;

/// `write(length)` does it.
template <class Write>
ssize_t writing(int descriptor, off_t offset, std::size_t length, Write write)
{
    FaultyDisk& disk = FaultyDisk::instance();
    if (OwnCall::isOne() || !disk.watches(pathOf(descriptor))) {
        return write(length);
    }
    const Guard guard(disk.mutex());
    if (const int error = disk.next(Takes::Room); error != 0) {
        errno = error;
        return -1;
    }
    if (disk.tears()) {
        static_cast<void>(write(length / 2));
        FaultyDisk::die();
    }
    if (disk.remembers()) {
        disk.rememberBytes(descriptor, offset, length);
    }
    return write(length);
}

/// Where the next byte goes that is written without saying where.
off_t placeOf(int descriptor)
{
    if ((fcntl(descriptor, F_GETFL) & O_APPEND) != 0) {
        struct stat facts = {};
        fstat(descriptor, &facts);
        return facts.st_size;
    }
    return lseek(descriptor, 0, SEEK_CUR);
}

template <class Sync>
int syncing(int descriptor, Sync sync)
{
    FaultyDisk& disk = FaultyDisk::instance();
    if (OwnCall::isOne() || !disk.watches(pathOf(descriptor))) {
        return sync();
    }
    const Guard guard(disk.mutex());
    if (const int error = disk.next(Takes::Nothing); error != 0) {
        errno = error;
        return -1;
    }
    const int done = sync();
    if (done == 0 && disk.remembers()) {
        disk.synced(descriptor);
    }
    return done;
}

template <class Truncate>
int truncating(int descriptor, Truncate truncate)
{
    FaultyDisk& disk = FaultyDisk::instance();
    if (OwnCall::isOne() || !disk.watches(pathOf(descriptor))) {
        return truncate();
    }
    const Guard guard(disk.mutex());
    if (const int error = disk.next(Takes::Nothing); error != 0) {
        errno = error;
        return -1;
    }
    if (disk.remembers()) { // all of it: what is cut off comes back
        struct stat facts = {};
        fstat(descriptor, &facts);
        disk.rememberBytes(descriptor, 0, static_cast<std::size_t>(facts.st_size));
    }
    return truncate();
}

template <class Open>
int opening(int folder, const char* path, int flags, Open open)
{
    FaultyDisk& disk = FaultyDisk::instance();
    const bool mayMake = (flags & O_CREAT) != 0;
    if (OwnCall::isOne() || !mayMake || !path) {
        return open();
    }
    const std::string name = absolute(folder, path);
    struct stat facts = {};
    if (!disk.watches(name) || lstat(name.c_str(), &facts) == 0) {
        return open();
    }
    const Guard guard(disk.mutex());
    if (const int error = disk.next(Takes::Room); error != 0) {
        errno = error;
        return -1;
    }
    const int made = open();
    if (made >= 0 && disk.remembers()) {
        disk.remember({Unsynced::Kind::Made, {}, -1, 0, {}, name});
    }
    return made;
}

template <class Move>
int moving(const std::string& from, const std::string& to, Move move)
{
    FaultyDisk& disk = FaultyDisk::instance();
    if (OwnCall::isOne() || !disk.watches(to)) {
        return move();
    }
    const Guard guard(disk.mutex());
    if (const int error = disk.next(Takes::Room); error != 0) {
        errno = error;
        return -1;
    }
    const std::string over = disk.remembers() ? disk.stashed(to) : std::string();
    const int done = move();
    if (done == 0 && disk.remembers()) {
        disk.remember({Unsynced::Kind::Renamed, {}, -1, 0, {}, from, to, over});
    }
    return done;
}

template <class Link>
int linking(const std::string& to, Link link)
{
    FaultyDisk& disk = FaultyDisk::instance();
    if (OwnCall::isOne() || !disk.watches(to)) {
        return link();
    }
    const Guard guard(disk.mutex());
    if (const int error = disk.next(Takes::Room); error != 0) {
        errno = error;
        return -1;
    }
    const int done = link();
    if (done == 0 && disk.remembers()) {
        disk.remember({Unsynced::Kind::Made, {}, -1, 0, {}, to});
    }
    return done;
}

template <class Remove>
int removing(const std::string& path, Remove remove)
{
    FaultyDisk& disk = FaultyDisk::instance();
    struct stat facts = {};
    if (OwnCall::isOne() || !disk.watches(path) || lstat(path.c_str(), &facts) != 0) {
        return remove();
    }
    const Guard guard(disk.mutex());
    if (const int error = disk.next(Takes::Nothing); error != 0) {
        errno = error;
        return -1;
    }
    const std::string kept = disk.remembers() ? disk.stashed(path) : std::string();
    const int done = remove();
    if (done == 0 && !kept.empty()) {
        disk.remember({Unsynced::Kind::Removed, {}, -1, 0, {}, path, kept});
    }
    return done;
}

} // namespace

// The calls of the C library that change a file, each handed on through the above.

#define KYODO_REAL(name) static const auto call = real<decltype(&::name)>(#name)
#define KYODO_MODE                                                                                 \
    va_list list;                                                                                  \
    va_start(list, flags);                                                                         \
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;           \
    va_end(list)

extern "C" {

ssize_t write(int descriptor, const void* bytes, std::size_t length)
{
    KYODO_REAL(write);
    if (OwnCall::isOne()) {
        return call(descriptor, bytes, length);
    }
    return writing(descriptor, placeOf(descriptor), length,
                   [&](std::size_t most) { return call(descriptor, bytes, most); });
}

ssize_t pwrite(int descriptor, const void* bytes, std::size_t length, off_t offset)
{
    KYODO_REAL(pwrite);
    return writing(descriptor, offset, length,
                   [&](std::size_t most) { return call(descriptor, bytes, most, offset); });
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t length, off64_t offset)
{
    KYODO_REAL(pwrite64);
    return writing(descriptor, offset, length,
                   [&](std::size_t most) { return call(descriptor, bytes, most, offset); });
}

ssize_t sendfile(int to, int from, off_t* offset, std::size_t length)
{
    KYODO_REAL(sendfile);
    return writing(to, placeOf(to), length,
                   [&](std::size_t most) { return call(to, from, offset, most); });
}

ssize_t sendfile64(int to, int from, off64_t* offset, std::size_t length)
{
    KYODO_REAL(sendfile64);
    return writing(to, placeOf(to), length,
                   [&](std::size_t most) { return call(to, from, offset, most); });
}

int fsync(int descriptor)
{
    KYODO_REAL(fsync);
    return syncing(descriptor, [&] { return call(descriptor); });
}

int fdatasync(int descriptor)
{
    KYODO_REAL(fdatasync);
    return syncing(descriptor, [&] { return call(descriptor); });
}

int ftruncate(int descriptor, off_t length) noexcept
{
    KYODO_REAL(ftruncate);
    return truncating(descriptor, [&] { return call(descriptor, length); });
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    KYODO_REAL(ftruncate64);
    return truncating(descriptor, [&] { return call(descriptor, length); });
}

int open(const char* path, int flags, ...)
{
    KYODO_REAL(open);
    KYODO_MODE;
    return opening(AT_FDCWD, path, flags, [&] { return call(path, flags, mode); });
}

int open64(const char* path, int flags, ...)
{
    KYODO_REAL(open64);
    KYODO_MODE;
    return opening(AT_FDCWD, path, flags, [&] { return call(path, flags, mode); });
}

int openat(int folder, const char* path, int flags, ...)
{
    KYODO_REAL(openat);
    KYODO_MODE;
    return opening(folder, path, flags, [&] { return call(folder, path, flags, mode); });
}

int openat64(int folder, const char* path, int flags, ...)
{
    KYODO_REAL(openat64);
    KYODO_MODE;
    return opening(folder, path, flags, [&] { return call(folder, path, flags, mode); });
}

int rename(const char* from, const char* to) noexcept
{
    KYODO_REAL(rename);
    return moving(absolute(AT_FDCWD, from), absolute(AT_FDCWD, to), [&] { return call(from, to); });
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    KYODO_REAL(renameat);
    return moving(absolute(fromFolder, from), absolute(toFolder, to),
                  [&] { return call(fromFolder, from, toFolder, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned int flags) noexcept
{
    KYODO_REAL(renameat2);
    return moving(absolute(fromFolder, from), absolute(toFolder, to),
                  [&] { return call(fromFolder, from, toFolder, to, flags); });
}

int link(const char* from, const char* to) noexcept
{
    KYODO_REAL(link);
    return linking(absolute(AT_FDCWD, to), [&] { return call(from, to); });
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    KYODO_REAL(linkat);
    return linking(absolute(toFolder, to),
                   [&] { return call(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char* path) noexcept
{
    KYODO_REAL(unlink);
    return removing(absolute(AT_FDCWD, path), [&] { return call(path); });
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    KYODO_REAL(unlinkat);
    return removing(absolute(folder, path), [&] { return call(folder, path, flags); });
}

} // extern "C"

__attribute__((destructor)) static void reportAtTheEnd()
{
    FaultyDisk::instance().report();
}
