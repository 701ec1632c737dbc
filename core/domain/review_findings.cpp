#include "core/domain/finding.h"

#include "core/domain/personal_data_findings.h"
#include "core/domain/same_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

Finding findingOf(const ProjectRecord& record, Finding::Kind kind, const QString& message)
{
    return {kind, record.id, {}, record.name.text(), message};
}

template <class Entries>
int countOf(const Entries& entries)
{
    return static_cast<int>(std::size(entries));
}

/// What was scored though the guideline has no such item, each once.
QStringList unknownItems(const Evaluation& evaluation, const Guideline& guideline)
{
    const std::vector<EvaluationItemChoice> asked = evaluationItems(guideline);
    const auto isAsked = [&](const EvaluationItemChoice& scored) {
        return std::any_of(asked.begin(), asked.end(), [&](const EvaluationItemChoice& item) {
            return sameChoice(item, scored);
        });
    };
    QStringList unknown;
    for (const Score& score : evaluation.scores) {
        if (!isAsked(score.item) && !unknown.contains(score.item.words)) {
            unknown << score.item.words;
        }
    }
    return unknown;
}

QString widestGapMessage(const EvaluationGap& widest)
{
    return Findings::tr("The sides see “%1” differently: “%2” lies %n step(s) above “%3”.", nullptr,
                        widest.steps)
        .arg(widest.item.words, viewpointLabel(widest.higher), viewpointLabel(widest.lower));
}

} // namespace

std::vector<Finding> findingsOf(const PrincipleChecklist& checklist, const ProjectRecord& record,
                                const Guideline& guideline)
{
    std::vector<Finding> findings;
    if (const int count = countOf(answersElsewhere(checklist, guideline)); count > 0) {
        findings.push_back(findingOf(
            record, Finding::Kind::UnknownQuestion,
            Findings::tr("%n answer(s) of the checklist belong to questions that the guideline "
                         "does not ask. They are kept in their words.",
                         nullptr, count)));
    }
    if (const int count = countOf(checkDifferences(checklist, guideline)); count > 0) {
        findings.push_back(
            findingOf(record, Finding::Kind::SidesDiffer,
                      Findings::tr("The city and the partner answered %n question(s) of the "
                                   "checklist differently.",
                                   nullptr, count)));
    }
    return findings;
}

std::vector<Finding> findingsOf(const Evaluation& evaluation, const ProjectRecord& record,
                                const Guideline& guideline)
{
    std::vector<Finding> findings;
    const auto gaps = evaluationGaps(evaluation, guideline);
    if (!gaps.empty()) {
        findings.push_back(
            findingOf(record, Finding::Kind::SidesDiffer, widestGapMessage(gaps.front())));
    }
    if (const int count = countOf(scoresWithoutReason(evaluation, guideline)); count > 0) {
        findings.push_back(
            findingOf(record, Finding::Kind::ScoreWithoutReason,
                      Findings::tr("%n low score(s) of the evaluation stand without a reason.",
                                   nullptr, count)));
    }
    const QStringList unknown = unknownItems(evaluation, guideline);
    if (!unknown.isEmpty()) {
        findings.push_back(findingOf(
            record, Finding::Kind::UnknownItem,
            Findings::tr("The guideline has no evaluation item “%1”. It is kept in these words.")
                .arg(unknown.join(u'、'))));
    }
    if (const auto message = personalDataMessage(
            Findings::tr("the evaluation's text for the public"), evaluation.publicText)) {
        findings.push_back(findingOf(record, Finding::Kind::PersonalData, *message));
    }
    return findings;
}

} // namespace kyodo
