#pragma once

#include "core/domain/project_record.h"

#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace kyodo {

/// Whose partners are whose, among the records of one round. A partner is told by its entry in the
/// register where both sides have one, else by organisationNameKey().
class PartnerIndex final
{
public:
    /// A partner of more records brings none together: everybody works with it.
    static constexpr size_t MostRecords = 30;

    explicit PartnerIndex(std::span<const ProjectRecord* const> records);

    /// The records from `from` on that share a partner with `record`, itself left out, and how
    /// close the rarest one brings them: 1 for the only two that have it, less the more there are.
    [[nodiscard]] std::map<int, double> closeTo(int record, int from) const;

    /// Which partners of `record` are partners of `other` too, as places among its own; common
    /// ones as well.
    [[nodiscard]] std::vector<size_t> shared(int record, int other) const;

private:
    struct Keys
    {
        std::optional<OrganisationId> organisation;
        QString name;

        [[nodiscard]] bool isSame(const Keys& other) const;
    };

    void read(const ProjectRecord& record);
    [[nodiscard]] double closenessBy(const Keys& partner) const;
    /// Candidates: by entry or by name, perhaps twice.
    [[nodiscard]] std::vector<int> recordsNaming(const Keys& partner) const;
    [[nodiscard]] bool has(int record, const Keys& partner) const;

    std::vector<std::vector<Keys>> m_partners; ///< by record
    std::unordered_map<QString, std::vector<int>> m_byName;
    std::unordered_map<OrganisationId, std::vector<int>> m_byOrganisation;
};

} // namespace kyodo
