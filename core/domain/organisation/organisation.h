#pragma once

#include "core/domain/choice.h"
#include "core/domain/name.h"

#include <QDate>
#include <QStringList>

#include <set>
#include <span>
#include <vector>

namespace kyodo {

/// A name that an organisation had before: documents of those years carry it.
struct FormerName
{
    QString name;
    std::optional<QDate> until;

    friend bool operator==(const FormerName&, const FormerName&) = default;
};

/// Whether an organisation fulfils one of the guideline's 要件, as somebody checked it.
struct RequirementCheck
{
    enum class Answer { Open, Met, NotMet };

    RequirementChoice requirement;
    Answer answer = Answer::Open;
    std::optional<QDate> checkedOn;
    QString checkedBy; ///< who of the office
    QString note;

    friend bool operator==(const RequirementCheck&, const RequirementCheck&) = default;
};

/// 登録: one entry of the history of its registration, oldest first.
struct RegistrationEvent
{
    enum class Kind { Registered, Renewed, Changed, Withdrawn };

    Kind kind = Kind::Registered;
    std::optional<QDate> on;
    std::optional<QDate> validUntil; ///< 更新期限
    QString note;

    friend bool operator==(const RegistrationEvent&, const RegistrationEvent&) = default;
};

/// 役員, for the term that it holds office.
struct Officer
{
    QString title; ///< 役職: 会長, 代表理事 …
    QString name;
    std::optional<QDate> from;
    std::optional<QDate> until;

    friend bool operator==(const Officer&, const Officer&) = default;
};

/// 構成団体: a member of a joint body such as a 実行委員会.
struct BodyMember
{
    QString name; ///< as typed; never blank
    std::optional<OrganisationId> organisation;
    QString role;

    friend bool operator==(const BodyMember&, const BodyMember&) = default;
};

/// Whether the public may read a name. What is not said is decided by Persons: a person is hidden,
/// everybody else named. Hidden and Published are somebody's word about this one.
enum class NamePublicity { ByKind, Hidden, Published };

/// What of an organisation can be made public, each by itself. Of its name NamePublicity decides;
/// its 備考 is never public.
enum class OrganisationItem {
    Kana,
    Kind,
    FormerNames,
    CorporateNumber,
    Address,
    Contact,
    Website,
    Fields,
    Activities,
    Issues,
    Requirements,
    Registration,
    Officers,
    Members,
};

/// 団体: a group, company or office that works with the city.
struct Organisation
{
    OrganisationId id;
    int version = 0; ///< 0: not in a ledger yet
    Name name;
    QString kana; ///< フリガナ, for sorting; may be empty
    std::optional<ActorKindChoice> kind;
    QString corporateNumber; ///< 法人番号 as typed; see corporate_number.h
    std::vector<FormerName> formerNames;
    QString address; ///< 所在地
    QString contact; ///< 連絡先
    QString website;
    std::vector<FieldChoice> fields; ///< of either scheme
    QStringList activities;          ///< of the guideline's lists, or own words
    QStringList issues;              ///< the same
    std::vector<RequirementCheck> requirements;
    QString registrationNumber;
    std::vector<RegistrationEvent> registration;
    std::vector<Officer> officers;
    std::vector<BodyMember> members;
    QString note; ///< 備考: for the office alone
    std::set<OrganisationItem> publicItems = standardPublicItems();
    NamePublicity namePublicity = NamePublicity::ByKind;

    /// What is public unless somebody says otherwise: nothing about persons.
    [[nodiscard]] static std::set<OrganisationItem> standardPublicItems();

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// The latest 更新期限 of its registration; none when it is not registered, or has withdrawn.
[[nodiscard]] std::optional<QDate> registeredUntil(const Organisation& organisation);

/// Every text that a search should find the organisation by; none is empty.
[[nodiscard]] QStringList searchTexts(const Organisation& organisation);

/// Stable names for files and the ledger, in the order of the enum; labels are translated.
[[nodiscard]] std::span<const OrganisationItem> organisationItems();
[[nodiscard]] QString organisationItemCode(OrganisationItem item);
[[nodiscard]] std::optional<OrganisationItem> organisationItemFromCode(const QString& code);
[[nodiscard]] QString organisationItemLabel(OrganisationItem item);

[[nodiscard]] std::span<const NamePublicity> namePublicities();
[[nodiscard]] QString namePublicityCode(NamePublicity publicity);
[[nodiscard]] std::optional<NamePublicity> namePublicityFromCode(const QString& code);
/// Translated: 区分による（個人は公開しない）, 公開しない, 公開する.
[[nodiscard]] QString namePublicityLabel(NamePublicity publicity);

[[nodiscard]] std::span<const RegistrationEvent::Kind> registrationKinds();
[[nodiscard]] QString registrationKindCode(RegistrationEvent::Kind kind);
[[nodiscard]] std::optional<RegistrationEvent::Kind> registrationKindFromCode(const QString& code);
/// Translated: 登録, 更新, 変更, 抹消.
[[nodiscard]] QString registrationKindLabel(RegistrationEvent::Kind kind);

[[nodiscard]] std::span<const RequirementCheck::Answer> requirementAnswers();
[[nodiscard]] QString requirementAnswerCode(RequirementCheck::Answer answer);
[[nodiscard]] std::optional<RequirementCheck::Answer>
requirementAnswerFromCode(const QString& code);
/// Translated: 未確認, 適合, 不適合.
[[nodiscard]] QString requirementAnswerLabel(RequirementCheck::Answer answer);

} // namespace kyodo
