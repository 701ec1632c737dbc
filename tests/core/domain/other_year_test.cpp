#include "core/domain/other_year.h"

#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

/// Empty when the text names no other year.
QString other(const QString& text, const QString& years = QStringLiteral("令和6"))
{
    return otherYearIn(text, valueOf(FiscalYearSpan::parse(years))).value_or(QString());
}

} // namespace

TEST_CASE("a year outside the survey is found as it was written")
{
    CHECK(other(QStringLiteral("令和5年度の花火大会")) == QStringLiteral("令和5年度"));
    CHECK(other(QStringLiteral("実績は平成２３年度のものです")) == QStringLiteral("平成２３年度"));
    CHECK(other(QStringLiteral("R5年度")) == QStringLiteral("R5年度"));
    CHECK(other(QStringLiteral("Ｒ５ 年度")) == QStringLiteral("Ｒ５ 年度"));
    CHECK(other(QStringLiteral("２０２３年度は3回開催")) == QStringLiteral("２０２３年度"));
    CHECK(other(QStringLiteral("令和元年度は3回開催")) == QStringLiteral("令和元年度"));
    CHECK(other(QStringLiteral("令和5（2023）年度は3回開催")) ==
          QStringLiteral("令和5（2023）年度"));
    CHECK(other(QStringLiteral("令和7年度は4回開催")) == QStringLiteral("令和7年度"));
}

TEST_CASE("the survey's own years are none, and neither are texts without a year")
{
    CHECK(other(QStringLiteral("令和6年度の花火大会")).isEmpty());
    CHECK(other(QStringLiteral("２０２４年度の花火大会")).isEmpty());
    CHECK(other(QStringLiteral("平成24年度"), QStringLiteral("平成23・24")).isEmpty());
    CHECK(other(QStringLiteral("平成31年度"), QStringLiteral("令和元")).isEmpty());
    CHECK(other(QStringLiteral("年度末に3回開催。5年度目。")).isEmpty());
    CHECK(other(QStringLiteral("令和5年8月1日に実施")).isEmpty());
    CHECK(other({}).isEmpty());
}

TEST_CASE("several years in a row are found as one")
{
    CHECK(other(QStringLiteral("平成21・22年度の実績")) == QStringLiteral("平成21・22年度"));
    CHECK(other(QStringLiteral("令和3～5年度に実施")) == QStringLiteral("令和3～5年度"));
    CHECK(other(QStringLiteral("令和4年度から令和5年度まで")) ==
          QStringLiteral("令和4年度から令和5年度"));
    CHECK(other(QStringLiteral("平成23・24年度の実績"), QStringLiteral("平成23・24")).isEmpty());
    CHECK(other(QStringLiteral("平成22・23・24年度の実績"), QStringLiteral("平成23")).isEmpty());
}

TEST_CASE("a text that names a year of the survey too is not a copied one")
{
    CHECK(other(QStringLiteral("令和5年度は80人、令和6年度は100人が参加した。")).isEmpty());
    CHECK(other(QStringLiteral("令和6年度は、令和5年度の反省から会場を変えた。")).isEmpty());
}

TEST_CASE("a year that tells a history is none")
{
    CHECK(other(QStringLiteral("平成20年度から実施している。")).isEmpty());
    CHECK(other(QStringLiteral("平成20年度より町内会に委託")).isEmpty());
    CHECK(other(QStringLiteral("平成20年度以降、毎年開催")).isEmpty());
    CHECK(other(QStringLiteral("平成20年度以来の取組")).isEmpty());
    CHECK(other(QStringLiteral("平成20年度に開始した。")).isEmpty());
    CHECK(other(QStringLiteral("平成20年度に町内会の有志で発足した。")).isEmpty());
    CHECK(other(QStringLiteral("協議会（平成20年度設立）と行う。")).isEmpty());
    CHECK(other(QStringLiteral("令和元年度に策定した計画による。")).isEmpty());
    CHECK(other(QStringLiteral("平成20年度～")).isEmpty());
    // told once, copied once
    CHECK(other(QStringLiteral("平成20年度から実施。令和5年度は80人が参加。")) ==
          QStringLiteral("令和5年度"));
}

TEST_CASE("a range that reaches into the survey is none, but does not excuse another year")
{
    CHECK(other(QStringLiteral("計画（令和3～12年度）による。")).isEmpty());
    CHECK(other(QStringLiteral("計画（平成30年度〜令和9年度）による。")).isEmpty());
    CHECK(other(QStringLiteral("計画（2020年度－2029年度）による。")).isEmpty());
    CHECK(other(QStringLiteral("計画（令和3～12年度）により、令和5年度は3回開催。")) ==
          QStringLiteral("令和5年度"));
}

TEST_CASE("a year to compare with, or that is to come, is none")
{
    CHECK(other(QStringLiteral("令和5年度に比べ20人増えた。")).isEmpty());
    CHECK(other(QStringLiteral("令和5年度比で1割増")).isEmpty());
    CHECK(other(QStringLiteral("令和5年度の実績を上回った。")).isEmpty());
    CHECK(other(QStringLiteral("前年度（令和5年度）の課題を見直した。")).isEmpty());
    CHECK(other(QStringLiteral("令和7年度に向けて準備した。")).isEmpty());
    CHECK(other(QStringLiteral("令和7年度も開催の予定")).isEmpty());
}
