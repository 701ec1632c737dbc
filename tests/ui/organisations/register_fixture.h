#pragma once

#include "tests/support/fake_prompts.h"
#include "tests/support/sample_ledger.h"

#include <QTableView>

namespace kyodo::test {

/// The sample with a register of organisations, and what tests do to it.
class RegisterFixture
{
public:
    explicit RegisterFixture(Ledger::Access access = Ledger::Access::ReadWrite)
        : sample(access)
    {}

    /// Enters it, with what `fill` says, and gives it as the ledger has it.
    Organisation add(
        const QString& name, const std::function<void(Organisation&)>& fill = [](Organisation&) {});
    [[nodiscard]] Organisation read(OrganisationId id) const;
    [[nodiscard]] std::optional<Organisation> named(const QString& name) const;
    /// Three of different kinds: a 町内会, an ＮＰＯ法人 with all its fields, a company.
    void addThree();
    /// Makes it the partner of the record with this number.
    void takePart(const Organisation& organisation, int number, const QString& role);

    SampleLedger sample;
    FakePrompts prompts;
};

/// An organisation with a value in every field.
void fillAll(Organisation& organisation);

/// Types into a cell as a user does, and leaves it by Enter.
void typeInCell(QTableView& table, int row, int column, const QString& text);

[[nodiscard]] QString cellText(const QTableView& table, int row, int column);

} // namespace kyodo::test
