#pragma once

#include "tests/faults/scenario.h"

#include <QByteArray>

namespace kyodo::faults {

/// The ways of faulty_disk.h by their words.
[[nodiscard]] QStringList faultWords();

/// How a call ended.
struct Ending
{
    bool isKilled = false;
    bool isCrashed = false; ///< by a signal that nobody sent
    bool isHung = false;    ///< did not end in time
    int exitCode = 0;
    int confirmed = 0; ///< acts that it said are done
    QByteArray said{}; ///< on stderr
};

/// Runs it in peace.
[[nodiscard]] Ending run(const Call& call, const QString& folder);

/// How often it touches the disk.
[[nodiscard]] long countActs(const Call& call, const QString& folder, const QString& scratch);

/// Runs it on a disk that fails at `at` in the way of `word`; `scratch` is a folder beside.
[[nodiscard]] Ending runInterrupted(const Call& call, const QString& folder, const QString& scratch,
                                    const QString& word, long at);

} // namespace kyodo::faults
