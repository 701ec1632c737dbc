// The programs as an office gets them: what a defect in them could be used for.

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace kyodo::test {
namespace {

#ifdef Q_OS_LINUX
/// What readelf says of a program; `what` are its options.
QString elf(const QString& program, const QString& what)
{
    const QString readelf = QStandardPaths::findExecutable(QStringLiteral("readelf"));
    REQUIRE_FALSE(readelf.isEmpty());
    QProcess process;
    process.start(readelf, {QStringLiteral("--wide"), what, program});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString lineWith(const QString& text, const QString& word)
{
    for (const QString& line : text.split(u'\n')) {
        if (line.contains(word)) {
            return line;
        }
    }
    return {};
}

/// Lengths are checked by what an optimising compiler knows.
bool isDebug(const QString& command, const QString& flag)
{
    return flag.startsWith(QStringLiteral("-D_FORTIFY")) &&
           !command.contains(QStringLiteral("-O2")) && !command.contains(QStringLiteral("-O3"));
}

QStringList programs()
{
    return {QStringLiteral(KYODO_CLI), QStringLiteral(KYODO_DESKTOP)};
}

TEST_CASE("The programs lie at another place in memory each time")
{
    for (const QString& program : programs()) {
        CAPTURE(program.toStdString());
        CHECK(elf(program, QStringLiteral("--file-header")).contains(QStringLiteral("DYN (")));
        CHECK(lineWith(elf(program, QStringLiteral("--dynamic")), QStringLiteral("FLAGS_1"))
                  .contains(QStringLiteral("PIE")));
    }
}

TEST_CASE("The addresses of the programs' libraries are settled at the start, and then read-only")
{
    for (const QString& program : programs()) {
        CAPTURE(program.toStdString());
        CHECK(elf(program, QStringLiteral("--program-headers"))
                  .contains(QStringLiteral("GNU_RELRO")));
        CHECK(lineWith(elf(program, QStringLiteral("--dynamic")), QStringLiteral("FLAGS_1"))
                  .contains(QStringLiteral("NOW")));
    }
}

TEST_CASE("A stack that was written over, and a length that is too long, end the programs")
{
    for (const QString& program : programs()) {
        CAPTURE(program.toStdString());
        const QString symbols = elf(program, QStringLiteral("--dyn-syms"));
        CHECK(symbols.contains(QStringLiteral("__stack_chk_fail")));
        CHECK(symbols.contains(QStringLiteral("_chk@")));
    }
}

TEST_CASE("Every source of the programs is compiled hardened")
{
    QFile file(QStringLiteral(KYODO_COMMANDS));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray commands = QJsonDocument::fromJson(file.readAll()).array();
    int sources = 0;
    for (const QJsonValue& entry : commands) {
        const QString command = entry[QStringLiteral("command")].toString();
        const QString source = entry[QStringLiteral("file")].toString();
        if (!command.contains(QStringLiteral("QT_CORE_LIB"))) {
            continue; // not ours
        }
        CAPTURE(source.toStdString());
        for (const auto& flag :
             {QStringLiteral("-fstack-protector-strong"),
              QStringLiteral("-fstack-clash-protection"), QStringLiteral("-fcf-protection"),
              QStringLiteral("-D_FORTIFY_SOURCE=")}) {
            CHECK((command.contains(flag) || isDebug(command, flag)));
        }
        ++sources;
    }
    CHECK(sources > 300); // that it looked at all
}

TEST_CASE("The stack of the programs holds no code")
{
    for (const QString& program : programs()) {
        CAPTURE(program.toStdString());
        const QString stack = lineWith(elf(program, QStringLiteral("--program-headers")),
                                       QStringLiteral("GNU_STACK"));
        CHECK(stack.contains(QStringLiteral(" RW ")));
        CHECK_FALSE(stack.contains(QStringLiteral("RWE")));
    }
}
#endif

} // namespace
} // namespace kyodo::test
