#include "core/exchange/export_layout.h"

#include "core/base/csv_line.h"
#include "core/exchange/csv_reader.h"
#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

#include <QJsonArray>

using namespace kyodo;
using namespace kyodo::test;

namespace {

Table exported(const TestLedger& ledger, const FiscalYearSpan& years)
{
    QString text = csvLine(recordHead());
    for (const ProjectRecord& record : ledger.records(years)) {
        text += csvLine(recordCells(record, sampleGuideline(), years));
    }
    return valueOf(readCsv(text));
}

Table fullTable()
{
    return tableOf(
        {QStringLiteral(
             "事業名,事業内容,相手方,担当課,形態,領域,領域の理由,分野,事業費（千円）,実施期間,"
             "状態,成果"),
         QStringLiteral(
             "夏まつり,\"盆踊り,花火\n夜店\",北町内会；南町内会,市民課,協力・連携；講師等,"
             "Ｂ 市民主体で市協力,地区が主催,文化,12,R6.8.1 ～ R6.8.2,実施中,=好評"),
         QStringLiteral(
             "冬まつり,,区、PTA、消防団など,,補助・助成,市民主導,,,0,R6.4.1 ～ 終期未定,,")});
}

} // namespace

TEST_CASE("an exported record has one plain value a cell")
{
    TestLedger ledger;
    ledger.imported(fullTable());
    const QStringList cells =
        recordCells(ledger.records(sampleYears()).front(), sampleGuideline(), sampleYears());
    CHECK(cells ==
          QStringList{QString(), QStringLiteral("夏まつり"), QStringLiteral("盆踊り,花火\n夜店"),
                      QStringLiteral("北町内会；南町内会"), QStringLiteral("市民課"),
                      QStringLiteral("協力、連携；講師等"), QStringLiteral("B"),
                      QStringLiteral("地区が主催"), QStringLiteral("文化"), QStringLiteral("12000"),
                      QStringLiteral("2024-08-01"), QStringLiteral("2024-08-02"), QString(),
                      QStringLiteral("実施中"), QStringLiteral("=好評"), QStringLiteral("2024")});
    CHECK(cells.size() == recordHead().size());
}

TEST_CASE("what is exported is imported again as unchanged")
{
    TestLedger ledger;
    ledger.imported(fullTable());
    ledger.imported(testTable(QStringLiteral("okinawa_pref_r6_part.csv")));
    ledger.imported(testTable(QStringLiteral("saku_jirei.csv")));
    ledger.imported(testTable(QStringLiteral("muroran_gutairei.csv")));
    ledger.imported(testTable(QStringLiteral("sunagawa_h23_h24.csv")));

    for (const FiscalYearSpan& years : {sampleYears(), yearsOf(QStringLiteral("2011-2012"))}) {
        const ImportPlan plan = ledger.planned(exported(ledger, years));
        const auto count = static_cast<int>(ledger.records(years).size());
        CHECK(plan.counts() == ImportCounts{count, 0, 0, count, 0, 0});
    }
}

TEST_CASE("an export carried to an empty ledger exports the same again")
{
    TestLedger ledger;
    ledger.imported(fullTable());
    const Table first = exported(ledger, sampleYears());
    TestLedger other;
    other.imported(first);
    CHECK(exported(other, sampleYears()) == first);
}

TEST_CASE("recordJson has null where nothing is known")
{
    TestLedger ledger;
    ledger.imported(fullTable());
    const auto& records = ledger.records(sampleYears());
    const QJsonObject full = recordJson(records[0], sampleGuideline(), sampleYears());
    CHECK(full[QStringLiteral("cost")].toInteger() == 12'000);
    CHECK(full[QStringLiteral("area")][QStringLiteral("code")].toString() == QStringLiteral("B"));
    CHECK(full[QStringLiteral("forms")][1][QStringLiteral("code")].isNull());
    CHECK(full[QStringLiteral("partners")].toArray().size() == 2);
    CHECK(full[QStringLiteral("years")].toString() == QStringLiteral("2024"));

    const QJsonObject sparse = recordJson(records[1], sampleGuideline(), sampleYears());
    CHECK(sparse[QStringLiteral("department")].isNull());
    CHECK(sparse[QStringLiteral("ends_on")].isNull());
    CHECK(sparse[QStringLiteral("status")].toString() == QStringLiteral("done"));
}
