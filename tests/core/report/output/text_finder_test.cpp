#include "core/report/output/text_finder.h"

#include "tests/support/catch.h"

using namespace kyodo;

namespace {

/// Where each of the texts stands, in the order of TextFinder::texts().
std::vector<qsizetype> places(const QStringList& texts, const QString& text)
{
    return TextFinder(texts).find(text);
}

} // namespace

TEST_CASE("TextFinder finds each text where it stands first")
{
    const TextFinder finder(
        {QStringLiteral("cd"), QStringLiteral("ab"), QStringLiteral("xyz"), QStringLiteral("ab")});
    CHECK(finder.texts() ==
          QStringList{QStringLiteral("ab"), QStringLiteral("cd"), QStringLiteral("xyz")});
    CHECK(finder.find(u"..cd.abab") == std::vector<qsizetype>{5, 2, -1});
}

TEST_CASE("TextFinder finds texts that overlap and that begin alike")
{
    CHECK(places({QStringLiteral("ab"), QStringLiteral("abc"), QStringLiteral("abcd"),
                  QStringLiteral("abce"), QStringLiteral("bcd")},
                 QStringLiteral("abcd")) == std::vector<qsizetype>{0, 0, 0, -1, 1});
    CHECK(places({QStringLiteral("aab")}, QStringLiteral("aaab")) == std::vector<qsizetype>{1});
}

TEST_CASE("TextFinder does not run over the end")
{
    CHECK(places({QStringLiteral("abc")}, QStringLiteral("xab")) == std::vector<qsizetype>{-1});
    CHECK(places({QStringLiteral("ab")}, QStringLiteral("xab")) == std::vector<qsizetype>{1});
    CHECK(places({QStringLiteral("ab")}, {}) == std::vector<qsizetype>{-1});
    CHECK(places({}, QStringLiteral("ab")).empty());
}
