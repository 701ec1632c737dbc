#include "ui/guideline/guideline_editor.h"

#include "ui/guideline/cell_delegate.h"
#include "ui/guideline/draft_check.h"
#include "ui/theme/theme.h"
#include "ui_guideline_editor.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace kyodo::ui {
namespace {

const QString Edition = QStringLiteral("edition");
const QString Title = QStringLiteral("title");
const QString City = QStringLiteral("city");

constexpr int LeastWidth = 112;

} // namespace

GuidelineEditor::GuidelineEditor(GuidelineDraft draft, std::vector<Guideline> taken,
                                 Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_taken(std::move(taken))
    , m_ui(std::make_unique<Ui::GuidelineEditor>())
    , m_lists(editedLists())
    , m_draft(std::move(draft))
    , m_model(m_draft)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->titleEdit->setText(m_draft.text(Title));
    m_ui->editionEdit->setText(m_draft.text(Edition));
    m_ui->cityEdit->setText(m_draft.text(City));
    m_ui->table->setModel(&m_model);
    m_ui->table->setItemDelegate(new CellDelegate(m_ui->table));
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->reviseButton->setDefault(true);
    showMessage({});
    listParts();
    connectAll();
    m_ui->partList->setCurrentRow(1); // the areas, which a guideline begins with
}

GuidelineEditor::~GuidelineEditor() = default;

void GuidelineEditor::connectAll()
{
    const auto note = [this](const QString& key) {
        return [this, key](const QString& text) {
            m_draft.setText(key, text.trimmed());
            noteEdit();
        };
    };
    connect(m_ui->titleEdit, &QLineEdit::textEdited, this, note(Title));
    connect(m_ui->editionEdit, &QLineEdit::textEdited, this, note(Edition));
    connect(m_ui->cityEdit, &QLineEdit::textEdited, this, note(City));
    connect(m_ui->partList, &QListWidget::currentRowChanged, this, &GuidelineEditor::showPart);
    connect(m_ui->addButton, &QPushButton::clicked, this, &GuidelineEditor::addEntry);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &GuidelineEditor::removeEntry);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveEntry(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveEntry(1); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GuidelineEditor::updateButtons);
    connect(&m_model, &DraftListModel::edited, this, [this] {
        noteEdit();
        updatePartNames();
        updateButtons();
    });
    connect(m_ui->reviseButton, &QPushButton::clicked, this, &GuidelineEditor::askForRevision);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &GuidelineEditor::reject);
}

void GuidelineEditor::noteEdit()
{
    m_isEdited = true;
    emit edited();
}

void GuidelineEditor::listParts()
{
    for (const EditedList& list : m_lists) {
        m_ui->partList->addItem(list.title);
    }
    updatePartNames();
}

/// With how many entries each has.
void GuidelineEditor::updatePartNames()
{
    for (int row = 0; row < m_ui->partList->count(); ++row) {
        const EditedList& list = m_lists.at(static_cast<std::size_t>(row));
        const qsizetype count = m_draft.list(list.key).size();
        const QString number = count == 0 ? QStringLiteral("–") : QLocale().toString(count);
        m_ui->partList->item(row)->setText(list.title + QStringLiteral("  ") + number);
    }
}

void GuidelineEditor::showPart(int row)
{
    commitCell();
    if (row < 0) {
        return;
    }
    m_model.setList(m_lists.at(static_cast<std::size_t>(row)));
    m_ui->partLabel->setText(m_model.list().title);
    m_ui->table->setAccessibleName(m_model.list().title);
    setColumnWidths();
    if (m_model.rowCount() > 0) {
        m_ui->table->setCurrentIndex(m_model.index(0, 0));
    }
    updateButtons();
}

/// Columns of texts share what the others leave.
void GuidelineEditor::setColumnWidths()
{
    QHeaderView* header = m_ui->table->horizontalHeader();
    header->setMinimumSectionSize(56);
    int left = m_ui->table->viewport()->width();
    int sharing = 0;
    for (const ListColumn& column : m_model.list().columns) {
        left -= column.width;
        sharing += column.width == 0 ? 1 : 0;
    }
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const int width = m_model.list().columns.at(static_cast<std::size_t>(section)).width;
        const int least = width > 0 ? width : std::max(LeastWidth, left / std::max(1, sharing));
        header->resizeSection(section, std::max(least, header->sectionSizeHint(section)));
    }
}

/// Only now the table is as wide as it will be.
void GuidelineEditor::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    setColumnWidths();
}

int GuidelineEditor::currentRow() const
{
    return m_ui->table->currentIndex().row();
}

void GuidelineEditor::addEntry()
{
    commitCell();
    const int behind = currentRow() < 0 ? m_model.rowCount() - 1 : currentRow();
    const QModelIndex index = m_model.index(m_model.addEntry(behind), 0);
    m_ui->table->setFocus();
    m_ui->table->setCurrentIndex(index);
    m_ui->table->edit(index);
}

void GuidelineEditor::removeEntry()
{
    commitCell();
    if (currentRow() >= 0) {
        m_model.removeEntry(currentRow());
    }
}

void GuidelineEditor::moveEntry(int step)
{
    commitCell();
    const int column = std::max(0, m_ui->table->currentIndex().column());
    const int row = m_model.moveEntry(currentRow(), step);
    m_ui->table->setCurrentIndex(m_model.index(row, column));
    updateButtons();
}

void GuidelineEditor::updateButtons()
{
    const int row = currentRow();
    m_ui->removeButton->setEnabled(row >= 0);
    m_ui->upButton->setEnabled(row > 0);
    m_ui->downButton->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
}

void GuidelineEditor::commitCell()
{
    // the editor of a cell gives its text to the model when it loses the keyboard
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && focus != m_ui->table && m_ui->table->isAncestorOf(focus)) {
        m_ui->table->setFocus();
    }
}

void GuidelineEditor::askForRevision()
{
    commitCell();
    showMessage({});
    Theme::setInvalid(*m_ui->editionEdit, false);
    if (const auto problem = problemOf(m_draft)) {
        showProblem(*problem);
        return;
    }
    const auto guideline = m_draft.guideline();
    if (guideline && checkEdition()) {
        emit revisionAsked(*guideline);
    }
}

bool GuidelineEditor::checkEdition()
{
    const QString code = m_draft.text(QStringLiteral("id"));
    const bool isTaken =
        std::any_of(m_taken.begin(), m_taken.end(), [&](const Guideline& guideline) {
            return guideline.code == code && guideline.edition == m_draft.text(Edition);
        });
    if (isTaken) {
        showMessage(tr("The ledger has a guideline of this edition already. Give the revised one "
                       "an edition of its own."));
        Theme::setInvalid(*m_ui->editionEdit, true);
        m_ui->editionEdit->setFocus();
    }
    return !isTaken;
}

/// Opens the list and the cell that it is about.
void GuidelineEditor::showProblem(const DraftProblem& problem)
{
    const auto list =
        std::find_if(m_lists.begin(), m_lists.end(),
                     [&problem](const EditedList& known) { return known.key == problem.list; });
    if (list != m_lists.end()) {
        m_ui->partList->setCurrentRow(static_cast<int>(list - m_lists.begin()));
        m_ui->table->setCurrentIndex(m_model.index(problem.row, m_model.columnOf(problem.column)));
        m_ui->table->setFocus();
    }
    showMessage(problem.message);
}

void GuidelineEditor::showMessage(const QString& message)
{
    m_ui->errorLabel->setText(message);
    m_ui->errorLabel->setVisible(!message.isEmpty());
}

void GuidelineEditor::reject()
{
    commitCell();
    if (!m_isEdited) {
        QDialog::reject();
        return;
    }
    const Question question{tr("Close the working copy"),
                            tr("What was edited here is not in the ledger yet. It can be kept, to "
                               "go on with it another time, or dropped."),
                            tr("Keep for later"), tr("Drop"), tr("Go on editing")};
    m_prompts.ask(this, question, [this](Answer answer) {
        if (answer == Answer::Cancel) {
            return;
        }
        if (answer == Answer::Reject) {
            emit dropped();
        }
        QDialog::reject();
    });
}

} // namespace kyodo::ui
