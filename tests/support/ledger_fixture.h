#pragma once

#include "core/storage/ledger.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QStringList>

namespace kyodo::test {

/// 試験者, by a clock that stands still.
[[nodiscard]] Author testAuthor();

[[nodiscard]] FiscalYearSpan yearsFrom(const QString& text);

/// A value for every field of every entity, with characters that are easily broken.
[[nodiscard]] QString troublesomeText();
[[nodiscard]] Organisation fullOrganisation(OrganisationId id);
[[nodiscard]] Project fullProject(ProjectId id);
[[nodiscard]] ProjectRecord fullRecord(RecordId id, ProjectId project, SurveyRoundId round,
                                       OrganisationId partner);

/// A record as a line of the sample guideline: name | forms；of；it | area | department | partner |
/// cost. What is left out stays blank.
[[nodiscard]] ProjectRecord recordFrom(const QString& line, RecordId id, ProjectId project,
                                       SurveyRoundId round, int number);

/// A new ledger with the sample guideline, and one connection to it: for tests of what lies below
/// Ledger. The schema is that of the program.
class LedgerFixture
{
public:
    LedgerFixture();

    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] IdSequence& ids() { return m_ids; }
    [[nodiscard]] static GuidelineId guidelineId() { return *GuidelineId::fromValue(1); }

    [[nodiscard]] std::unique_ptr<LedgerWriter> beginWrite(ActKind kind = ActKind::ProjectEdited);

    /// Runs `act(writer)`, which returns a Status, and commits; all of it must go well.
    template <class Act>
    std::optional<WrittenChanges> write(Act act)
    {
        const auto writer = beginWrite();
        requireDone(act(*writer));
        return valueOf(writer->commit());
    }

    SurveyRound addRound(const QString& years);
    Organisation addOrganisation(const QString& name);
    Project addProject();

    /// Enters a project for each line, see recordFrom(); numbered from the round's last one.
    std::vector<RecordId> enter(const SurveyRound& round, const QStringList& lines);

    [[nodiscard]] ProjectRecord record(RecordId id);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    IdSequence m_ids;
};

} // namespace kyodo::test
