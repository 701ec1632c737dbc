#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    // Reports need fonts, not a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kyodo-daicho"));
    return Catch::Session().run(argc, argv);
}
