#include "core/storage/ledger_place.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>

namespace kyodo {
namespace {

QString remarkIn(const test::TemporaryFolder& folder, const QString& name)
{
    REQUIRE(QDir(folder.path()).mkpath(name));
    return placeRemark(folder.write(name + QStringLiteral("/台帳.kyodo"), "a ledger"));
}

TEST_CASE("A folder that a service copies to other machines is told, with the service")
{
    const test::TemporaryFolder folder;
    const std::vector<std::pair<QString, QString>> places{
        {QStringLiteral("OneDrive"), QStringLiteral("OneDrive")},
        {QStringLiteral("OneDrive - 砂川市/協働"), QStringLiteral("OneDrive")},
        {QStringLiteral("Dropbox"), QStringLiteral("Dropbox")},
        {QStringLiteral("マイドライブ/台帳"), QStringLiteral("Google Drive")},
        {QStringLiteral("iCloudDrive"), QStringLiteral("iCloud")},
        {QStringLiteral("Box"), QStringLiteral("Box")}};
    for (const auto& [place, service] : places) {
        CAPTURE(place.toStdString());
        CHECK(remarkIn(folder, place).contains(service));
    }
}

TEST_CASE("An ordinary folder is not remarked upon, nor a ledger that is only called so")
{
    const test::TemporaryFolder folder;
    CHECK(remarkIn(folder, QStringLiteral("台帳")).isEmpty());
    CHECK(remarkIn(folder, QStringLiteral("Boxes")).isEmpty());
    CHECK(remarkIn(folder, QStringLiteral("旧OneDriveから")).isEmpty());
    CHECK(placeRemark(folder.write(QStringLiteral("Dropbox"), "a ledger")).isEmpty());
}

TEST_CASE("A link does not hide the folder that the ledger lies in")
{
    const test::TemporaryFolder folder;
    REQUIRE(!remarkIn(folder, QStringLiteral("OneDrive")).isEmpty());
    const QString link = folder.path(QStringLiteral("近道.kyodo"));
    REQUIRE(QFile::link(folder.path(QStringLiteral("OneDrive/台帳.kyodo")), link));
    CHECK(!placeRemark(link).isEmpty());
}

} // namespace
} // namespace kyodo
