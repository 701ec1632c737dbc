#include "ui/editors/overtaken_dialog.h"

#include "ui/theme/theme.h"
#include "ui_overtaken_dialog.h"

#include <QHeaderView>

namespace kyodo::ui {
namespace {

constexpr int EntryWidth = 128;
constexpr int FieldWidth = 296;
constexpr int VersionWidth = 192;

} // namespace

OvertakenDialog::OvertakenDialog(const QString& name, std::vector<ChangedField> fields,
                                 QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OvertakenDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->textLabel->setText(Theme::openLines(
        tr("“%1” was changed in the meantime, so nothing was saved yet. What is saved over the "
           "version of the ledger can be taken back; what was entered here and is not saved is "
           "lost.")
            .arg(name)));
    m_fields.setVersionNames(tr("In the ledger"), tr("Entered here"));
    m_fields.setFields(std::move(fields));
    m_ui->versionsView->setModel(&m_fields);
    m_ui->versionsView->setFocus();
    QHeaderView& head = *m_ui->versionsView->horizontalHeader();
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head.resizeSection(ChangeDetailModel::Entry, EntryWidth);
    head.resizeSection(ChangeDetailModel::Field, FieldWidth);
    head.resizeSection(ChangeDetailModel::Before, VersionWidth);
    layOutRows();
    connect(m_ui->saveOwnButton, &QPushButton::clicked, this, [this] {
        accept();
        emit ownChosen();
    });
    connect(m_ui->takeLedgersButton, &QPushButton::clicked, this, [this] {
        accept();
        emit ledgersChosen();
    });
    connect(m_ui->goOnButton, &QPushButton::clicked, this, &QDialog::reject);
}

OvertakenDialog::~OvertakenDialog() = default;

/// Answers and texts are shown whole, with some room around them.
void OvertakenDialog::layOutRows()
{
    constexpr int Room = 12;
    QTableView& view = *m_ui->versionsView;
    view.resizeRowsToContents();
    for (int row = 0; row < m_fields.rowCount(); ++row) {
        view.setRowHeight(row, view.rowHeight(row) + Room);
    }
}

} // namespace kyodo::ui
