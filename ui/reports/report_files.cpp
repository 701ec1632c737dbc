#include "ui/reports/report_files.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct ReportFiles
{
    Q_DECLARE_TR_FUNCTIONS(ReportFiles)
};

} // namespace

QString formatName(ReportFormat format)
{
    return format == ReportFormat::Xlsx ? QStringLiteral("Excel")
                                        : reportFormatEnding(format).toUpper();
}

QString formatFilter(ReportFormat format)
{
    return ReportFiles::tr("%1 file (*.%2)").arg(formatName(format), reportFormatEnding(format));
}

} // namespace kyodo::ui
