#include "ui/editors/classification_form.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/editors/opened_editor.h"
#include "ui/widgets/area_picture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using test::childOf;
using test::OpenedEditor;
using test::valueOf;
using ui::AreaPicture;
using ui::Classification;
using ui::ClassificationForm;
using ui::ProjectForms;

namespace {

AreaCode area(char16_t letter)
{
    return *AreaCode::parse(QString(QChar(letter)));
}

FormChoice formNamed(const Guideline& guideline, const QString& name)
{
    const Form* form = guideline.formNamed(name);
    REQUIRE(form);
    return {form->code, form->name};
}

struct ShownForm
{
    explicit ShownForm(const QString& code, const Classification& value = {})
        : guideline(valueOf(builtInGuideline(code)))
    {
        form.setGuideline(guideline);
        form.load(value);
        test::showPage(form);
    }

    Guideline guideline;
    ClassificationForm form;
};

} // namespace

TEST_CASE("Who started, decides, pays and answers is entered, and proposes an area")
{
    OpenedEditor opened;
    opened.goTo(ProjectForms::ClassificationTab);
    auto buttons = opened.child<QWidget>("involvement").findChildren<QRadioButton*>();
    REQUIRE(buttons.size() == 16);
    QTest::mouseClick(buttons[0], Qt::LeftButton);  // started by the citizens
    QTest::mouseClick(buttons[4], Qt::LeftButton);  // decided by them
    QTest::mouseClick(buttons[10], Qt::LeftButton); // paid by the city
    test::grab(opened.editor, QStringLiteral("classification"));
    CHECK(opened.child<QPushButton>("takeButton").isEnabled());
    // nothing is chosen before somebody does
    CHECK_FALSE(opened.child<AreaPicture>("areaPicture").selected());
    opened.click("takeButton");
    const auto taken = opened.child<AreaPicture>("areaPicture").selected();
    REQUIRE(taken);
    CHECK_FALSE(opened.child<QPushButton>("takeButton").isEnabled());
    opened.save();
    CHECK(opened.record().involvement ==
          Involvement{Side::Citizens, Side::Citizens, Side::City, std::nullopt});
    REQUIRE(opened.record().area);
    CHECK(opened.record().area->code == taken);
}

TEST_CASE("Form and area that disagree are warned about until a reason is written")
{
    ShownForm shown(QStringLiteral("sunagawa"));
    const auto leading = std::find_if(shown.guideline.forms.begin(), shown.guideline.forms.end(),
                                      [](const Form& form) { return form.leadingArea; });
    REQUIRE(leading != shown.guideline.forms.end());
    const AreaCode other = *leading->leadingArea == area(u'A') ? area(u'E') : area(u'A');
    auto& warning = childOf<QLabel>(shown.form, "warningLabel");
    const Classification disagreeing{{{leading->code, leading->name}},
                                     AreaChoice{other, shown.guideline.area(other)->name},
                                     {},
                                     {}};
    shown.form.load(disagreeing);
    CHECK(warning.isVisible());
    CHECK(shown.form.value() == disagreeing);
    test::grab(shown.form, QStringLiteral("classification-warning"));
    childOf<QLineEdit>(shown.form, "reasonEdit").setFocus();
    OpenedEditor::type(QStringLiteral("企画は市民が行う"));
    CHECK_FALSE(warning.isVisible());
    // the usual area needs no reason
    shown.form.load({disagreeing.forms,
                     AreaChoice{*leading->leadingArea, QStringLiteral("目安のとおり")},
                     {},
                     {}});
    CHECK_FALSE(warning.isVisible());
}

TEST_CASE("A guideline without areas asks for none, and keeps what is there")
{
    const Classification kept{{},
                              AreaChoice{std::nullopt, QStringLiteral("Ｂ 市民主体で市協力")},
                              QStringLiteral("前の指針による"),
                              {Side::Both, {}, {}, {}}};
    ShownForm shown(QStringLiteral("minami-alps"), kept);
    CHECK_FALSE(childOf<AreaPicture>(shown.form, "areaPicture").isVisible());
    auto& line = childOf<QLabel>(shown.form, "noAreasLabel");
    CHECK(line.isVisible());
    CHECK(line.text().contains(QStringLiteral("市民主体で市協力")));
    CHECK(childOf<QTableView>(shown.form, "formTable").isVisible());
    CHECK(shown.form.value() == kept);
    test::grab(shown.form, QStringLiteral("classification-no-areas"));
}

TEST_CASE("A guideline without forms asks for none, and shows those in words of their own")
{
    ShownForm shown(QStringLiteral("ebetsu"));
    auto& table = childOf<QTableView>(shown.form, "formTable");
    CHECK_FALSE(table.isVisible());
    CHECK(childOf<QLabel>(shown.form, "noFormsLabel").isVisible());
    CHECK(childOf<AreaPicture>(shown.form, "areaPicture").isVisible());
    test::grab(shown.form, QStringLiteral("classification-no-forms"));
    const Classification own{{{std::nullopt, QStringLiteral("共催")}}, {}, {}, {}};
    shown.form.load(own);
    CHECK(table.isVisible());
    CHECK(shown.form.value() == own);
}

TEST_CASE("Another guideline brings its own areas and forms")
{
    ShownForm shown(QStringLiteral("ebetsu"));
    shown.form.setGuideline(valueOf(builtInGuideline(QStringLiteral("sunagawa"))));
    const Guideline sunagawa = valueOf(builtInGuideline(QStringLiteral("sunagawa")));
    const Classification value{{formNamed(sunagawa, QStringLiteral("委託"))}, {}, {}, {}};
    shown.form.load(value);
    CHECK(childOf<QTableView>(shown.form, "formTable").model()->rowCount() == 10);
    CHECK(shown.form.value() == value);
}
