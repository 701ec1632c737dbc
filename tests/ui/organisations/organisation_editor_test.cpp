#include "ui/organisations/organisation_editor.h"

#include "core/operations/organisation_operations.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/support/ledger_fixture.h"
#include "tests/ui/organisations/register_fixture.h"
#include "ui/editors/overtaken_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextCursor>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;

namespace {

enum Tab { Basics, Activities, Registration, People, Publicity, Projects };

struct ShownEditor : test::RegisterFixture
{
    explicit ShownEditor(Ledger::Access access = Ledger::Access::ReadWrite)
        : RegisterFixture(access)
        , editor(sample.workspace(), prompts)
    {
        test::showPage(editor);
    }

    [[nodiscard]] QListWidget& findings() { return childOf<QListWidget>(editor, "findings"); }

    /// An organisation with all its fields, open.
    Organisation openFull()
    {
        Organisation full = add(QStringLiteral("ＮＰＯ法人あおぞらの会"), &test::fillAll);
        editor.open(full.id);
        return full;
    }

    void setLine(const char* name, const QString& text)
    {
        auto& edit = childOf<QLineEdit>(editor, name);
        edit.setFocus();
        edit.selectAll();
        edit.insert(text);
        emit edit.textEdited(text); // insert() is silent, typing is not
    }

    void saveElsewhere(OrganisationId id, const QString& website)
    {
        Organisation changed = read(id);
        changed.website = website;
        REQUIRE(test::valueOf(saveOrganisation(sample.workspace(), changed)));
    }

    /// Saving asks which version is to count.
    OvertakenDialog& saveOvertaken()
    {
        CHECK_FALSE(editor.save());
        CHECK(editor.isEdited());
        CHECK(prompts.told.empty());
        auto* dialog = editor.findChild<OvertakenDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }

    [[nodiscard]] QTableView& tableOf(const char* rows)
    {
        return childOf<QTableView>(childOf<QWidget>(editor, rows), "table");
    }

    OrganisationEditor editor;
};

} // namespace

TEST_CASE("A name typed in kana is proposed as its reading, and written only by Enter")
{
    ShownEditor shown;
    shown.editor.openNew();
    auto& name = childOf<QLineEdit>(shown.editor, "nameEdit");
    auto& kana = childOf<QLineEdit>(shown.editor, "kanaEdit");
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("さくらクラブ"));
    QCoreApplication::sendEvent(&name, &typed);
    REQUIRE(shown.editor.save());
    CHECK(shown.named(QStringLiteral("さくらクラブ"))->kana.isEmpty());

    CHECK(kana.placeholderText().contains(QStringLiteral("サクラクラブ")));
    kana.setFocus();
    QTest::keyClick(&kana, Qt::Key_Return);
    CHECK(shown.editor.isEdited());
    REQUIRE(shown.editor.save());
    CHECK(shown.named(QStringLiteral("さくらクラブ"))->kana == QStringLiteral("サクラクラブ"));
}

TEST_CASE("Opening and saving an organisation unchanged changes nothing")
{
    ShownEditor shown;
    const Organisation full =
        shown.add(QStringLiteral("ＮＰＯ法人あおぞらの会"), [](Organisation& organisation) {
            test::fillAll(organisation);
            organisation.note = test::troublesomeText();
            organisation.address = test::troublesomeText();
            organisation.kana = test::troublesomeText();
        });
    shown.editor.open(full.id);
    CHECK_FALSE(shown.editor.isEdited());
    CHECK(shown.editor.save());
    CHECK(shown.read(full.id) == full);

    // with one field touched the others stay as they were stored
    shown.setLine("websiteEdit", QStringLiteral("https://example.jp/"));
    REQUIRE(shown.editor.save());
    Organisation expected = full;
    expected.website = QStringLiteral("https://example.jp/");
    expected.version = full.version + 1;
    CHECK(shown.read(full.id) == expected);
}

TEST_CASE("Every tab shows its part of an organisation")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    shown.takePart(full, 1, QStringLiteral("運営"));
    shown.editor.open(full.id);
    for (const Tab tab : {Basics, Activities, Registration, People, Publicity, Projects}) {
        shown.editor.showTab(tab);
        test::grab(shown.editor, QStringLiteral("organisation-editor-%1").arg(tab + 1));
    }
    CHECK(test::cellText(shown.tableOf("formerNames"), 0, 1) == QStringLiteral("平成22年3月31日"));
    CHECK(test::cellText(shown.tableOf("requirements"), 0, 0) ==
          QStringLiteral("市内に事務所がある"));
    CHECK(test::cellText(shown.tableOf("history"), 0, 2) == QStringLiteral("令和81年3月31日"));
    CHECK(test::cellText(shown.tableOf("officers"), 0, 1) == QStringLiteral("山田花子"));
    const auto& tabs = childOf<QTabWidget>(shown.editor, "tabs");
    const auto& projects = childOf<QTableView>(*tabs.widget(Projects), "table");
    REQUIRE(projects.model()->rowCount() == 1);
    CHECK(test::cellText(projects, 0, 1) == shown.sample.record(1).name.text());
    CHECK(test::cellText(projects, 0, 3) == QStringLiteral("運営"));
}

TEST_CASE("A new organisation is entered from the name on")
{
    ShownEditor shown;
    shown.editor.openNew();
    CHECK(childOf<QLineEdit>(shown.editor, "nameEdit").hasFocus());
    CHECK(childOf<QLineEdit>(shown.editor, "nameEdit").text().isEmpty());
    CHECK_FALSE(shown.editor.isEdited());

    shown.setLine("kanaEdit", QStringLiteral("クウチチョウナイカイ"));
    CHECK_FALSE(shown.editor.save());
    CHECK(childOf<QLabel>(shown.editor, "nameError").isVisible());

    shown.setLine("nameEdit", QStringLiteral("空知太町内会"));
    childOf<QComboBox>(shown.editor, "kindBox").setCurrentText(QStringLiteral("町内会"));
    QSignalSpy saved(&shown.editor, &OrganisationEditor::saved);
    CHECK(shown.editor.save());
    CHECK(saved.size() == 1);
    const auto entered = shown.named(QStringLiteral("空知太町内会"));
    REQUIRE(entered);
    REQUIRE(entered->kind);
    CHECK(entered->kind->code == ActorKindCode::parse(QStringLiteral("neighbourhood")));
    CHECK(entered->publicItems == Organisation::standardPublicItems());
}

TEST_CASE("A kind that the guideline lacks is kept in its own words")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    auto& box = childOf<QComboBox>(shown.editor, "kindBox");
    box.setCurrentText(QStringLiteral("実行委員会"));
    emit box.lineEdit()->textEdited(box.currentText());
    REQUIRE(shown.editor.save());
    CHECK(shown.read(full.id).kind == ActorKindChoice{std::nullopt, QStringLiteral("実行委員会")});
    CHECK(shown.findings().isVisible());
}

TEST_CASE("A doubtful corporate number is told at once, and saved all the same")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    const auto& hint = childOf<QLabel>(shown.editor, "numberHint");
    CHECK(hint.isVisible());
    CHECK(hint.property("role") == QStringLiteral("success"));
    CHECK(shown.findings().count() == 1); // 雪対策, which the guideline lacks

    shown.setLine("numberEdit", QStringLiteral("4011001098994"));
    CHECK(hint.property("role") == QStringLiteral("warning"));
    const QString wrongCheck = hint.text();
    shown.setLine("numberEdit", QStringLiteral("40110010989"));
    CHECK(hint.text() != wrongCheck);
    REQUIRE(shown.editor.save());
    CHECK(shown.read(full.id).corporateNumber == QStringLiteral("40110010989"));
    CHECK(shown.findings().isVisible());
    REQUIRE(shown.findings().count() == 2);
    CHECK(shown.findings().item(1)->text().contains(QStringLiteral("40110010989")));
    QCoreApplication::processEvents(); // the layout follows
    test::grab(shown.editor, QStringLiteral("organisation-editor-finding"));
}

TEST_CASE("A finding leads to the tab where it can be mended")
{
    ShownEditor shown;
    shown.openFull();
    shown.findings().setFocus();
    shown.findings().setCurrentRow(0);
    QTest::keyClick(&shown.findings(), Qt::Key_Return);
    CHECK(childOf<QTabWidget>(shown.editor, "tabs").currentIndex() == Activities);
}

TEST_CASE("Activities are offered by kind, and own words stay")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    const auto& list = childOf<QListWidget>(childOf<QWidget>(shown.editor, "activities"), "list");
    const auto count = [&](const char16_t* text) {
        return list.findItems(QString::fromUtf16(text), Qt::MatchExactly).size();
    };
    CHECK(count(u"イベント開催などまちを活性化させる活動") == 1);
    CHECK(count(u"みんなで支え合い、助け合う活動") == 0);
    CHECK(count(u"除雪の手伝い") == 1);

    auto& kinds = childOf<QComboBox>(shown.editor, "kindBox");
    kinds.setCurrentIndex(kinds.findText(QStringLiteral("町内会")));
    emit kinds.activated(kinds.currentIndex());
    CHECK(count(u"イベント開催などまちを活性化させる活動") == 0);
    CHECK(count(u"みんなで支え合い、助け合う活動") == 1);
    REQUIRE(shown.editor.save());
    CHECK(shown.read(full.id).activities == full.activities);
}

TEST_CASE("Fields of the scheme are ticked; a field in own words stays beside them")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    shown.editor.showTab(Activities);
    auto& list = childOf<QListWidget>(childOf<QWidget>(shown.editor, "fields"), "list");
    const auto found = list.findItems(QStringLiteral("環境の保全"), Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    list.setFocus();
    list.setCurrentItem(found.front());
    QTest::keyClick(&list, Qt::Key_Space);
    REQUIRE(shown.editor.save());
    std::vector<FieldChoice> expected = full.fields;
    expected.push_back({FieldCode::parse(QStringLiteral("npo-7")), QStringLiteral("環境の保全")});
    CHECK(shown.read(full.id).fields == expected);
}

TEST_CASE("Dates of officers are typed in the era; a wrong one keeps the organisation unsaved")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    shown.editor.showTab(People);
    test::typeInCell(shown.tableOf("officers"), 0, 3, QStringLiteral("平成40年3月31日"));
    CHECK(shown.editor.isEdited());
    shown.editor.showTab(Basics);
    CHECK_FALSE(shown.editor.save());
    CHECK(shown.read(full.id) == full);
    CHECK(childOf<QTabWidget>(shown.editor, "tabs").currentIndex() == People);

    test::typeInCell(shown.tableOf("officers"), 0, 3, QStringLiteral("R10.3.31"));
    CHECK(shown.editor.save());
    CHECK(shown.read(full.id).officers.front().until == QDate(2028, 3, 31));
}

TEST_CASE("A member is linked to the register when its name is there")
{
    ShownEditor shown;
    const Organisation town = shown.add(QStringLiteral("宮川町内会"));
    const Organisation full = shown.openFull();
    // linked as it was entered; the link is shown
    REQUIRE(shown.read(full.id).members.front().organisation == town.id);
    CHECK(test::cellText(shown.tableOf("members"), 0, 1) == QStringLiteral("宮川町内会"));
    test::typeInCell(shown.tableOf("members"), 0, 0, QStringLiteral("どこかの会"));
    REQUIRE(shown.editor.save());
    CHECK_FALSE(shown.read(full.id).members.front().organisation);
}

TEST_CASE("What is public is said item by item")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    shown.editor.showTab(Publicity);
    auto& address = childOf<QCheckBox>(shown.editor, "public-address");
    CHECK_FALSE(address.isChecked());
    QTest::keyClick(&address, Qt::Key_Space);
    REQUIRE(shown.editor.save());
    CHECK(shown.read(full.id).publicItems.contains(OrganisationItem::Address));
    CHECK_FALSE(shown.read(full.id).publicItems.contains(OrganisationItem::Contact));
}

TEST_CASE("The projects it takes part in can be opened")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    auto& table =
        childOf<QTableView>(*childOf<QTabWidget>(shown.editor, "tabs").widget(Projects), "table");
    CHECK(table.model()->rowCount() == 0);
    shown.takePart(full, 3, {});
    REQUIRE(table.model()->rowCount() == 1);
    shown.editor.showTab(Projects);
    QSignalSpy wanted(&shown.editor, &OrganisationEditor::recordWanted);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(*static_cast<const RecordId*>(wanted.front().front().constData()) ==
          shown.sample.record(3).id);
}

TEST_CASE("A change from elsewhere is shown, unless something is being edited")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    shown.saveElsewhere(full.id, QStringLiteral("https://example.jp/2"));
    CHECK(childOf<QLineEdit>(shown.editor, "websiteEdit").text() ==
          QStringLiteral("https://example.jp/2"));
    shown.setLine("kanaEdit", QStringLiteral("アオゾラ"));
    shown.saveElsewhere(full.id, QStringLiteral("https://example.jp/3"));
    CHECK(childOf<QLineEdit>(shown.editor, "kanaEdit").text() == QStringLiteral("アオゾラ"));
}

TEST_CASE("Saving what was overtaken asks which version counts, and one's own can be put over it")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    shown.setLine("kanaEdit", QStringLiteral("アオゾラ"));
    shown.saveElsewhere(full.id, QStringLiteral("https://example.jp/3"));
    OvertakenDialog& dialog = shown.saveOvertaken();
    const auto* versions = childOf<QTableView>(dialog, "versionsView").model();
    REQUIRE(versions->rowCount() == 2); // reading and website
    QTest::mouseClick(&childOf<QPushButton>(dialog, "saveOwnButton"), Qt::LeftButton);
    CHECK(shown.read(full.id).kana == QStringLiteral("アオゾラ"));
    CHECK(shown.read(full.id).website == full.website);
    CHECK_FALSE(shown.editor.isEdited());
}

TEST_CASE("What somebody else changed to the same is no conflict")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    const QString website = QStringLiteral("https://example.jp/4");
    childOf<QTabWidget>(shown.editor, "tabs").setCurrentIndex(Basics);
    shown.setLine("websiteEdit", website);
    shown.saveElsewhere(full.id, website);
    CHECK(shown.editor.save());
    CHECK(shown.read(full.id).website == website);
}

TEST_CASE("The version of somebody else can be taken instead")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    shown.setLine("kanaEdit", QStringLiteral("アオゾラ"));
    shown.saveElsewhere(full.id, QStringLiteral("https://example.jp/3"));
    QTest::mouseClick(&childOf<QPushButton>(shown.saveOvertaken(), "takeLedgersButton"),
                      Qt::LeftButton);
    CHECK(shown.read(full.id).kana == full.kana);
    CHECK(childOf<QLineEdit>(shown.editor, "kanaEdit").text() == full.kana);
    CHECK(childOf<QLineEdit>(shown.editor, "websiteEdit").text() ==
          QStringLiteral("https://example.jp/3"));
}

TEST_CASE("An organisation that was removed while it was edited can be entered again")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    shown.setLine("kanaEdit", QStringLiteral("アオゾラ"));
    REQUIRE(test::valueOf(removeOrganisations(shown.sample.workspace(), {full.id})));
    QTest::mouseClick(&childOf<QPushButton>(shown.saveOvertaken(), "saveOwnButton"),
                      Qt::LeftButton);
    CHECK(shown.read(full.id).kana == QStringLiteral("アオゾラ"));
}

TEST_CASE("Leaving asks about what is unsaved")
{
    ShownEditor shown;
    const Organisation full = shown.openFull();
    int left = 0;
    shown.editor.leave([&] { ++left; });
    CHECK(left == 1);
    shown.setLine("kanaEdit", QStringLiteral("アオゾラ"));

    shown.prompts.answers = {Answer::Cancel, Answer::Accept, Answer::Reject};
    shown.editor.leave([&] { ++left; });
    CHECK(left == 1);
    shown.editor.leave([&] { ++left; });
    CHECK(left == 2);
    CHECK(shown.read(full.id).kana == QStringLiteral("アオゾラ"));

    shown.setLine("kanaEdit", QStringLiteral("ソラ"));
    shown.editor.leave([&] { ++left; });
    CHECK(left == 3);
    CHECK(shown.read(full.id).kana == QStringLiteral("アオゾラ"));
    CHECK_FALSE(shown.editor.isEdited());
}

namespace {

/// The record with this number names it as a partner, which is not linked.
void nameAsPartner(ShownEditor& shown, int number, const QString& name)
{
    ProjectRecord record = shown.sample.record(number);
    record.partners.push_back({name, {}, {}, {}});
    shown.sample.save(record);
}

} // namespace

TEST_CASE("An organisation that is entered after its projects is linked to them in one act")
{
    ShownEditor shown;
    nameAsPartner(shown, 1, QStringLiteral("星空の会"));
    nameAsPartner(shown, 2, QStringLiteral("星空 の会"));
    shown.prompts.answers = {Answer::Accept};
    shown.editor.openNew();
    shown.setLine("nameEdit", QStringLiteral("星空の会"));
    REQUIRE(shown.editor.save());
    REQUIRE(shown.prompts.asked.size() == 1);
    CHECK(shown.prompts.asked[0].text.contains(u'2'));
    const auto own = shown.named(QStringLiteral("星空の会"));
    REQUIRE(own);
    CHECK(test::valueOf(projectsOf(shown.sample.ledger(), own->id)).size() == 2);
    const ChangeSet act = test::valueOf(shown.sample.ledger().changeLog().history()).front();
    CHECK(act.kind == ActKind::PartnersLinked);
    CHECK(act.changes == 2);

    // nothing more to ask
    shown.editor.showTab(Basics);
    shown.setLine("kanaEdit", QStringLiteral("ほしぞらのかい"));
    REQUIRE(shown.editor.save());
    CHECK(shown.prompts.asked.size() == 1);
}

TEST_CASE("What was not linked when it was asked is linked by the button of the tab")
{
    ShownEditor shown;
    nameAsPartner(shown, 1, QStringLiteral("星空の会"));
    shown.editor.openNew();
    shown.setLine("nameEdit", QStringLiteral("星空の会"));
    REQUIRE(shown.editor.save()); // cancelled
    shown.editor.showTab(Projects);
    CHECK(childOf<QLabel>(shown.editor, "matchLabel").isVisible());
    test::grab(shown.editor, QStringLiteral("organisation-unlinked"));
    QTest::mouseClick(
        &childOf<QPushButton>(childOf<QWidget>(shown.editor, "matchPart"), "linkButton"),
        Qt::LeftButton);
    CHECK_FALSE(childOf<QLabel>(shown.editor, "matchLabel").isVisible());
    const auto own = shown.named(QStringLiteral("星空の会"));
    CHECK(test::valueOf(projectsOf(shown.sample.ledger(), own->id)).size() == 1);
}
