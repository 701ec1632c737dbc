#include "core/report/output/xlsx_workbook.h"

#include "core/report/output/data_cells.h"
#include "core/report/output/zip_parts.h"
#include "core/report/pages/report_style.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace kyodo {
namespace {

struct XlsxFile
{
    Q_DECLARE_TR_FUNCTIONS(XlsxFile)
};

constexpr qsizetype MostCharacters = 32'767; ///< of a cell
constexpr int MostRows = 1'048'576;
constexpr qint64 MostExact = qint64(1) << 53; ///< what a number of a spreadsheet holds exactly
constexpr int FirstYear = 1900;               ///< before it spreadsheets have no days

/// What looks like an escape of the file format (_x0041_) gets its first mark escaped.
QByteArray cellText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (text.contains(QStringLiteral("_x"))) {
        text.replace(escape, QStringLiteral("_x005F_"));
    }
    return text.toUtf8();
}

bool isExact(qint64 number)
{
    return number >= -MostExact && number <= MostExact;
}

uint8_t paperCode(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return 9;
    case Paper::A3:
        return 8;
    case Paper::B4:
        return 12;
    }
    Q_UNREACHABLE();
}

/// The day the report speaks of, so that the same report gives the same file.
time_t creationTime(const Report& report)
{
    const QDate day = report.asOf.isValid() ? report.asOf : QDate(2000, 1, 1);
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

void setProperties(lxw_workbook* workbook, const Report& report)
{
    QByteArray title = QString(report.title + u' ' + report.subtitle).trimmed().toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = creationTime(report);
    workbook_set_properties(workbook, &properties);
}

lxw_format* cellFormat(lxw_workbook* workbook, const char* numberFormat, bool isBold)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (numberFormat) {
        format_set_num_format(format, numberFormat);
    } else {
        format_set_text_wrap(format);
    }
    if (isBold) {
        format_set_bold(format);
    }
    return format;
}

lxw_format* headFormat(lxw_workbook* workbook)
{
    lxw_format* format = cellFormat(workbook, nullptr, true);
    format_set_bg_color(format, report_style::HeadFill & 0xFFFFFFU);
    format_set_bottom(format, LXW_BORDER_THIN);
    return format;
}

XlsxFormats formatsOf(lxw_workbook* workbook)
{
    XlsxFormats formats;
    for (std::size_t weight = 0; weight < formats.of.size(); ++weight) {
        const bool isBold = weight == 1;
        auto& kinds = formats.of[weight];
        kinds[XlsxFormats::Text] = cellFormat(workbook, nullptr, isBold);
        kinds[XlsxFormats::Integer] = cellFormat(workbook, "#,##0", isBold);
        kinds[XlsxFormats::Number] = cellFormat(workbook, "General", isBold);
        kinds[XlsxFormats::Day] = cellFormat(workbook, "yyyy-mm-dd", isBold);
    }
    formats.head = headFormat(workbook);
    return formats;
}

QString columnLetters(int column)
{
    constexpr int Letters = 26;
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / Letters) {
        letters.prepend(QChar(u'A' + (rest - 1) % Letters));
    }
    return letters;
}

tl::unexpected<Error> noTemporaryFiles(const QString& detail)
{
    return failure(ErrorCode::DiskFull,
                   XlsxFile::tr("There is no room left for temporary files in “%1”. Make room "
                                "there, see that you may write into it, and write the report "
                                "again.")
                       .arg(QDir::toNativeSeparators(QDir::tempPath())),
                   detail);
}

} // namespace

void XlsxSheet::setColumnWidth(int column, qreal width)
{
    // Excel counts in digits of its own font, 7 pixels wide, beside 5 of padding
    const double digits = (width * 96 / 72 - 5) / 7;
    constexpr double Least = 6;
    constexpr double Most = 80;
    const auto place = static_cast<lxw_col_t>(column);
    worksheet_set_column(m_sheet, place, place, std::clamp(digits, Least, Most), nullptr);
}

void XlsxSheet::writeHead(const QString& text)
{
    writeText(text, m_formats.head);
}

void XlsxSheet::write(const ReportCell& cell, Weight weight)
{
    const auto& formats = m_formats.of[weight == Weight::Bold ? 1 : 0];
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto column = static_cast<lxw_col_t>(m_column);
    const auto* whole = std::get_if<qint64>(&cell.data);
    const auto* number = std::get_if<double>(&cell.data);
    const auto* day = std::get_if<QDate>(&cell.data);
    if (!isNumber(cell) && !(day && day->isValid() && day->year() >= FirstYear)) {
        writeText(dataText(cell), formats[XlsxFormats::Text]);
        return;
    }
    if (whole && !isExact(*whole)) {
        writeText(dataText(cell), formats[XlsxFormats::Text]);
        return;
    }
    if (!mayWrite()) {
        return;
    }
    if (day) {
        lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, row, column, &date, formats[XlsxFormats::Day]);
    } else {
        const bool hasCommas = whole && cell.text.contains(u',');
        const double value = whole ? static_cast<double>(*whole) : *number;
        worksheet_write_number(m_sheet, row, column, value,
                               formats[hasCommas ? XlsxFormats::Integer : XlsxFormats::Number]);
    }
    ++m_column;
}

void XlsxSheet::writeText(const QString& text, lxw_format* format)
{
    if (!mayWrite()) {
        return;
    }
    if (text.size() > MostCharacters) {
        m_status = failure(
            ErrorCode::InvalidInput,
            XlsxFile::tr("The text of cell %1 on the sheet “%2” has %3 characters; a spreadsheet "
                         "holds no more than %4. Shorten it, or choose CSV.")
                .arg(cellName(), m_name)
                .arg(text.size())
                .arg(MostCharacters));
        return;
    }
    if (!text.isEmpty()) {
        worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row),
                               static_cast<lxw_col_t>(m_column), cellText(text).constData(),
                               format);
    }
    ++m_column;
}

bool XlsxSheet::mayWrite()
{
    if (m_status && m_row >= MostRows) {
        m_status = failure(ErrorCode::InvalidInput,
                           XlsxFile::tr("The sheet “%1” would have more rows than a spreadsheet "
                                        "holds. Choose CSV.")
                               .arg(m_name));
    }
    return m_status.has_value();
}

QString XlsxSheet::cellName() const
{
    return columnLetters(m_column) + QString::number(m_row + 1);
}

void XlsxSheet::endRow()
{
    ++m_row;
    m_column = 0;
}

void XlsxSheet::finishTable(int columns)
{
    if (columns > 0 && m_row > 0) {
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_row - 1),
                             static_cast<lxw_col_t>(columns - 1));
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
}

void XlsxWorkbook::Discard::operator()(lxw_workbook* workbook) const
{
    lxw_workbook_free(workbook);
}

XlsxWorkbook::XlsxWorkbook(const QString& path, const QString& place, const Report& report)
    : m_path(path)
    , m_place(place)
{
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook.reset(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    setProperties(m_workbook.get(), report);
    m_formats = std::make_unique<XlsxFormats>(formatsOf(m_workbook.get()));
}

Result<XlsxSheet> XlsxWorkbook::addSheet(const QString& name, const PageFormat& format)
{
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
    if (!sheet) {
        return noTemporaryFiles(QStringLiteral("no sheet"));
    }
    worksheet_set_paper(sheet, paperCode(format.paper));
    if (format.orientation == QPageLayout::Landscape) {
        worksheet_set_landscape(sheet);
    }
    worksheet_fit_to_pages(sheet, 1, 0); // all columns on a page, as many pages as it takes
    return XlsxSheet(sheet, *m_formats, name);
}

Status XlsxWorkbook::close()
{
    errno = 0;
    const lxw_error error = workbook_close(m_workbook.release());
    const std::error_code reason(errno, std::generic_category());
    const QString detail = QString::fromUtf8(lxw_strerror(error));
    if (error == LXW_NO_ERROR) {
        return checkParts();
    }
    if (error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_READING_TMPFILE) {
        return noTemporaryFiles(detail);
    }
    const QString place = QDir::toNativeSeparators(m_place);
    if (reason == std::errc::no_space_on_device || reason == std::errc::file_too_large) {
        return failure(ErrorCode::DiskFull,
                       XlsxFile::tr("There is no room left to write “%1”. Make room or choose "
                                    "another folder, then write it again.")
                           .arg(place),
                       detail);
    }
    return failure(
        ErrorCode::FileWrite,
        XlsxFile::tr("“%1” could not be written. Choose another folder, or try again.").arg(place),
        detail);
}

/// The library packs its temporary files without asking whether all of them could be written.
Status XlsxWorkbook::checkParts() const
{
    QFile file(m_path);
    const QByteArray archive = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto broken = brokenXmlPart(archive);
    if (!broken) {
        return noTemporaryFiles(broken.error());
    }
    return broken->isEmpty() ? Status() : Status(noTemporaryFiles(*broken));
}

} // namespace kyodo
