#include "ui/guideline/guideline_page.h"

#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/sample_guideline.h"
#include "tests/support/sample_ledger.h"
#include "ui/guideline/guideline_editor.h"
#include "ui/guideline/guideline_html.h"
#include "ui/guideline/kept_draft.h"
#include "ui/widgets/area_picture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

#include <algorithm>

using namespace kyodo;
using kyodo::test::childOf;
using kyodo::test::SampleLedger;
using kyodo::ui::Answer;
using kyodo::ui::GuidelineEditor;
using kyodo::ui::GuidelinePage;
using kyodo::ui::GuidelineSection;

namespace {

struct ShownGuideline
{
    ShownGuideline()
        : page(sample.workspace(), prompts)
    {
        test::showPage(page);
    }

    void choose(GuidelineSection section)
    {
        const auto sections = ui::sectionsOf(sample.workspace().guideline());
        const auto found = std::find(sections.begin(), sections.end(), section);
        REQUIRE(found != sections.end());
        childOf<QListWidget>(page, "sectionList")
            .setCurrentRow(static_cast<int>(found - sections.begin()));
    }

    [[nodiscard]] QTextBrowser& browser() const { return childOf<QTextBrowser>(page, "browser"); }

    /// Rows below the head of the first table.
    [[nodiscard]] int rowCount() const
    {
        const auto frames = browser().document()->rootFrame()->childFrames();
        REQUIRE_FALSE(frames.empty());
        const auto* table = qobject_cast<QTextTable*>(frames.front());
        REQUIRE(table);
        return table->rows() - 1;
    }

    /// Opens the editor, and gives it.
    [[nodiscard]] GuidelineEditor& edit()
    {
        QTest::mouseClick(&childOf<QPushButton>(page, "editButton"), Qt::LeftButton);
        const auto editors = page.findChildren<GuidelineEditor*>();
        REQUIRE_FALSE(editors.empty());
        return *editors.back();
    }

    static QLineEdit& titleOf(const GuidelineEditor& editor)
    {
        return childOf<QLineEdit>(editor, "titleEdit");
    }

    /// Edits the title and closes the editor with an answer.
    void editAndClose(const QString& title, ui::Answer answer)
    {
        GuidelineEditor& editor = edit();
        titleOf(editor).clear();
        QTest::keyClicks(&titleOf(editor), title);
        prompts.answers.push_back(answer);
        editor.reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    SampleLedger sample;
    test::FakePrompts prompts;
    GuidelinePage page;
};

} // namespace

TEST_CASE("The guideline page opens with the areas and their picture")
{
    const ShownGuideline shown;
    CHECK(shown.rowCount() == 5);
    CHECK(childOf<ui::AreaPicture>(shown.page, "areaPicture").isVisible());
    CHECK(shown.browser().toPlainText().contains(QStringLiteral("市民主体で市協力")));
}

TEST_CASE("The guideline page shows all forms and all principles")
{
    ShownGuideline shown;
    shown.choose(GuidelineSection::Forms);
    CHECK(shown.rowCount() == 10);
    CHECK(shown.browser().toPlainText().contains(QStringLiteral("指定管理者制度")));
    CHECK_FALSE(childOf<ui::AreaPicture>(shown.page, "areaPicture").isVisible());
    shown.choose(GuidelineSection::Principles);
    CHECK(shown.rowCount() == 6);
    CHECK(shown.browser().toPlainText().contains(QStringLiteral("役割分担の明確化")));
}

TEST_CASE("Measures stand under their groups, with their actions")
{
    ShownGuideline shown;
    shown.choose(GuidelineSection::Measures);
    CHECK(shown.browser().document()->rootFrame()->childFrames().size() == 5);
    CHECK(shown.browser().toPlainText().contains(QStringLiteral("協働に関する窓口の明確化")));
}

TEST_CASE("A guideline has only the parts that it speaks of")
{
    Guideline guideline = test::sampleGuideline();
    CHECK(ui::sectionsOf(guideline) ==
          std::vector{GuidelineSection::Areas, GuidelineSection::Forms, GuidelineSection::Actors});
    guideline.areas.clear();
    guideline.actors.clear();
    guideline.evaluationItems.push_back({QStringLiteral("1"), QStringLiteral("目的"), {}});
    CHECK(ui::sectionsOf(guideline) ==
          std::vector{GuidelineSection::Forms, GuidelineSection::Evaluation});
}

TEST_CASE("What a guideline says is text, never markup")
{
    Guideline guideline = test::sampleGuideline();
    guideline.forms.front().name = QStringLiteral("<script>&");
    const QString html = ui::sectionHtml(GuidelineSection::Forms, guideline);
    CHECK(html.contains(QStringLiteral("&lt;script&gt;&amp;")));
    CHECK_FALSE(html.contains(QStringLiteral("<script>")));
}

TEST_CASE("A working copy is kept half done, and gone on with later")
{
    ShownGuideline shown;
    shown.editAndClose(QStringLiteral("Half done"), Answer::Accept);
    shown.prompts.answers = {Answer::Accept};
    GuidelineEditor& again = shown.edit();
    CHECK(shown.prompts.asked.back().text.contains(QStringLiteral("Half done")));
    CHECK(shown.titleOf(again).text() == QStringLiteral("Half done"));

    // another ledger has its own
    ShownGuideline other;
    CHECK(other.titleOf(other.edit()).text() == other.sample.workspace().guideline().title);
    CHECK(other.prompts.asked.empty());
}

TEST_CASE("A working copy is kept while it is edited, however the program ends")
{
    ShownGuideline shown;
    GuidelineEditor& editor = shown.edit();
    QTest::keyClicks(&shown.titleOf(editor), QStringLiteral("X"));
    const auto kept = ui::KeptDraft(shown.sample.ledger().path()).read();
    REQUIRE(kept);
    CHECK(kept->text(QStringLiteral("title")).endsWith(u'X'));
}

TEST_CASE("A working copy that is dropped is gone, when it is closed and when it would go on")
{
    ShownGuideline shown;
    const QString title = shown.sample.workspace().guideline().title;
    shown.editAndClose(QStringLiteral("Dropped"), Answer::Reject);
    const auto asked = shown.prompts.asked.size();
    CHECK(shown.titleOf(shown.edit()).text() == title);
    CHECK(shown.prompts.asked.size() == asked);
    shown.editAndClose(QStringLiteral("Kept"), Answer::Accept);
    shown.prompts.answers = {Answer::Reject}; // begin anew
    CHECK(shown.titleOf(shown.edit()).text() == title);
    CHECK_FALSE(ui::KeptDraft(shown.sample.ledger().path()).read());
}

TEST_CASE("Columns that nothing fills are left out")
{
    Guideline guideline = test::sampleGuideline();
    const auto columns = [&] {
        return ui::sectionHtml(GuidelineSection::Forms, guideline).count(QStringLiteral("<th "));
    };
    // the sample has neither groups nor meanings nor cautions
    CHECK(columns() == 3); // name, kind and usual area
    guideline.forms.front().caution = QStringLiteral("対等な関係を保つ");
    CHECK(columns() == 4);
}
