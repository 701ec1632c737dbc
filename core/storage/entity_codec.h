#pragma once

#include "core/storage/entity.h"

#include <QJsonObject>

namespace kyodo {

/// Entities as JSON, for the change log: all that is stored of them but `version`. decode… gives an
/// equal value back (with version 0), and none for an object that no version of the program wrote.

[[nodiscard]] QJsonObject encode(const LedgerGuideline& value);
[[nodiscard]] QJsonObject encode(const SurveyRound& value);
[[nodiscard]] QJsonObject encode(const Organisation& value);
[[nodiscard]] QJsonObject encode(const Project& value);
[[nodiscard]] QJsonObject encode(const ProjectRecord& value);
[[nodiscard]] QJsonObject encode(const PrincipleChecklist& value);
[[nodiscard]] QJsonObject encode(const Evaluation& value);

[[nodiscard]] std::optional<LedgerGuideline> decodeGuideline(const QJsonObject& json);
[[nodiscard]] std::optional<SurveyRound> decodeRound(const QJsonObject& json);
[[nodiscard]] std::optional<Organisation> decodeOrganisation(const QJsonObject& json);
[[nodiscard]] std::optional<Project> decodeProject(const QJsonObject& json);
[[nodiscard]] std::optional<ProjectRecord> decodeRecord(const QJsonObject& json);
[[nodiscard]] std::optional<PrincipleChecklist> decodeChecklist(const QJsonObject& json);
[[nodiscard]] std::optional<Evaluation> decodeEvaluation(const QJsonObject& json);

} // namespace kyodo
