#include "core/domain/personal_data.h"

#include "tests/support/catch.h"

using namespace kyodo;

namespace {

using Kind = PersonalDatum::Kind;

std::vector<PersonalDatum> in(const char* text)
{
    return personalDataIn(QString::fromUtf8(text));
}

bool holds(const char* text, Kind kind)
{
    const auto found = in(text);
    return std::any_of(found.begin(), found.end(),
                       [&](const PersonalDatum& datum) { return datum.kind == kind; });
}

} // namespace

TEST_CASE("Telephone numbers are found, however they are written")
{
    for (const char* text :
         {"0125-54-2121", "電話：0125（54）2121", "（０１２５）５４－２１２１",
          "０１２５－５４－２１２１", "フリーダイヤル0120-000-123まで", "090-1234-5678",
          "０９０１２３４５６７８", "0125542121", "℡0125 54 2121", "電話 54-2121", "TEL54－2121",
          "ＦＡＸ　５４ー２１２１", "+81 125-54-2121", "03-1234-5678に連絡"}) {
        CAPTURE(text);
        CHECK(holds(text, Kind::Telephone));
    }
}

TEST_CASE("Mail addresses are found in either width")
{
    CHECK(in("お問合せはhana.no-kai@example.jpまで") ==
          std::vector<PersonalDatum>{{Kind::Mail, QStringLiteral("hana.no-kai@example.jp")}});
    CHECK(holds("ｈａｎａ＠ｅｘａｍｐｌｅ．ｊｐ", Kind::Mail));
    CHECK(holds("hana＠example.co.jp", Kind::Mail));
    CHECK_FALSE(holds("単価@500円", Kind::Mail));
    CHECK_FALSE(holds("＠ホール", Kind::Mail));
}

TEST_CASE("What shows nothing hides no contact data")
{
    const QString hidden = QStringLiteral("0125\u200B-54\u2060-\uFEFF2121");
    CHECK(personalDataIn(QStringLiteral("\u200B電話 ") + hidden + QStringLiteral("\u200Bまで")) ==
          std::vector<PersonalDatum>{{Kind::Telephone, hidden}});
    CHECK(personalDataIn(QStringLiteral("hana\u00AD@example\u200B.jp")).size() == 1);
    CHECK(personalDataIn(QStringLiteral("2024\u200B年度、120\u3164人")).empty());
}

TEST_CASE("Addresses are found by their numbers")
{
    for (const char* text : {"〒073-0195", "〒０７３－０１９５　北海道砂川市", "西6条北3丁目1番1号",
                             "西６条北３丁目１－１", "空知太123番地", "東町百二十番地の3"}) {
        CAPTURE(text);
        CHECK(holds(text, Kind::Address));
    }
}

TEST_CASE("Years, amounts, counts and other numbers are none")
{
    for (const char* text :
         {"令和6年4月1日～令和7年3月31日", "2024-04-01", "2024年度から2025年度", "平成23・24年度",
          "事業費1,234,567円", "１２３４５６７８９０円", "参加者120人", "3,500部",
          "法人番号4011001098993", "第1-2号", "10:00-12:00", "0.5", "花いっぱい運動", "3丁目町内会",
          "全12回", "2-3回", "2013-2014", ""}) {
        CAPTURE(text);
        CHECK(in(text).empty());
    }
}

TEST_CASE("A telephone number is one however it is written, and another one is another")
{
    for (const char* number :
         {"0138-55-1234", "０１３８（５５）１２３４", "0138ー55ー1234", "+81-138-55-1234"}) {
        CHECK(telephoneKey(QString::fromUtf8(number)) == QStringLiteral("0138551234"));
    }
    CHECK(telephoneKey(QStringLiteral("+1-138-55-1234")) == QStringLiteral("+1138551234"));
}
