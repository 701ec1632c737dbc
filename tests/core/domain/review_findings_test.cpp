#include "core/domain/finding.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using kyodo::test::sampleGuideline;
using kyodo::test::valueOf;

namespace {

using Kind = Finding::Kind;
using Kinds = std::vector<Kind>;

ProjectRecord record()
{
    return {.id = *RecordId::fromValue(7),
            .project = *ProjectId::fromValue(1),
            .round = *SurveyRoundId::fromValue(1),
            .name = valueOf(Name::parse(QStringLiteral("市民文化祭")))};
}

Guideline guideline()
{
    Guideline guideline = sampleGuideline();
    guideline.principles = {{*PrincipleCode::parse(QStringLiteral("trust")),
                             QStringLiteral("信頼関係を築く"),
                             {},
                             {QStringLiteral("約束を守りましたか。")}}};
    guideline.evaluationItems = {{QStringLiteral("role"), QStringLiteral("役割分担"), {}},
                                 {QStringLiteral("goal"), QStringLiteral("目的の共有"), {}}};
    for (const auto& [code, asksReason] :
         {std::pair{QStringLiteral("3"), false}, std::pair{QStringLiteral("2"), false},
          std::pair{QStringLiteral("1"), true}}) {
        guideline.evaluationScale.push_back({*ScaleStepCode::parse(code), code, {}, asksReason});
    }
    return guideline;
}

template <class Review>
std::vector<Finding> found(const Review& review)
{
    std::vector<Finding> findings = findingsOf(review, record(), guideline());
    for (const Finding& finding : findings) {
        CHECK(finding.record == record().id);
        CHECK(finding.subject == record().name.text());
        CHECK_FALSE(finding.message.isEmpty());
    }
    return findings;
}

template <class Review>
Kinds kindsOf(const Review& review)
{
    Kinds kinds;
    for (const Finding& finding : found(review)) {
        kinds.push_back(finding.kind);
    }
    return kinds;
}

CheckAnswer answer(const QString& question, CheckSide side, CheckMark mark)
{
    return {.question = {{PrincipleCode::parse(QStringLiteral("trust")),
                          QStringLiteral("信頼関係を築く")},
                         question},
            .side = side,
            .mark = mark,
            .comment = {}};
}

PrincipleChecklist checklist(std::vector<CheckAnswer> answers)
{
    return {.id = *ChecklistId::fromValue(1), .record = record().id, .answers = std::move(answers)};
}

Score score(const QString& item, Viewpoint viewpoint, const QString& step,
            const QString& comment = {})
{
    const QString name = item == QStringLiteral("role")   ? QStringLiteral("役割分担")
                         : item == QStringLiteral("goal") ? QStringLiteral("目的の共有")
                                                          : QStringLiteral("時限性");
    return {{EvaluationItemCode::parse(item), name},
            viewpoint,
            ScaleStepChoice{ScaleStepCode::parse(step), step},
            comment};
}

Evaluation evaluation(std::vector<Score> scores)
{
    return {.id = *EvaluationId::fromValue(1),
            .record = record().id,
            .scores = std::move(scores),
            .improvement = {},
            .publicText = {},
            .internalNote = {}};
}

} // namespace

TEST_CASE("a checklist that both sides answered alike has no findings")
{
    const QString asked = QStringLiteral("約束を守りましたか。");
    CHECK(kindsOf(checklist({})).empty());
    CHECK(kindsOf(checklist({answer(asked, CheckSide::City, CheckMark::Good),
                             answer(asked, CheckSide::Partner, CheckMark::Good)}))
              .empty());
}

TEST_CASE("questions that sides answered differently are one finding")
{
    const QString asked = QStringLiteral("約束を守りましたか。");
    CHECK(kindsOf(checklist({answer(asked, CheckSide::City, CheckMark::Good),
                             answer(asked, CheckSide::Partner, CheckMark::Bad)})) ==
          Kinds{Kind::SidesDiffer});
}

TEST_CASE("answers to questions that the guideline does not ask are one finding with their count")
{
    const auto findings = found(checklist(
        {answer(QStringLiteral("会計を公開しましたか。"), CheckSide::City, CheckMark::Good),
         answer(QStringLiteral("記録を残しましたか。"), CheckSide::City, CheckMark::Good)}));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == Kind::UnknownQuestion);
    CHECK(findings[0].message.contains(u'2'));
}

TEST_CASE("sides that score an item far apart are one finding that names the widest")
{
    const std::vector apart{
        score(QStringLiteral("role"), Viewpoint::CitySelf, QStringLiteral("3")),
        score(QStringLiteral("role"), Viewpoint::PartnerSelf, QStringLiteral("2")),
        score(QStringLiteral("goal"), Viewpoint::CitySelf, QStringLiteral("3")),
        score(QStringLiteral("goal"), Viewpoint::PartnerSelf, QStringLiteral("1"),
              QStringLiteral("打合せが足りなかった。"))};
    const auto findings = found(evaluation(apart));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == Kind::SidesDiffer);
    CHECK(findings[0].message.contains(QStringLiteral("目的の共有")));
    CHECK_FALSE(findings[0].message.contains(QStringLiteral("役割分担")));

    CHECK(kindsOf(evaluation({apart[0], apart[1]})).empty());
}

TEST_CASE("low scores without a reason are one finding with their count")
{
    const auto findings = found(
        evaluation({score(QStringLiteral("role"), Viewpoint::CitySelf, QStringLiteral("1")),
                    score(QStringLiteral("goal"), Viewpoint::CitySelf, QStringLiteral("1"))}));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == Kind::ScoreWithoutReason);
    CHECK(findings[0].message.contains(u'2'));

    CHECK(kindsOf(
              evaluation({score(QStringLiteral("role"), Viewpoint::CitySelf, QStringLiteral("1"),
                                QStringLiteral("人手が足りない。")),
                          score(QStringLiteral("goal"), Viewpoint::CitySelf, QStringLiteral("2"))}))
              .empty());
}

TEST_CASE("scores of items that the guideline lacks are one finding that names each once")
{
    const auto findings = found(
        evaluation({score(QStringLiteral("limit"), Viewpoint::CitySelf, QStringLiteral("3")),
                    score(QStringLiteral("limit"), Viewpoint::ThirdParty, QStringLiteral("3"))}));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == Kind::UnknownItem);
    CHECK(findings[0].message.count(QStringLiteral("時限性")) == 1);
}

TEST_CASE("contact data in the evaluation's text for the public is a finding")
{
    Evaluation made = evaluation({});
    made.publicText = QStringLiteral("詳しくは〒073-0195まで");
    CHECK(kindsOf(made) == Kinds{Kind::PersonalData});
    made.internalNote = made.publicText;
    made.publicText.clear();
    CHECK(kindsOf(made).empty());
}
