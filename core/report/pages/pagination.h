#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace kyodo {

/// What a grouped table needs to be divided into pages; lengths in any one unit.
struct TableMetrics
{
    qreal firstBodyHeight = 0; ///< room for groups and rows on the first page
    qreal bodyHeight = 0;      ///< on every later one
    qreal groupHeadHeight = 0;
    qreal lineHeight = 0;
    qreal rowPadding = 0; ///< above and below a row's lines, each
    /// What stands above groups and rows on every page: blank too where no row is under it.
    qreal frameHeight = 0;
    /// Of a page: no more is left so for the sake of bound rows.
    qreal mostBlank = std::numeric_limits<qreal>::max();
    /// A first row that the first page has no room for begins there all the same.
    bool dividesFirstRow = false;

    [[nodiscard]] qreal rowHeight(int lines) const { return lines * lineHeight + 2 * rowPadding; }
};

/// Which rows stand on a page. The first and last may be parts of rows that are taller than a page.
struct TablePage
{
    qsizetype firstRow = 0;
    qsizetype endRow = 0;        ///< one past the last row
    int firstLine = 0;           ///< of the first row, that stands here
    std::vector<int> lines{};    ///< of each row, how many stand here
    bool continuesGroup = false; ///< opens with the heading of a group begun before

    friend bool operator==(const TablePage&, const TablePage&) = default;
};

/// Whether a row is the first of its group; what stands in none, such as a total, opens a page
/// without a group's heading.
enum class RowPlace { StartsGroup, InGroup, OutsideGroups };

/// Whether a row may be the last one of a page that others follow. Of rows that are taller than a
/// page together, or would leave too much of one blank, the first ones are parted from the others
/// all the same.
enum class RowBond { Free, WithNext };

/// Where a group begins.
struct GroupPlace
{
    int page = 0;    ///< of the table's pages
    qreal below = 0; ///< from where groups and rows begin on that page

    friend bool operator==(const GroupPlace&, const GroupPlace&) = default;
};

/// Divides a table into pages while its rows stream by. A group's heading stays with its first
/// row and is repeated on every page the group runs on to. A row is divided only if it is taller
/// than a page.
class Paginator final
{
public:
    explicit Paginator(const TableMetrics& metrics);

    /// The next row: how many lines it has, at least one. What is bound waits for what it is
    /// bound to.
    void add(int lines, RowPlace place, RowBond bond = RowBond::Free);
    /// No row follows; the last ones keep `below` free under them, at the same price.
    void finish(qreal below = 0);

    /// The pages so far; one empty page for a table without rows.
    [[nodiscard]] const std::vector<TablePage>& pages() const { return m_pages; }
    [[nodiscard]] const std::vector<GroupPlace>& groups() const { return m_groups; }
    /// How much of the last page is used.
    [[nodiscard]] qreal usedHeight() const { return m_used; }

private:
    struct Row
    {
        int lines;
        RowPlace place;
    };

    [[nodiscard]] bool fits(qreal height) const { return m_used + height <= m_room + Tolerance; }
    [[nodiscard]] bool isEmptyPage() const;
    [[nodiscard]] bool isFreshPage() const;
    [[nodiscard]] qreal blankIfTurned() const;
    [[nodiscard]] int linesThatFit() const;
    [[nodiscard]] qreal headAbove(const Row& row) const;
    void placeWaiting(qreal below);
    void makeRoomForWaiting(std::size_t first, qreal below);
    void place(const Row& row);
    void startPage(qsizetype row, int line, RowPlace place);
    void placeLines(int lines);

    static constexpr qreal Tolerance = 1e-6;

    TableMetrics m_metrics;
    std::vector<TablePage> m_pages;
    std::vector<GroupPlace> m_groups;
    std::vector<Row> m_waiting; ///< for what they are bound to
    qreal m_room;
    qreal m_used = 0;
    qsizetype m_rows = 0;
};

} // namespace kyodo
