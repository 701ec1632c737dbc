#include "core/domain/review/review_differences.h"

#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;

namespace {

PrincipleChecklist checklistWith(std::vector<CheckAnswer> answers)
{
    return {*ChecklistId::fromValue(1), 0, *RecordId::fromValue(1), std::move(answers)};
}

CheckAnswer answer(const QString& question, CheckSide side, std::optional<CheckMark> mark,
                   const QString& comment = {})
{
    return {{{std::nullopt, QStringLiteral("対等")}, question},
            CheckPhase::During,
            side,
            mark,
            comment};
}

Evaluation evaluationWith(std::vector<Score> scores)
{
    return {*EvaluationId::fromValue(1), 0, *RecordId::fromValue(1), std::move(scores), {}, {}, {}};
}

Score score(const QString& item, const QString& step, const QString& comment = {})
{
    return {
        {std::nullopt, item}, Viewpoint::CitySelf, ScaleStepChoice{std::nullopt, step}, comment};
}

} // namespace

TEST_CASE("Checklists differ by the answers that are not the same, and by nothing else")
{
    const QString asked = QStringLiteral("話し合ったか");
    const QString other = QStringLiteral("公開したか");
    const auto one = checklistWith({answer(asked, CheckSide::City, CheckMark::Good),
                                    answer(other, CheckSide::City, CheckMark::Bad)});
    const auto two = checklistWith(
        {answer(asked, CheckSide::City, CheckMark::Partly, QStringLiteral("一度だけ")),
         answer(other, CheckSide::City, CheckMark::Bad),
         answer(other, CheckSide::Partner, std::nullopt, QStringLiteral("聞いていない"))});
    CHECK(differencesBetween(one, one).empty());

    const auto differences = differencesBetween(one, two);
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].what.contains(asked));
    CHECK(differences[0].what.contains(checkPhaseLabel(CheckPhase::During)));
    CHECK(differences[0].what.contains(checkSideLabel(CheckSide::City)));
    CHECK(differences[0].one == checkMarkLabel(CheckMark::Good));
    CHECK(differences[0].other.startsWith(checkMarkLabel(CheckMark::Partly)));
    CHECK(differences[0].other.contains(QStringLiteral("一度だけ")));
    CHECK(differences[1].what.contains(checkSideLabel(CheckSide::Partner)));
    CHECK(differences[1].one.isEmpty());
    CHECK(differences[1].other == QStringLiteral("聞いていない"));
}

TEST_CASE("Evaluations differ by scores and by texts")
{
    auto one = evaluationWith({score(QStringLiteral("成果"), QStringLiteral("良い"))});
    auto two = evaluationWith({score(QStringLiteral("成果"), QStringLiteral("普通"))});
    one.internalNote = QStringLiteral("要確認");
    CHECK(differencesBetween(two, two).empty());
    const auto differences = differencesBetween(one, two);
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].what.contains(QStringLiteral("成果")));
    CHECK(differences[0].what.contains(viewpointLabel(Viewpoint::CitySelf)));
    CHECK(differences[0].one == QStringLiteral("良い"));
    CHECK(differences[0].other == QStringLiteral("普通"));
    CHECK(differences[1].one == QStringLiteral("要確認"));
    CHECK(differences[1].other.isEmpty());
}
