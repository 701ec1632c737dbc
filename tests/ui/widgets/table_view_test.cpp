#include "ui/widgets/table_view.h"

#include "tests/support/catch.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using kyodo::ui::TableView;

namespace {

constexpr int Name = 0;
constexpr int Note = 1;
constexpr int Cost = 2;

QList<QStandardItem*> row(const QString& name, const QString& note, const QString& cost)
{
    auto* number = new QStandardItem(cost);
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return {new QStandardItem(name), new QStandardItem(note), number};
}

struct ShownTable
{
    explicit ShownTable(const QString& memory = {})
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("事業名"), QStringLiteral("備考"), QStringLiteral("事業費")});
        model.appendRow(row(QStringLiteral("市民防火のつどい"), QStringLiteral("春"),
                            QStringLiteral("2,371,000")));
        model.appendRow(row(QStringLiteral("雪割りまつり"), QStringLiteral("=1+1"), {}));
        model.appendRow(row(QStringLiteral("川辺の清掃"), QStringLiteral("一行目\n二行目"),
                            QStringLiteral("-5")));
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setEditTriggers(QAbstractItemView::NoEditTriggers);
        table.shareRoom({Name}, memory);
        table.resize(600, 240);
        table.show();
        table.setFocus();
        QTest::qWait(1);
    }

    [[nodiscard]] std::vector<int> selected() const
    {
        std::vector<int> rows;
        for (const QModelIndex& index : table.selectionModel()->selectedRows()) {
            rows.push_back(index.row());
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    void drag(int column, int width)
    {
        QHeaderView& head = *table.horizontalHeader();
        const int edge = head.sectionViewportPosition(column) + head.sectionSize(column) - 1;
        const int middle = head.height() / 2;
        QTest::mousePress(head.viewport(), Qt::LeftButton, {}, {edge, middle});
        const int to = head.sectionViewportPosition(column) + width - 1;
        for (const int x : {edge + (to - edge) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(x, middle),
                             head.viewport()->mapToGlobal(QPointF(x, middle)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(head.viewport(), &move);
        }
        QTest::mouseRelease(head.viewport(), Qt::LeftButton, {}, {to, middle});
    }

    QStandardItemModel model;
    TableView table;
};

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

TEST_CASE("Ctrl+C copies the selected rows with their heads, as a spreadsheet takes them")
{
    ShownTable shown;
    QTest::keyClick(&shown.table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(copied() == QStringLiteral("事業名\t備考\t事業費\n"
                                     "市民防火のつどい\t春\t2,371,000\n"
                                     "雪割りまつり\t'=1+1\t\n"
                                     "川辺の清掃\t\"一行目\n二行目\"\t-5"));
    shown.table.selectRow(1);
    shown.table.setColumnHidden(Note, true);
    QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(copied() == QStringLiteral("事業名\t事業費\n雪割りまつり\t"));
}

TEST_CASE("Where cells are selected, those are copied under their heads")
{
    ShownTable shown;
    shown.table.setSelectionBehavior(QAbstractItemView::SelectItems);
    shown.table.clearSelection();
    shown.table.selectionModel()->select(shown.model.index(0, Note), QItemSelectionModel::Select);
    shown.table.selectionModel()->select(shown.model.index(2, Cost), QItemSelectionModel::Select);
    CHECK(kyodo::ui::spreadsheetText(shown.table) == QStringLiteral("備考\t事業費\n春\t\n\t-5"));
    shown.table.clearSelection();
    CHECK(kyodo::ui::spreadsheetText(shown.table).isEmpty());
}

TEST_CASE("Columns are copied in the order in which they are seen")
{
    ShownTable shown;
    shown.table.horizontalHeader()->moveSection(Cost, Name);
    shown.table.selectRow(0);
    CHECK(
        kyodo::ui::spreadsheetText(shown.table).startsWith(QStringLiteral("事業費\t事業名\t備考")));
}

TEST_CASE("Enter, F2 and a double click open a row, Del asks to remove it, where somebody listens")
{
    ShownTable shown;
    shown.table.setCurrentIndex(shown.model.index(1, Name));
    QTest::keyClick(&shown.table, Qt::Key_Delete); // nobody does
    const QSignalSpy opened(&shown.table, &TableView::opened);
    const QSignalSpy removing(&shown.table, &TableView::removeWanted);
    QTest::keyClick(&shown.table, Qt::Key_Return);
    QTest::keyClick(&shown.table, Qt::Key_F2);
    QTest::keyClick(&shown.table, Qt::Key_Return, Qt::ShiftModifier);
    const QPoint place = shown.table.visualRect(shown.model.index(1, Name)).center();
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(shown.table.viewport(), Qt::LeftButton, {}, place);
    REQUIRE(opened.size() == 4);
    CHECK(opened.at(0).at(0).toModelIndex().row() == 1);
    CHECK(opened.at(2).at(1).value<TableView::Opening>() == TableView::Opening::Second);
    QTest::keyClick(&shown.table, Qt::Key_Delete);
    CHECK(removing.size() == 1);
}

TEST_CASE("What the program makes current is selected alone, even while Ctrl is down")
{
    ShownTable shown;
    shown.table.setCurrentIndex(shown.model.index(0, Name));
    QTest::keyPress(&shown.table, Qt::Key_Control, Qt::ControlModifier);
    REQUIRE(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    shown.table.setCurrentIndex(shown.model.index(2, Name)); // as after Ctrl+S
    CHECK(shown.selected() == std::vector<int>{2});
    QTest::keyRelease(&shown.table, Qt::Key_Control);
}

TEST_CASE("A row that comes in between is not selected with those around it")
{
    ShownTable shown;
    shown.table.selectAll();
    shown.model.insertRow(1, row(QStringLiteral("新しい事業"), {}, {}));
    CHECK(shown.selected() == std::vector<int>{0, 2, 3});
}

TEST_CASE("Some rows are selected beside the current one")
{
    ShownTable shown;
    shown.table.setCurrentIndex(shown.model.index(1, Name));
    shown.table.selectRows({0, 1});
    CHECK(shown.selected() == std::vector<int>{0, 1});
    CHECK(shown.table.currentIndex().row() == 1);
}

TEST_CASE("Columns share the room, a longer number takes what it needs")
{
    ShownTable shown;
    QHeaderView& head = *shown.table.horizontalHeader();
    CHECK(head.length() == shown.table.viewport()->width());
    const int before = head.sectionSize(Cost);
    shown.model.item(1, Cost)->setText(QStringLiteral("123,456,789,012"));
    QTest::qWait(5);
    CHECK(head.sectionSize(Cost) > before);
    CHECK(head.sectionSize(Cost) >=
          shown.table.fontMetrics().horizontalAdvance(QStringLiteral("123,456,789,012")) + 16);
    shown.table.resize(900, 240);
    CHECK(head.length() == shown.table.viewport()->width());
    shown.table.resize(320, 240);
    CHECK(head.sectionSize(Cost) > before);
}

TEST_CASE("A column that was dragged is remembered, and no other")
{
    const QString memory = QStringLiteral("test");
    int noteBefore = 0;
    {
        ShownTable shown(memory);
        noteBefore = shown.table.columnWidth(Note);
        shown.drag(Cost, 60);
        CHECK(shown.table.columnWidth(Cost) == 60);
        shown.table.resize(700, 240);
        CHECK(shown.table.columnWidth(Cost) == 60);
    }
    const QVariantMap widths = QSettings().value(QStringLiteral("columns/test/widths")).toMap();
    CHECK(widths == QVariantMap{{QString::number(Cost), 60}});
    CHECK_FALSE(QSettings().contains(QStringLiteral("columns/test/order")));
    {
        ShownTable again(memory);
        CHECK(again.table.columnWidth(Cost) == 60);
        CHECK(again.table.columnWidth(Note) == noteBefore);
        again.table.horizontalHeader()->moveSection(Cost, Name);
    }
    const ShownTable moved(memory);
    CHECK(moved.table.horizontalHeader()->visualIndex(Cost) == 0);
    QSettings().clear();
}

namespace {

/// What a delegate draws of a cell, to look at the text.
class ReadDelegate final : public kyodo::ui::TableDelegate
{
public:
    [[nodiscard]] QString drawn(const QModelIndex& index, int width) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, 28);
        initStyleOption(&option, index);
        return option.text;
    }
};

} // namespace

TEST_CASE("A number without room is ### and never another number; a text is cut")
{
    const ShownTable shown;
    const ReadDelegate delegate;
    const QModelIndex cost = shown.model.index(0, Cost);
    CHECK(delegate.drawn(cost, 200) == QStringLiteral("2,371,000"));
    CHECK(delegate.drawn(cost, 40) == QStringLiteral("###"));
    CHECK(delegate.drawn(shown.model.index(0, Name), 40) == QStringLiteral("市民防火のつどい"));
    CHECK(kyodo::ui::isNumberCell(cost));
    CHECK_FALSE(kyodo::ui::isNumberCell(shown.model.index(0, Name)));
}
