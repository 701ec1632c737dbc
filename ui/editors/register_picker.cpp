#include "ui/editors/register_picker.h"

#include "core/base/text.h"
#include "ui_register_picker.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace kyodo::ui {
namespace {

bool hasAll(const PartnerDirectory::Entry& entry, const QStringList& terms)
{
    const QString text = foldKey(entry.name) + u' ' + foldKey(entry.kana);
    return std::all_of(terms.begin(), terms.end(),
                       [&text](const QString& term) { return text.contains(term); });
}

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

RegisterPicker::RegisterPicker(const PartnerDirectory& directory, const QString& words,
                               QWidget* parent)
    : QDialog(parent)
    , m_directory(directory)
    , m_ui(std::make_unique<Ui::RegisterPicker>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_pick = m_ui->buttons->addButton(tr("&Take it"), QDialogButtonBox::AcceptRole);
    m_pick->setDefault(true);
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RegisterPicker::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &RegisterPicker::reject);
    connect(m_ui->list, &QListWidget::itemDoubleClicked, this, &RegisterPicker::accept);
    m_ui->searchEdit->setText(words);
    search();
    if (m_ui->list->count() == 0) {
        m_ui->searchEdit->clear();
        search();
    }
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &RegisterPicker::search);
}

RegisterPicker::~RegisterPicker() = default;

void RegisterPicker::search()
{
    const QStringList terms = foldTerms(m_ui->searchEdit->text());
    m_ui->list->clear();
    for (const PartnerDirectory::Entry& entry : m_directory.entries()) {
        if (hasAll(entry, terms)) {
            const QString reading = entry.kana.isEmpty() ? QString() : u'　' + entry.kana;
            auto* item = new QListWidgetItem(entry.name + reading, m_ui->list);
            item->setData(Qt::UserRole, entry.id.value());
        }
    }
    m_ui->list->setCurrentRow(0);
    m_pick->setEnabled(m_ui->list->count() > 0);
}

bool RegisterPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && movesInList(static_cast<QKeyEvent*>(event)->key())) {
        return QCoreApplication::sendEvent(m_ui->list, event);
    }
    return QDialog::eventFilter(watched, event);
}

void RegisterPicker::accept()
{
    const QListWidgetItem* item = m_ui->list->currentItem();
    const auto id = item == nullptr
                        ? std::nullopt
                        : OrganisationId::fromValue(item->data(Qt::UserRole).toLongLong());
    if (id) {
        QDialog::accept();
        emit picked(*id);
    }
}

} // namespace kyodo::ui
