#pragma once

#include "core/domain/organisation/erased_organisation.h"
#include "core/operations/workspace.h"

namespace kyodo {

/// 抹消: takes personal data of organisations out of a ledger for good.

/// What is done about other entries that hold the same texts, such as 備考 of projects.
enum class Mentions { Keep, Erase };

/// How an organisation is to be erased.
struct ErasureChoice
{
    Erasing erasing = Erasing::Contacts;
    Mentions mentions = Mentions::Keep;

    friend bool operator==(const ErasureChoice&, const ErasureChoice&) = default;
};

/// An entry that is not the organisation's own and holds a text of it.
struct Mention
{
    EntityRef entity;
    QString subject; ///< the name of what it is about; may be empty
    QString excerpt; ///< the text that was found, with its neighbours

    friend bool operator==(const Mention&, const Mention&) = default;
};

/// What erasing an organisation would do. Nothing is written.
struct ErasurePlan
{
    OrganisationId organisation;
    QString name;  ///< as it is called now, or was called last
    QString about; ///< what stands in the log instead: the name when it stays
    ErasureChoice choice;
    bool isRegistered = true; ///< else it is in the log alone, having been removed
    QStringList texts;        ///< what is erased, as it was written
    QStringList names;        ///< under which other entries mean it, when its name is erased
    std::vector<Mention> mentions;
    Rewritten effect;

    friend bool operator==(const ErasurePlan&, const ErasurePlan&) = default;
};

/// Also of one that was removed from the register and stands in the change log still. NotFound.
[[nodiscard]] Result<ErasurePlan> planErasure(const Ledger& ledger, OrganisationId organisation,
                                              const ErasureChoice& choice);

/// Does it, as one act that cannot be taken back: the register, records, search and the whole
/// change log lose the texts, and then the free space of the file. What earlier acts would bring
/// back is the erased state. None where nothing is left to erase.
[[nodiscard]] Result<std::optional<ChangeSetId>> applyErasure(Workspace& workspace,
                                                              const ErasurePlan& plan);

/// Whether its name should go too: what the register calls a private person.
[[nodiscard]] Result<bool> isPerson(const Ledger& ledger, OrganisationId organisation);

} // namespace kyodo
