#pragma once

#include "core/report/model/report.h"

#include <array>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace kyodo {

/// The looks of cells that a workbook has; owned by it.
struct XlsxFormats
{
    enum Kind { Text, Integer, Number, Day, Count };
    /// Normal and bold of each kind; Integer with commas, Number as it comes.
    std::array<std::array<lxw_format*, Count>, 2> of{};
    lxw_format* head = nullptr;
};

/// A sheet that is written from the top down, cell by cell; a finished row is kept on disk. After
/// a failure it writes no more, and keeps the error until it is asked for.
class XlsxSheet final
{
public:
    enum class Weight { Normal, Bold };

    XlsxSheet(lxw_worksheet* sheet, const XlsxFormats& formats, QString name)
        : m_sheet(sheet)
        , m_formats(formats)
        , m_name(std::move(name))
    {}

    /// Points.
    void setColumnWidth(int column, qreal width);
    void writeHead(const QString& text);
    void write(const ReportCell& cell, Weight weight);
    void endRow();
    /// What was written so far can be sorted and filtered by its heads, which stay in sight.
    void finishTable(int columns);

    [[nodiscard]] const Status& status() const { return m_status; }

private:
    void writeText(const QString& text, lxw_format* format);
    [[nodiscard]] bool mayWrite();
    [[nodiscard]] QString cellName() const;

    lxw_worksheet* m_sheet;
    const XlsxFormats& m_formats;
    QString m_name;
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

    /// `name` must be one of sheetName(). FileWrite when there is no place for temporary files.
    [[nodiscard]] Result<XlsxSheet> addSheet(const QString& name, const PageFormat& format);
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
    std::unique_ptr<lxw_workbook, Discard> m_workbook;
    std::unique_ptr<XlsxFormats> m_formats;
};

} // namespace kyodo
