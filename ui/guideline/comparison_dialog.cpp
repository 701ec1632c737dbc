#include "ui/guideline/comparison_dialog.h"

#include "ui/guideline/comparison_html.h"
#include "ui/guideline/guideline_html.h"
#include "ui/guideline/guideline_words.h"
#include "ui/theme/theme.h"
#include "ui_comparison_dialog.h"

#include <QLocale>

namespace kyodo::ui {
namespace {

constexpr qreal Margin = 12;

QString headOf(const Guideline& guideline)
{
    return QString(guideline.city + u' ' + guideline.edition).trimmed();
}

} // namespace

ComparisonDialog::ComparisonDialog(std::vector<GuidelineChoice> choices, std::size_t first,
                                   QWidget* parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_ui(std::make_unique<Ui::ComparisonDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->browser->document()->setDocumentMargin(Margin);
    m_ui->browser->document()->setDefaultStyleSheet(guidelineStyle(Theme::colors()));
    for (QComboBox* box : {m_ui->ownBox, m_ui->otherBox}) {
        fillChoices(*box, m_choices);
    }
    choosePlace(*m_ui->ownBox, first);
    choosePlace(*m_ui->otherBox, otherThan(first));
    connect(m_ui->ownBox, &QComboBox::currentIndexChanged, this, &ComparisonDialog::compare);
    connect(m_ui->otherBox, &QComboBox::currentIndexChanged, this, &ComparisonDialog::compare);
    connect(m_ui->partList, &QListWidget::currentRowChanged, this, &ComparisonDialog::showPart);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    compare();
}

ComparisonDialog::~ComparisonDialog() = default;

/// The next one that says something else: a ledger's own is often the program's, unchanged.
std::size_t ComparisonDialog::otherThan(std::size_t first) const
{
    for (std::size_t step = 1; step < m_choices.size(); ++step) {
        const std::size_t place = (first + step) % m_choices.size();
        if (m_choices.at(place).guideline != m_choices.at(first).guideline) {
            return place;
        }
    }
    return first;
}

void ComparisonDialog::compare()
{
    const auto own = chosenPlace(*m_ui->ownBox);
    const auto other = chosenPlace(*m_ui->otherBox);
    if (!own || !other) {
        return;
    }
    m_bridge = bridgeBetween(m_choices.at(*own).guideline, m_choices.at(*other).guideline);
    m_lists = comparedLists(m_bridge);
    m_ui->areaComparison->setBridge(m_bridge);
    listParts();
}

/// The part that was read stays the current one, where both comparisons have it.
void ComparisonDialog::listParts()
{
    const QListWidgetItem* current = m_ui->partList->currentItem();
    const QString kept = current != nullptr ? current->data(Qt::UserRole).toString() : QString();
    m_ui->partList->clear();
    int row = 0;
    for (const ComparedList& list : m_lists) {
        const QLocale locale;
        auto* item = new QListWidgetItem(QStringLiteral("%1  %2／%3／%4")
                                             .arg(list.title, locale.toString(list.inBoth()),
                                                  locale.toString(list.onlyOwn()),
                                                  locale.toString(list.onlyOther())),
                                         m_ui->partList);
        item->setData(Qt::UserRole, list.title);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2 in both, %3 only in the first, %4 only in "
                         "the second")
                          .arg(list.title, locale.toString(list.inBoth()),
                               locale.toString(list.onlyOwn()), locale.toString(list.onlyOther())));
        row = list.title == kept ? m_ui->partList->row(item) : row;
    }
    m_ui->partList->setCurrentRow(m_lists.empty() ? -1 : row);
}

void ComparisonDialog::showPart(int row)
{
    if (row < 0) {
        m_ui->browser->clear();
        return;
    }
    const ComparedList& list = m_lists.at(static_cast<std::size_t>(row));
    m_ui->areaComparison->setVisible(list.isAreas && !m_bridge.from.areas.empty() &&
                                     !m_bridge.to.areas.empty());
    m_ui->browser->setAccessibleName(list.title);
    m_ui->browser->setHtml(comparisonHtml(list, headOf(m_bridge.from), headOf(m_bridge.to)));
    openLines(*m_ui->browser->document());
}

} // namespace kyodo::ui
