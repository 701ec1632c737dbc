#include "ui/editors/partners_form.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/editors/opened_editor.h"

#include <QComboBox>
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
