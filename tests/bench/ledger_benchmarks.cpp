#include "core/operations/ledger_reading.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/measuring.h"

#include <memory>

namespace kyodo::bench {
namespace {

constexpr int Projects = 221'107;
constexpr qsizetype FirstHits = 100;
constexpr double MostSearchTime = 16;
constexpr double MostPageTime = 400;

using Key = RecordOrder::Key;

std::unique_ptr<Ledger> opened(const QString& path)
{
    static const SystemClock clock;
    return valueOf(Ledger::open(path, Ledger::Access::ReadOnly, {QString(), &clock}));
}

RecordFilter latestRoundOf(const Ledger& ledger)
{
    RecordFilter filter;
    filter.round = valueOf(latestRound(ledger))->id;
    return filter;
}

QStringList searches()
{
    return {QStringLiteral("防"),
            QStringLiteral("町"),
            QStringLiteral("防災"),
            QStringLiteral("実行委員会"),
            QStringLiteral("防災訓練"),
            QStringLiteral("防災 土木課"),
            QStringLiteral("地域の住民"),
            QStringLiteral("白樺団地歴史ワークショップ"),
            QStringLiteral("夏まつり 花園 委託"),
            QStringLiteral("雪だるま")};
}

void measureSearch(const Ledger& ledger, Key key, const QString& orderName)
{
    printHeading(QStringLiteral("First %1 hits of a search over %2 projects, by %3")
                     .arg(FirstHits)
                     .arg(Projects)
                     .arg(orderName));
    for (const QString& search : searches()) {
        RecordFilter filter = latestRoundOf(ledger);
        filter.search = search;
        const qint64 hits = valueOf(ledger.lists().countRecords(filter));
        const double time = medianMilliseconds(
            [&] { valueOf(ledger.lists().recordIds(filter, {key}, FirstHits)); });
        printRow(QStringLiteral("%1 (%2 hits)").arg(search).arg(hits), time, QStringLiteral("ms"),
                 MostSearchTime);
    }
}

/// What a list shows first: the ids of all records in its order, and the records of one page.
void showPage(const Ledger& ledger, const RecordFilter& filter, RecordOrder order)
{
    const auto ids = valueOf(ledger.lists().recordIds(filter, order));
    const auto source = ledger.recordSource(ids);
    valueOf(source->records(0, FirstHits));
}

void measureListPage(const QString& path)
{
    printHeading(
        QStringLiteral("List page over %1 projects, opening the ledger included").arg(Projects));
    const std::vector<std::pair<Key, QString>> orders{
        {Key::Number, QStringLiteral("by number")},
        {Key::Name, QStringLiteral("by name")},
        {Key::Form, QStringLiteral("by form")},
        {Key::Area, QStringLiteral("by area")},
        {Key::Department, QStringLiteral("by department")},
        {Key::Cost, QStringLiteral("by cost")}};
    for (const auto& [key, name] : orders) {
        const double time = medianMilliseconds([&, order = RecordOrder{key}] {
            const auto ledger = opened(path);
            showPage(*ledger, latestRoundOf(*ledger), order);
        });
        printRow(name, time, QStringLiteral("ms"),
                 key == Key::Number ? std::optional(MostPageTime) : std::nullopt);
    }
    const double time = medianMilliseconds([&] {
        const auto ledger = opened(path);
        RecordFilter filter = latestRoundOf(*ledger);
        filter.search = QStringLiteral("防災");
        showPage(*ledger, filter, {});
    });
    printRow(QStringLiteral("all hits of 防災, by number"), time, QStringLiteral("ms"));
}

} // namespace

void measureLedger(const QString& folder)
{
    const QString path = ledgerOf(Projects, folder);
    {
        const auto ledger = opened(path);
        measureSearch(*ledger, Key::Entered, QStringLiteral("entering"));
        measureSearch(*ledger, Key::Number, QStringLiteral("number"));
    }
    measureListPage(path);
}

} // namespace kyodo::bench
