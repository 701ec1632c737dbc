#include "core/domain/finding.h"

#include "tests/support/catch.h"

#include <set>

using namespace kyodo;

namespace {

constexpr int KindCount = static_cast<int>(Finding::Kind::UnknownRequirement) + 1;

} // namespace

TEST_CASE("every kind of finding has a code and a label of its own")
{
    std::set<QString> codes;
    std::set<QString> labels;
    for (int kind = 0; kind < KindCount; ++kind) {
        codes.insert(findingCode(static_cast<Finding::Kind>(kind)));
        labels.insert(findingLabel(static_cast<Finding::Kind>(kind)));
    }
    CHECK(codes.size() == KindCount);
    CHECK(labels.size() == KindCount);
    CHECK_FALSE(labels.contains(QString()));
}

TEST_CASE("the codes that scripts read stay")
{
    CHECK(findingCode(Finding::Kind::UnknownForm) == QStringLiteral("unknown-form"));
    CHECK(findingCode(Finding::Kind::UnknownArea) == QStringLiteral("unknown-area"));
    CHECK(findingCode(Finding::Kind::UnknownField) == QStringLiteral("unknown-field"));
    CHECK(findingCode(Finding::Kind::NoForm) == QStringLiteral("no-form"));
    CHECK(findingCode(Finding::Kind::EndBeforeStart) == QStringLiteral("end-before-start"));
    CHECK(findingCode(Finding::Kind::SameName) == QStringLiteral("same-name"));
}
