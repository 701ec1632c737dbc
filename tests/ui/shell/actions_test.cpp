#include "ui/shell/actions.h"

#include "tests/support/catch.h"

#include <set>

using namespace kyodo::ui;

TEST_CASE("No key is given to two acts, and none of them to an act without a name")
{
    std::set<QString> keys;
    for (const ActionSpec& spec : actionSpecs()) {
        CHECK_FALSE(spec.text.isEmpty());
        if (!spec.key.isEmpty()) {
            CHECK(keys.insert(spec.key.toString()).second);
        }
    }
    CHECK(keys.contains(QStringLiteral("Ctrl+S")));
}

TEST_CASE("Every act is in the table once")
{
    std::set<ActionId> ids;
    for (const ActionSpec& spec : actionSpecs()) {
        CHECK(ids.insert(spec.id).second);
    }
    CHECK(ids.size() == static_cast<size_t>(ActionId::About) + 1);
}
