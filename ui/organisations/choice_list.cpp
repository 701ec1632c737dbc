#include "ui/organisations/choice_list.h"

#include "core/base/text.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"
#include "ui_choice_list.h"

#include <QSignalBlocker>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int KeyRole = Qt::UserRole;

} // namespace

ChoiceList::ChoiceList(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChoiceList>())
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(Theme::icon(u"add"));
    connect(m_ui->list, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem* item) { toggle(*item); });
    connect(m_ui->ownEdit, &QLineEdit::returnPressed, this, &ChoiceList::addOwnWords);
    connect(m_ui->ownEdit, &QLineEdit::textEdited, this, &ChoiceList::edited);
    connect(m_ui->addButton, &QToolButton::clicked, this, &ChoiceList::addOwnWords);
}

ChoiceList::~ChoiceList() = default;

void ChoiceList::setWords(const QString& heading, const QString& ownWords)
{
    m_ui->headingLabel->setText(heading);
    m_ui->list->setAccessibleName(QString(heading).remove(u'&'));
    m_ui->ownEdit->setPlaceholderText(ownWords);
    m_ui->ownEdit->setAccessibleName(ownWords);
}

void ChoiceList::setGroups(std::vector<ChoiceGroup> groups)
{
    if (m_groups != groups) {
        m_groups = std::move(groups);
        rebuild();
    }
}

void ChoiceList::load(std::vector<ChoiceEntry> chosen)
{
    m_own = std::move(chosen);
    m_loaded.clear();
    for (const ChoiceEntry& entry : m_own) {
        m_loaded << entry.key;
    }
    m_chosen = m_loaded;
    m_ui->ownEdit->clear();
    rebuild();
    m_ui->list->scrollToTop();
}

bool ChoiceList::isChanged() const
{
    return m_chosen != m_loaded;
}

QStringList ChoiceList::chosen() const
{
    return m_chosen;
}

bool ChoiceList::isOffered(const QString& key) const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [&](const ChoiceGroup& group) {
        return std::any_of(group.entries.begin(), group.entries.end(),
                           [&](const ChoiceEntry& entry) { return entry.key == key; });
    });
}

void ChoiceList::addHead(const QString& head)
{
    auto* item = new QListWidgetItem(head, m_ui->list);
    QFont font = m_ui->list->font();
    font.setBold(true);
    item->setFont(font);
    item->setForeground(Theme::colors().quietText);
    item->setFlags(Qt::NoItemFlags); // the keyboard goes from entry to entry
}

void ChoiceList::addEntry(const ChoiceEntry& entry)
{
    auto* item = new QListWidgetItem(entry.label, m_ui->list);
    item->setData(KeyRole, entry.key);
    item->setToolTip(plainToolTip(entry.meaning));
    item->setFlags(m_isReadOnly
                       ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_chosen.contains(entry.key) ? Qt::Checked : Qt::Unchecked);
}

void ChoiceList::rebuild()
{
    const QSignalBlocker guard(m_ui->list);
    m_ui->list->clear();
    for (const ChoiceGroup& group : m_groups) {
        addHead(group.head);
        std::for_each(group.entries.begin(), group.entries.end(),
                      [this](const ChoiceEntry& entry) { addEntry(entry); });
    }
    bool hasHead = m_groups.empty();
    for (const ChoiceEntry& entry : m_own) {
        if (isOffered(entry.key)) {
            continue;
        }
        if (!hasHead) {
            addHead(tr("In own words"));
            hasHead = true;
        }
        addEntry(entry);
    }
}

void ChoiceList::toggle(const QListWidgetItem& item)
{
    const QString key = item.data(KeyRole).toString();
    m_chosen.removeAll(key);
    if (item.checkState() == Qt::Checked) {
        // what was loaded goes back to its place
        const auto place = std::find_if(m_chosen.begin(), m_chosen.end(), [&](const QString& each) {
            const qsizetype loaded = m_loaded.indexOf(key);
            return loaded >= 0 && (m_loaded.indexOf(each) > loaded || !m_loaded.contains(each));
        });
        m_chosen.insert(place, key);
    }
    emit edited();
}

void ChoiceList::addOwnWords()
{
    const QString words = m_ui->ownEdit->text().trimmed();
    if (words.isEmpty()) {
        return;
    }
    m_ui->ownEdit->clear();
    for (int row = 0; row < m_ui->list->count(); ++row) {
        QListWidgetItem* item = m_ui->list->item(row);
        if (item->data(KeyRole).isValid() && foldKey(item->text()) == foldKey(words)) {
            item->setCheckState(Qt::Checked);
            m_ui->list->scrollToItem(item);
            return;
        }
    }
    m_own.push_back({words, words});
    m_chosen << words;
    rebuild();
    m_ui->list->scrollToBottom();
    emit edited();
}

void ChoiceList::commitEdit()
{
    addOwnWords();
}

void ChoiceList::setReadOnly()
{
    m_isReadOnly = true;
    m_ui->ownEdit->hide();
    m_ui->addButton->hide();
    rebuild();
}

} // namespace kyodo::ui
