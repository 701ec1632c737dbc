#pragma once

#include "core/report/output/xlsx_formats.h"

#include <memory>

struct lxw_worksheet;

namespace kyodo {

/// A sheet that is written from the top down, cell by cell; a finished row is kept on disk. After
/// a failure it writes no more, and keeps the error until it is asked for.
class XlsxSheet final
{
public:
    using Weight = XlsxFormats::Weight;

    /// `columnWidths`: points.
    XlsxSheet(lxw_worksheet* sheet, const XlsxFormats& formats, QString name,
              std::vector<qreal> columnWidths);

    void writeHead(const ReportColumn& column);
    void write(const ReportCell& cell, Weight weight);
    void endRow();
    /// What was written so far can be sorted and filtered by its heads, which stay in sight.
    void finishTable(int columns);

    [[nodiscard]] const Status& status() const { return m_status; }

private:
    void setColumnWidth(std::size_t column);
    void writeText(const QString& text, lxw_format* format);
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] QString cellName() const;

    lxw_worksheet* m_sheet;
    const XlsxFormats& m_formats;
    QString m_name;
    std::vector<qreal> m_columnWidths;
    qreal m_textHeight = 0; ///< of the highest text of the row
    int m_row = 0;
    int m_column = 0;
    Status m_status;
};

/// A file of libxlsxwriter.
class XlsxWorkbook final
{
public:
    /// Written to `path`; errors name the `place` where the file is to be.
    XlsxWorkbook(const QString& path, const QString& place, const Report& report);

    /// `name` must be one of sheetName(). Printed on the report's paper, title and page number in
    /// the foot. FileWrite when there is no place for temporary files.
    [[nodiscard]] Result<XlsxSheet> addSheet(const QString& name,
                                             const std::vector<qreal>& columnWidths);
    /// Writes the file; nothing may be added afterwards. FileWrite or DiskFull when not all of it
    /// could be written.
    [[nodiscard]] Status close();

private:
    /// Without a file: what was not closed leaves none.
    struct Discard
    {
        void operator()(lxw_workbook* workbook) const;
    };

    [[nodiscard]] Status checkParts() const;

    QString m_path;
    QString m_place;
    PageFormat m_format;
    QByteArray m_footer;
    std::unique_ptr<lxw_workbook, Discard> m_workbook;
    std::unique_ptr<XlsxFormats> m_formats;
};

} // namespace kyodo
