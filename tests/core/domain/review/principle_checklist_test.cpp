#include "core/domain/review/principle_checklist.h"

#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using kyodo::test::sampleGuideline;

namespace {

Principle principle(const QString& code, const QString& name, const QStringList& questions)
{
    return {*PrincipleCode::parse(code), name, {}, questions};
}

Guideline guideline()
{
    Guideline sample = sampleGuideline();
    sample.principles = {
        principle(QStringLiteral("equal"), QStringLiteral("対等な関係の尊重"),
                  {QStringLiteral("互いの立場を認め合えたか"),
                   QStringLiteral("一方に負担が偏らなかったか")}),
        principle(QStringLiteral("goal"), QStringLiteral("目的を共有"),
                  {QStringLiteral("目的を文書で確かめたか")}),
        principle(QStringLiteral("open"), QStringLiteral("情報の公開と透明性"), {}),
    };
    return sample;
}

CheckQuestion question(int index)
{
    return checkQuestions(guideline())[static_cast<size_t>(index)];
}

CheckQuestion foreignQuestion()
{
    return {{PrincipleCode::parse(QStringLiteral("limit")), QStringLiteral("時限性")},
            QStringLiteral("終わりの時期を決めたか")};
}

CheckAnswer answer(const CheckQuestion& asked, CheckSide side, std::optional<CheckMark> mark,
                   const QString& comment = {}, CheckPhase phase = CheckPhase::Before)
{
    return {asked, phase, side, mark, comment};
}

PrincipleChecklist checklist()
{
    return {.id = *ChecklistId::fromValue(1), .record = *RecordId::fromValue(1)};
}

template <class Values, class ToCode, class FromCode, class Label>
void checkNames(Values values, ToCode code, FromCode fromCode, Label label)
{
    QStringList codes;
    for (const auto value : values) {
        CHECK(fromCode(code(value)) == value);
        CHECK_FALSE(label(value).isEmpty());
        codes << code(value);
    }
    CHECK(codes.removeDuplicates() == 0);
    CHECK_FALSE(fromCode(QStringLiteral("nothing")));
}

} // namespace

TEST_CASE("a guideline asks the questions of its principles")
{
    const std::vector<CheckQuestion> questions = checkQuestions(guideline());
    REQUIRE(questions.size() == 4);
    CHECK(questions[1].principle.code->text() == QStringLiteral("equal"));
    CHECK(questions[1].principle.words == QStringLiteral("対等な関係の尊重"));
    CHECK(questions[1].words == QStringLiteral("一方に負担が偏らなかったか"));
    // a principle without questions asks by its name
    CHECK(questions[3].words == QStringLiteral("情報の公開と透明性"));
}

TEST_CASE("a guideline without principles asks by its conditions")
{
    Guideline ebetsu = guideline();
    ebetsu.conditions = {{QStringLiteral("public"), QStringLiteral("公益性があること"), {}}};
    CHECK(checkQuestions(ebetsu).size() == 4);
    ebetsu.principles.clear();
    const std::vector<CheckQuestion> expected{
        {{PrincipleCode::parse(QStringLiteral("public")), QStringLiteral("公益性があること")},
         QStringLiteral("公益性があること")}};
    CHECK(checkQuestions(ebetsu) == expected);
    ebetsu.conditions.clear();
    CHECK(checkQuestions(ebetsu).empty());
}

TEST_CASE("an answer is found by its question, phase and side")
{
    PrincipleChecklist list = checklist();
    list.setAnswer(answer(question(0), CheckSide::City, CheckMark::Good));
    REQUIRE(list.answer(question(0), CheckPhase::Before, CheckSide::City));
    CHECK_FALSE(list.answer(question(0), CheckPhase::Before, CheckSide::Partner));
    CHECK_FALSE(list.answer(question(0), CheckPhase::After, CheckSide::City));
    CHECK_FALSE(list.answer(question(1), CheckPhase::Before, CheckSide::City));

    CheckQuestion spelled = question(0);
    spelled.words = QStringLiteral("互いの立場を、認め合えたか。");
    spelled.principle.words = QStringLiteral("対等の原則");
    CHECK(list.answer(spelled, CheckPhase::Before, CheckSide::City));
    spelled.principle.code.reset();
    CHECK_FALSE(list.answer(spelled, CheckPhase::Before, CheckSide::City));
    spelled.principle.words = question(0).principle.words;
    CHECK(list.answer(spelled, CheckPhase::Before, CheckSide::City));
    spelled = question(0);
    spelled.principle.code = PrincipleCode::parse(QStringLiteral("goal"));
    CHECK_FALSE(list.answer(spelled, CheckPhase::Before, CheckSide::City));
}

TEST_CASE("an answer is changed in place, and taken out when nothing of it is left")
{
    PrincipleChecklist list = checklist();
    list.setAnswer(answer(question(0), CheckSide::City, CheckMark::Good));
    list.setAnswer(answer(question(0), CheckSide::Partner, CheckMark::Good));
    list.setAnswer(answer(question(0), CheckSide::City, CheckMark::Bad));
    REQUIRE(list.answers.size() == 2);
    CHECK(list.answers[0].mark == CheckMark::Bad);
    list.setAnswer(answer(question(0), CheckSide::City, std::nullopt, QStringLiteral("協議中")));
    CHECK(list.answers.size() == 2);
    list.setAnswer(answer(question(0), CheckSide::City, std::nullopt, QStringLiteral(" 　")));
    CHECK(list.answers.size() == 1);
    list.setAnswer(answer(question(1), CheckSide::City, std::nullopt));
    CHECK(list.answers.size() == 1);
}

TEST_CASE("progress counts the marks of one side in one phase")
{
    PrincipleChecklist list = checklist();
    const auto progress = [&] {
        return checkProgress(list, guideline(), CheckPhase::Before, CheckSide::City);
    };
    CHECK(progress() == CheckProgress{0, 4});
    list.setAnswer(answer(question(0), CheckSide::City, CheckMark::NotApplicable));
    list.setAnswer(answer(question(1), CheckSide::City, std::nullopt, QStringLiteral("協議中")));
    list.setAnswer(answer(question(2), CheckSide::Partner, CheckMark::Good));
    list.setAnswer(answer(foreignQuestion(), CheckSide::City, CheckMark::Good));
    CHECK(progress() == CheckProgress{1, 4});
    CHECK_FALSE(progress().isComplete());
    for (int i = 1; i < 4; ++i) {
        list.setAnswer(answer(question(i), CheckSide::City, CheckMark::Good));
    }
    CHECK(progress().isComplete());
}

TEST_CASE("sides differ where their marks do, in the order of the guideline")
{
    PrincipleChecklist list = checklist();
    list.setAnswer(answer(foreignQuestion(), CheckSide::City, CheckMark::Good));
    list.setAnswer(answer(foreignQuestion(), CheckSide::Partner, CheckMark::Bad));
    list.setAnswer(answer(question(2), CheckSide::City, CheckMark::Good));
    list.setAnswer(answer(question(2), CheckSide::Partner, CheckMark::Partly));
    list.setAnswer(answer(question(1), CheckSide::City, CheckMark::Good));
    list.setAnswer(answer(question(1), CheckSide::Partner, CheckMark::Good));
    list.setAnswer(answer(question(0), CheckSide::City, CheckMark::Good));
    list.setAnswer(answer(question(0), CheckSide::Partner, std::nullopt, QStringLiteral("不明")));
    list.setAnswer(answer(question(3), CheckSide::City, CheckMark::Good));
    list.setAnswer(answer(question(3), CheckSide::Partner, CheckMark::Bad, {}, CheckPhase::After));
    const std::vector<CheckDifference> expected{
        {question(2), CheckPhase::Before, CheckMark::Good, CheckMark::Partly},
        {foreignQuestion(), CheckPhase::Before, CheckMark::Good, CheckMark::Bad},
    };
    CHECK(checkDifferences(list, guideline()) == expected);
}

TEST_CASE("answers to what the guideline does not ask are kept and shown apart")
{
    PrincipleChecklist list = checklist();
    list.setAnswer(answer(question(0), CheckSide::City, CheckMark::Good));
    CHECK(answersElsewhere(list, guideline()).empty());
    list.setAnswer(answer(foreignQuestion(), CheckSide::City, CheckMark::Good));
    CheckQuestion reworded = question(0);
    reworded.words = QStringLiteral("互いを尊重したか");
    list.setAnswer(answer(reworded, CheckSide::City, CheckMark::Bad));
    const std::vector<CheckAnswer> elsewhere = answersElsewhere(list, guideline());
    REQUIRE(elsewhere.size() == 2);
    CHECK(elsewhere[0].question == foreignQuestion());
    CHECK(elsewhere[1].question == reworded);
}

TEST_CASE("phases, sides and marks have names for files and for people")
{
    checkNames(checkPhases(), checkPhaseCode, checkPhaseFromCode, checkPhaseLabel);
    checkNames(checkSides(), checkSideCode, checkSideFromCode, checkSideLabel);
    checkNames(checkMarks(), checkMarkCode, checkMarkFromCode, checkMarkLabel);
    CHECK(checkMarkCode(CheckMark::NotApplicable) == QStringLiteral("not-applicable"));
}
