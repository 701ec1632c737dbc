#include "ui/editors/partner_name_delegate.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace kyodo::ui {
namespace {

constexpr int MostOffered = 12;

QStringList namesOf(const PartnerDirectory& directory)
{
    QStringList names;
    for (const PartnerDirectory::Entry& entry : directory.entries()) {
        names << entry.name;
    }
    return names;
}

} // namespace

PartnerNameDelegate::PartnerNameDelegate(const PartnerDirectory& directory, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_directory(directory)
{}

QWidget* PartnerNameDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                           const QModelIndex&) const
{
    auto* edit = new QLineEdit(parent);
    edit->setFrame(false);
    auto* completer = new QCompleter(namesOf(m_directory), edit);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(MostOffered);
    edit->setCompleter(completer);
    auto* self = const_cast<PartnerNameDelegate*>(this); // the base class has it so
    connect(completer, qOverload<const QString&>(&QCompleter::activated), edit,
            [self, edit] { self->takeOver(edit); });
    connect(edit, &QLineEdit::returnPressed, self, [self, edit] { self->takeOver(edit); });
    return edit;
}

void PartnerNameDelegate::takeOver(QLineEdit* edit)
{
    emit commitData(edit);
}

} // namespace kyodo::ui
