#include "ui/editors/partners_form.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/organisation_operations.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/editors/opened_editor.h"
#include "ui/editors/register_picker.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace kyodo;
using test::childOf;
using test::OpenedEditor;
using test::valueOf;
using ui::PartnersForm;
using ui::ProjectForms;
using ui::RoleShareModel;

namespace {

struct OpenedPartners : OpenedEditor
{
    OpenedPartners() { goTo(ProjectForms::PartnersTab); }
};

Partner partnerOf(const Guideline& guideline, const QString& kind)
{
    const ActorKind* actor = guideline.actorNamed(kind);
    REQUIRE(actor);
    return {QStringLiteral("東町内会"), {}, ActorKindChoice{actor->code, actor->name}, {}};
}

} // namespace

TEST_CASE("The usual tasks are proposed for an empty table, and filled in by keys")
{
    OpenedPartners opened;
    opened.click("proposeButton");
    CHECK_FALSE(opened.child<QPushButton>("proposeButton").isVisible());
    OpenedEditor::press(Qt::Key_F2);
    OpenedEditor::type(QStringLiteral("会場の手配"));
    test::grab(opened.editor, QStringLiteral("partners"));
    opened.save(); // what stands in the cell is saved too
    const auto roles = opened.record().roles;
    REQUIRE(roles.size() == 6);
    CHECK(roles[0].citySide == QStringLiteral("会場の手配"));
    CHECK(roles[0].partners.isEmpty());
}

TEST_CASE("Tasks are added, moved up and removed")
{
    OpenedPartners opened;
    for (const QString& task : {QStringLiteral("企画"), QStringLiteral("広報")}) {
        opened.click("addRoleButton");
        OpenedEditor::type(task);
        OpenedEditor::press(Qt::Key_Return);
    }
    opened.click("roleUpButton");
    opened.save();
    CHECK(opened.record().roles == std::vector{RoleShare{QStringLiteral("広報"), {}, {}},
                                               RoleShare{QStringLiteral("企画"), {}, {}}});
    auto& table = opened.child<QTableView>("rolesTable");
    table.setCurrentIndex(table.model()->index(0, RoleShareModel::Task));
    opened.click("removeRoleButton");
    opened.save();
    CHECK(opened.record().roles == std::vector{RoleShare{QStringLiteral("企画"), {}, {}}});
}

TEST_CASE("The guideline's roles of the partners' kinds and of the city stand beside")
{
    const Guideline guideline = valueOf(builtInGuideline(QStringLiteral("muroran")));
    PartnersForm form;
    form.setGuideline(guideline);
    form.load({{partnerOf(guideline, QStringLiteral("町内会・自治会"))}, {}});
    test::showPage(form);
    const QString shown = childOf<QTextBrowser>(form, "guidelineView").toPlainText();
    for (const ActorList& list : guideline.roles) {
        const bool isMeant =
            std::any_of(list.actors.begin(), list.actors.end(), [&](const ActorKindCode& code) {
                return code == form.value().partners[0].kind->code || guideline.actor(code)->isCity;
            });
        INFO(list.name.toStdString());
        CHECK(shown.contains(list.name) == isMeant);
    }
    // a guideline without roles takes no room for them
    form.setGuideline(valueOf(builtInGuideline(QStringLiteral("ebetsu"))));
    CHECK_FALSE(childOf<QTextBrowser>(form, "guidelineView").isVisible());
}

TEST_CASE("A kind in words of its own stays when its cell is edited and left")
{
    PartnersForm form;
    form.setGuideline(valueOf(builtInGuideline(QStringLiteral("sunagawa"))));
    Partner partner{QStringLiteral("東町内会"), {}, {}, {}};
    partner.kind = ActorKindChoice{std::nullopt, QStringLiteral("実行委員会")};
    form.load({{partner}, {}});
    test::showPage(form);
    auto& table = childOf<QTableView>(form, "table");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, ui::PartnerModel::Kind));
    QTest::keyClick(&table, Qt::Key_F2);
    REQUIRE(table.findChild<QComboBox*>());
    form.commitEdit();
    CHECK(form.value().partners == std::vector{partner});
}

namespace {

Organisation registered(OpenedPartners& opened, const QString& name, const QString& kana = {})
{
    Organisation made{opened.sample.workspace().newId<OrganisationId>(), 0,
                      valueOf(Name::parse(name))};
    made.kana = kana;
    static_cast<void>(valueOf(saveOrganisation(opened.sample.workspace(), made)));
    return made;
}

/// Writes the name of a new partner, and leaves the cell.
void addPartner(OpenedPartners& opened, const QString& name)
{
    opened.click("addButton");
    OpenedEditor::type(name);
    OpenedEditor::press(Qt::Key_Return);
    QTest::qWait(1); // a table closes its editor after the key
}

QString registerCell(OpenedPartners& opened)
{
    const auto& table = opened.child<QTableView>("table");
    return table.model()
        ->index(table.model()->rowCount() - 1, ui::PartnerModel::Register)
        .data()
        .toString();
}

} // namespace

TEST_CASE("A name of the register is completed while it is typed, and linked")
{
    OpenedPartners opened;
    const Organisation own = registered(opened, QStringLiteral("すながわ天文クラブ"));
    opened.click("addButton");
    auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(cell);
    REQUIRE(cell->completer());
    cell->completer()->setCompletionPrefix(QStringLiteral("天文"));
    CHECK(cell->completer()->currentCompletion() == QStringLiteral("すながわ天文クラブ"));
    OpenedEditor::type(QStringLiteral("すながわ天文クラブ"));
    OpenedEditor::press(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(registerCell(opened) == QStringLiteral("すながわ天文クラブ"));
    CHECK_FALSE(opened.child<QWidget>("linkPart").isVisible());
    opened.save();
    CHECK(opened.record().partners.back().organisation == own.id);
}

TEST_CASE("A typed partner gets its kind from the register, unless one was typed")
{
    OpenedPartners opened;
    registered(opened, QStringLiteral("すながわ天文クラブ"));
    Organisation own = valueOf(opened.sample.ledger().organisations().all()).back();
    own.kind = ActorKindChoice{std::nullopt, QStringLiteral("サークル")};
    static_cast<void>(valueOf(saveOrganisation(opened.sample.workspace(), own)));
    addPartner(opened, QStringLiteral("すながわ天文クラブ"));
    opened.save();
    CHECK(opened.record().partners.back().kind == own.kind);

    const auto& table = opened.child<QTableView>("table");
    auto& model = *table.model();
    const auto cell = [&](int column) { return model.index(model.rowCount() - 1, column); };
    model.setData(cell(ui::PartnerModel::Kind), QStringLiteral("実行委員会"));
    model.setData(cell(ui::PartnerModel::PartnerName), QStringLiteral("天文の会"));
    model.setData(cell(ui::PartnerModel::PartnerName), QStringLiteral("すながわ天文クラブ"));
    opened.save();
    CHECK(opened.record().partners.back().organisation == own.id);
    CHECK(opened.record().partners.back().kind->words == QStringLiteral("実行委員会"));
}

TEST_CASE("A partner is picked from the register by its reading")
{
    OpenedPartners opened;
    registered(opened, QStringLiteral("青葉会"), QStringLiteral("アオバカイ"));
    const Organisation own =
        registered(opened, QStringLiteral("星空の会"), QStringLiteral("ほしぞらのかい"));
    opened.click("pickButton");
    auto* picker = opened.editor.findChild<ui::RegisterPicker*>();
    REQUIRE(picker);
    REQUIRE(QTest::qWaitForWindowActive(picker));
    test::grab(*picker, QStringLiteral("register-picker"));
    auto& search = childOf<QLineEdit>(*picker, "searchEdit");
    CHECK(childOf<QListWidget>(*picker, "list").count() == 2);
    QTest::keyClick(&search, Qt::Key_Down); // moves in the list
    CHECK(childOf<QListWidget>(*picker, "list").currentRow() == 1);
    search.setText(QStringLiteral("ホシゾラ"));
    QTest::keyClick(&search, Qt::Key_Return);
    opened.save();
    CHECK(opened.record().partners.back().name == QStringLiteral("星空の会"));
    CHECK(opened.record().partners.back().organisation == own.id);
}

TEST_CASE("A partner that the register does not have is entered there, and linked")
{
    OpenedPartners opened;
    addPartner(opened, QStringLiteral("冬の星空実行委員会"));
    CHECK(opened.child<QWidget>("linkPart").isVisible());
    test::grab(opened.editor, QStringLiteral("partner-not-in-register"));
    const size_t acts = opened.actCount();
    opened.click("registerButton");
    CHECK(opened.actCount() == acts + 1);
    CHECK(registerCell(opened) == QStringLiteral("冬の星空実行委員会"));
    opened.save();
    const auto found = valueOf(opened.sample.ledger().organisations().all());
    REQUIRE(found.size() == 1);
    CHECK(opened.record().partners.back().organisation == found[0].id);
}

TEST_CASE("Where several have the name, the user says which, and the name stays as typed")
{
    OpenedPartners opened;
    registered(opened, QStringLiteral("第一町内会"));
    const Organisation other = registered(opened, QStringLiteral("第一町内会"));
    addPartner(opened, QStringLiteral("第１町内会"));
    addPartner(opened, QStringLiteral("第一町内会"));
    CHECK(opened.child<QWidget>("linkPart").isVisible());
    CHECK_FALSE(opened.child<QPushButton>("registerButton").isVisible());
    opened.click("linkButton");
    auto* picker = opened.editor.findChild<ui::RegisterPicker*>();
    REQUIRE(picker);
    auto& list = childOf<QListWidget>(*picker, "list");
    REQUIRE(list.count() == 2);
    list.setCurrentRow(1);
    picker->accept();
    opened.save();
    CHECK(opened.record().partners.back().name == QStringLiteral("第一町内会"));
    CHECK(opened.record().partners.back().organisation == other.id);
}

TEST_CASE("An organisation entered later shows that its name is there, and the link is one click")
{
    OpenedPartners opened;
    addPartner(opened, QStringLiteral("(特非)星空の会"));
    opened.save();
    const Organisation own = registered(opened, QStringLiteral("ＮＰＯ法人星空の会"));
    auto& table = opened.child<QTableView>("table");
    table.setCurrentIndex(table.model()->index(table.model()->rowCount() - 1, 0));
    CHECK(registerCell(opened).contains(QStringLiteral("not linked")));
    opened.click("linkButton");
    CHECK(registerCell(opened) == QStringLiteral("ＮＰＯ法人星空の会"));
    opened.save();
    CHECK(opened.record().partners.back().organisation == own.id);
    CHECK(opened.record().partners.back().name == QStringLiteral("(特非)星空の会"));
}
