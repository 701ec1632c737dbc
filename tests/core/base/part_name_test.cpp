#include "core/base/part_name.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace kyodo;

TEST_CASE("The name of a file in the making tells its place and who makes it")
{
    for (const QString& place : {QStringLiteral("表.pdf"), QStringLiteral("表[1].pdf"),
                                 QStringLiteral(".隠し.kyodo"), QStringLiteral("a.part")}) {
        CAPTURE(place);
        const QString part = newPartBeside(QStringLiteral("/控え/") + place);
        CHECK(part != newPartBeside(QStringLiteral("/控え/") + place));
        CHECK(QFileInfo(part).path() == QStringLiteral("/控え"));
        const QString name = QFileInfo(part).fileName();
        const PartName told{place, QCoreApplication::applicationPid(), partComputer()};
        CHECK(parsePartName(name) == told);
        CHECK(parsePartName(name + QStringLiteral("-journal")) == told);
        CHECK(parsePartName(u'.' + name + QStringLiteral(".lock")) == told);
        CHECK(parsePartName(u'.' + name + QStringLiteral(".holder")) == told);
    }
}

TEST_CASE("The half made lock of a file in the making is a part of its place")
{
    const QString part = QFileInfo(newPartBeside(QStringLiteral("台帳.kyodo"))).fileName();
    const auto left = parsePartName(u'.' + part + QStringLiteral(".lock.0a1b2c3d.part"));
    REQUIRE(left);
    CHECK(left->place == QStringLiteral("台帳.kyodo"));
    CHECK(left->process == QCoreApplication::applicationPid());
}

TEST_CASE("A file in the making of an earlier version does not tell who made it")
{
    CHECK(parsePartName(QStringLiteral("表.pdf.0a1b2c3d.part")) ==
          PartName{QStringLiteral("表.pdf"), 0, QString()});
}

TEST_CASE("Other names are none of a file in the making")
{
    for (const QString& name :
         {QStringLiteral("表.pdf"), QStringLiteral("表.pdf.part"), QStringLiteral("0a1b2c3d.part"),
          QStringLiteral("表.pdf.0a1b2c3.part"), QStringLiteral("表.pdf.0A1B2C3D.part"),
          QStringLiteral("表.pdf.0a1b2c3d.part.bak"), QStringLiteral("表.pdf.0a1b2c3d-12.part"),
          QStringLiteral("表.pdf.0a1b2c3d-x-9f3e.part")}) {
        CAPTURE(name);
        CHECK(!parsePartName(name));
    }
}

TEST_CASE("The place in a name is as long as a part keeps of it")
{
    const QString name = QString(83, u'表') + QStringLiteral(".pdf");
    const auto parsed = parsePartName(QFileInfo(newPartBeside(name)).fileName());
    REQUIRE(parsed);
    CHECK(parsed->place == placeOfParts(name));
    CHECK(name.startsWith(parsed->place));
}
