#include "core/operations/rescue_operations.h"

#include "core/operations/organisation_operations.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

#include <QFile>

namespace kyodo {
namespace {

using test::requireDone;
using test::TemporaryFolder;
using test::testAuthor;
using test::valueOf;

/// A ledger with an organisation and its project, open.
class LostLedger
{
public:
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("台帳.kyodo"));
    const QString target = folder.path(QStringLiteral("別に保存.kyodo"));
    std::unique_ptr<Workspace> workspace;
    std::optional<LostProject> project;
    std::optional<Organisation> organisation;

    LostLedger()
    {
        requireDone(Ledger::create(path, test::sampleGuideline(), testAuthor()));
        workspace = valueOf(Workspace::open(path, Ledger::Access::ReadWrite, testAuthor()));
        organisation =
            Organisation{workspace->newId<OrganisationId>(), 0, name(QStringLiteral("東町内会"))};
        CHECK(valueOf(saveOrganisation(*workspace, *organisation)));
        CHECK(valueOf(addRound(*workspace, test::yearsFrom(QStringLiteral("令和6")))));
        const SurveyRound round = valueOf(workspace->ledger().rounds().all()).front();
        const Project entered{workspace->newId<ProjectId>()};
        ProjectRecord record{workspace->newId<RecordId>(),    0, entered.id, round.id, 0,
                             name(QStringLiteral("夏まつり"))};
        record.partners = {{QStringLiteral("東町内会"), organisation->id, {}, {}}};
        CHECK(valueOf(saveProject(*workspace, entered, record)));
        const Ledger& ledger = workspace->ledger();
        organisation = *valueOf(ledger.organisations().find(organisation->id));
        project = LostProject{*valueOf(ledger.projects().find(entered.id)),
                              *valueOf(ledger.records().find(record.id)),
                              {},
                              round};
    }

    static Name name(const QString& text) { return valueOf(Name::parse(text)); }

    [[nodiscard]] Rescued rescue() const
    {
        return valueOf(rescueLedger(workspace->ledger(), target, project->round));
    }
    [[nodiscard]] std::unique_ptr<Workspace> openTarget() const
    {
        return valueOf(Workspace::open(target, Ledger::Access::ReadWrite, testAuthor()));
    }
    void overwrite() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.resize(0));
        REQUIRE(file.write("a list of names") > 0);
    }
};

std::vector<ProjectRecord> recordsOf(const Ledger& ledger)
{
    return valueOf(ledger.records().load(valueOf(ledger.lists().recordIds({}))));
}

TEST_CASE("Of a deleted ledger all is saved elsewhere, and an edit over what it edited")
{
    LostLedger lost;
    REQUIRE(QFile::remove(lost.path));
    REQUIRE(lost.rescue() == Rescued::WholeLedger);
    const auto target = lost.openTarget();
    lost.project->record.summary = QStringLiteral("改めた内容");
    CHECK(valueOf(enterRescued(*target, Rescued::WholeLedger, *lost.project)));
    const auto records = recordsOf(target->ledger());
    REQUIRE(records.size() == 1);
    CHECK(records[0].summary == QStringLiteral("改めた内容"));
    CHECK(records[0].partners[0].organisation == lost.organisation->id);
}

TEST_CASE("What was new gets an id of the ledger that it is saved in")
{
    LostLedger lost;
    const auto project = lost.workspace->newId<ProjectId>();
    const auto record = lost.workspace->newId<RecordId>();
    LostProject fresh{Project{project},
                      ProjectRecord{record, 0, project, lost.project->round.id, 0,
                                    LostLedger::name(QStringLiteral("冬まつり"))},
                      {},
                      lost.project->round};
    REQUIRE(QFile::remove(lost.path));
    REQUIRE(lost.rescue() == Rescued::WholeLedger);
    const auto target = lost.openTarget();
    CHECK(valueOf(enterRescued(*target, Rescued::WholeLedger, fresh)));
    // and the next one does not meet it
    fresh.project.id = target->newId<ProjectId>();
    fresh.record.id = target->newId<RecordId>();
    fresh.record.project = fresh.project.id;
    CHECK(valueOf(saveProject(*target, fresh.project, fresh.record)));
    CHECK(recordsOf(target->ledger()).size() == 3);
}

TEST_CASE("Of an overwritten ledger what was entered is saved alone, with its round and guideline")
{
    LostLedger lost;
    lost.overwrite();
    REQUIRE(lost.rescue() == Rescued::EnteredAlone);
    const auto target = lost.openTarget();
    CHECK(target->guideline() == test::sampleGuideline());
    CHECK(valueOf(enterRescued(*target, Rescued::EnteredAlone, *lost.project)));
    const auto records = recordsOf(target->ledger());
    REQUIRE(records.size() == 1);
    CHECK(records[0].name.text() == QStringLiteral("夏まつり"));
    CHECK(partnerNames(records[0]) == QStringLiteral("東町内会"));
    CHECK(!records[0].partners[0].organisation);
    CHECK(valueOf(target->ledger().rounds().all()).front().years == lost.project->round.years);
    CHECK(valueOf(enterRescued(*target, Rescued::EnteredAlone, *lost.organisation)));
    CHECK(valueOf(target->ledger().organisations().all()).size() == 1);
}

TEST_CASE("Nothing is rescued over a file that is there")
{
    LostLedger lost;
    lost.overwrite();
    QFile mine(lost.target);
    REQUIRE(mine.open(QIODevice::WriteOnly));
    REQUIRE(mine.write("mine") == 4);
    mine.close();
    const auto rescued = rescueLedger(lost.workspace->ledger(), lost.target, std::nullopt);
    REQUIRE(!rescued);
    CHECK(rescued.error().code == ErrorCode::FileWrite);
    CHECK(test::bytesOf(lost.target) == "mine");
}

} // namespace
} // namespace kyodo
