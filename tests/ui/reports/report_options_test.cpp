#include "tests/ui/reports/report_page_fixture.h"

#include "core/operations/edit_operations.h"
#include "tests/support/ledger_fixture.h"
#include "ui/reports/forms/ordered_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace kyodo;
using test::ReportPageFixture;
using ui::OrderedChoice;

namespace {

QStringList heads(const ReportPageFixture& fixture)
{
    QStringList heads;
    for (const ReportColumn& column : tablesOf(fixture.page->report()->data()).front()->columns) {
        if (column.use != ReportColumn::Use::DataOnly) {
            heads << column.head;
        }
    }
    return heads;
}

QListWidget& listOf(OrderedChoice& choice)
{
    return *choice.findChild<QListWidget*>();
}

QChar mnemonic(const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : key.toString().back();
}

/// Of everything that is seen now.
QString mnemonics(const QWidget& page)
{
    QString letters;
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        letters += button->isVisible() ? mnemonic(button->text()) : QChar();
    }
    for (const auto* label : page.findChildren<QLabel*>()) {
        letters += label->isVisible() && label->buddy() ? mnemonic(label->text()) : QChar();
    }
    return letters.remove(QChar());
}

template <class Enum>
void choose(QComboBox& box, Enum value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

} // namespace

TEST_CASE("No letter is given twice among the options of any report")
{
    ReportPageFixture fixture;
    auto& tabs = fixture.child<QTabWidget>("tabs");
    for (const ReportKind kind : reportKinds()) {
        fixture.chooseReport(kind);
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            CAPTURE(reportKindCode(kind).toStdString(), tab);
            QString letters = mnemonics(*fixture.page) + QStringLiteral("EFHPUV"); // of the menus
            std::sort(letters.begin(), letters.end());
            CHECK(std::adjacent_find(letters.begin(), letters.end()) == letters.end());
        }
    }
}

TEST_CASE("Columns are brought into another order by keys and buttons, and left out by Space")
{
    ReportPageFixture fixture;
    auto& choice = fixture.child<OrderedChoice>("columnsChoice");
    QListWidget& list = listOf(choice);
    const QString number = QStringLiteral("No.");
    const QString name = QStringLiteral("Project (activity)");
    CHECK(heads(fixture) == QStringList{number, name});

    list.setFocus();
    list.setCurrentRow(1);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    fixture.waitForReport();
    CHECK(list.currentRow() == 0);
    CHECK(heads(fixture).first() == name);

    QTest::mouseClick(choice.findChild<QToolButton*>(QStringLiteral("downButton")), Qt::LeftButton);
    fixture.waitForReport();
    CHECK(heads(fixture).first() == number);

    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Space);
    fixture.waitForReport();
    CHECK_FALSE(heads(fixture).contains(number));
    CHECK_FALSE(choice.chosen().contains(surveyColumnCode(SurveyColumn::Number)));
}

TEST_CASE("An entry at the end of its list can be moved no further")
{
    ReportPageFixture fixture;
    auto& choice = fixture.child<OrderedChoice>("columnsChoice");
    const QStringList before = choice.chosen();
    listOf(choice).setCurrentRow(0);
    CHECK_FALSE(choice.findChild<QToolButton*>(QStringLiteral("upButton"))->isEnabled());
    QTest::keyClick(&listOf(choice), Qt::Key_Up, Qt::AltModifier);
    CHECK(choice.chosen() == before);
}

TEST_CASE("Grouping, empty columns and the summary change the survey table")
{
    ReportPageFixture fixture;
    const auto tables = tablesOf(fixture.page->report()->data()).size();
    const qsizetype columns = heads(fixture).size();
    choose(fixture.child<QComboBox>("groupBox"), SurveyGrouping::Department);
    fixture.child<QCheckBox>("emptyColumnsBox").click();
    fixture.child<QCheckBox>("summaryBox").click();
    fixture.waitForReport();
    CHECK(heads(fixture).size() > columns);
    CHECK(tablesOf(fixture.page->report()->data()).size() < tables);
}

TEST_CASE("Larger paper takes fewer pages, and portrait is portrait")
{
    ReportPageFixture fixture;
    const int onA4 = fixture.pages().pageCount();
    choose(fixture.child<QComboBox>("paperBox"), Paper::A3);
    fixture.waitForReport();
    CHECK(fixture.pages().pageCount() < onA4);
    CHECK(fixture.pages().pageLayout().pageSize().id() == QPageSize::A3);
    choose(fixture.child<QComboBox>("orientationBox"), QPageLayout::Portrait);
    fixture.waitForReport();
    CHECK(fixture.pages().pageLayout().orientation() == QPageLayout::Portrait);
}

TEST_CASE("Narrow margins take no more pages than wide ones, and are what the file gets")
{
    ReportPageFixture fixture;
    choose(fixture.child<QComboBox>("marginBox"), MarginSize::Wide);
    fixture.waitForReport();
    const int withWide = fixture.pages().pageCount();
    CHECK(fixture.page->report()->data().format.marginSize == MarginSize::Wide);
    choose(fixture.child<QComboBox>("marginBox"), MarginSize::Narrow);
    fixture.waitForReport();
    CHECK(fixture.pages().pageCount() < withWide);
    CHECK(fixture.page->report()->data().format.marginSize == MarginSize::Narrow);
}

TEST_CASE("The rounds that are ticked are laid side by side, at most as many as fit")
{
    ReportPageFixture fixture;
    fixture.ledger.continueInNextRound(3);
    for (const char16_t* years : {u"H26", u"H27", u"H28", u"H29", u"H30"}) {
        test::valueOf(addRound(fixture.workspace(), test::yearsFrom(QString::fromUtf16(years))));
    }
    fixture.chooseReport(ReportKind::Rounds);
    auto& list = fixture.child<QListWidget>("roundList");
    REQUIRE(list.count() == 7);
    list.setFocus();
    for (const int row : {5, 6}) {
        list.setCurrentRow(row);
        QTest::keyClick(&list, Qt::Key_Space);
    }
    fixture.waitForReport();
    CHECK(heads(fixture).size() == 3);

    for (int row = 0; row < 4; ++row) {
        list.item(row)->setCheckState(Qt::Checked);
    }
    CHECK_FALSE(list.item(4)->flags().testFlag(Qt::ItemIsEnabled));
    fixture.chooseReport(ReportKind::Survey);
    fixture.chooseReport(ReportKind::Rounds);
    CHECK(list.item(0)->checkState() == Qt::Checked);
    CHECK(list.item(4)->checkState() == Qt::Unchecked);
}

TEST_CASE("Examples are cut where there are more than wanted")
{
    ReportPageFixture fixture;
    fixture.chooseReport(ReportKind::Examples);
    fixture.child<QSpinBox>("mostBox").setValue(0);
    fixture.waitForReport();
    const qsizetype whole = fixture.textOfPreview().size();
    fixture.child<QSpinBox>("mostBox").setValue(1);
    fixture.waitForReport();
    CHECK(fixture.textOfPreview().size() < whole);
}

TEST_CASE("A cross table has the rows, columns and measure that were chosen")
{
    ReportPageFixture fixture;
    fixture.chooseReport(ReportKind::CrossTable);
    CHECK_FALSE(fixture.child<QComboBox>("unitBox").isEnabled());
    choose(fixture.child<QComboBox>("rowsBox"), RecordAspect::Form);
    choose(fixture.child<QComboBox>("columnsBox"), RecordAspect::Years);
    choose(fixture.child<QComboBox>("measureBox"), CountMeasure::Cost);
    fixture.waitForReport();
    CHECK(fixture.child<QComboBox>("unitBox").isEnabled());
    CHECK(heads(fixture).contains(QStringLiteral("平成23・24年度")));
}

TEST_CASE("Charts are those that are ticked")
{
    ReportPageFixture fixture;
    fixture.chooseReport(ReportKind::Charts);
    const auto all = fixture.page->report()->data().parts.size();
    listOf(fixture.child<OrderedChoice>("chartsChoice")).item(0)->setCheckState(Qt::Unchecked);
    fixture.waitForReport();
    CHECK(fixture.page->report()->data().parts.size() < all);
}

TEST_CASE("Sheets have the parts, the seals and the number that were chosen")
{
    ReportPageFixture fixture;
    fixture.page->setSelectedProjects({fixture.projects().front()});
    fixture.waitForReport();
    CHECK_FALSE(fixture.textOfPreview().contains(QStringLiteral("係長")));
    fixture.child<QLineEdit>("sealsEdit").setText(QStringLiteral("課長、 係長・担当"));
    fixture.child<QLineEdit>("formNumberEdit").setText(QStringLiteral("様式第３号"));
    fixture.child<QCheckBox>("signaturesBox").click();
    fixture.waitForReport();
    const QString text = fixture.textOfPreview();
    CHECK(text.contains(QStringLiteral("係長")));
    CHECK(text.contains(QStringLiteral("様式第３号")));
    CHECK(fixture.child<QLineEdit>("titleEdit").isHidden());
}

TEST_CASE("What is for the office alone has no edition for the public")
{
    ReportPageFixture fixture;
    fixture.child<QRadioButton>("publicButton").click();
    fixture.chooseReport(ReportKind::Gaps);
    CHECK_FALSE(fixture.child<QRadioButton>("publicButton").isEnabled());
    CHECK(fixture.child<QRadioButton>("internalButton").isChecked());
    CHECK_FALSE(fixture.child<QLabel>("editionHint").isHidden());
    CHECK(fixture.page->report());

    fixture.chooseReport(ReportKind::Survey);
    CHECK(fixture.child<QRadioButton>("publicButton").isEnabled());
    CHECK(fixture.child<QRadioButton>("publicButton").isChecked());
    CHECK(fixture.child<QLabel>("editionHint").isHidden());
}

TEST_CASE("The edition is chosen for all reports, not for each")
{
    ReportPageFixture fixture;
    CHECK(fixture.child<QRadioButton>("internalButton").isChecked());
    fixture.child<QRadioButton>("publicButton").click();
    fixture.chooseReport(ReportKind::Roster);
    CHECK(fixture.child<QRadioButton>("publicButton").isChecked());
    fixture.child<QRadioButton>("internalButton").click();
    fixture.chooseReport(ReportKind::Survey);
    CHECK(fixture.child<QRadioButton>("internalButton").isChecked());
}

TEST_CASE("The edition is chosen apart from the projects of the sheets, with keys too")
{
    ReportPageFixture fixture;
    fixture.page->setSelectedProjects({fixture.projects().front()});
    REQUIRE(QTest::qWaitForWindowActive(fixture.page.get()));
    auto& internal = fixture.child<QRadioButton>("internalButton");
    internal.setFocus();
    QTest::keyClick(&internal, Qt::Key_Right);
    CHECK(fixture.child<QRadioButton>("publicButton").isChecked());
    CHECK(fixture.child<QRadioButton>("selectedButton").isChecked());
    fixture.child<QRadioButton>("allButton").click();
    CHECK(fixture.child<QRadioButton>("publicButton").isChecked());
}

TEST_CASE("Options are remembered for each report, the date is not")
{
    ReportPageFixture fixture;
    choose(fixture.child<QComboBox>("groupBox"), SurveyGrouping::Area);
    fixture.child<QLineEdit>("titleEdit").setText(QStringLiteral("題"));
    fixture.child<QLineEdit>("officeEdit").setText(QStringLiteral("協働推進課"));
    fixture.child<QLineEdit>("asOfEdit").setText(QStringLiteral("R1.5.1"));
    listOf(fixture.child<OrderedChoice>("columnsChoice")).item(2)->setCheckState(Qt::Unchecked);
    const QStringList columns = fixture.child<OrderedChoice>("columnsChoice").chosen();
    choose(fixture.child<QComboBox>("encodingBox"), CsvEncoding::Cp932);
    fixture.child<QCheckBox>("archiveBox").click();
    fixture.chooseReport(ReportKind::CrossTable);
    choose(fixture.child<QComboBox>("sharesBox"), CrossShares::OfColumn);
    choose(fixture.child<QComboBox>("columnsBox"), RecordAspect::Field);

    fixture.startAgain();
    CHECK(fixture.chosenReport() == ReportKind::CrossTable);
    CHECK(fixture.child<QComboBox>("sharesBox").currentData() ==
          static_cast<int>(CrossShares::OfColumn));
    CHECK(fixture.child<QComboBox>("columnsBox").currentData() ==
          static_cast<int>(RecordAspect::Field));
    CHECK(fixture.child<QLineEdit>("titleEdit").text().isEmpty());
    CHECK(fixture.child<QLineEdit>("officeEdit").text() == QStringLiteral("協働推進課"));
    CHECK(fixture.child<QLineEdit>("asOfEdit").text() == QStringLiteral("令和6年11月22日"));
    CHECK(fixture.child<QCheckBox>("archiveBox").isChecked());
    CHECK(fixture.child<QComboBox>("encodingBox").currentData() ==
          static_cast<int>(CsvEncoding::Cp932));
    fixture.chooseReport(ReportKind::Survey);
    CHECK(fixture.child<QComboBox>("groupBox").currentData() ==
          static_cast<int>(SurveyGrouping::Area));
    CHECK(fixture.child<QLineEdit>("titleEdit").text() == QStringLiteral("題"));
    CHECK(fixture.child<OrderedChoice>("columnsChoice").chosen() == columns);
}
