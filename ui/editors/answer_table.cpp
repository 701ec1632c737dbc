#include "ui/editors/answer_table.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPersistentModelIndex>

namespace kyodo::ui {
namespace {

/// Draws headings in the colour of text though the keys pass over them, and a sign on what wants a
/// look.
class AnswerDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        TableDelegate::initStyleOption(option, index);
        if (index.data(AnswerModel::HeadingRole).toBool()) {
            option->palette.setColor(QPalette::Text, Theme::colors().text);
            option->state |= QStyle::State_Enabled;
        }
        if (index.data(AnswerModel::DoubtfulRole).toBool()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(16, 16);
            option->icon = Theme::icon(u"warning", Theme::colors().warning);
        }
    }
};

bool opensList(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space ||
           key == Qt::Key_F2;
}

} // namespace

AnswerTable::AnswerTable(QWidget* parent)
    : TableView(parent)
{
    setItemDelegate(new AnswerDelegate(this));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed | SelectedClicked);
    connect(this, &QTableView::clicked, this, &AnswerTable::showAnswers);
}

void AnswerTable::setAnswers(AnswerModel& model)
{
    m_answers = &model;
    setModel(&model);
}

void AnswerTable::layOutRows()
{
    clearSpans();
    for (int row = 0; row < m_answers->rowCount(); ++row) {
        if (m_answers->index(row, 0).data(AnswerModel::HeadingRole).toBool()) {
            setSpan(row, 0, 1, m_answers->columnCount());
        }
    }
}

void AnswerTable::goToFirst()
{
    for (int row = 0; row < m_answers->rowCount(); ++row) {
        for (int column = 0; column < m_answers->columnCount(); ++column) {
            if (m_answers->takesAnswer(m_answers->index(row, column))) {
                setCurrentIndex(m_answers->index(row, column));
                return;
            }
        }
    }
}

void AnswerTable::setReadOnly()
{
    m_isReadOnly = true;
    setEditTriggers(NoEditTriggers);
}

void AnswerTable::keyPressEvent(QKeyEvent* event)
{
    if (!obey(*event)) {
        TableView::keyPressEvent(event);
    }
}

bool AnswerTable::obey(const QKeyEvent& key)
{
    const QModelIndex index = currentIndex();
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (m_isReadOnly || !index.isValid() || !isPlain) {
        return false;
    }
    if (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace) {
        clearCell(index);
        return true;
    }
    if (!m_answers->takesAnswer(index)) {
        return false;
    }
    if (opensList(key.key())) {
        showAnswers(index);
        return true;
    }
    return obeyAnswerKey(index, key.text());
}

bool AnswerTable::obeyAnswerKey(const QModelIndex& index, const QString& text)
{
    const auto options = m_answers->options();
    for (size_t place = 0; place < options.size(); ++place) {
        if (!options[place].key.isNull() && text == options[place].key) {
            m_answers->setAnswer(index, static_cast<int>(place));
            goDown();
            return true;
        }
    }
    return false;
}

void AnswerTable::clearCell(const QModelIndex& index)
{
    if (m_answers->takesAnswer(index)) {
        m_answers->setAnswer(index, std::nullopt);
    } else if (index.flags() & Qt::ItemIsEditable) {
        m_answers->setData(index, QString());
    }
}

void AnswerTable::goDown()
{
    const QModelIndex from = currentIndex();
    for (int row = from.row() + 1; row < m_answers->rowCount(); ++row) {
        const QModelIndex below = from.siblingAtRow(row);
        if (m_answers->takesAnswer(below)) {
            setCurrentIndex(below);
            return;
        }
    }
}

void AnswerTable::showAnswers(const QModelIndex& index)
{
    if (m_isReadOnly || !m_answers->takesAnswer(index)) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const int count = static_cast<int>(m_answers->options().size());
    for (int option = 0; option < count; ++option) {
        addAnswer(*menu, index, option);
    }
    menu->addSeparator();
    const QPersistentModelIndex cell(index);
    connect(menu->addAction(tr("Not answered")), &QAction::triggered, this,
            [this, cell] { m_answers->setAnswer(cell, std::nullopt); });
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void AnswerTable::addAnswer(QMenu& menu, const QModelIndex& index, int option)
{
    const AnswerModel::Option answer = m_answers->options()[static_cast<size_t>(option)];
    QString words = answer.words;
    words.replace(u'&', QStringLiteral("&&"));
    const QString key = answer.key.isNull() ? QString() : u'&' + QString(answer.key) + u' ';
    QAction* action = menu.addAction(key + words);
    action->setToolTip(plainToolTip(answer.meaning));
    action->setCheckable(true);
    action->setChecked(m_answers->answer(index) == option);
    connect(action, &QAction::triggered, this, [this, cell = QPersistentModelIndex(index), option] {
        m_answers->setAnswer(cell, option);
    });
}

} // namespace kyodo::ui
