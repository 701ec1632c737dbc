#include "ui/organisations/row_table.h"

#include "ui/organisations/row_delegate.h"
#include "ui/theme/theme.h"
#include "ui_row_table.h"

#include <QHeaderView>

namespace kyodo::ui {
RowTable::RowTable(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RowTable>())
    , m_delegate(new RowDelegate(this))
{
    m_ui->setupUi(this);
    m_ui->upButton->setIcon(Theme::icon(u"up"));
    m_ui->removeButton->setIcon(Theme::icon(u"remove"));
    m_ui->table->setItemDelegate(m_delegate);
    m_ui->problemLabel->hide();
}

RowTable::~RowTable()
{
    // the view goes after this object and would still tell of its selection
    if (m_model != nullptr) {
        m_ui->table->selectionModel()->disconnect(this);
        m_model->disconnect(this);
    }
}

void RowTable::setUp(RowTableModel& model, const QString& heading, const QString& add,
                     std::initializer_list<int> widths)
{
    m_model = &model;
    m_ui->headingLabel->setText(heading);
    m_ui->table->setAccessibleName(QString(heading).remove(u'&'));
    m_ui->addButton->setText(add);
    for (QWidget* button :
         {static_cast<QWidget*>(m_ui->addButton), static_cast<QWidget*>(m_ui->upButton),
          static_cast<QWidget*>(m_ui->removeButton)}) {
        button->setVisible(!add.isEmpty());
    }
    m_ui->table->setModel(&model);
    QHeaderView* header = m_ui->table->horizontalHeader();
    int column = 0;
    for (const int width : widths) {
        if (width == 0) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        } else {
            header->resizeSection(column, width);
        }
        ++column;
    }

    connect(m_ui->table, &TableView::removeWanted, m_ui->removeButton, &QAbstractButton::click);
    connect(&model, &RowTableModel::edited, this, &RowTable::showProblems);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowTable::showProblems);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RowTable::updateButtons);
    connect(m_ui->addButton, &QPushButton::clicked, this, &RowTable::addRow);
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] {
        m_model->moveUp(currentRow());
        updateButtons();
    });
    connect(m_ui->removeButton, &QToolButton::clicked, this, [this] {
        if (currentRow() >= 0) {
            m_model->removeRowAt(currentRow());
        }
    });
    updateButtons();
}

int RowTable::currentRow() const
{
    return m_ui->table->currentIndex().row();
}

void RowTable::addRow()
{
    commitEdit();
    const QModelIndex index = m_model->index(m_model->addRow(), 0);
    m_ui->table->setCurrentIndex(index);
    m_ui->table->setFocus();
    m_ui->table->edit(index);
}

void RowTable::updateButtons()
{
    m_ui->removeButton->setEnabled(currentRow() >= 0);
    m_ui->upButton->setEnabled(currentRow() > 0);
}

void RowTable::showProblems()
{
    const QString problems = m_model->problems();
    m_ui->problemLabel->setText(problems);
    m_ui->problemLabel->setVisible(!problems.isEmpty());
    updateButtons();
}

void RowTable::commitEdit()
{
    m_delegate->commit();
}

void RowTable::setReadOnly()
{
    m_ui->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->addButton->hide();
    m_ui->upButton->hide();
    m_ui->removeButton->hide();
}

} // namespace kyodo::ui
