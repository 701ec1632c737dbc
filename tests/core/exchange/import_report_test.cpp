#include "core/exchange/import_report.h"

#include "tests/core/exchange/test_ledger.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("importJson says what an import does")
{
    TestLedger ledger;
    const ImportPlan plan = ledger.planned(tableOf(
        {QStringLiteral("事業名,形態,年度"), QStringLiteral("教育訓練,講師等,平成23・24年度"),
         QStringLiteral("夏まつり,共催,平成32年度")}));
    const QJsonObject json = importJson(plan);
    CHECK(json.keys().size() == 10);
    CHECK(json[QStringLiteral("continued")].toInt(-1) == 0);
    CHECK(json[QStringLiteral("read")].toInt() == 2);
    CHECK(json[QStringLiteral("added")].toInt() == 1);
    CHECK(json[QStringLiteral("rejected")].toInt() == 1);
    CHECK(json[QStringLiteral("new_rounds")].toArray() == QJsonArray{QStringLiteral("2011-2012")});

    const QJsonObject finding = json[QStringLiteral("findings")].toArray().first().toObject();
    CHECK(finding[QStringLiteral("line")].toInt() == 2);
    CHECK(finding[QStringLiteral("code")].toString() == QStringLiteral("unknown-form"));
    CHECK(finding[QStringLiteral("subject")].toString() == QStringLiteral("教育訓練"));
    CHECK_FALSE(finding[QStringLiteral("message")].toString().isEmpty());

    const QJsonObject row = json[QStringLiteral("rejected_rows")].toArray().first().toObject();
    CHECK(row[QStringLiteral("line")].toInt() == 3);
    CHECK(row[QStringLiteral("row")].toString() == QStringLiteral("夏まつり,共催,平成32年度"));
    CHECK(row[QStringLiteral("reasons")].toArray().size() == 1);
}
