#include "ui/widgets/screen_fit.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QDialog>
#include <QScreen>

using kyodo::ui::placedInside;
using kyodo::ui::ScreenFit;

TEST_CASE("A window of another screen is brought back, one that fits stays where it is")
{
    const QRect room(0, 0, 1366, 728);
    CHECK(placedInside({100, 50, 1024, 640}, room) == QRect(100, 50, 1024, 640));
    CHECK(placedInside({1920, 300, 1024, 640}, room) == QRect(342, 88, 1024, 640));
    CHECK(placedInside({-400, -20, 1024, 640}, room) == QRect(0, 0, 1024, 640));
    CHECK(placedInside({0, 0, 2560, 1400}, room) == room);
    CHECK(placedInside({0, 0, 800, 600}, QRect(1920, 40, 1920, 1040)) == QRect(1920, 40, 800, 600));
}

TEST_CASE("A dialog that is larger than the screen comes up inside it")
{
    ScreenFit fit;
    qApp->installEventFilter(&fit);
    QDialog dialog;
    const QRect room = dialog.screen()->availableGeometry();
    dialog.setGeometry(room.right() - 50, 10, room.width() * 2, room.height() * 2);
    dialog.show();
    CHECK(room.contains(dialog.geometry()));
}
