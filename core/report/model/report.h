#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"
#include "core/report/pages/page_format.h"

#include <QDate>

#include <map>
#include <memory>
#include <variant>

namespace kyodo {

/// 帳票 as a value: what a report says, before anybody knows how it will be laid out. Pages (PDF,
/// printer, preview), HTML, xlsx and CSV are all made from this one.

/// An area as it stands in a cell: its letter or number, on a ground of its colour.
struct AreaMark
{
    QString mark;
    double position = 0; ///< 0: citizens alone, 1: city alone

    friend bool operator==(const AreaMark&, const AreaMark&) = default;
};

/// What stands in a cell: as it is printed, and as it stands in data.
struct ReportCell
{
    QString text;
    /// A number or a day that spreadsheets can reckon with; none: the text itself.
    std::variant<std::monostate, qint64, double, QDate> data{};
    std::optional<AreaMark> area{}; ///< painted in place of the text
    QString reading{}; ///< how the text is read, ふりがな: above it, on pages small

    friend bool operator==(const ReportCell&, const ReportCell&) = default;
};

struct ReportColumn
{
    enum class Align { Left, Right, Centre };
    enum class Use {
        Everywhere,
        PrintOnly, ///< on pages and in HTML: what repeats others, in the table or behind it, for
                   ///< the eye
        DataOnly,  ///< in xlsx and CSV: what the reader of a page sees from headings
    };

    QString head;
    QString dataHead{}; ///< with the unit, 事業費（円）; empty: as `head`
    Align align = Align::Left;
    qreal width = 0; ///< points, more where its cells need it; 0: a share of what the others leave
    qreal share = 1;
    Use use = Use::Everywhere;
    bool isRowHead = false; ///< names its row: a screen reader says it with every cell

    friend bool operator==(const ReportColumn&, const ReportColumn&) = default;
};

struct ReportRow
{
    enum class Weight { Body, Subtotal, Total };

    std::vector<ReportCell> cells; ///< one for each column
    Weight weight = Weight::Body;
    /// Of the longest bar of the table, 0 to 1; none: no bar.
    std::optional<double> bar{};

    friend bool operator==(const ReportRow&, const ReportRow&) = default;
};

/// The rows of a table, fetched a block at a time, so that a report of any length needs the memory
/// of a page.
class ReportRows
{
public:
    virtual ~ReportRows() = default;

    [[nodiscard]] virtual qsizetype size() const = 0;
    /// Rows `first` to `first + count`, fewer at the end.
    [[nodiscard]] virtual Result<std::vector<ReportRow>> rows(qsizetype first,
                                                              qsizetype count) const = 0;
};

/// Rows that are there already.
class ReportRowList final : public ReportRows
{
public:
    explicit ReportRowList(std::vector<ReportRow> rows)
        : m_rows(std::move(rows))
    {}

    [[nodiscard]] qsizetype size() const override { return std::ssize(m_rows); }
    [[nodiscard]] Result<std::vector<ReportRow>> rows(qsizetype first,
                                                      qsizetype count) const override;

private:
    std::vector<ReportRow> m_rows;
};

/// Neighbouring rows under one heading.
struct ReportGroup
{
    QString heading;
    QString note{}; ///< beside the heading, quieter: 12件
    qsizetype firstRow = 0;

    friend bool operator==(const ReportGroup&, const ReportGroup&) = default;
};

struct ReportTable
{
    QString title{}; ///< caption; empty: the report's own title is enough
    std::vector<ReportColumn> columns;
    std::shared_ptr<const ReportRows> rows; ///< never null
    std::vector<ReportGroup> groups{};      ///< in order; the first begins at row 0
    std::vector<ReportRow> totals{};        ///< below the last row
    QStringList notes{};                    ///< small, below the table
    QString emptyText{};                    ///< in place of rows, where there are none

    [[nodiscard]] bool hasBars() const;
    /// Whether it stands in xlsx and CSV alone: none of its columns is for pages.
    [[nodiscard]] bool isDataOnly() const;
};

/// Running text under a heading of its own.
struct ReportText
{
    QString heading{};
    QString text;

    friend bool operator==(const ReportText&, const ReportText&) = default;
};

/// 領域図 with this report's counts.
struct ReportAreaFigure
{
    QString title;
    std::shared_ptr<const Guideline> guideline; ///< never null; with areas
    std::map<AreaCode, int> counts;
    QString description{}; ///< for those who cannot see it
};

/// A chart of figures that a table of the same report shows too.
struct ReportChart
{
    enum class Kind { Bars, StackedBars, Lines };

    struct Series
    {
        QString name;
        std::vector<double> values; ///< one for each category
        /// Of a series that stands for an area: the place whose colour it has.
        std::optional<double> areaPosition{};

        friend bool operator==(const Series&, const Series&) = default;
    };

    Kind kind = Kind::Bars;
    QString title;
    QStringList categories;
    std::vector<Series> series;
    /// Of categories that stand for areas: their places, none for what lies in no area; else empty.
    std::vector<std::optional<double>> areaPositions{};
    QString unit{};        ///< 件, 千円 …
    QString description{}; ///< for those who cannot see it

    friend bool operator==(const ReportChart&, const ReportChart&) = default;
};

using ReportPart = std::variant<ReportTable, ReportText, ReportAreaFigure, ReportChart>;

struct Report
{
    QString title;
    QString subtitle{}; ///< 平成23・24年度
    QDate asOf{};       ///< 現在; invalid: not stated
    QString foreword{};
    QString formNumber{}; ///< 様式第１号 …; empty: none
    QString cityName{};
    QString office{};  ///< 担当課 that publishes it; may be empty
    QString legend{};  ///< in the foot of every page: what the letters mean
    QString edition{}; ///< 庁内用, in the foot of every page; empty: for the public
    bool isDraft = false;
    PageFormat format{};
    std::vector<ReportPart> parts;
    /// Which of its tables a CSV file holds, which can hold but one; counted among the tables.
    std::size_t dataTable = 0;
};

/// The tables of a report, in order.
[[nodiscard]] std::vector<const ReportTable*> tablesOf(const Report& report);

/// Calls `visit(row)` for each row of the table in order, totals left out, a block at a time.
template <class Visit>
[[nodiscard]] Status forEachRow(const ReportTable& table, Visit visit)
{
    constexpr qsizetype BlockSize = 512;
    for (qsizetype first = 0; first < table.rows->size(); first += BlockSize) {
        KYODO_TRY_ASSIGN(const std::vector<ReportRow> block, table.rows->rows(first, BlockSize));
        for (const ReportRow& row : block) {
            visit(row);
        }
    }
    return {};
}

} // namespace kyodo
