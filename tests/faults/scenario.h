#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kyodo::faults {

/// A program with its arguments; in these, {} is the folder of the scenario.
struct Call
{
    QString program;
    QStringList arguments;
};

/// Something that a user does, and that is interrupted.
struct Scenario
{
    QString name;
    QList<Call> before; ///< makes what it begins with
    Call act;
    /// How many acts of the ledger `act` confirms, with a line "done N" for each.
    int steps = 1;
};

/// save, import, merge … : every way in which the program changes a ledger or writes a file.
[[nodiscard]] QList<Scenario> scenarios();

} // namespace kyodo::faults
