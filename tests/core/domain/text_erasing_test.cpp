#include "core/domain/text_erasing.h"

#include "core/domain/organisation/erased_organisation.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

QString with(const QString& before, const QString& after)
{
    return before + erasedText() + after;
}

} // namespace

TEST_CASE("A text is taken out however it is spelled, and nothing else")
{
    const TextErasing erasing({QStringLiteral("0125-54-2121"), QStringLiteral("砂川太郎")});
    for (const char* number :
         {"0125-54-2121", "０１２５－５４－２１２１", "0125(54)2121", "0125542121"}) {
        CAPTURE(number);
        CHECK(erasing.erasedIn(QStringLiteral("電話は") + QString::fromUtf8(number) +
                               QStringLiteral("です")) ==
              with(QStringLiteral("電話は"), QStringLiteral("です")));
    }
    CHECK(erasing.erasedIn(QStringLiteral("砂川　太郎氏と砂川太郎")) ==
          with({}, QStringLiteral("氏と")) + erasedText());
    for (const char* other : {"0125-54-2122", "砂川花子", "砂川", ""}) {
        CAPTURE(other);
        CHECK(erasing.erasedIn(QString::fromUtf8(other)) == QString::fromUtf8(other));
        CHECK(erasing.excerptOf(QString::fromUtf8(other)).isEmpty());
    }
    CHECK(erasing.excerptOf(QStringLiteral("連絡は砂川太郎まで")) ==
          QStringLiteral("連絡は砂川太郎まで"));
    CHECK(TextErasing({}).erasedIn(QStringLiteral("砂川太郎")) == QStringLiteral("砂川太郎"));
}

TEST_CASE("A name is taken out with what hides in it, and what is around it stays")
{
    const TextErasing erasing({QStringLiteral("山田太郎"), QStringLiteral("ﾔﾏﾀﾞﾀﾛｳ")});
    for (const QString& name :
         {QStringLiteral("山田\U000E0100太郎\uFE00"), QStringLiteral("山\u200B田\u2060太\u3164郎"),
          QStringLiteral("山田・太郎"), QStringLiteral("山田\u00A0太郎"),
          QStringLiteral("やまだたろう"), QStringLiteral("ヤマダ・タロウ")}) {
        CAPTURE(name);
        CHECK(erasing.erasedIn(QStringLiteral("（") + name + QStringLiteral("、他）")) ==
              with(QStringLiteral("（"), QStringLiteral("、他）")));
        CHECK_FALSE(erasing.excerptOf(name).isEmpty());
    }
    const QString other = QStringLiteral("山田\u200B次郎・やまたたろう");
    CHECK(erasing.erasedIn(other) == other);
}

TEST_CASE("Of an erased body its name stays, of an erased person nothing")
{
    Organisation full{*OrganisationId::fromValue(3), 2,
                      valueOf(Name::parse(QStringLiteral("花の会")))};
    full.kana = QStringLiteral("ハナノカイ");
    full.kind = ActorKindChoice{ActorKindCode::parse(QStringLiteral("npo")), QStringLiteral("NPO")};
    full.address = QStringLiteral("東町12番地");
    full.contact = QStringLiteral("電話 0125-54-2121\nhana@example.jp");
    full.officers = {{QStringLiteral("会長"), QStringLiteral("砂川太郎"), {}, {}}};
    full.note = QStringLiteral("携帯 090-1111-2222");
    full.requirements = {{{{}, QStringLiteral("規約")},
                          RequirementCheck::Answer::Met,
                          {},
                          {},
                          QStringLiteral("太郎宅で確認")}};
    full.activities = {QStringLiteral("植栽")};

    Organisation expected = full;
    expected.address.clear();
    expected.contact.clear();
    expected.officers.clear();
    expected.note.clear();
    expected.requirements.front().note.clear();
    CHECK(erasedOrganisation(full, Erasing::Contacts) == expected);

    const Organisation nothing = erasedOrganisation(full, Erasing::Everything);
    CHECK(nothing.name.text() == erasedText());
    CHECK(nothing.kind == full.kind);
    CHECK(nothing.namePublicity == NamePublicity::Hidden);
    CHECK(nothing.kana.isEmpty());
    CHECK(nothing.activities.isEmpty());

    const QStringList traces = tracesOf(full, Erasing::Contacts);
    for (const char* trace :
         {"東町12番地", "0125-54-2121", "hana@example.jp", "砂川太郎", "090-1111-2222"}) {
        CAPTURE(trace);
        CHECK(traces.contains(QString::fromUtf8(trace)));
    }
    CHECK_FALSE(traces.contains(QStringLiteral("花の会")));
    CHECK(tracesOf(full, Erasing::Everything).contains(QStringLiteral("花の会")));
}
