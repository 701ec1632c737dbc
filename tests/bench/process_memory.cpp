#include "tests/bench/process_memory.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kyodo::bench {
namespace {

/// Becomes `words`, with stdout and stderr thrown away.
[[noreturn]] void become(std::vector<char*>& words)
{
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execv(words.front(), words.data());
    _exit(127);
}

} // namespace

ProcessRun runProcess(const QString& program, const QStringList& arguments)
{
    std::vector<QByteArray> texts{program.toLocal8Bit()};
    for (const QString& argument : arguments) {
        texts.push_back(argument.toLocal8Bit());
    }
    std::vector<char*> words;
    for (QByteArray& text : texts) {
        words.push_back(text.data());
    }
    words.push_back(nullptr);

    QElapsedTimer timer;
    timer.start();
    // vfork: a fork would begin with the memory of this process, and count it as the child's
    const pid_t child = vfork();
    if (child == 0) {
        become(words);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return {milliseconds, usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    constexpr qint64 BytesInKilobyte = 1024;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) /
           BytesInKilobyte;
}

} // namespace kyodo::bench
