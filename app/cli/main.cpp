#include "app/cli/command.h"
#include "app/cli/visible_output.h"
#include "app/cli/words.h"
#include "app/language.h"
#include "core/base/platform.h"
#include "core/storage/ledger_place.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

namespace kyodo::cli {
namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

/// What is asked for before the language is known.
struct Opening
{
    QString language = QStringLiteral("ja");
    QString verb;
    QStringList rest; ///< all but --lang and the verb
};

Opening openingOf(const QStringList& words)
{
    Opening opening;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == QStringLiteral("--lang") && i + 1 < words.size()) {
            opening.language = words[++i];
        } else if (word.startsWith(QStringLiteral("--lang="))) {
            opening.language = word.section(u'=', 1);
        } else if (opening.verb.isEmpty() && !word.startsWith(u'-')) {
            opening.verb = word;
        } else {
            opening.rest << word;
        }
    }
    return opening;
}

void printOverview(QTextStream& stream, const Commands& commands)
{
    stream << Cli::tr("Usage: kyodo-daicho-cli VERB ARGUMENTS [--lang ja|en]") << "\n\n";
    for (const auto& command : commands) {
        stream << "  " << command->name() << ' ' << command->arguments() << "\n      "
               << command->summary() << '\n';
    }
    stream << '\n' << Cli::tr("VERB --help shows the options of a verb.") << '\n';
}

/// What an option is for, and what holds without it.
QString explanation(const QCommandLineOption& option)
{
    const QStringList usual = option.defaultValues();
    return usual.isEmpty()
               ? option.description()
               : Cli::tr("%1 Without it: %2.").arg(option.description(), usual.constFirst());
}

void printHelp(QTextStream& stream, const Command& command)
{
    stream << Cli::tr("Usage: kyodo-daicho-cli %1 %2").arg(command.name(), command.arguments())
           << "\n\n"
           << command.summary() << "\n\n";
    for (const QCommandLineOption& option : command.options()) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        stream << "  --" << option.names().constFirst() << value << "\n      "
               << explanation(option) << '\n';
    }
}

ExitCode usageError(QTextStream& err, const QString& message)
{
    err << message << '\n'
        << Cli::tr("kyodo-daicho-cli --help shows how to call the program.") << '\n';
    return ExitCode::Usage;
}

QString unknownWords(const QCommandLineParser& parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    return unknown.isEmpty()
               ? Cli::tr("An option lacks its value.")
               : Cli::tr("There is no option --%1 here.").arg(unknown.join(QStringLiteral(", --")));
}

void remarkOnPlace(const QString& ledger, Console& console)
{
    const QString remark = QFileInfo(ledger).isFile() ? placeRemark(ledger) : QString();
    if (!remark.isEmpty()) {
        console.err << remark << '\n';
    }
}

ExitCode runCommand(const Command& command, const QStringList& rest, Console& console)
{
    QCommandLineParser parser;
    parser.addOptions(command.options());
    if (!parser.parse(QStringList{command.name()} + rest)) {
        return usageError(console.err, unknownWords(parser));
    }
    const Arguments arguments = parser.positionalArguments();
    const auto [least, most] = command.argumentCount();
    if (arguments.size() < least || arguments.size() > most) {
        return usageError(
            console.err,
            Cli::tr("Usage: kyodo-daicho-cli %1 %2").arg(command.name(), command.arguments()));
    }
    remarkOnPlace(command.ledgerOf(arguments), console);
    const Result<ExitCode> done = command.run(arguments, parser, console);
    if (!done) {
        console.err << done.error().message << '\n';
        return exitCodeFor(done.error());
    }
    return *done;
}

ExitCode run(const Opening& opening, const Commands& commands, const Command* command,
             QTextStream& out, QTextStream& err)
{
    if (!languages().contains(opening.language)) {
        return usageError(
            err, Cli::tr("--lang can be: %1.").arg(languages().join(QStringLiteral(", "))));
    }
    const bool asksForHelp = opening.rest.contains(QStringLiteral("--help")) ||
                             opening.rest.contains(QStringLiteral("-h"));
    if (asksForHelp) {
        command ? printHelp(out, *command) : printOverview(out, commands);
        return ExitCode::Done;
    }
    if (!command) {
        return usageError(err, opening.verb.isEmpty()
                                   ? Cli::tr("What is to be done is missing.")
                                   : Cli::tr("There is no verb “%1”.").arg(opening.verb));
    }
    const SystemClock clock;
    Console console{out, err, {systemUserName(), &clock}};
    return runCommand(*command, opening.rest, console);
}

/// What stands in a buffer may still fail: a full disk must not look like a whole list.
ExitCode flushed(ExitCode code, QTextStream& out, QTextStream& err)
{
    out.flush();
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0) {
        return code;
    }
    err << Cli::tr("The output could not be written completely. Look whether the disk is full, or "
                   "write it to another place.")
        << '\n';
    return ExitCode::FileFailed;
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool paints)
{
    if (!paints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    // type is set without a screen
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

QStringList wordsOf(int argc, char** argv)
{
    // the application object decodes the words, but which one is needed depends on the verb
    QStringList words;
    for (int i = 0; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    return words;
}

/// What Qt itself remarks is for developers, and would stand between the program's own messages.
void dropRemarks(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("KYODO_DEBUG")) {
        std::fputs(qPrintable(text + u'\n'), stderr);
    }
}

} // namespace
} // namespace kyodo::cli

int main(int argc, char** argv)
{
    using namespace kyodo::cli;
    qInstallMessageHandler(&dropRemarks);
    const Commands commands = allCommands();
    const QString verb = openingOf(wordsOf(argc, argv)).verb;
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&](const auto& command) { return command->name() == verb; });
    const Command* command = found == commands.end() ? nullptr : found->get();

    const auto application = makeApplication(argc, argv, command && command->paints());
    QCoreApplication::setApplicationName(QStringLiteral("kyodo-daicho"));
    QCoreApplication::setOrganizationName(QStringLiteral("kyodo-daicho"));
    const Opening opening = openingOf(QCoreApplication::arguments());
    kyodo::installLanguage(opening.language);
    QTextStream out(stdout);
    VisibleOutput messages(stderr);
    QTextStream err(&messages);
    return static_cast<int>(flushed(run(opening, commands, command, out, err), out, err));
}
