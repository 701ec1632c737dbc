#pragma once

#include "tests/cli/cli_runner.h"

namespace kyodo::test {

/// Calls of `report` on the sample ledger of a fixture, 見本.kyodo, which is made when it is not
/// there.

/// The words of such a call; `options` in one text.
[[nodiscard]] QStringList reportWords(const CliFixture& fixture, const QString& kind,
                                      const QString& fileName, const QString& options = {});

/// Writes a report, which must be done, and gives its path.
QString report(const CliFixture& fixture, const QString& kind, const QString& fileName,
               const QStringList& options = {});

/// Whether the call is refused with this exit code and these words, and leaves no file 無.*.
void checkRefused(const CliFixture& fixture, const QStringList& call, int exitCode,
                  const QString& says);

} // namespace kyodo::test
