#include "core/exchange/row_matching.h"

#include "core/exchange/merge_policy.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

RecordDraft draftOf(const QString& department, const QString& partner,
                    std::optional<QDate> startsOn = {})
{
    RecordDraft draft;
    draft.name = valueOf(Name::parse(QStringLiteral("夏まつり")));
    if (!department.isEmpty()) {
        draft.department = department;
    }
    if (!partner.isEmpty()) {
        draft.partners = {Partner{partner, {}, {}, {}}};
    }
    draft.startsOn = startsOn;
    return draft;
}

ProjectRecord recordFrom(const RecordDraft& draft, qint64 id)
{
    return recordOf(draft, *RecordId::fromValue(id), *ProjectId::fromValue(id),
                    *SurveyRoundId::fromValue(1));
}

/// For each row the index of its record, -1 for a new one, -2 when it is not clear.
std::vector<int> matched(const std::vector<RecordDraft>& rows,
                         const std::vector<RecordDraft>& records)
{
    std::vector<ProjectRecord> known;
    for (const RecordDraft& record : records) {
        known.push_back(recordFrom(record, static_cast<qint64>(known.size()) + 1));
    }
    std::vector<int> indexes;
    for (const RowMatch& match : matchRows(rows, known)) {
        const bool isKnown = match.kind == RowMatch::Kind::Known;
        const int other = match.kind == RowMatch::Kind::New ? -1 : -2;
        indexes.push_back(isKnown ? static_cast<int>(match.record) : other);
    }
    return indexes;
}

const QString Shimin = QStringLiteral("市民課");
const QString Nosei = QStringLiteral("農政課");
const QString Kita = QStringLiteral("北町内会");
const QString Minami = QStringLiteral("南町内会");
const QString Nothing;

} // namespace

TEST_CASE("one row and one record of a name belong together")
{
    CHECK(matched({draftOf(Nothing, Nothing)}, {draftOf(Shimin, Kita)}) == std::vector{0});
    CHECK(matched({draftOf(Nosei, Kita)}, {draftOf(Shimin, Kita)}) == std::vector{0});
    CHECK(matched({draftOf(Shimin, Minami)}, {draftOf(Shimin, Kita)}) == std::vector{0});
    CHECK(matched({draftOf(Shimin, Minami)}, {}) == std::vector{-1});
}

TEST_CASE("another department with another partner is another project")
{
    CHECK(matched({draftOf(Nosei, Minami)}, {draftOf(Shimin, Kita)}) == std::vector{-1});
}

TEST_CASE("department and partner tell projects of one name apart")
{
    CHECK(matched({draftOf(Nosei, Nothing), draftOf(Shimin, Nothing)},
                  {draftOf(Shimin, Kita), draftOf(Nosei, Kita)}) == std::vector{1, 0});
    CHECK(matched({draftOf(Nothing, Minami)}, {draftOf(Shimin, Kita), draftOf(Shimin, Minami)}) ==
          std::vector{1});
    CHECK(matched({draftOf(Shimin, QStringLiteral("東町内会"))},
                  {draftOf(Shimin, Kita), draftOf(Shimin, Minami)}) == std::vector{-1});
}

TEST_CASE("a row that fits several records equally well is not guessed")
{
    RecordDraft row = draftOf(Shimin, Nothing);
    row.outcome = QStringLiteral("好評");
    CHECK(matched({row}, {draftOf(Shimin, Kita), draftOf(Shimin, Minami)}) == std::vector{-2});
}

TEST_CASE("the better fit goes first, whatever the order of the rows")
{
    CHECK(matched({draftOf(Nothing, Nothing), draftOf(Shimin, Nothing)}, {draftOf(Shimin, Kita)}) ==
          std::vector{-1, 0});
}

TEST_CASE("two contracts of one project are told apart by their first day")
{
    const QDate first(2025, 1, 24);
    const QDate second(2025, 2, 5);
    CHECK(matched({draftOf(Shimin, Kita, second), draftOf(Shimin, Kita, first)},
                  {draftOf(Shimin, Kita, first), draftOf(Shimin, Kita, second)}) ==
          std::vector{1, 0});
    CHECK(areToldApart(distinctionOf(draftOf(Shimin, Kita, first)),
                       distinctionOf(draftOf(Shimin, Kita, second))));
}

TEST_CASE("rows are told apart only by what both of them say")
{
    const auto apart = [](const RecordDraft& a, const RecordDraft& b) {
        return areToldApart(distinctionOf(a), distinctionOf(b));
    };
    CHECK_FALSE(apart(draftOf(Shimin, Nothing), draftOf(Nothing, Kita)));
    CHECK_FALSE(apart(draftOf(Shimin, Kita), draftOf(QStringLiteral("市民 課"), Kita)));
    CHECK(apart(draftOf(Shimin, Kita), draftOf(Nosei, Kita)));
    CHECK(apart(draftOf(Shimin, Kita), draftOf(Shimin, Minami)));
}
