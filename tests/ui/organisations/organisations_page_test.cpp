#include "ui/organisations/organisations_page.h"

#include "core/operations/organisation_operations.h"
#include "tests/support/catch.h"
#include "tests/ui/organisations/register_fixture.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/organisation_list_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;

namespace {

struct ShownPage : test::RegisterFixture
{
    ShownPage()
        : page(sample.workspace(), prompts)
        , list(*page.findChild<OrganisationListPage*>())
        , editor(*page.findChild<OrganisationEditor*>())
    {
        addThree();
        test::showPage(page);
    }

    [[nodiscard]] QTableView& table() const { return childOf<QTableView>(list, "table"); }
    [[nodiscard]] QLineEdit& kana() const { return childOf<QLineEdit>(editor, "kanaEdit"); }
    [[nodiscard]] bool isListShown() const { return page.currentWidget() == &list; }

    OrganisationsPage page;
    OrganisationListPage& list;
    OrganisationEditor& editor;
};

const QString Miyagawa = QStringLiteral("宮川町内会");

} // namespace

TEST_CASE("Enter opens an organisation, Esc goes back to its row")
{
    ShownPage shown;
    shown.page.focusTable();
    shown.table().selectRow(2);
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    CHECK_FALSE(shown.isListShown());
    shown.kana().setFocus();
    QTest::keyClick(&shown.kana(), Qt::Key_Escape);
    CHECK(shown.isListShown());
    CHECK(shown.table().currentIndex().row() == 2);
    CHECK(shown.table().hasFocus());
}

TEST_CASE("Esc asks first when something is unsaved")
{
    ShownPage shown;
    shown.page.open(shown.named(Miyagawa)->id);
    shown.kana().setFocus();
    shown.kana().selectAll();
    QTest::keyClicks(&shown.kana(), QStringLiteral("miyagawa"));
    CHECK(shown.page.isEdited());
    QTest::keyClick(&shown.kana(), Qt::Key_Escape);
    CHECK(shown.prompts.asked.size() == 1);
    CHECK_FALSE(shown.isListShown());

    const QSignalSpy messages(&shown.page, &OrganisationsPage::message);
    CHECK(shown.page.save());
    CHECK(messages.size() == 1);
    CHECK(shown.named(Miyagawa)->kana == QStringLiteral("miyagawa"));
    QTest::keyClick(&shown.kana(), Qt::Key_Escape);
    CHECK(shown.isListShown());
}

TEST_CASE("A new organisation stands in the list when it is saved")
{
    ShownPage shown;
    QTest::mouseClick(&childOf<QPushButton>(shown.list, "addButton"), Qt::LeftButton);
    CHECK_FALSE(shown.isListShown());
    QTest::keyClicks(&childOf<QLineEdit>(shown.editor, "nameEdit"), QStringLiteral("Zonta Club"));
    QTest::mouseClick(&childOf<QPushButton>(shown.editor, "saveButton"), Qt::LeftButton);
    REQUIRE(shown.named(QStringLiteral("Zonta Club")));
    int left = 0;
    shown.page.leave([&] { ++left; });
    CHECK(left == 1);
    CHECK(shown.isListShown());
    CHECK(shown.page.totalCount() == 4);
    CHECK(test::cellText(shown.table(), shown.table().currentIndex().row(), 0) ==
          QStringLiteral("Zonta Club"));
}

TEST_CASE("An organisation that is removed while it is open gives way to the list")
{
    ShownPage shown;
    const OrganisationId id = shown.named(Miyagawa)->id;
    shown.page.open(id);
    REQUIRE(test::valueOf(removeOrganisations(shown.sample.workspace(), {id})));
    CHECK(shown.isListShown());
    CHECK(shown.page.shownCount() == 2);
    shown.page.open(id);
    CHECK(shown.isListShown());
    CHECK(shown.prompts.asked.empty());
}

TEST_CASE("An organisation that is opened can be typed into at once")
{
    ShownPage shown;
    shown.page.focusTable();
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    CHECK(childOf<QLineEdit>(shown.editor, "nameEdit").hasFocus());
}
