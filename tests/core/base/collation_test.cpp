#include "core/base/collation.h"

#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace kyodo;

namespace {

struct Named
{
    QString name;
    QString reading;
};

QStringList sortedNames(std::vector<Named> names)
{
    std::sort(names.begin(), names.end(), [](const Named& a, const Named& b) {
        return readingKey(a.reading, a.name) < readingKey(b.reading, b.name);
    });
    QStringList sorted;
    for (const Named& each : names) {
        sorted << each.name;
    }
    return sorted;
}

} // namespace

TEST_CASE("Names are in the order of a dictionary by their reading, however it is written")
{
    const QStringList sorted = sortedNames({
        {QStringLiteral("びわの会"), QStringLiteral("ビワノカイ")},
        {QStringLiteral("ヒマワリ会"), QStringLiteral("ひまわりかい")},
        {QStringLiteral("ﾋﾏﾜﾘ二丁目会"), QStringLiteral("ﾋﾏﾜﾘﾆﾁｮｳﾒｶｲ")},
        {QStringLiteral("ビーンズ"), QStringLiteral("ビーンズ")},
        {QStringLiteral("びいん会"), QStringLiteral("びいんかい")},
        {QStringLiteral("ヴィオラ団"), QStringLiteral("ヴィオラだん")},
        {QStringLiteral("うつぎ会"), QStringLiteral("うつぎかい")},
        {QStringLiteral("いろは会"), QStringLiteral("いろはかい")},
        {QStringLiteral("第10町内会"), QStringLiteral("だい10ちょうないかい")},
        {QStringLiteral("第2町内会"), QStringLiteral("だい2ちょうないかい")},
        {QStringLiteral("振り仮名なし"), QString()},
        {QStringLiteral("青葉会"), QStringLiteral(" 　")},
    });
    CHECK(sorted == QStringList({QStringLiteral("いろは会"), QStringLiteral("ヴィオラ団"),
                                 QStringLiteral("うつぎ会"), QStringLiteral("第2町内会"),
                                 QStringLiteral("第10町内会"), QStringLiteral("びいん会"),
                                 QStringLiteral("ビーンズ"), QStringLiteral("ヒマワリ会"),
                                 QStringLiteral("ﾋﾏﾜﾘ二丁目会"), QStringLiteral("びわの会"),
                                 QStringLiteral("振り仮名なし"), QStringLiteral("青葉会")}));
}

TEST_CASE("Kanji are in the order of JIS, which is by sound, and not of their codes")
{
    // Unicode has 一 < 円 < 愛 by radicals; JIS has アイ, イチ, エン
    CHECK(collationKey(QStringLiteral("愛")) < collationKey(QStringLiteral("一")));
    CHECK(collationKey(QStringLiteral("一")) < collationKey(QStringLiteral("円")));
    CHECK(collationKey(QStringLiteral("愛")) > collationKey(QStringLiteral("わ")));
    CHECK(collationKey(QStringLiteral("10")) > collationKey(QStringLiteral("9")));
    CHECK(collationKey(QStringLiteral("か")) != collationKey(QStringLiteral("カ")));
}
