#include "core/storage/codec_values.h"
#include "core/storage/entity_codec.h"

namespace kyodo {

using namespace codec;

namespace {

QJsonObject encodeAnswer(const CheckAnswer& answer)
{
    return {{key("principle"), choiceValue(std::optional(answer.question.principle))},
            {key("question"), answer.question.words},
            {key("phase"), checkPhaseCode(answer.phase)},
            {key("side"), checkSideCode(answer.side)},
            {key("mark"), answer.mark ? QJsonValue(checkMarkCode(*answer.mark)) : QJsonValue()},
            {key("comment"), answer.comment}};
}

CheckAnswer decodeAnswer(const QJsonObject& json)
{
    CheckAnswer answer;
    answer.question = {
        readChoice<PrincipleCode>(json[key("principle")]).value_or(PrincipleChoice{}),
        readText(json, "question")};
    answer.phase = checkPhaseFromCode(readText(json, "phase")).value_or(CheckPhase::Before);
    answer.side = checkSideFromCode(readText(json, "side")).value_or(CheckSide::City);
    answer.mark = checkMarkFromCode(readText(json, "mark"));
    answer.comment = readText(json, "comment");
    return answer;
}

QJsonObject encodeScore(const Score& score)
{
    return {{key("item"), choiceValue(std::optional(score.item))},
            {key("viewpoint"), viewpointCode(score.viewpoint)},
            {key("step"), choiceValue(score.step)},
            {key("comment"), score.comment}};
}

Score decodeScore(const QJsonObject& json)
{
    return {readChoice<EvaluationItemCode>(json[key("item")]).value_or(EvaluationItemChoice{}),
            viewpointFromCode(readText(json, "viewpoint")).value_or(Viewpoint::CitySelf),
            readChoice<ScaleStepCode>(json[key("step")]), readText(json, "comment")};
}

} // namespace

QJsonObject encode(const PrincipleChecklist& value)
{
    return {{key("id"), value.id.value()},
            {key("record"), value.record.value()},
            {key("answers"), listValue(value.answers, &encodeAnswer)}};
}

std::optional<PrincipleChecklist> decodeChecklist(const QJsonObject& json)
{
    const auto id = readId<ChecklistId>(json, "id");
    const auto record = readId<RecordId>(json, "record");
    return id && record ? std::optional(PrincipleChecklist{
                              *id, 0, *record, readList(json, "answers", &decodeAnswer)})
                        : std::nullopt;
}

QJsonObject encode(const Evaluation& value)
{
    return {{key("id"), value.id.value()},
            {key("record"), value.record.value()},
            {key("scores"), listValue(value.scores, &encodeScore)},
            {key("improvement"), value.improvement},
            {key("public_text"), value.publicText},
            {key("internal_note"), value.internalNote}};
}

std::optional<Evaluation> decodeEvaluation(const QJsonObject& json)
{
    const auto id = readId<EvaluationId>(json, "id");
    const auto record = readId<RecordId>(json, "record");
    if (!id || !record) {
        return std::nullopt;
    }
    return Evaluation{*id,
                      0,
                      *record,
                      readList(json, "scores", &decodeScore),
                      readText(json, "improvement"),
                      readText(json, "public_text"),
                      readText(json, "internal_note")};
}

} // namespace kyodo
