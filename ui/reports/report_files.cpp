#include "ui/reports/report_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace kyodo::ui {
namespace {

struct ReportFiles
{
    Q_DECLARE_TR_FUNCTIONS(ReportFiles)
};

/// A name may have 255 bytes in UTF-8; what is cut is made unique by a number.
constexpr qsizetype LongestTitle = 60;
constexpr qsizetype LongestLabel = 20;

} // namespace

QString asFileName(QString title)
{
    for (const QChar c : QStringLiteral("\\/:*?\"<>|\r\n\t")) {
        title.replace(c, u'_');
    }
    return title.left(LongestTitle).trimmed();
}

QString formatName(ReportFormat format)
{
    return format == ReportFormat::Xlsx ? QStringLiteral("Excel")
                                        : reportFormatEnding(format).toUpper();
}

QString formatFilter(ReportFormat format)
{
    return ReportFiles::tr("%1 file (*.%2)").arg(formatName(format), reportFormatEnding(format));
}

QStringList pathsOfGroups(const QString& folder, const QString& name, const QStringList& labels,
                          ReportFormat format)
{
    QStringList paths;
    QSet<QString> taken;
    for (const QString& label : labels) {
        const QString plain = asFileName(name) + u'_' + asFileName(label.left(LongestLabel));
        QString unique = plain;
        for (int number = 2; taken.contains(unique.toLower()); ++number) {
            unique = plain + u'_' + QString::number(number);
        }
        taken.insert(unique.toLower());
        paths << QDir(folder).filePath(unique + u'.' + reportFormatEnding(format));
    }
    return paths;
}

} // namespace kyodo::ui
