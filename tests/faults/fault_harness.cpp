// Interrupts what the program does to its files, at every place and in every way, and looks what is
// left: kyodo_fault_harness [--most N] [--scenario NAME]… [--fault WORD]… [--seed N]
//
// After each interruption: `check` finds the ledger sound; every act that was confirmed is there,
// and none by half; other files are whole or absent; a call that reported a failure changed
// nothing; the same call then works; and nothing is left behind. Exit code 1, with the list, when
// one does not hold.

#include "tests/faults/aftermath.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <random>

namespace kyodo::faults {
namespace {

struct Place
{
    QString word;
    long at;
};

QList<Place> placesOf(const Preparation& prepared, const QStringList& words)
{
    QList<Place> places;
    for (const QString& word : words) {
        for (long at = 0; at < prepared.acts(); ++at) {
            places << Place{word, at};
        }
    }
    return places;
}

/// At random from all of them, others with each seed.
QList<Place> chosen(QList<Place> places, qsizetype most, unsigned seed)
{
    if (most > 0 && places.size() > most) {
        std::minstd_rand dice(seed);
        std::shuffle(places.begin(), places.end(), dice);
        places.resize(most);
    }
    return places;
}

/// A row of the table that is printed, and of RESULTS.md.
struct Tally
{
    long acts = 0;
    qsizetype interruptions = 0;
    qsizetype failures = 0;
};

Tally interrupt(const Scenario& scenario, const QStringList& words, qsizetype most, unsigned seed,
                QTextStream& out)
{
    const Preparation prepared(scenario);
    Tally tally{prepared.acts()};
    for (const Place& place : chosen(placesOf(prepared, words), most, seed)) {
        ++tally.interruptions;
        const QStringList faults = prepared.interrupt(place.word, place.at);
        tally.failures += faults.isEmpty() ? 0 : 1;
        for (const QString& fault : faults) {
            out << scenario.name << ' ' << place.word << ' ' << place.at << ": " << fault
                << Qt::endl;
        }
    }
    return tally;
}

QStringList optionValues(const QCommandLineParser& parser, const QString& name,
                         const QStringList& usual)
{
    return parser.isSet(name) ? parser.values(name) : usual;
}

bool isAsked(const QCommandLineParser& parser, const QString& scenario)
{
    const QString option = QStringLiteral("scenario");
    return !parser.isSet(option) || parser.values(option).contains(scenario);
}

int interruptAll(const QCommandLineParser& parser, QTextStream& out)
{
    const QStringList words = optionValues(parser, QStringLiteral("fault"), faultWords());
    const QList<Scenario> all = scenarios();
    const qsizetype most = parser.value(QStringLiteral("most")).toLongLong();
    const qsizetype each = most > 0 ? std::max<qsizetype>(1, most / all.size()) : 0;
    const unsigned seed = parser.value(QStringLiteral("seed")).toUInt();
    Tally sum;
    for (const Scenario& scenario : all) {
        if (!isAsked(parser, scenario.name)) {
            continue;
        }
        const Tally tally = interrupt(scenario, words, each, seed, out);
        out << QStringLiteral("| %1 | %2 | %3 | %4 |")
                   .arg(scenario.name)
                   .arg(tally.acts)
                   .arg(tally.interruptions)
                   .arg(tally.failures)
            << Qt::endl;
        sum.interruptions += tally.interruptions;
        sum.failures += tally.failures;
    }
    out << sum.interruptions << " interruptions, " << sum.failures << " failed" << Qt::endl;
    return sum.failures == 0 && sum.interruptions > 0 ? 0 : 1;
}

} // namespace
} // namespace kyodo::faults

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&](const char* name, const char* value) {
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(value)});
    };
    option("most", "N");
    option("scenario", "NAME");
    option("fault", "WORD");
    option("seed", "N");
    parser.process(application);
    QTextStream out(stdout);
    return kyodo::faults::interruptAll(parser, out);
}
