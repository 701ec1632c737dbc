#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace kyodo {

/// What is read of SQLite's own files, as sqlite.org/fileformat.html has them.

/// How often the database was changed, by its first page. None when it has none.
[[nodiscard]] std::optional<std::uint32_t> changeCounterOf(const QString& database);

/// The same of the database that a rollback journal was written for, before the save which it
/// takes back. None when the journal does not say.
[[nodiscard]] std::optional<std::uint32_t> changeCounterIn(const QString& journal);

} // namespace kyodo
