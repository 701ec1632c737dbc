#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"

namespace kyodo {

/// What the spelling of a name says about the legal form of its bearer.
enum class LegalForm {
    None,
    Npo,                     ///< 特定非営利活動法人
    Company,                 ///< 株式会社, 有限会社, 合同会社 …
    GeneralAssociation,      ///< 一般・公益 社団法人
    GeneralFoundation,       ///< 一般・公益 財団法人
    SocialWelfare,           ///< 社会福祉法人
    School,                  ///< 学校法人, 大学, 高等学校 …
    MedicalCorporation,      ///< 医療法人
    Cooperative,             ///< 協同組合
    ReligiousCorporation,    ///< 宗教法人
    RegisteredNeighbourhood, ///< 認可地縁団体
};

/// A name taken apart: its legal form and what is left, folded. 大学, 小学校 and 農業協同組合 tell
/// a form but stay, since the name is none without them; so does a name that is nothing but a form.
struct OrganisationNameParts
{
    LegalForm form = LegalForm::None;
    QString bare; ///< foldKey() of the name without its legal form

    friend bool operator==(const OrganisationNameParts&, const OrganisationNameParts&) = default;
};
[[nodiscard]] OrganisationNameParts organisationNameParts(const QString& name);

/// The key under which the spellings of one organisation meet: (特非)あおぞらの会,
/// NPO法人あおぞらの会 and 特定非営利活動法人 あおぞらの会 have one; あおぞらの会, which may be
/// another body, and 株式会社あおぞらの会 have theirs. 株式会社, 有限会社, 合同会社, 合資会社 and
/// 合名会社 are told apart; 社団法人, 一般社団法人 and 公益社団法人, the stages of one body, are
/// not.
[[nodiscard]] QString organisationNameKey(const QString& name);

/// The keys of its name and of all its former names, each once.
[[nodiscard]] QStringList organisationNameKeys(const Organisation& organisation);

/// Whether an actor of `guideline` can have this legal form; true where actor or name do not say. A
/// form that the guideline has no actor for (一般社団法人, 社会福祉法人 …; 学校法人 where no actor
/// is a school) may be any body but a 町内会, a school or a person.
[[nodiscard]] bool canHaveForm(const ActorKind& actor, LegalForm form, const Guideline& guideline);

} // namespace kyodo
