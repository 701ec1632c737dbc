#include "ui/shell/actions.h"

#include "tests/support/catch.h"
#include "ui/shell/key_list_dialog.h"

#include <QTextBrowser>

#include <set>

using namespace kyodo::ui;

TEST_CASE("No key is given to two acts, and none of them to an act without a name")
{
    std::set<QString> keys;
    for (const ActionSpec& spec : actionSpecs()) {
        CHECK_FALSE(spec.text.isEmpty());
        if (!spec.key.isEmpty()) {
            CHECK(keys.insert(spec.key.toString()).second);
        }
    }
    CHECK(keys.contains(QStringLiteral("Ctrl+S")));
}

TEST_CASE("Every act is in the table once")
{
    std::set<ActionId> ids;
    for (const ActionSpec& spec : actionSpecs()) {
        CHECK(ids.insert(spec.id).second);
    }
    CHECK(ids.size() == static_cast<size_t>(ActionId::About) + 1);
}

TEST_CASE("Outside of menus an act has no mnemonic")
{
    CHECK(withoutMnemonic(QStringLiteral("&Open…")) == QStringLiteral("Open"));
    CHECK(withoutMnemonic(QStringLiteral("開く(&O)…")) == QStringLiteral("開く"));
}

TEST_CASE("Every key is in the list of keys")
{
    const KeyListDialog dialog;
    const QString text = dialog.findChild<QTextBrowser*>()->toPlainText();
    for (const ActionSpec& spec : actionSpecs()) {
        const QString key = spec.key.toString(QKeySequence::NativeText);
        CHECK(text.contains(key));
        CHECK((key.isEmpty() || text.contains(withoutMnemonic(spec.text))));
    }
    CHECK_FALSE(text.contains(u'&'));
}
