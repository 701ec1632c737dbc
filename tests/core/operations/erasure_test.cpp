#include "core/operations/erased_copies.h"

#include "core/base/text.h"
#include "core/operations/edit_operations.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/revert_operation.h"
#include "core/storage/entity_codec.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"
#include "tests/support/temporary_folder.h"

#include <QDir>

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString Phone = QStringLiteral("0125-99-8877");
const QString Mail = QStringLiteral("himitsu@example.jp");
const QString Address = QStringLiteral("砂川市秘町77番地");
const QString Officer = QStringLiteral("秘密太郎");
const QString Note = QStringLiteral("秘の備考");
const QString PersonName = QStringLiteral("隠田花子");
const QString PersonKana = QStringLiteral("オンダハナコ");

QStringList marks()
{
    return {Phone, Mail, Address, Officer, Note};
}

/// Those of `texts` that stand in a file, in UTF-8 or UTF-16, as typed or as they are searched for.
QStringList standingIn(const QString& path, const QStringList& texts)
{
    const QByteArray bytes = bytesOf(path);
    QStringList found;
    for (const QString& text : texts) {
        for (const QString& form : {text, foldKey(text), QString(text).remove(u'-')}) {
            const auto* utf16 = reinterpret_cast<const char*>(form.utf16());
            if (bytes.contains(form.toUtf8()) ||
                bytes.contains(QByteArray(utf16, form.size() * 2))) {
                found << form;
            }
        }
    }
    return found;
}

/// A body with all contact data and a person, both partners of a project whose note says them too;
/// each was changed and one was removed, so that the log has them in several versions.
class Told
{
public:
    Told()
    {
        requireDone(Ledger::create(path(), sampleGuideline(), testAuthor()));
        open();
        valueOf(addRound(*m_workspace, yearsFrom(QStringLiteral("R6"))));
        body = entered(QStringLiteral("花の会"), "npo");
        body.contact = QStringLiteral("電話 ") + Phone + QStringLiteral("\nメール ") + Mail;
        body.address = Address;
        body.officers = {{QStringLiteral("会長"), Officer, {}, {}}};
        body.note = Note;
        save(body);
        body.note += QStringLiteral("、追記");
        save(body);
        person = entered(PersonName, "citizen");
        person.kana = PersonKana;
        person.contact = QStringLiteral("090-1111-2222");
        save(person);
        enterProject();
    }

    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("台帳.kyodo")); }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Ledger& ledger() const { return m_workspace->ledger(); }
    [[nodiscard]] ErasurePlan planFor(OrganisationId id, const ErasureChoice& choice) const
    {
        return valueOf(planErasure(ledger(), id, choice));
    }
    void close() { m_workspace.reset(); }
    void open()
    {
        m_workspace = valueOf(Workspace::open(path(), Ledger::Access::ReadWrite, testAuthor()));
    }

    Organisation body{*OrganisationId::fromValue(1), 0, valueOf(Name::parse(QStringLiteral("仮")))};
    Organisation person = body;

private:
    Organisation entered(const QString& name, const char* kind)
    {
        Organisation made{m_workspace->newId<OrganisationId>(), 0, valueOf(Name::parse(name))};
        const auto code = *ActorKindCode::parse(QLatin1StringView(kind));
        made.kind = ActorKindChoice{code, sampleGuideline().actor(code)->name};
        return made;
    }

    void save(Organisation& organisation)
    {
        valueOf(saveOrganisation(*m_workspace, organisation));
        organisation = *valueOf(ledger().organisations().find(organisation.id));
    }

    void enterProject()
    {
        const SurveyRound round = valueOf(ledger().rounds().all()).front();
        Project project{m_workspace->newId<ProjectId>(),
                        0,
                        {},
                        {},
                        QStringLiteral("連絡は０１２５－９９－８８７７、") + Officer};
        ProjectRecord record = recordFrom(QStringLiteral("花いっぱい|委託|D|市民課||1"),
                                          m_workspace->newId<RecordId>(), project.id, round.id, 1);
        record.summary = PersonName + QStringLiteral("さんが教えた。");
        record.partners = {{body.name.text(), body.id, body.kind, {}},
                           {PersonName + QStringLiteral("（講師）"), person.id, person.kind, {}},
                           {PersonName, {}, {}, {}}};
        valueOf(saveProject(*m_workspace, project, record, {}));
    }

    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// Whether each entity is what its last entry in the log says.
void checkAgainstLog(const Ledger& ledger)
{
    for (const Organisation& organisation : valueOf(ledger.organisations().all())) {
        const auto changes = valueOf(
            ledger.changeLog().changesTo({EntityKind::Organisation, organisation.id.value()}));
        REQUIRE_FALSE(changes.empty());
        CHECK(changes.back().after == encode(organisation));
    }
    const auto record = *valueOf(ledger.records().find(*RecordId::fromValue(1)));
    const auto changes = valueOf(ledger.changeLog().changesTo({EntityKind::Record, 1}));
    CHECK(changes.back().after == encode(record));
}

} // namespace

TEST_CASE("What is erased stands in no byte of the ledger, and the name of a body stays")
{
    Told told;
    REQUIRE(standingIn(told.path(), marks()).size() > 5);
    const ErasurePlan plan = told.planFor(told.body.id, {Erasing::Contacts, Mentions::Erase});
    CHECK(plan.texts.contains(Phone));
    CHECK(plan.about == QStringLiteral("花の会"));
    REQUIRE(plan.mentions.size() == 1);
    CHECK(plan.mentions.front().entity == EntityRef{EntityKind::Project, 1});
    valueOf(applyErasure(told.workspace(), plan));
    checkAgainstLog(told.ledger());
    CHECK(valueOf(told.ledger().organisations().find(told.body.id))->name.text() ==
          QStringLiteral("花の会"));
    CHECK(valueOf(told.ledger().organisations().find(told.person.id)) == told.person);
    told.close();
    CHECK(standingIn(told.path(), marks()).isEmpty());
    told.open();
    requireDone(told.ledger().checkIntegrity());
}

TEST_CASE("Of an erased person nothing is left, in records, search or log")
{
    Told told;
    const QStringList named{PersonName, PersonKana, QStringLiteral("090-1111-2222"),
                            QStringLiteral("隠田花子（講師）")};
    CHECK(valueOf(isPerson(told.ledger(), told.person.id)));
    CHECK_FALSE(valueOf(isPerson(told.ledger(), told.body.id)));
    valueOf(applyErasure(told.workspace(),
                         told.planFor(told.person.id, {Erasing::Everything, Mentions::Erase})));
    const auto record = *valueOf(told.ledger().records().find(*RecordId::fromValue(1)));
    CHECK(record.partners[0].name == QStringLiteral("花の会"));
    CHECK(record.partners[1].name == erasedText());
    CHECK(record.partners[2].name == erasedText());
    CHECK(record.summary == erasedText() + QStringLiteral("さんが教えた。"));
    RecordFilter filter;
    filter.search = QStringLiteral("隠田");
    CHECK(valueOf(told.ledger().lists().countRecords(filter)) == 0);
    checkAgainstLog(told.ledger());
    told.close();
    CHECK(standingIn(told.path(), named).isEmpty());
}

TEST_CASE("What was removed before can be erased from the log")
{
    Told told;
    valueOf(removeOrganisations(told.workspace(), {told.body.id}));
    const ErasurePlan plan = told.planFor(told.body.id, {Erasing::Contacts, Mentions::Erase});
    CHECK_FALSE(plan.isRegistered);
    valueOf(applyErasure(told.workspace(), plan));
    told.close();
    CHECK(standingIn(told.path(), marks()).isEmpty());
}

TEST_CASE("An act that erased in the log alone is sound, and a second one is none")
{
    Told told;
    valueOf(removeOrganisations(told.workspace(), {told.body.id}));
    const ErasureChoice contacts{Erasing::Contacts, Mentions::Keep};
    const auto act = valueOf(applyErasure(told.workspace(), told.planFor(told.body.id, contacts)));
    REQUIRE(act);
    CHECK(valueOf(told.ledger().changeLog().changesOf(*act)).empty());
    CHECK(valueOf(told.ledger().damages()).empty());

    const auto before = valueOf(told.ledger().changeLog().history());
    const ErasurePlan again = told.planFor(told.body.id, contacts);
    CHECK(again.effect == Rewritten{});
    CHECK_FALSE(valueOf(applyErasure(told.workspace(), again)));
    CHECK(valueOf(told.ledger().changeLog().history()) == before);
}

TEST_CASE("Texts elsewhere are told, and left where that was not asked for")
{
    Told told;
    const ErasurePlan plan = told.planFor(told.body.id, {Erasing::Contacts, Mentions::Keep});
    REQUIRE(plan.mentions.size() == 1);
    CHECK(plan.mentions.front().excerpt.contains(QStringLiteral("０１２５－９９－８８７７")));
    const Project before = *valueOf(told.ledger().projects().find(*ProjectId::fromValue(1)));
    valueOf(applyErasure(told.workspace(), plan));
    CHECK(*valueOf(told.ledger().projects().find(before.id)) == before);
    told.close();
    CHECK(standingIn(told.path(), {Mail, Address, Note}).isEmpty());
}

TEST_CASE("A partner that is erased is no mention, a text of an earlier version is one")
{
    Told told;
    const ErasureChoice whole{Erasing::Everything, Mentions::Keep};
    ProjectRecord record = *valueOf(told.ledger().records().find(*RecordId::fromValue(1)));
    const Project project = *valueOf(told.ledger().projects().find(record.project));
    record.summary.clear();
    valueOf(saveProject(told.workspace(), project, record, {}));
    const ErasurePlan plan = told.planFor(told.person.id, whole);
    REQUIRE(plan.mentions.size() == 1); // the summary that was, which an undo would bring back
    CHECK(plan.mentions.front().entity == EntityRef{EntityKind::Record, 1});
    CHECK(plan.mentions.front().excerpt.contains(QStringLiteral("さんが教えた")));
    valueOf(applyErasure(told.workspace(),
                         told.planFor(told.person.id, {Erasing::Everything, Mentions::Erase})));
    CHECK(told.planFor(told.person.id, whole).mentions.empty());
}

TEST_CASE("An erasure stays, and what is taken back before it comes back erased")
{
    Told told;
    const auto removed = valueOf(removeOrganisations(told.workspace(), {told.body.id}));
    const ChangeSetId erased = *valueOf(applyErasure(
        told.workspace(), told.planFor(told.body.id, {Erasing::Contacts, Mentions::Erase})));
    const auto act = valueOf(told.ledger().changeLog().find(erased));
    REQUIRE(act);
    CHECK(act->kind == ActKind::Erased);
    CHECK(act->subject == QStringLiteral("花の会"));
    CHECK(revert(told.workspace(), erased).error().code == ErrorCode::InvalidInput);
    const ActResult back = revert(told.workspace(), removed.value());
    if (back) {
        const auto body = valueOf(told.ledger().organisations().find(told.body.id));
        REQUIRE(body);
        CHECK(body->contact.isEmpty());
        CHECK(body->officers.empty());
    }
    told.close();
    CHECK(standingIn(told.path(), marks()).isEmpty());
}

TEST_CASE("Backups lose the same, and one that cannot be written is named")
{
    Told told;
    const QString folder = told.folder().path(QStringLiteral("控え"));
    requireDone(told.ledger().keepBackup(folder));
    const QString backup = QDir(folder).entryInfoList(QDir::Files).front().absoluteFilePath();
    const QString broken =
        told.folder().write(QStringLiteral("控え/backup-broken.kyodo"), "no ledger");
    const ErasurePlan plan = told.planFor(told.body.id, {Erasing::Contacts, Mentions::Erase});
    valueOf(applyErasure(told.workspace(), plan));
    REQUIRE_FALSE(standingIn(backup, marks()).isEmpty());
    const ErasedCopies copies = eraseInCopies(told.ledger(), {folder}, {plan});
    CHECK(copies.erased == QStringList{backup});
    CHECK(copies.untouched == QStringList{broken});
    CHECK(standingIn(backup, marks()).isEmpty());
    requireDone(told.ledger().backUp(backup)); // erasing in it made no newer state of it
}

TEST_CASE("A copy is known by what it holds, under any name and in sub-folders")
{
    Told told;
    const QString folder = told.folder().path(QStringLiteral("控え"));
    REQUIRE(QDir().mkpath(folder + QStringLiteral("/令和5年/春")));
    const QString deep = folder + QStringLiteral("/令和5年/春/写し.bak");
    const QString plain = folder + QStringLiteral("/台帳.kyodo.old");
    requireDone(told.ledger().backUp(deep));
    requireDone(told.ledger().backUp(plain));
    const QString text =
        told.folder().write(QStringLiteral("控え/令和5年/覚書.txt"), Phone.toUtf8());
    const ErasurePlan plan = told.planFor(told.body.id, {Erasing::Contacts, Mentions::Erase});
    valueOf(applyErasure(told.workspace(), plan));
    const ErasedCopies copies = eraseInCopies(told.ledger(), {folder}, {plan});
    CHECK(copies.erased == QStringList{plain, deep});
    CHECK(copies.untouched.isEmpty());
    CHECK(copies.unseen.isEmpty());
    CHECK(standingIn(deep, marks()).isEmpty());
    CHECK(standingIn(plain, marks()).isEmpty());
    CHECK_FALSE(standingIn(text, {Phone}).isEmpty()); // no ledger
}

TEST_CASE("A folder that lies too deep to be looked into is named")
{
    Told told;
    const QString folder = told.folder().path(QStringLiteral("控え"));
    const QString bottom = folder + QStringLiteral("/深").repeated(9);
    REQUIRE(QDir().mkpath(bottom + QStringLiteral("/さらに")));
    const ErasurePlan plan = told.planFor(told.body.id, {Erasing::Contacts, Mentions::Erase});
    const ErasedCopies copies = eraseInCopies(told.ledger(), {folder}, {plan});
    CHECK(copies.unseen == QStringList{bottom});
}

TEST_CASE("Another ledger in the folder is none of its copies, whatever ids it has")
{
    Told told;
    const QString other = told.folder().path(QStringLiteral("別.kyodo"));
    requireDone(Ledger::create(other, sampleGuideline(), testAuthor()));
    {
        const auto workspace =
            valueOf(Workspace::open(other, Ledger::Access::ReadWrite, testAuthor()));
        valueOf(addRound(*workspace, yearsFrom(QStringLiteral("R5")))); // so its acts are others
        valueOf(addRound(*workspace, yearsFrom(QStringLiteral("R4"))));
        Organisation made{workspace->newId<OrganisationId>(), 0,
                          valueOf(Name::parse(QStringLiteral("別の会")))};
        made.contact = QStringLiteral("0125-00-1111");
        valueOf(saveOrganisation(*workspace, made));
    }
    const ErasurePlan plan = told.planFor(told.body.id, {Erasing::Contacts, Mentions::Erase});
    valueOf(applyErasure(told.workspace(), plan));
    const ErasedCopies copies = eraseInCopies(told.ledger(), {told.folder().path({})}, {plan});
    CHECK(copies == ErasedCopies{});
    CHECK_FALSE(standingIn(other, {QStringLiteral("0125-00-1111")}).isEmpty());
}

TEST_CASE("Nobody is erased that the ledger never knew, nor in a ledger that is only read")
{
    Told told;
    CHECK(planErasure(told.ledger(), *OrganisationId::fromValue(99), {}).error().code ==
          ErrorCode::NotFound);
    const ErasurePlan plan = told.planFor(told.body.id, {});
    told.close();
    const auto reader =
        valueOf(Workspace::open(told.path(), Ledger::Access::ReadOnly, testAuthor()));
    CHECK(applyErasure(*reader, plan).error().code == ErrorCode::LedgerReadOnly);
}
