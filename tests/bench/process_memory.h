#pragma once

#include <QStringList>

namespace kyodo::bench {

/// How a whole process ran.
struct ProcessRun
{
    double milliseconds = 0;
    qint64 peakKilobytes = 0; ///< of resident memory; 0 where the system does not tell
    int exitCode = -1;
};

/// Starts `program`, waits for it and tells what it took. The only file of the tests that knows the
/// operating system.
[[nodiscard]] ProcessRun runProcess(const QString& program, const QStringList& arguments);

/// What this process has in memory now; 0 where the system does not tell.
[[nodiscard]] qint64 residentKilobytes();

} // namespace kyodo::bench
