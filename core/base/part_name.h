#pragma once

#include <QString>

#include <optional>

namespace kyodo {

/// What a file in the making is called: NAME.a1b2c3d4-PROCESS-COMPUTER.part beside its place NAME,
/// so that whoever finds it later can tell who was making it. Earlier versions of the program wrote
/// NAME.a1b2c3d4.part.
struct PartName
{
    QString place;      ///< the file's name; of a long one its beginning
    qint64 process = 0; ///< 0: of an earlier version, which did not say
    QString computer;   ///< a digest

    friend bool operator==(const PartName&, const PartName&) = default;
};

/// A path that nobody has, for a file that is to be `place`, made by this process.
[[nodiscard]] QString newPartBeside(const QString& place);

/// None for the name of any other file. What SQLite and the lock of a ledger lay beside a file in
/// the making counts as a part of it.
[[nodiscard]] std::optional<PartName> parsePartName(const QString& fileName);

/// As much of a file's name as its parts are called by.
[[nodiscard]] QString placeOfParts(const QString& fileName);

/// That of this computer in the names of parts.
[[nodiscard]] QString partComputer();

} // namespace kyodo
