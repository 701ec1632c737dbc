#pragma once

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/temporary_folder.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"

namespace kyodo::test {

/// That of the window of a Clerk.
[[nodiscard]] const FixedClock& testClock();

/// A window with the sample ledger, and what a user does to it.
class Clerk final
{
public:
    Clerk();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Key by key, as far as a keyboard has them; the rest as an input method commits it.
    void type(const QString& text);

    [[nodiscard]] const Ledger& ledger() const { return window.view()->workspace().ledger(); }
    [[nodiscard]] std::vector<ProjectRecord> found(const QString& search) const;

    template <class Widget>
    [[nodiscard]] Widget& child(const char* name) const
    {
        auto* widget = window.findChild<Widget*>(QLatin1StringView(name));
        REQUIRE(widget);
        return *widget;
    }
    /// Of the project editor: other pages have fields of the same names.
    template <class Widget>
    [[nodiscard]] Widget& editorChild(const char* name) const
    {
        auto* widget = child<QWidget>("ProjectEditor").findChild<Widget*>(QLatin1StringView(name));
        REQUIRE(widget);
        return *widget;
    }

private:
    Author m_author;

public:
    TemporaryFolder folder;
    FakePrompts prompts;
    ui::MainWindow window;
};

} // namespace kyodo::test
