#pragma once

#include "core/domain/choice.h"
#include "core/domain/guideline/guideline.h"
#include "core/domain/ids.h"
#include "core/domain/name.h"
#include "core/domain/yen.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace kyodo {

/// 協働の相手: an organisation of the register, or a name as it was written.
struct Partner
{
    QString name; ///< as typed; never blank
    std::optional<OrganisationId> organisation;
    std::optional<ActorKindChoice> kind;
    QString role; ///< 役割

    friend bool operator==(const Partner&, const Partner&) = default;
};

/// A line of the 役割分担 of a project: what is to be done, and what of it each side does.
struct RoleShare
{
    QString task;     ///< 企画, 広報, 経費 …
    QString citySide; ///< 甲: what the city does
    QString partners; ///< 乙: what the partners do

    friend bool operator==(const RoleShare&, const RoleShare&) = default;
};

/// 状態
enum class RecordStatus { Planned, Running, Done, Cancelled };

/// 実績: a project in one survey round.
struct ProjectRecord
{
    RecordId id;
    int version = 0; ///< 0: not in a ledger yet
    ProjectId project;
    SurveyRoundId round;
    int number = 0;                   ///< No. in the round's table, from 1
    Name name;                        ///< 事業名（活動名）
    QString summary;                  ///< 事業内容
    QString department;               ///< 担当課, by its name in that year
    std::vector<FormChoice> forms;    ///< 形態; the first one leads
    std::optional<AreaChoice> area;   ///< 領域
    QString areaReason;               ///< why this area
    Involvement involvement;          ///< what the area is proposed from
    std::optional<FieldChoice> field; ///< 分野
    std::vector<Partner> partners;
    std::vector<RoleShare> roles; ///< 役割分担
    std::optional<Yen> cost;      ///< 事業費
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    QString periodNote; ///< 実施期間 as written, where it is more than two dates (終期未定)
    RecordStatus status = RecordStatus::Done;
    QString outcome; ///< 成果

    friend bool operator==(const ProjectRecord&, const ProjectRecord&) = default;
};

/// Equal in all but id, version and place in the table: what an import calls unchanged.
[[nodiscard]] bool sameContent(const ProjectRecord& a, const ProjectRecord& b);

/// The names of all partners, joined by 、
[[nodiscard]] QString partnerNames(const ProjectRecord& record);

/// Every text that a search should find the record by; none is empty.
[[nodiscard]] QStringList searchTexts(const ProjectRecord& record);

/// Stable names for files and for --format json, in the order of the enum.
[[nodiscard]] std::span<const RecordStatus> recordStatuses();
[[nodiscard]] QString statusCode(RecordStatus status);
[[nodiscard]] std::optional<RecordStatus> statusFromCode(const QString& code);
/// Translated: 予定, 実施中, 実施済, 中止.
[[nodiscard]] QString statusLabel(RecordStatus status);

} // namespace kyodo
