#pragma once

#include "core/operations/workspace.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <vector>

namespace kyodo::ui {

/// The register as far as it concerns the partners of a project: who has which name. Read when it
/// is first asked, and again after an act that touched the register.
class PartnerDirectory final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        OrganisationId id;
        QString name;
        QString kana;
        std::optional<ActorKindChoice> kind;
    };

    explicit PartnerDirectory(const Ledger& ledger, QObject* parent = nullptr);

    /// To be told of every act of the ledger.
    void follow(const WrittenChanges& changes);

    /// In the order of the register.
    [[nodiscard]] const std::vector<Entry>& entries() const;
    /// Null for one that is gone.
    [[nodiscard]] const Entry* find(OrganisationId id) const;
    /// All that have or had this name, however it is spelt: organisationNameKey().
    [[nodiscard]] std::vector<const Entry*> named(const QString& name) const;

signals:
    /// What was read before is out of date.
    void changed();

private:
    void read() const;

    const Ledger& m_ledger;
    mutable bool m_isRead = false;
    mutable std::vector<Entry> m_entries;
    mutable QHash<OrganisationId, std::size_t> m_places;
    mutable QMultiHash<QString, std::size_t> m_byName; ///< by key
};

} // namespace kyodo::ui
