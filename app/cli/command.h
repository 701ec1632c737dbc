#pragma once

#include "core/operations/workspace.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <memory>
#include <vector>

namespace kyodo::cli {

/// What the program ends with; scripts lean on the numbers.
enum class ExitCode {
    Done = 0,
    DoneWithFindings = 1, ///< findings, or rejected rows
    Usage = 2,
    LedgerNotOpened = 3,
    FileFailed = 4,
};

[[nodiscard]] ExitCode exitCodeFor(const Error& error);

/// Data goes to `out`, messages to `err`.
struct Console
{
    QTextStream& out;
    QTextStream& err;
    Author author;
};

/// The words after the verb.
using Arguments = QStringList;

/// Opens a ledger, and says where it was kept as it was when that brought it to this version.
[[nodiscard]] Result<std::unique_ptr<Workspace>>
openWorkspace(const QString& path, Ledger::Access access, Console& console);

/// Before something is written to `place`: removes what an interrupted program left half made
/// beside it, and says so.
void clearPlace(const QString& place, Console& console);

/// One verb of the command line.
class Command
{
public:
    virtual ~Command() = default;

    /// The verb.
    [[nodiscard]] virtual QString name() const = 0;
    /// Its arguments, for the help: LEDGER FILE.
    [[nodiscard]] virtual QString arguments() const = 0;
    /// What it does, translated.
    [[nodiscard]] virtual QString summary() const = 0;
    /// How many arguments it takes.
    [[nodiscard]] virtual std::pair<qsizetype, qsizetype> argumentCount() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// The ledger that it works on, among its arguments.
    [[nodiscard]] virtual QString ledgerOf(const Arguments& arguments) const
    {
        return arguments.value(0);
    }
    /// Whether it sets type: then the program needs fonts, and starts with them.
    [[nodiscard]] virtual bool paints() const { return false; }

    [[nodiscard]] virtual Result<ExitCode>
    run(const Arguments& arguments, const QCommandLineParser& parser, Console& console) const = 0;
};

/// All verbs, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// The value of an option read as `parse` does; none when it was not given.
template <class Parse>
[[nodiscard]] auto parsedOption(const QCommandLineParser& parser, const QString& option,
                                Parse parse)
    -> Result<std::optional<typename decltype(parse(QString()))::value_type>>
{
    if (!parser.isSet(option)) {
        return std::nullopt;
    }
    KYODO_TRY_ASSIGN(auto value, parse(parser.value(option)));
    return std::optional(std::move(value));
}

/// The error of parseId().
[[nodiscard]] tl::unexpected<Error> noId(const QString& text);

/// --year Y as a round of the ledger; left out: the latest one, none in a ledger without rounds.
[[nodiscard]] QCommandLineOption yearOption();
[[nodiscard]] Result<std::optional<SurveyRound>> roundOption(const QCommandLineParser& parser,
                                                             const Ledger& ledger);

/// The id that a word names. Usage error for what is no number from 1.
template <class IdType>
[[nodiscard]] Result<IdType> parseId(const QString& text)
{
    // toLongLong() gives 0, which is no id, for what is no number
    const auto id = IdType::fromValue(text.toLongLong());
    return id ? Result<IdType>(*id) : noId(text);
}

/// `given` when it is one of `known`; else a usage error that lists them.
[[nodiscard]] Result<QString> oneOf(const QString& given, const QStringList& known);

} // namespace kyodo::cli
