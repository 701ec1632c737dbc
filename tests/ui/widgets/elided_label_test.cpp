#include "ui/widgets/elided_label.h"

#include "tests/support/catch.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using kyodo::ui::ElidedLabel;

TEST_CASE("A long line makes no window wider, and stands whole in its tool tip")
{
    ElidedLabel label;
    const QString text = QStringLiteral("保存していません: <b>") + QString(200, u'長');
    label.setText(text);
    CHECK(label.minimumSizeHint().width() < 100);
    label.resize(200, 30);
    label.show();
    QHelpEvent help(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&label, &help);
    CHECK(QToolTip::text() == Qt::convertFromPlainText(text));
    QToolTip::hideText();
}

TEST_CASE("A short line is shown as it is")
{
    ElidedLabel label;
    label.setText(QStringLiteral("保存"));
    CHECK(label.minimumSizeHint().width() <= label.sizeHint().width());
    label.resize(200, 30);
    label.show();
    QHelpEvent help(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&label, &help);
    CHECK(QToolTip::text().isEmpty());
}
