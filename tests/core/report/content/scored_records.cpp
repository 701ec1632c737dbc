#include "tests/core/report/content/scored_records.h"

namespace kyodo::test {

Guideline scoringGuideline()
{
    const auto step = [](const QString& code, const QString& name, bool asksReason) {
        return ScaleStep{*ScaleStepCode::parse(code), name, {}, asksReason};
    };
    Guideline guideline = sampleGuideline();
    guideline.evaluationItems = {{QStringLiteral("goal"), QStringLiteral("目的の共有"), {}},
                                 {QStringLiteral("equal"), QStringLiteral("対等な関係"), {}}};
    guideline.evaluationScale = {step(QStringLiteral("1"), QStringLiteral("できた"), false),
                                 step(QStringLiteral("2"), QStringLiteral("ほぼできた"), false),
                                 step(QStringLiteral("3"), QStringLiteral("あまり"), true),
                                 step(QStringLiteral("4"), QStringLiteral("できない"), true)};
    return guideline;
}

EvaluationItemChoice scoredItem(std::size_t place)
{
    return evaluationItems(scoringGuideline())[place];
}

Score scoreOf(std::size_t item, Viewpoint viewpoint, int place, const QString& comment)
{
    return {scoredItem(item), viewpoint,
            ScaleStepChoice{ScaleStepCode::parse(QString::number(place)), {}}, comment};
}

ReviewedRecord scored(int number, std::vector<Score> scores)
{
    return {.record = named(QStringLiteral("事業%1").arg(number), number),
            .evaluation = Evaluation{.id = *EvaluationId::fromValue(number),
                                     .record = *RecordId::fromValue(number),
                                     .scores = std::move(scores),
                                     .improvement = QStringLiteral("早めに打ち合わせる"),
                                     .publicText = QStringLiteral("参加者が増えた。"),
                                     .internalNote = QStringLiteral("担当者の覚え")}};
}

} // namespace kyodo::test
