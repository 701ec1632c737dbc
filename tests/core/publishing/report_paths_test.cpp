#include "core/publishing/report_paths.h"

#include "tests/support/catch.h"

#include <QFileInfo>
#include <QSet>

using namespace kyodo;

TEST_CASE("A title becomes a file name that every system takes")
{
    CHECK(asFileName(QStringLiteral("一覧: A/B\n")) == QStringLiteral("一覧_ A_B_"));
    CHECK(asFileName(QStringLiteral("<a>:\"b\\c|d?e*\x01\x7f")) ==
          QStringLiteral("_a___b_c_d_e___"));
    const QString usual = QStringLiteral("調査結果一覧 平成23・24年度（案）v1.2");
    CHECK(asFileName(usual) == usual);
}

TEST_CASE("A file name holds nothing that is not seen, or that turns it")
{
    CHECK(asFileName(QStringLiteral("表\u202Efdp.exe")) == QStringLiteral("表fdp.exe"));
    CHECK(asFileName(QStringLiteral("一\u200B覧\u00AD\u2066表\u2069\uFEFF")) ==
          QStringLiteral("一覧表"));
    CHECK(asFileName(QStringLiteral("一\u2028覧\u0085表")) == QStringLiteral("一_覧_表"));
    CHECK(asFileName(QStringLiteral("\u202E")) == QStringLiteral("_"));
    const QString seen = QStringLiteral("𠮷野家゛が ①");
    CHECK(asFileName(seen) == seen);
    CHECK(pathsOfGroups(QStringLiteral("表.csv"),
                        {QStringLiteral("共催"), QStringLiteral("共\u202E催")}) ==
          QStringList{QStringLiteral("./表_共催.csv"), QStringLiteral("./表_共催_2.csv")});
}

TEST_CASE("A file name has no dots and spaces around it, and is never empty")
{
    CHECK(asFileName(QStringLiteral("一覧. . ")) == QStringLiteral("一覧"));
    CHECK(asFileName(QStringLiteral("　..一覧　")) == QStringLiteral("一覧"));
    CHECK(asFileName(QStringLiteral(" .. ")) == QStringLiteral("_"));
    CHECK(asFileName({}) == QStringLiteral("_"));
}

TEST_CASE("No file is named after a device of Windows")
{
    for (const auto& device :
         {QStringLiteral("CON"), QStringLiteral("nul"), QStringLiteral("Aux"),
          QStringLiteral("prn.2024"), QStringLiteral("COM1"), QStringLiteral("lpt² .x")}) {
        CAPTURE(device);
        CHECK(asFileName(device) == u'_' + device);
    }
    for (const auto& word : {QStringLiteral("CONTENTS"), QStringLiteral("COM"),
                             QStringLiteral("LPT10"), QStringLiteral("共催CON")}) {
        CAPTURE(word);
        CHECK(asFileName(word) == word);
    }
}

TEST_CASE("A long title is cut between characters, a short one is not")
{
    const auto bytes = [](const QString& text) { return text.toUtf8().size(); };
    CHECK(bytes(asFileName(QString(500, u'長'))) == 180);
    CHECK(asFileName(QString(60, u'長')) == QString(60, u'長'));
    const QString rare = QStringLiteral("𠮷").repeated(100);
    const QString cut = asFileName(QStringLiteral("a") + rare);
    CHECK(bytes(cut) == 177);
    CHECK(cut.back().isLowSurrogate());
    CHECK(asFileName(QString(179, u'a') + QStringLiteral(" b")) == QString(179, u'a'));
}

TEST_CASE("Each group has a path beside the one that was named")
{
    CHECK(pathsOfGroups(QStringLiteral("/f/表.v2.PDF"),
                        {QStringLiteral("共催"), QStringLiteral("a/b."), QString()}) ==
          QStringList{QStringLiteral("/f/表.v2_共催.PDF"), QStringLiteral("/f/表.v2_a_b.PDF"),
                      QStringLiteral("/f/表.v2__.PDF")});
    CHECK(pathsOfGroups(QStringLiteral("表.csv"), {}).isEmpty());
}

TEST_CASE("Groups whose labels become the same file name get a number")
{
    const QStringList paths =
        pathsOfGroups(QStringLiteral("/f/一覧.csv"),
                      {QStringLiteral("a/b"), QStringLiteral("A:b"), QStringLiteral("共催"),
                       QStringLiteral("a_b_2"), QStringLiteral("が"), QStringLiteral("か\u3099")});
    CHECK(paths ==
          QStringList{QStringLiteral("/f/一覧_a_b.csv"), QStringLiteral("/f/一覧_A_b_2.csv"),
                      QStringLiteral("/f/一覧_共催.csv"), QStringLiteral("/f/一覧_a_b_2_2.csv"),
                      QStringLiteral("/f/一覧_が.csv"), QStringLiteral("/f/一覧_か\u3099_2.csv")});
}

TEST_CASE("Long names stay apart, and short enough for every system")
{
    const QString label(100, u'協');
    const QStringList paths =
        pathsOfGroups(QStringLiteral("/f/") + QString(84, u'長') + QStringLiteral(".xlsx"),
                      {label + u'a', label + u'b', QStringLiteral("共催")});
    QSet<QString> different;
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        CAPTURE(name);
        CHECK(name.toUtf8().size() <= 255);
        CHECK(name.endsWith(QStringLiteral(".xlsx")));
        different << name;
    }
    CHECK(different.size() == 3);
    CHECK(paths.back().endsWith(QStringLiteral("長_共催.xlsx")));
}
