// Every #include of the program against the rules.

#include "tests/architecture/include_rules.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace kyodo::test {
namespace {

const QDir Project(QStringLiteral(KYODO_SOURCES));

QStringList sourcesIn(const QString& folder)
{
    QStringList files;
    QDirIterator iterator(Project.filePath(folder),
                          {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        files << Project.relativeFilePath(iterator.next());
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString& file)
{
    QFile source(Project.filePath(file));
    REQUIRE(source.open(QIODevice::ReadOnly));
    return QString::fromUtf8(source.readAll()).split(u'\n');
}

TEST_CASE("No file of the program includes what its layer may not use")
{
    qsizetype includes = 0;
    for (const auto& folder :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString& file : sourcesIn(folder)) {
            for (const QString& line : linesOf(file)) {
                const QString violation = violationOf(file, line);
                INFO(violation.toStdString());
                CHECK(violation.isEmpty());
                includes += includedHeader(line).isEmpty() ? 0 : 1;
            }
        }
    }
    CHECK(includes > 500); // that it looked at all
}

TEST_CASE("The targets of core link no layer that they may not use")
{
    // what a layer links is what it may use: a target too many would let a wrong include pass
    const auto linkLine = [](const QString& layer) {
        const QStringList lines = linesOf(QStringLiteral("core/%1/CMakeLists.txt").arg(layer));
        const auto found = std::find_if(lines.begin(), lines.end(), [](const QString& line) {
            return line.trimmed().startsWith(QStringLiteral("LINK"));
        });
        return found == lines.end() ? QString() : *found;
    };
    CHECK(!linkLine(QStringLiteral("storage")).contains(QStringLiteral("exchange")));
    CHECK(!linkLine(QStringLiteral("exchange")).contains(QStringLiteral("storage")));
    CHECK(!linkLine(QStringLiteral("report")).contains(QStringLiteral("storage")));
    CHECK(!linkLine(QStringLiteral("report")).contains(QStringLiteral("operations")));
    CHECK(!linkLine(QStringLiteral("domain")).contains(QStringLiteral("Qt6::Gui")));
}

TEST_CASE("Tests know the operating system where they measure, break or look on from outside alone")
{
    const QStringList outside{QStringLiteral("tests/bench/"), QStringLiteral("tests/faults/"),
                              QStringLiteral("tests/walk/")};
    for (const QString& file : sourcesIn(QStringLiteral("tests"))) {
        if (std::ranges::any_of(outside,
                                [&](const QString& folder) { return file.startsWith(folder); })) {
            continue;
        }
        for (const QString& line : linesOf(file)) {
            INFO(file.toStdString());
            CHECK(!violationOf(file, line).contains(QStringLiteral("operating system")));
        }
    }
}

/// What a tooltip is made of: the program's own words, or plainToolTip(). Qt takes what looks like
/// HTML for HTML, and names come from anywhere.
TEST_CASE("No tooltip of the window shows a text as it came")
{
    int tips = 0;
    for (const QString& file : sourcesIn(QStringLiteral("ui"))) {
        const QString source = linesOf(file).join(u'\n');
        static const QRegularExpression set(QStringLiteral("setToolTip\\((?:\\w+, )?([^\\n]*)"));
        for (auto match = set.globalMatch(source); match.hasNext(); ++tips) {
            const QString argument = match.next().captured(1);
            INFO(file.toStdString() + ": " + argument.toStdString());
            CHECK((argument.startsWith(QStringLiteral("plainToolTip(")) ||
                   argument.startsWith(QStringLiteral("tr(")) || argument.isEmpty()));
        }
        static const QRegularExpression role(
            QStringLiteral("case Qt::ToolTipRole|role == Qt::ToolTipRole"));
        if (source.contains(role)) {
            INFO(file.toStdString());
            CHECK(source.contains(QStringLiteral("plainToolTip(")));
            ++tips;
        }
    }
    CHECK(tips > 15); // that it looked at all
}

} // namespace
} // namespace kyodo::test
