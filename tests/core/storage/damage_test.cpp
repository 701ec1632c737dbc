#include "core/storage/damage.h"

#include "core/domain/name.h"
#include "tests/support/result.h"

namespace kyodo {
namespace {

TEST_CASE("A stored value that its type refuses is damage, with the refusal as detail")
{
    const auto refused = stored(Name::parse(QString()));
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::LedgerUnreadable);
    CHECK(refused.error().detail == Name::parse(QString()).error().message);
    CHECK(test::valueOf(stored(Name::parse(QStringLiteral("夏まつり")))).text() ==
          QStringLiteral("夏まつり"));
}

} // namespace
} // namespace kyodo
