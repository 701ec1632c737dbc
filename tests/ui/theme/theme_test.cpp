#include "ui/theme/theme.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QTableView>

using namespace kyodo::ui;

namespace {

/// The strongest pixel of a drawing.
QColor inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    const QImage image =
        icon.pixmap(QSize(48, 48), 1, mode, state).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            ink = pixel.alpha() > ink.alpha() ? pixel : ink;
        }
    }
    return ink;
}

QStringList drawings()
{
    const QIcon registersTheResources = Theme::emblem();
    QStringList names;
    for (const QString& file :
         QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
        names << file.chopped(4);
    }
    names.removeOne(QStringLiteral("app"));
    return names;
}

} // namespace

TEST_CASE("every drawing takes the colour of its state", "[theme]")
{
    const ThemeColors& colors = Theme::colors();
    CHECK(drawings().size() >= 37);
    for (const QString& name : drawings()) {
        CAPTURE(name.toStdString());
        const QIcon icon = Theme::icon(name);
        CHECK(inkOf(icon) == colors.quietText);
        CHECK(inkOf(icon, QIcon::Disabled) == colors.disabledText);
        CHECK(inkOf(icon, QIcon::Selected) == colors.accent);
        CHECK(inkOf(icon, QIcon::Normal, QIcon::On) == colors.accent);
    }
}

TEST_CASE("a drawing can be given a colour that means something", "[theme]")
{
    const QColor error = Theme::colors().error;
    CHECK(inkOf(Theme::icon(u"warning", error)) == error);
}

TEST_CASE("all drawings are of one weight on one grid", "[theme]")
{
    for (const QString& name : drawings()) {
        CAPTURE(name.toStdString());
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        CHECK(svg.contains(QStringLiteral("viewBox=\"0 0 24 24\"")));
        CHECK(svg.contains(QStringLiteral("stroke=\"#000000\"")));
        CHECK(svg.count(QStringLiteral("stroke-width")) == 1);
        CHECK(svg.contains(QStringLiteral("stroke-width=\"1.75\"")));
    }
}

TEST_CASE("an icon is drawn sharp at any size", "[theme]")
{
    const QPixmap pixmap = Theme::icon(u"save").pixmap(QSize(20, 20), 1.5);
    CHECK(pixmap.size() == QSize(30, 30));
    CHECK(pixmap.devicePixelRatio() == 1.5);
}

TEST_CASE("a widget's part in the look may change while it is shown", "[theme]")
{
    Theme::apply(*qApp);
    QLabel label(QStringLiteral("協働"));
    label.show();
    Theme::setRole(label, QStringLiteral("hint"));
    CHECK(label.palette().color(QPalette::WindowText) == Theme::colors().quietText);
    Theme::setRole(label, QStringLiteral("error"));
    CHECK(label.palette().color(QPalette::WindowText) == Theme::colors().error);
}

TEST_CASE("rows of a table have room", "[theme]")
{
    Theme::apply(*qApp);
    QTableView table;
    table.ensurePolished();
    CHECK(table.verticalHeader()->defaultSectionSize() >= 28);
    CHECK_FALSE(table.showGrid());
}

TEST_CASE("text with open lines stays plain text", "[theme]")
{
    const QString html = Theme::openLines(QStringLiteral("<b>市</b>\n二行目"));
    CHECK(html.contains(QStringLiteral("&lt;b&gt;市&lt;/b&gt;<br>二行目")));
    CHECK(html.contains(QStringLiteral("line-height")));
}

TEST_CASE("a label shows what it is given, unless it says that it is HTML", "[theme]")
{
    Theme::apply(*qApp);
    QLabel name(QStringLiteral("<img src=\"//host/a.png\">夏まつり"));
    name.ensurePolished();
    CHECK(name.textFormat() == Qt::PlainText);
    QLabel hint;
    Theme::setLines(hint, QStringLiteral("一\n二"));
    hint.ensurePolished();
    CHECK(hint.textFormat() == Qt::RichText);
}
