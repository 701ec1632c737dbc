#pragma once

#include "tests/faults/interruption.h"
#include "tests/faults/world.h"

#include <QTemporaryDir>

namespace kyodo::faults {

/// A scenario with what it begins with, and the worlds that it may leave.
class Preparation final
{
public:
    /// Runs it once in peace.
    explicit Preparation(Scenario scenario);

    /// How often the act touches the disk.
    [[nodiscard]] long acts() const { return m_acts; }

    /// Interrupts it once; what is wrong afterwards, in words.
    [[nodiscard]] QStringList interrupt(const QString& word, long at) const;

private:
    [[nodiscard]] QString freshFolder() const;
    [[nodiscard]] Call actOf(int steps) const;
    [[nodiscard]] QStringList wrongIn(const World& world, const Ending& ending) const;
    [[nodiscard]] QStringList wrongAfterwards(const QString& folder, const World& world) const;

    Scenario m_scenario;
    QTemporaryDir m_place;
    QList<World> m_worlds; ///< before it, and after each of its steps
    long m_acts = 0;
};

} // namespace kyodo::faults
