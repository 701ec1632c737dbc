#include "core/report/content/reviews/checklist_report.h"

#include "core/report/content/reviews/checklist_tally.h"
#include "tests/core/report/content/counted_records.h"
#include "tests/core/report/content/report_reading.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString CityComment = QStringLiteral("市の内部の見方");
const QString PartnerComment = QStringLiteral("団体の言い分");

Principle principle(const QString& code, const QString& name, const QStringList& questions)
{
    return {*PrincipleCode::parse(code), name, {}, questions};
}

/// Two principles, the first with two questions.
Guideline asking()
{
    Guideline guideline = smallGuideline();
    guideline.principles = {
        principle(QStringLiteral("trust"), QStringLiteral("信頼"),
                  {QStringLiteral("話し合ったか"), QStringLiteral("約束を守ったか")}),
        principle(QStringLiteral("equal"), QStringLiteral("対等"), {})};
    return guideline;
}

CheckQuestion question(std::size_t place)
{
    return checkQuestions(asking())[place];
}

CheckAnswer answer(std::size_t place, CheckPhase phase, CheckSide side, CheckMark mark)
{
    return {question(place), phase, side, mark,
            side == CheckSide::City ? CityComment : PartnerComment};
}

ReviewedRecord checked(int number, std::vector<CheckAnswer> answers)
{
    return {named(QStringLiteral("事業%1").arg(number), number),
            PrincipleChecklist{.id = *ChecklistId::fromValue(number),
                               .record = *RecordId::fromValue(number),
                               .answers = std::move(answers)}};
}

std::vector<CheckAnswer> allAnswers(CheckMark mark)
{
    std::vector<CheckAnswer> answers;
    for (std::size_t place = 0; place < 3; ++place) {
        for (const CheckPart& part : checkParts()) {
            answers.push_back(answer(place, part.phase, part.side, mark));
        }
    }
    return answers;
}

Report checklistOf(const std::vector<ReviewedRecord>& reviewed, Edition edition = Edition::Internal)
{
    return checklistReport({}, asking(), reviewed, edition);
}

QString wholeText(const Report& report)
{
    QString text;
    for (const ReportTable* table : tablesOf(report)) {
        text += rowsOf(*table).join(u'\n') + rowsOf(*table, Reading::Data).join(u'\n') +
                table->notes.join(u'\n');
    }
    return text;
}

} // namespace

TEST_CASE("Marks are counted by principle, phase and side")
{
    const std::vector<ReviewedRecord> reviewed{
        checked(1, {answer(0, CheckPhase::Before, CheckSide::City, CheckMark::Good),
                    answer(1, CheckPhase::Before, CheckSide::City, CheckMark::Partly),
                    answer(2, CheckPhase::Before, CheckSide::City, CheckMark::NotApplicable)}),
        checked(2, {answer(0, CheckPhase::Before, CheckSide::City, CheckMark::Good),
                    answer(0, CheckPhase::After, CheckSide::Partner, CheckMark::Bad)}),
        {named(QStringLiteral("未回答"), 3)}};
    const Report report = checklistOf(reviewed);
    const ReportTable& table = tableOf(report);
    CHECK(groupsOf(table) ==
          QStringList{QStringLiteral("Before, City () 0"), QStringLiteral("After, Partner () 2")});
    CHECK(rowsOf(table) ==
          QStringList{QStringLiteral("信頼|2|1|0|3|66.7%|0"), QStringLiteral("対等|0|0|0|0||1"),
                      QStringLiteral("信頼|0|0|1|1|0.0%|0"), QStringLiteral("対等|0|0|0|0||0")});
    CHECK(rowsOf(table, Reading::Data).front() ==
          QStringLiteral("Before|City|信頼|2|1|0|3|66.7|0"));
}

TEST_CASE("Questions that are no longer asked count under their principle, or as one of its own")
{
    CheckAnswer old = answer(0, CheckPhase::Before, CheckSide::City, CheckMark::Good);
    old.question.words = QStringLiteral("以前の設問");
    CheckAnswer gone = old;
    gone.question.principle = {PrincipleCode::parse(QStringLiteral("gone")),
                               QStringLiteral("以前の原則")};
    const Report report = checklistOf({checked(1, {old, gone})});
    CHECK(
        columnOf(tableOf(report), QStringLiteral("Principle")) ==
        QStringList{QStringLiteral("信頼"), QStringLiteral("対等"), QStringLiteral("以前の原則")});
    CHECK(columnOf(tableOf(report), QStringLiteral("Answered")) ==
          QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("1")});
}

TEST_CASE("A checklist is complete when both sides answered everything in all phases")
{
    const std::vector<ReviewedRecord> reviewed{
        checked(1, allAnswers(CheckMark::Good)),
        checked(2, {answer(0, CheckPhase::Before, CheckSide::City, CheckMark::Good),
                    answer(1, CheckPhase::Before, CheckSide::City, CheckMark::Good),
                    answer(2, CheckPhase::Before, CheckSide::City, CheckMark::Good)}),
        checked(3, {answer(0, CheckPhase::Before, CheckSide::City, CheckMark::Good)}),
        {named(QStringLiteral("未回答"), 4)}};
    const ReportTable table = tableOf(checklistOf(reviewed), 1);
    REQUIRE(rowsOf(table).size() == 6);
    CHECK(rowsOf(table)[0] == QStringLiteral("Before, City|2|1|1"));
    CHECK(rowsOf(table)[1] == QStringLiteral("Before, Partner|1|0|3"));
    CHECK(totalsOf(table) == QStringList{QStringLiteral("All phases, both sides|1|2|1")});
}

TEST_CASE("Where a guideline asks nothing, no checklist is complete")
{
    const Guideline silent = smallGuideline();
    const std::vector<ReviewedRecord> reviewed{checked(1, {})};
    CHECK(progressTally(silent, reviewed) == ProgressTally{.blank = 1});
    const Report report = checklistReport({}, silent, reviewed, Edition::Internal);
    CHECK(rowsOf(tableOf(report)).isEmpty());
    CHECK_FALSE(tableOf(report).emptyText.isEmpty());
}

TEST_CASE("A guideline that asks by its conditions says so")
{
    const Report report = checklistReport({}, builtIn("ebetsu"), {}, Edition::Public);
    CHECK(headsOf(tableOf(report), Reading::Paper).first() == QStringLiteral("Condition"));
    CHECK(headsOf(tableOf(checklistOf({})), Reading::Paper).first() == QStringLiteral("Principle"));
}

TEST_CASE("Different answers of the sides are listed with their comments, for the office alone")
{
    const std::vector<ReviewedRecord> reviewed{
        checked(1, {answer(1, CheckPhase::During, CheckSide::City, CheckMark::Good),
                    answer(1, CheckPhase::During, CheckSide::Partner, CheckMark::Bad),
                    answer(0, CheckPhase::During, CheckSide::City, CheckMark::Good),
                    answer(0, CheckPhase::During, CheckSide::Partner, CheckMark::Good)})};
    const Report internal = checklistOf(reviewed);
    CHECK(rowsOf(tableOf(internal, 2)) ==
          QStringList{QStringLiteral("During|信頼|約束を守ったか|Good|Bad|") + CityComment + u'|' +
                      PartnerComment});
    CHECK(groupsOf(tableOf(internal, 2)) == QStringList{QStringLiteral("No. 1 事業1 () 0")});
    CHECK(rowsOf(tableOf(internal, 2), Reading::Data) ==
          QStringList{QStringLiteral("1|事業1|During|信頼|約束を守ったか|Good|Bad|") + CityComment +
                      u'|' + PartnerComment});
    const Report forPublic = checklistOf(reviewed, Edition::Public);
    CHECK(tablesOf(forPublic).size() == 2);
    CHECK_FALSE(wholeText(forPublic).contains(QStringLiteral("事業1")));
    CHECK_FALSE(wholeText(forPublic).contains(PartnerComment));
    CHECK_FALSE(wholeText(forPublic).contains(CityComment));
}

TEST_CASE("Sides are called alike only where both answered the same question")
{
    const ReportTable apart = tableOf(
        checklistOf(
            {checked(1, {answer(0, CheckPhase::Before, CheckSide::City, CheckMark::Good),
                         answer(1, CheckPhase::Before, CheckSide::Partner, CheckMark::Good)})}),
        2);
    CHECK(apart.emptyText == QStringLiteral("No question has been answered by both sides yet."));
    const ReportTable alike = tableOf(checklistOf({checked(1, allAnswers(CheckMark::Good))}), 2);
    CHECK(alike.emptyText == QStringLiteral("Both sides answered alike wherever both answered."));
}

TEST_CASE("Sides that answer alike have a sentence in place of the list")
{
    const ReportTable table = tableOf(checklistOf({checked(1, allAnswers(CheckMark::Good))}), 2);
    CHECK(rowsOf(table).isEmpty());
    CHECK_FALSE(table.emptyText.isEmpty());
}
