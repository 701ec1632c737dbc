#include "tests/support/golden_pictures.h"

#include "tests/support/catch.h"
#include "tests/support/picture_comparison.h"

#include <QDir>

namespace kyodo::test {
namespace {

const QString Ending = QStringLiteral(".png");

QDir approvedFolder()
{
    return QDir(QStringLiteral(KYODO_TEST_DATA "/golden/pages"));
}

QString approvedPath(const QString& page)
{
    return approvedFolder().filePath(page + Ending);
}

bool isApproving()
{
    return qEnvironmentVariableIsSet("KYODO_APPROVE");
}

/// What looks the same keeps its file, so that a renderer of another version changes none.
void approve(const QString& page, const QImage& picture)
{
    const QImage approved(approvedPath(page));
    if (!approved.isNull() && !pictureDifference(picture, approved)) {
        return;
    }
    REQUIRE(approvedFolder().mkpath(QStringLiteral(".")));
    constexpr int SmallestFile = 0;
    REQUIRE(pictureToKeep(picture).save(approvedPath(page), "PNG", SmallestFile));
}

QString savedForLooking(const QString& name, const QImage& picture)
{
    const QDir folder(QStringLiteral(KYODO_DIFFERING_PAGES));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    const QString path = folder.filePath(name + Ending);
    REQUIRE(picture.save(path, "PNG"));
    return path;
}

void checkPicture(const QString& page, const QString& renderer, const QImage& picture)
{
    const QImage approved(approvedPath(page));
    INFO("Approved: " << approvedPath(page).toStdString());
    if (const auto difference = pictureDifference(picture, approved)) {
        const QString saved = savedForLooking(page + u'-' + renderer, picture);
        FAIL_CHECK("The page " << page.toStdString() << " as " << renderer.toStdString() << ": "
                               << difference->words().toStdString() << ". It is "
                               << saved.toStdString());
    } else {
        SUCCEED();
    }
}

} // namespace

void GoldenPictures::check(const QString& page, const QImage& ofFile, const QImage& ofPreview)
{
    m_pages << page + Ending;
    if (isApproving()) {
        approve(page, ofFile);
    }
    checkPicture(page, QStringLiteral("pdf"), ofFile);
    checkPicture(page, QStringLiteral("preview"), ofPreview);
}

void GoldenPictures::checkAllWereMade() const
{
    for (const QString& file : approvedFolder().entryList(QDir::Files)) {
        if (m_pages.contains(file)) {
            continue;
        }
        if (isApproving()) {
            REQUIRE(approvedFolder().remove(file));
        } else {
            FAIL_CHECK("No report has this page any more: " << file.toStdString());
        }
    }
}

} // namespace kyodo::test
