#include "ui/models/form_choice_model.h"

#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kyodo;
using ui::FormChoiceModel;

namespace {

FormChoice formOf(const Guideline& guideline, size_t place)
{
    return {guideline.forms[place].code, guideline.forms[place].name};
}

void check(FormChoiceModel& model, int row, Qt::CheckState state)
{
    REQUIRE(model.setData(model.index(row, FormChoiceModel::FormName), state, Qt::CheckStateRole));
}

} // namespace

TEST_CASE("FormChoiceModel offers the guideline's forms and keeps the leading one first")
{
    const Guideline guideline = test::sampleGuideline();
    FormChoiceModel model;
    model.setGuideline(guideline);
    const QAbstractItemModelTester tester(&model);
    REQUIRE(model.rowCount() == static_cast<int>(guideline.forms.size()));
    CHECK(model.choices().empty());

    check(model, 2, Qt::Checked);
    check(model, 0, Qt::Checked);
    CHECK(model.choices() == std::vector{formOf(guideline, 2), formOf(guideline, 0)});
    model.lead(0);
    CHECK(model.choices() == std::vector{formOf(guideline, 0), formOf(guideline, 2)});
    check(model, 0, Qt::Unchecked);
    CHECK(model.choices() == std::vector{formOf(guideline, 2)});
    check(model, 2, Qt::Unchecked);
    CHECK(model.choices().empty());
}

TEST_CASE("FormChoiceModel keeps words that the guideline does not have")
{
    const Guideline guideline = test::sampleGuideline();
    FormChoiceModel model;
    model.setGuideline(guideline);
    const FormChoice own{std::nullopt, QStringLiteral("講師等")};
    const std::vector choices{own, formOf(guideline, 7)};
    model.setChoices(choices);
    CHECK(model.rowCount() == static_cast<int>(guideline.forms.size()) + 1);
    CHECK(model.choices() == choices);
    // what was entered in another order than the guideline's stays so
    const std::vector unordered{formOf(guideline, 4), formOf(guideline, 8), formOf(guideline, 1)};
    model.setChoices(unordered);
    CHECK(model.choices() == unordered);
    // spelled otherwise, as it was typed
    const FormChoice spelled{guideline.forms[9].code, QStringLiteral("協力・連携")};
    model.setChoices({spelled});
    CHECK(model.choices() == std::vector{spelled});
}

TEST_CASE("FormChoiceModel tells a change, and loading is one too")
{
    const Guideline guideline = test::sampleGuideline();
    FormChoiceModel model;
    model.setGuideline(guideline);
    const QSignalSpy changes(&model, &FormChoiceModel::choicesChanged);
    check(model, 1, Qt::Checked);
    CHECK(changes.count() == 1);
    CHECK_FALSE(
        model.setData(model.index(1, FormChoiceModel::Meaning), Qt::Checked, Qt::CheckStateRole));
    CHECK(changes.count() == 1);
}

TEST_CASE("FormChoiceModel offers the forms of the guideline that it is given last")
{
    FormChoiceModel model;
    const QAbstractItemModelTester tester(&model);
    CHECK(model.rowCount() == 0);
    Guideline guideline = test::sampleGuideline();
    model.setGuideline(guideline);
    model.setChoices({formOf(guideline, 1)});
    guideline.forms.erase(guideline.forms.begin() + 2, guideline.forms.end());
    model.setGuideline(guideline);
    CHECK(model.rowCount() == 2);
    CHECK(model.choices().empty());
}
