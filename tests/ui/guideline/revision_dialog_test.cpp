#include "ui/guideline/revision_dialog.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/sample_operations.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/grab.h"
#include "tests/support/sample_ledger.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using kyodo::test::childOf;
using kyodo::test::SampleLedger;
using kyodo::ui::MappingModel;
using kyodo::ui::RevisionDialog;

namespace {

Guideline builtIn(const char* code)
{
    return test::valueOf(builtInGuideline(QString::fromLatin1(code)));
}

Workspace& withMore(Workspace& workspace, int projects)
{
    if (projects > 0) {
        REQUIRE(test::valueOf(makeGeneratedSample(workspace, projects)));
    }
    return workspace;
}

struct ShownRevision
{
    explicit ShownRevision(std::optional<Guideline> target, int moreProjects = 0)
        : dialog(withMore(sample.workspace(), moreProjects), prompts, std::move(target))
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        if (moreProjects == 0) { // else the plan would go on meanwhile
            REQUIRE(QTest::qWaitForWindowActive(&dialog));
        }
    }

    [[nodiscard]] QPushButton& button() const
    {
        return childOf<QPushButton>(dialog, "reviseButton");
    }
    [[nodiscard]] QTableView& mapping() const { return childOf<QTableView>(dialog, "mappingView"); }

    /// The first one by 指定管理者制度, which 室蘭市 does not have.
    [[nodiscard]] ProjectRecord recordOfManager() const
    {
        RecordFilter filter;
        filter.form = FormChoice{sample.ledger().guideline().guideline.forms.at(8).code, {}};
        const auto ids = test::valueOf(sample.ledger().lists().recordIds(filter));
        return test::valueOf(sample.ledger().records().find(ids.front())).value();
    }

    void revise() { QTest::mouseClick(&button(), Qt::LeftButton); }

    SampleLedger sample;
    test::FakePrompts prompts;
    RevisionDialog dialog;
};

constexpr int Many = 2'000;

/// To 室蘭市's, over so many projects that they are not planned in one go.
struct LongRevision : ShownRevision
{
    LongRevision()
        : ShownRevision(builtIn("muroran"), Many)
    {}

    [[nodiscard]] QProgressBar& progress() const
    {
        return childOf<QProgressBar>(dialog, "planProgress");
    }
};

} // namespace

TEST_CASE("A revision shows what goes where, and carries the ledger over in one act")
{
    ShownRevision shown(builtIn("muroran"));
    test::grab(shown.dialog, QStringLiteral("revision"));
    REQUIRE(shown.mapping().model()->rowCount() == 10);
    CHECK_FALSE(shown.mapping().isColumnHidden(MappingModel::Count));
    const auto before = test::valueOf(shown.sample.ledger().changeLog().history()).size();
    shown.revise();
    CHECK_FALSE(shown.dialog.isVisible());
    CHECK(shown.sample.workspace().guideline() == builtIn("muroran"));
    CHECK(test::valueOf(shown.sample.ledger().changeLog().history()).size() == before + 1);
    const ProjectRecord record = shown.sample.record(1);
    REQUIRE_FALSE(record.forms.empty());
    REQUIRE(record.forms.front().code);
    CHECK(builtIn("muroran").form(*record.forms.front().code) != nullptr);
}

TEST_CASE("Persons whom the new guideline does not tell from a body stay hidden unless ticked")
{
    test::SampleLedger sample;
    const auto enter = [&](const char* name) {
        Organisation person{sample.workspace().newId<OrganisationId>(), 0,
                            test::valueOf(Name::parse(QString::fromUtf8(name)))};
        const ActorKind& citizen = sample.workspace().guideline().actors.front();
        person.kind = ActorKindChoice{citizen.code, citizen.name};
        test::valueOf(saveOrganisation(sample.workspace(), person));
        return person.id;
    };
    const OrganisationId taro = enter("砂川太郎");
    const OrganisationId hanako = enter("砂川花子");
    Guideline merged = sample.workspace().guideline();
    merged.edition = QStringLiteral("merged");
    merged.actors.front().natures.push_back(ActorNature::VolunteerGroup);
    test::FakePrompts prompts;
    RevisionDialog dialog(sample.workspace(), prompts, merged);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto& persons = childOf<QListWidget>(dialog, "personsView");
    REQUIRE(QTest::qWaitFor([&] { return persons.count() == 2; }));
    test::grab(dialog, QStringLiteral("revision-persons"));
    const auto named = persons.findItems(QStringLiteral("砂川花子"), Qt::MatchExactly);
    REQUIRE(named.size() == 1);
    persons.setCurrentItem(named.front());
    persons.setFocus();
    QTest::keyClick(&persons, Qt::Key_Space);
    QTest::mouseClick(&childOf<QPushButton>(dialog, "reviseButton"), Qt::LeftButton);
    CHECK_FALSE(dialog.isVisible());
    const auto publicity = [&](OrganisationId id) {
        return test::valueOf(sample.ledger().organisations().find(id))->namePublicity;
    };
    CHECK(publicity(taro) == NamePublicity::Hidden);
    CHECK(publicity(hanako) == NamePublicity::Published);
}

TEST_CASE("An entry that is led nowhere stays in its own words")
{
    ShownRevision shown(builtIn("muroran"));
    auto* model = shown.mapping().model();
    const QAbstractItemModelTester tester(model);
    const ProjectRecord before = shown.recordOfManager();
    REQUIRE(model->setData(model->index(8, MappingModel::Target), QString()));
    CHECK_FALSE(shown.button().isEnabled()); // until it is planned again
    QTRY_VERIFY(shown.button().isEnabled());
    CHECK(childOf<QTableView>(shown.dialog, "findingsView").model()->rowCount() == 6);
    test::grab(shown.dialog, QStringLiteral("revision-findings"));
    shown.revise();
    const ProjectRecord after =
        test::valueOf(shown.sample.ledger().records().find(before.id)).value();
    CHECK_FALSE(after.forms.front().code);
    CHECK(after.forms.front().words == QStringLiteral("指定管理者制度"));
}

TEST_CASE("Rounds to come alone: what was classified stays as it was")
{
    ShownRevision shown(builtIn("muroran"));
    const ProjectRecord before = shown.sample.record(1);
    childOf<QRadioButton>(shown.dialog, "newButton").click();
    QTRY_VERIFY(shown.button().isEnabled());
    shown.revise();
    CHECK(shown.sample.record(1) == before);
    CHECK(shown.sample.ledger().guidelineOf(shown.sample.latestRound()) == builtIn("sunagawa"));
    CHECK(shown.sample.workspace().guideline() == builtIn("muroran"));
}

TEST_CASE("The guideline that counts is no target, nor is another of its edition")
{
    ShownRevision same(builtIn("sunagawa"));
    CHECK_FALSE(same.button().isEnabled());
    CHECK_FALSE(childOf<QLabel>(same.dialog, "errorLabel").text().isEmpty());

    Guideline changed = builtIn("sunagawa");
    changed.forms.pop_back();
    ShownRevision taken(changed);
    CHECK_FALSE(taken.button().isEnabled());
    changed.edition = QStringLiteral("令和6年4月1日");
    CHECK(ShownRevision(changed).button().isEnabled());
}

TEST_CASE("A record that was changed meanwhile is told, and planned again")
{
    ShownRevision shown(builtIn("muroran"));
    ProjectRecord record = shown.recordOfManager();
    record.department = QStringLiteral("消防署");
    shown.sample.save(record);
    shown.revise();
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told.front().code == ErrorCode::Conflict);
    CHECK(shown.dialog.isVisible());
    shown.revise();
    CHECK_FALSE(shown.dialog.isVisible());
    const auto after = test::valueOf(shown.sample.ledger().records().find(record.id)).value();
    CHECK(after.department == QStringLiteral("消防署"));
}

TEST_CASE("A long plan shows how far it is, and the revision waits for it")
{
    LongRevision shown;
    CHECK_FALSE(shown.button().isEnabled());
    REQUIRE(shown.progress().isVisible());
    CHECK(shown.progress().maximum() == Many + 46);
    CHECK(shown.progress().value() < shown.progress().maximum());
    test::grab(shown.dialog, QStringLiteral("revision-planning"));
    QTRY_VERIFY(shown.button().isEnabled());
    CHECK_FALSE(shown.progress().isVisible());
    CHECK(childOf<QLabel>(shown.dialog, "effectLabel").text().contains(QStringLiteral("2")));
}

TEST_CASE("Another choice begins the plan anew, and what was planned before is dropped")
{
    LongRevision shown;
    REQUIRE(shown.progress().isVisible());
    childOf<QRadioButton>(shown.dialog, "newButton").click();
    const int value = shown.progress().value();
    QTRY_VERIFY(shown.button().isEnabled());
    CHECK(value < shown.progress().maximum());
    shown.revise();
    CHECK_FALSE(shown.dialog.isVisible());
    CHECK(shown.sample.ledger().guidelineOf(shown.sample.latestRound()) == builtIn("sunagawa"));
}

TEST_CASE("Esc ends the planning, and nothing was done")
{
    LongRevision shown;
    REQUIRE(shown.progress().isVisible());
    const auto acts = test::valueOf(shown.sample.ledger().changeLog().history()).size();
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    CHECK_FALSE(shown.dialog.isVisible());
    const int value = shown.progress().value();
    QTest::qWait(100);
    CHECK(shown.progress().value() == value);
    CHECK(test::valueOf(shown.sample.ledger().changeLog().history()).size() == acts);
}

TEST_CASE("A file that is no guideline is refused with its line")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("broken.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"id\": \"a\"\n  \"edition\": \"1\"\n}\n");
    file.close();
    ShownRevision shown(std::nullopt);
    auto& box = childOf<QComboBox>(shown.dialog, "targetBox");
    const int targets = box.count();
    shown.prompts.files = {path};
    QTest::mouseClick(&childOf<QPushButton>(shown.dialog, "fileButton"), Qt::LeftButton);
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told.front().message.contains(u'3'));
    CHECK(box.count() == targets);
}
