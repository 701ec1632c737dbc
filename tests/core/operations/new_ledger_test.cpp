#include "core/operations/new_ledger.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QFileInfo>

using namespace kyodo;
using test::valueOf;

namespace {

const FixedClock& clockOfTest()
{
    static const FixedClock clock(QDateTime(QDate(2026, 12, 1), QTime(3, 0), Qt::UTC));
    return clock;
}

Author author()
{
    return {QStringLiteral("試験者"), &clockOfTest()};
}

NewLedger hakodate(const QString& years)
{
    return {QStringLiteral("函館市"), valueOf(builtInGuideline(QStringLiteral("sunagawa"))),
            years.isEmpty() ? std::nullopt : std::optional(valueOf(FiscalYearSpan::parse(years)))};
}

} // namespace

TEST_CASE("A new ledger belongs to its city and has its first round")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("函館市.kyodo"));
    test::requireDone(makeLedger(path, hakodate(QStringLiteral("令和7・8")), author()));
    const auto ledger = valueOf(Ledger::open(path, Ledger::Access::ReadOnly, author()));
    CHECK(ledger->guideline().guideline.city == QStringLiteral("函館市"));
    const auto rounds = valueOf(ledger->rounds().all());
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].years.label() == QStringLiteral("令和7・8年度"));
    const auto acts = valueOf(ledger->changeLog().history());
    REQUIRE(acts.size() == 2);
    CHECK(acts[0].user == QStringLiteral("試験者"));
    CHECK(acts[1].subject == QStringLiteral("函館市協働のまちづくり指針（案）"));
}

TEST_CASE("Without years a new ledger has no round; without a name there is no ledger")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.kyodo"));
    test::requireDone(makeLedger(path, hakodate({}), author()));
    CHECK(valueOf(valueOf(Ledger::open(path, Ledger::Access::ReadOnly, author()))->rounds().all())
              .empty());

    NewLedger nameless = hakodate({});
    nameless.city = QStringLiteral(" ");
    const QString other = folder.path(QStringLiteral("b.kyodo"));
    const Status made = makeLedger(other, nameless, author());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(QFileInfo::exists(other));
}
