#include "ui/organisations/duplicates_dialog.h"

#include "core/base/text.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/organisations/wrapping_delegate.h"
#include "ui_duplicates_dialog.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

namespace kyodo::ui {
namespace {

enum Column { Head, First, Second, Counting, Merged };

/// The pair as the list shows it, with what speaks for it.
QString pairText(const Ledger& ledger, const DuplicateOrganisations& pair)
{
    QStringList lines;
    for (const OrganisationId id : {pair.first, pair.second}) {
        const auto found = ledger.organisations().find(id);
        lines << (found && *found ? elided((*found)->name.text(), 40) : QString());
    }
    lines << duplicateReasonLabel(pair.reasons.front());
    return lines.join(u'\n');
}

QString reasonsText(const DuplicateOrganisations& pair)
{
    QStringList sentences;
    for (const DuplicateOrganisations::Reason reason : pair.reasons) {
        sentences << duplicateReasonLabel(reason);
    }
    return sentences.join(u'\n');
}

void setBold(QStandardItem& item)
{
    QFont font = item.font();
    font.setBold(true);
    item.setFont(font);
}

/// What differs has a sign and is bold: told without colour.
QList<QStandardItem*> fieldRow(const ComparedField& field, const QString& counting,
                               const QString& differs)
{
    QList<QStandardItem*> row;
    for (const QString& text : {field.head, field.first, field.second, counting, field.merged}) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        row << item;
    }
    if (field.differs()) {
        setBold(*row[Head]);
        row[Head]->setText(QStringLiteral("≠ ") + field.head);
        row[Head]->setToolTip(plainToolTip(differs));
        row[Head]->setData(differs, Qt::AccessibleDescriptionRole);
    }
    return row;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(Workspace& workspace, Prompts& prompts, DuplicatePairs& pairs,
                                   QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_pairs(pairs)
    , m_ui(std::make_unique<Ui::DuplicatesDialog>())
{
    m_ui->setupUi(this);
    m_ui->pairs->setItemDelegate(new WrappingDelegate(m_ui->pairs));
    setUpFields();
    m_ui->mergeButton->setDefault(true);
    connect(m_ui->pairs, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showPair);
    for (const QRadioButton* button : {m_ui->keepFirst, m_ui->keepSecond}) {
        connect(button, &QRadioButton::clicked, this, &DuplicatesDialog::plan);
    }
    connect(m_ui->mergeButton, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_ui->twoButton, &QPushButton::clicked, this, &DuplicatesDialog::callThemTwo);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    showPairs(0);
    m_ui->pairs->setFocus();
}

DuplicatesDialog::~DuplicatesDialog() = default;

void DuplicatesDialog::setUpFields()
{
    m_ui->fields->setItemDelegate(new WrappingDelegate(m_ui->fields));
    m_ui->fields->setModel(&m_fields);
    m_ui->fields->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->fields->installEventFilter(this);
    connect(m_ui->fields->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesDialog::showChoice);
    auto* group = new QButtonGroup(this); // which one stays is another question
    const std::pair<QRadioButton*, Counts> buttons[] = {{m_ui->takeBoth, Counts::Both},
                                                        {m_ui->takeFirst, Counts::First},
                                                        {m_ui->takeSecond, Counts::Second}};
    for (const auto& [button, counts] : buttons) {
        group->addButton(button);
        connect(button, &QRadioButton::clicked, this, [this, counts = counts] { choose(counts); });
    }
}

const DuplicateOrganisations* DuplicatesDialog::current() const
{
    const int row = m_ui->pairs->currentRow();
    return row >= 0 && row < std::ssize(m_pairs.pairs())
               ? &m_pairs.pairs()[static_cast<size_t>(row)]
               : nullptr;
}

void DuplicatesDialog::showPairs(int row)
{
    {
        const QSignalBlocker guard(m_ui->pairs);
        m_ui->pairs->clear();
        for (const DuplicateOrganisations& pair : m_pairs.pairs()) {
            m_ui->pairs->addItem(pairText(m_workspace.ledger(), pair));
        }
        m_ui->pairs->setCurrentRow(std::min(row, m_ui->pairs->count() - 1));
    }
    m_ui->countLabel->setText(m_pairs.pairs().empty()
                                  ? tr("No more pairs: nothing in the register looks double.")
                                  : tr("%n pair(s) that may be one organisation", nullptr,
                                       static_cast<int>(m_pairs.pairs().size())));
    showPair();
}

void DuplicatesDialog::showPair()
{
    const DuplicateOrganisations* pair = current();
    m_ui->pairPanel->setVisible(pair != nullptr);
    m_ui->mergeButton->setEnabled(pair != nullptr);
    m_ui->twoButton->setEnabled(pair != nullptr);
    m_chosen.clear();
    if (pair) {
        m_ui->keepFirst->setChecked(true);
        m_ui->reasonLabel->setText(reasonsText(*pair));
        plan();
    }
}

bool DuplicatesDialog::keepsFirst() const
{
    return m_ui->keepFirst->isChecked();
}

void DuplicatesDialog::plan()
{
    const DuplicateOrganisations pair = *current();
    const auto planned = planMerge(m_workspace.ledger(), keepsFirst() ? pair.first : pair.second,
                                   keepsFirst() ? pair.second : pair.first);
    m_plan = planned ? std::optional(*planned) : std::nullopt;
    m_ui->mergeButton->setEnabled(m_plan.has_value());
    if (m_plan) {
        showPlan();
    } else {
        m_prompts.tell(this, planned.error());
    }
}

void DuplicatesDialog::showPlan()
{
    m_plan->merged = mergedBy(choices(), *m_plan);
    const QString kept = elided(m_plan->keep.name.text(), 40);
    const QString gone = elided(m_plan->gone.name.text(), 40);
    // a single & would be taken for a mnemonic
    const auto shown = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
    m_ui->keepFirst->setText(tr("1: %1").arg(shown(keepsFirst() ? kept : gone)));
    m_ui->keepSecond->setText(tr("2: %1").arg(shown(keepsFirst() ? gone : kept)));
    m_ui->effectLabel->setText(
        tr("“%1” stays, “%2” goes; the partner in %n project sheet(s) becomes the one that stays. "
           "Names in documents stay as typed. This can be undone.",
           nullptr, static_cast<int>(m_plan->records.size()))
            .arg(kept, gone));
    showFields();
}

void DuplicatesDialog::showFields()
{
    const int line = std::max(m_ui->fields->currentIndex().row(), 0);
    m_compared = comparedFields(keepsFirst() ? m_plan->keep : m_plan->gone,
                                keepsFirst() ? m_plan->gone : m_plan->keep, m_plan->merged,
                                m_workspace.guideline());
    m_fields.clear();
    m_fields.setHorizontalHeaderLabels(
        {tr("Item"), tr("1"), tr("2"), tr("Counts"), tr("After merging")});
    for (const ComparedField& field : m_compared) {
        m_fields.appendRow(fieldRow(field, countsText(field), tr("The two differ here.")));
    }
    QHeaderView* header = m_ui->fields->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(Head, 160);
    header->resizeSection(Counting, 72);
    for (const Column column : {First, Second, Merged}) {
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    m_ui->fields->setCurrentIndex(m_fields.index(std::min(line, m_fields.rowCount() - 1), Head));
    showChoice();
}

DuplicatesDialog::Counts DuplicatesDialog::counts(MergeField field) const
{
    const auto chosen = m_chosen.find(field);
    return chosen == m_chosen.end() ? Counts::Both : chosen->second;
}

MergeChoices DuplicatesDialog::choices() const
{
    MergeChoices choices;
    for (const auto& [field, counts] : m_chosen) {
        choices[field] = counts == Counts::Both                      ? MergeSide::Both
                         : (counts == Counts::First) == keepsFirst() ? MergeSide::Keep
                                                                     : MergeSide::Gone;
    }
    return choices;
}

QString DuplicatesDialog::countsText(const ComparedField& field) const
{
    if (!field.differs()) {
        return {};
    }
    switch (counts(field.field)) {
    case Counts::Both:
        return tr("both");
    case Counts::First:
        return tr("1");
    case Counts::Second:
        return tr("2");
    }
    Q_UNREACHABLE();
}

const ComparedField* DuplicatesDialog::currentField() const
{
    const int line = m_ui->fields->currentIndex().row();
    return line >= 0 && line < std::ssize(m_compared) ? &m_compared[static_cast<size_t>(line)]
                                                      : nullptr;
}

void DuplicatesDialog::choose(Counts counts)
{
    const ComparedField* field = currentField();
    if (m_plan && field && field->differs()) {
        m_chosen[field->field] = counts;
        showPlan();
    }
}

/// The buttons speak of the current line.
void DuplicatesDialog::showChoice()
{
    const ComparedField* field = currentField();
    const bool canChoose = field && field->differs();
    for (QRadioButton* button : {m_ui->takeBoth, m_ui->takeFirst, m_ui->takeSecond}) {
        button->setEnabled(canChoose);
    }
    m_ui->choiceLabel->setText(!field      ? QString()
                               : canChoose ? tr("“%1”: what counts").arg(field->head)
                                           : tr("“%1”: the two agree").arg(field->head));
    const Counts now = canChoose ? counts(field->field) : Counts::Both;
    m_ui->takeBoth->setChecked(now == Counts::Both);
    m_ui->takeFirst->setChecked(now == Counts::First);
    m_ui->takeSecond->setChecked(now == Counts::Second);
}

/// The keys 1, 2 and 0 choose for the current line, as in a checklist.
bool DuplicatesDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent*>(event)->key()) {
        case Qt::Key_1:
            choose(Counts::First);
            return true;
        case Qt::Key_2:
            choose(Counts::Second);
            return true;
        case Qt::Key_0:
            choose(Counts::Both);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void DuplicatesDialog::merge()
{
    if (!m_plan) {
        return;
    }
    if (m_isPrepared) {
        return mergePlanned();
    }
    // of the merges of one sitting the first one alone: each of them is an act that can be undone
    m_workspace.prepare(ActKind::OrganisationsMerged, this,
                        [this, keep = m_plan->keep.id, gone = m_plan->gone.id] {
                            m_isPrepared = true;
                            const bool isShown = m_plan && m_plan->keep.id == keep;
                            if (isShown && m_plan->gone.id == gone) {
                                mergePlanned();
                            }
                        });
}

void DuplicatesDialog::mergePlanned()
{
    const QString name = m_plan->merged.name.text();
    const ActResult done = applyMerge(m_workspace, *m_plan);
    if (!done) {
        m_prompts.tell(this, done.error());
    }
    readAgain();
    if (done) {
        emit merged(name);
    }
}

void DuplicatesDialog::callThemTwo()
{
    if (const DuplicateOrganisations* pair = current()) {
        m_pairs.skip(*pair);
        showPairs(m_ui->pairs->currentRow());
    }
}

/// The pair in the place of the one that is gone is the next one.
void DuplicatesDialog::readAgain()
{
    const int row = m_ui->pairs->currentRow();
    if (const Status read = m_pairs.read(); !read) {
        m_prompts.tell(this, read.error());
    }
    showPairs(row);
}

} // namespace kyodo::ui
