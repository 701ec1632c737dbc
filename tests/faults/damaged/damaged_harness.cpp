// Damages a ledger in many ways and lets the program read each: kyodo_damaged_harness [--most N]
// [--seed N] [--kind NAME] [--keep FOLDER]
//
// It may refuse the ledger, or read what is sound in it. It must never crash, run for ever, use
// memory without end, or change the file that it refuses; what `check` calls sound has to hold what
// it held, and what `salvage` makes of it has to be sound. Exit code 1, with the list, when one
// does not hold.

#include "tests/faults/damaged/reading.h"
#include "tests/faults/damaged/sample.h"
#include "tests/faults/damaged/trial.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <map>

namespace kyodo::faults {
namespace {

struct Tally
{
    int variants = 0;
    int opened = 0;
    int seen = 0;
    int salvaged = 0;
    int failed = 0;

    void add(const Trial& trial)
    {
        ++variants;
        opened += trial.isOpened ? 1 : 0;
        seen += trial.isSeen ? 1 : 0;
        salvaged += trial.isSalvaged ? 1 : 0;
        failed += trial.faults.isEmpty() ? 0 : 1;
    }
};

void printRow(QTextStream& out, const QString& kind, const Tally& tally)
{
    out << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |")
               .arg(kind)
               .arg(tally.variants)
               .arg(tally.opened)
               .arg(tally.seen)
               .arg(tally.salvaged)
               .arg(tally.failed)
        << Qt::endl;
}

void keep(const QString& folder, int number, const Variant& variant)
{
    QFile file(QDir(folder).filePath(QStringLiteral("%1-%2.kyodo").arg(variant.kind).arg(number)));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(variant.bytes);
    }
}

int tryAll(const QCommandLineParser& parser, QTextStream& out)
{
    const Sample sample = makeSample();
    const QByteArray reading = readingOf(sample.ledger);
    const QString kind = parser.value(QStringLiteral("kind"));
    const int most = parser.value(QStringLiteral("most")).toInt();
    const unsigned seed = parser.value(QStringLiteral("seed")).toUInt();
    std::map<QString, Tally> tallies;
    Tally all;
    for (int number = 0; !sample.ledger.isEmpty() && all.variants < most; ++number) {
        const Variant variant = variantOf(sample.ledger, sample.earlier, number, seed);
        if (!kind.isEmpty() && variant.kind != kind) {
            continue;
        }
        const Trial trial = tried(variant, reading);
        for (const QString& fault : trial.faults) {
            out << variant.kind << ' ' << number << ": " << fault << Qt::endl;
            keep(parser.value(QStringLiteral("keep")), number, variant);
        }
        tallies[variant.kind].add(trial);
        all.add(trial);
    }
    for (const auto& [name, tally] : tallies) {
        printRow(out, name, tally);
    }
    printRow(out, QStringLiteral("all"), all);
    return all.failed == 0 && !sample.ledger.isEmpty() ? 0 : 1;
}

} // namespace
} // namespace kyodo::faults

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("most"), {}, QStringLiteral("N"), QStringLiteral("40")});
    parser.addOption({QStringLiteral("seed"), {}, QStringLiteral("N"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("kind"), {}, QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("keep"), {}, QStringLiteral("FOLDER")});
    parser.process(application);
    QTextStream out(stdout);
    return kyodo::faults::tryAll(parser, out);
}
