#include "ui/widgets/combo_text.h"

#include "tests/support/catch.h"

#include <QTest>

using kyodo::ui::showText;

namespace {

struct Box : QComboBox
{
    Box()
    {
        setEditable(true);
        addItems({QStringLiteral("共催"), QStringLiteral("補助"), QStringLiteral("委託")});
        setCurrentIndex(2);
    }
};

} // namespace

TEST_CASE("The arrow keys go on from the text that is shown")
{
    Box box;
    showText(box, QStringLiteral("共催"));
    CHECK(box.currentText() == QStringLiteral("共催"));
    QTest::keyClick(&box, Qt::Key_Down);
    CHECK(box.currentText() == QStringLiteral("補助"));
}

TEST_CASE("A text that is no choice is shown as it is, and no choice is taken for it")
{
    Box box;
    showText(box, QStringLiteral("後援"));
    CHECK(box.currentText() == QStringLiteral("後援"));
    CHECK(box.currentIndex() == -1);
    QTest::keyClick(&box, Qt::Key_Down);
    CHECK(box.currentText() == QStringLiteral("共催"));
    showText(box, QString());
    CHECK(box.currentText().isEmpty());
    CHECK(box.count() == 3);
}
