#include "tests/bench/measuring.h"

#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace kyodo::bench {
namespace {

void print(const QString& line)
{
    QTextStream(stdout) << line << '\n';
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void printHeading(const QString& title)
{
    print(QStringLiteral("\n### %1\n\n| what | measured | limit |\n|---|---:|---:|").arg(title));
}

void printRow(const QString& what, double value, const QString& unit, std::optional<double> limit)
{
    const QString bound = limit ? QStringLiteral("%1 %2").arg(number(*limit), unit) : QString();
    const QString verdict = limit && value > *limit ? QStringLiteral(" **missed**") : QString();
    print(QStringLiteral("| %1 | %2 %3%4 | %5 |").arg(what, number(value), unit, verdict, bound));
}

void giveUp(const QString& reason)
{
    QTextStream(stderr) << reason << '\n';
    std::exit(EXIT_FAILURE);
}

} // namespace kyodo::bench
