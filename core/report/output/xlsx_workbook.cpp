#include "core/report/output/xlsx_workbook.h"

#include "core/base/platform.h"
#include "core/base/visible_text.h"
#include "core/report/output/data_cells.h"
#include "core/report/output/frame_words.h"
#include "core/report/output/xlsx_columns.h"
#include "core/report/output/zip_parts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

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

/// What stands below every printed page. & begins a code of the format.
QByteArray footerOf(const Report& report)
{
    constexpr qsizetype MostTitle = 80; // a footer holds 255 characters
    QStringList words{report.isDraft ? frame_words::draftMark() : QString(), report.edition,
                      report.title.left(MostTitle), report.subtitle.left(MostTitle)};
    words.removeAll(QString());
    const QString title = words.join(u' ').replace(u'&', QStringLiteral("&&"));
    return QString(QStringLiteral("&L") + title + QStringLiteral("&R&P / &N")).toUtf8();
}

void setUpPage(lxw_worksheet* sheet, const PageFormat& format, const QByteArray& footer)
{
    constexpr qreal PointsPerInch = 72;
    const QMarginsF margins = format.usedMargins() / PointsPerInch;
    worksheet_set_margins(sheet, margins.left(), margins.right(), margins.top(), margins.bottom());
    worksheet_set_paper(sheet, paperCode(format.paper));
    if (format.orientation == QPageLayout::Landscape) {
        worksheet_set_landscape(sheet);
    }
    worksheet_set_footer(sheet, footer.constData());
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
                       .arg(shownPath(QDir::tempPath())),
                   detail);
}

/// The library prints its errors; they are told in words that say what to do.
std::pair<lxw_error, std::error_code> closeSilently(lxw_workbook* workbook)
{
    const SilencedErrors silenced;
    errno = 0;
    const lxw_error error = workbook_close(workbook);
    return {error, std::error_code(errno, std::generic_category())};
}

} // namespace

XlsxSheet::XlsxSheet(lxw_worksheet* sheet, const XlsxFormats& formats, QString name,
                     std::vector<qreal> columnWidths)
    : m_sheet(sheet)
    , m_formats(formats)
    , m_name(std::move(name))
    , m_columnWidths(std::move(columnWidths))
{
    for (std::size_t column = 0; column < m_columnWidths.size(); ++column) {
        setColumnWidth(column);
    }
}

void XlsxSheet::setColumnWidth(std::size_t column)
{
    // Excel counts in digits of its own font, 7 pixels wide, beside 5 of padding
    const double digits = (m_columnWidths[column] * 96 / 72 - 5) / 7;
    const auto place = static_cast<lxw_col_t>(column);
    worksheet_set_column(m_sheet, place, place, digits, nullptr);
}

void XlsxSheet::writeHead(const ReportColumn& column)
{
    writeText(dataHead(column), m_formats.head(column.align));
}

void XlsxSheet::write(const ReportCell& cell, Weight weight)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto column = static_cast<lxw_col_t>(m_column);
    const auto* whole = std::get_if<qint64>(&cell.data);
    const auto* number = std::get_if<double>(&cell.data);
    const auto* day = std::get_if<QDate>(&cell.data);
    if (!isNumber(cell) && !(day && day->isValid() && day->year() >= FirstYear)) {
        writeText(dataText(cell), m_formats.text(weight));
        return;
    }
    if (whole && !isExact(*whole)) {
        writeText(dataText(cell), m_formats.text(weight));
        return;
    }
    if (!mayWrite()) {
        return;
    }
    if (day) {
        lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, row, column, &date, m_formats.day(weight));
    } else {
        const double value = whole ? static_cast<double>(*whole) : *number;
        worksheet_write_number(m_sheet, row, column, value, m_formats.number(cell, weight));
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
        const qreal width = m_columnWidths[static_cast<std::size_t>(m_column)];
        m_textHeight = std::max(m_textHeight, xlsxTextHeight(text, width));
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

/// Some programs show one line of a row whose height nobody has set.
void XlsxSheet::endRow()
{
    if (m_textHeight > LXW_DEF_ROW_HEIGHT) {
        constexpr qreal Most = 409; // of the format
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), std::min(m_textHeight, Most),
                          nullptr);
    }
    m_textHeight = 0;
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
    , m_format(report.format)
    , m_footer(footerOf(report))
{
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook.reset(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    setProperties(m_workbook.get(), report);
    m_formats = std::make_unique<XlsxFormats>(m_workbook.get());
}

Result<XlsxSheet> XlsxWorkbook::addSheet(const QString& name,
                                         const std::vector<qreal>& columnWidths)
{
    const SilencedErrors silenced; // what fails is told below
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
    if (!sheet) {
        return noTemporaryFiles(QStringLiteral("no sheet"));
    }
    setUpPage(sheet, m_format, m_footer);
    const int across = xlsxPagesAcross(columnWidths, m_format);
    worksheet_fit_to_pages(sheet, static_cast<uint16_t>(across), 0); // as many below as it takes
    return XlsxSheet(sheet, *m_formats, name, columnWidths);
}

Status XlsxWorkbook::close()
{
    const auto [error, reason] = closeSilently(m_workbook.release());
    const QString detail = QString::fromUtf8(lxw_strerror(error));
    if (error == LXW_NO_ERROR) {
        return checkParts();
    }
    if (error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_READING_TMPFILE) {
        return noTemporaryFiles(detail);
    }
    const QString place = shownPath(m_place);
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
