#include "tests/ui/shell/clerk.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/sample_operations.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QStandardPaths>
#include <QTest>

namespace kyodo::test {

const FixedClock& testClock()
{
    static const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC));
    return clock;
}

Clerk::Clerk()
    : m_author{QStringLiteral("試験者"), &testClock()}
    , window(m_author, prompts)
{
    QStandardPaths::setTestModeEnabled(true);
    ui::Theme::apply(*qobject_cast<QApplication*>(QApplication::instance()));
    const Guideline guideline = valueOf(builtInGuideline(QStringLiteral("sunagawa")));
    const QString path = folder.path(QStringLiteral("砂川市.kyodo"));
    requireDone(Ledger::create(path, guideline, m_author));
    {
        const auto workspace = valueOf(Workspace::open(path, Ledger::Access::ReadWrite, m_author));
        static_cast<void>(valueOf(makePublishedSample(*workspace)));
    }
    window.resize(1366, 768);
    window.show();
    window.openLedger(path);
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(window.view());
}

void Clerk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    // a button that is pressed by its mnemonic clicks after a moment
    constexpr int Moment = 150;
    QTest::qWait(modifiers == Qt::AltModifier ? Moment : 1);
}

void Clerk::type(const QString& text)
{
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &commit);
}

std::vector<ProjectRecord> Clerk::found(const QString& search) const
{
    RecordFilter filter;
    filter.search = search;
    return valueOf(ledger().records().load(valueOf(ledger().lists().recordIds(filter))));
}

} // namespace kyodo::test
