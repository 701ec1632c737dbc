#include "app/language.h"
#include "core/base/platform.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screen_fit.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    // before the application, which waits at its end for what runs beside the window
    const kyodo::SystemClock clock;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kyodo-daicho"));
    QApplication::setOrganizationName(QStringLiteral("kyodo-daicho"));
    QApplication::setApplicationVersion(QStringLiteral(KYODO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.kyodo_daicho.KyodoDaicho"));

    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("ja, en"),
                                      QStringLiteral("LANGUAGE"), QStringLiteral("ja"));
    parser.addOption(language);
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("*.kyodo"));
    parser.process(app);

    kyodo::installLanguage(parser.value(language));
    QApplication::setApplicationDisplayName(kyodo::ui::MainWindow::productName());
    kyodo::ui::Theme::apply(app);
    kyodo::ui::ScreenFit fit;
    app.installEventFilter(&fit);

    kyodo::ui::DialogPrompts prompts;
    kyodo::ui::MainWindow window({kyodo::systemUserName(), &clock}, prompts);
    window.show();
    const bool isShiftHeld = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::ShiftModifier);
    if (!parser.positionalArguments().isEmpty()) {
        window.openLedger(parser.positionalArguments().constFirst());
    } else if (!isShiftHeld) {
        window.openLastLedger();
    }
    return QApplication::exec();
}
