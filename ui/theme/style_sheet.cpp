#include "ui/theme/style_sheet.h"

#include <QFile>
#include <QRegularExpression>

namespace kyodo::ui {
namespace {

QString withColors(QString sheet, const ThemeColors& colors)
{
    for (const auto& [name, color] : colorNames()) {
        sheet.replace(u'@' + QLatin1StringView(name) + u'@', (colors.*color).name());
    }
    return sheet;
}

QString withSizes(QString sheet, qreal baseSize)
{
    static const QRegularExpression placeholder(QStringLiteral("@size:([0-9.]+)@"));
    for (auto match = placeholder.match(sheet); match.hasMatch();
         match = placeholder.match(sheet)) {
        const qreal points = match.captured(1).toDouble() * baseSize;
        sheet.replace(match.captured(0), QString::number(points, 'f', 1) + QStringLiteral("pt"));
    }
    return sheet;
}

} // namespace

QString filledSheet(QString sheet, const ThemeColors& colors, qreal baseSize)
{
    return withSizes(withColors(std::move(sheet), colors), baseSize);
}

QString styleSheet(const ThemeColors& colors, qreal baseSize)
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The style sheet is missing from the program.");
    }
    return filledSheet(QString::fromUtf8(file.readAll()), colors, baseSize);
}

} // namespace kyodo::ui
