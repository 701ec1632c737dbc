#include "ui/organisations/duplicates_dialog.h"

#include "core/base/text.h"
#include "ui/organisations/merge_comparison.h"
#include "ui/organisations/wrapping_delegate.h"
#include "ui_duplicates_dialog.h"

#include <QHeaderView>
#include <QPushButton>

namespace kyodo::ui {
namespace {

enum Column { Head, First, Second, Merged };

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

/// What differs has a sign and is bold: told without colour.
QList<QStandardItem*> fieldRow(const ComparedField& field, const QString& differs)
{
    QList<QStandardItem*> row;
    for (const QString& text : {field.head, field.first, field.second, field.merged}) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        row << item;
    }
    if (field.differs()) {
        QFont bold = row[Head]->font();
        bold.setBold(true);
        row[Head]->setFont(bold);
        row[Head]->setText(QStringLiteral("≠ ") + field.head);
        row[Head]->setToolTip(differs);
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
    m_ui->fields->setItemDelegate(new WrappingDelegate(m_ui->fields));
    m_ui->fields->setModel(&m_fields);
    m_ui->fields->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
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
    if (pair) {
        m_ui->keepFirst->setChecked(true);
        m_ui->reasonLabel->setText(reasonsText(*pair));
        plan();
    }
}

void DuplicatesDialog::plan()
{
    const DuplicateOrganisations pair = *current();
    const bool keepsFirst = m_ui->keepFirst->isChecked();
    const auto planned = planMerge(m_workspace.ledger(), keepsFirst ? pair.first : pair.second,
                                   keepsFirst ? pair.second : pair.first);
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
    const bool keepsFirst = m_ui->keepFirst->isChecked();
    const QString kept = elided(m_plan->keep.name.text(), 40);
    const QString gone = elided(m_plan->gone.name.text(), 40);
    // a single & would be taken for a mnemonic
    const auto shown = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
    m_ui->keepFirst->setText(tr("1: %1").arg(shown(keepsFirst ? kept : gone)));
    m_ui->keepSecond->setText(tr("2: %1").arg(shown(keepsFirst ? gone : kept)));
    m_ui->effectLabel->setText(
        tr("“%1” stays, “%2” goes; the partner in %n project sheet(s) becomes the one that stays. "
           "Names in documents stay as typed. This can be undone.",
           nullptr, static_cast<int>(m_plan->records.size()))
            .arg(kept, gone));
    showFields();
}

void DuplicatesDialog::showFields()
{
    const bool keepsFirst = m_ui->keepFirst->isChecked();
    m_fields.clear();
    m_fields.setHorizontalHeaderLabels({tr("Item"), tr("1"), tr("2"), tr("After merging")});
    for (const ComparedField& field : comparedFields(keepsFirst ? m_plan->keep : m_plan->gone,
                                                     keepsFirst ? m_plan->gone : m_plan->keep,
                                                     m_plan->merged, m_workspace.guideline())) {
        m_fields.appendRow(fieldRow(field, tr("The two differ here.")));
    }
    QHeaderView* header = m_ui->fields->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(Head, 160);
    for (const Column column : {First, Second, Merged}) {
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void DuplicatesDialog::merge()
{
    if (!m_plan) {
        return;
    }
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
