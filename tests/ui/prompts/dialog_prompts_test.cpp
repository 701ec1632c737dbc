#include "ui/prompts/dialog_prompts.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace kyodo::ui;

namespace {

/// A question over a window, as a user sees it.
struct Asked
{
    explicit Asked(Consequence consequence)
    {
        window.show();
        const Question question{QStringLiteral("事業の削除"), QStringLiteral("1件"),
                                QStringLiteral("削除"),       QString(),
                                QStringLiteral("キャンセル"), consequence};
        prompts.ask(&window, question, [this](Answer given) { answer = given; });
        box = window.findChild<QMessageBox*>();
        REQUIRE(box);
        REQUIRE(QTest::qWaitForWindowActive(box));
    }
    [[nodiscard]] QString defaultButton() const
    {
        for (const QAbstractButton* button : box->buttons()) {
            const auto* push = qobject_cast<const QPushButton*>(button);
            if (push && push->isDefault()) {
                return push->text();
            }
        }
        return {};
    }

    QWidget window;
    DialogPrompts prompts;
    QMessageBox* box = nullptr;
    std::optional<Answer> answer;
};

} // namespace

TEST_CASE("Enter does not destroy: the default of such a question is to cancel")
{
    const Asked asked(Consequence::Destructive);
    CHECK(asked.defaultButton() == QStringLiteral("キャンセル"));
    QTest::keyClick(asked.box, Qt::Key_Return);
    CHECK(asked.answer == Answer::Cancel);
}

TEST_CASE("Enter accepts what destroys nothing, Esc cancels")
{
    SECTION("Enter")
    {
        const Asked asked(Consequence::Harmless);
        CHECK(asked.defaultButton() == QStringLiteral("削除"));
        QTest::keyClick(asked.box, Qt::Key_Return);
        CHECK(asked.answer == Answer::Accept);
    }
    SECTION("Esc")
    {
        const Asked asked(Consequence::Harmless);
        QTest::keyClick(asked.box, Qt::Key_Escape);
        CHECK(asked.answer == Answer::Cancel);
    }
}
