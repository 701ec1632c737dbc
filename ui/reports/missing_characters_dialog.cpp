#include "ui/reports/missing_characters_dialog.h"

#include "ui_missing_characters_dialog.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace kyodo::ui {
namespace {

enum Column { File, Row, ColumnNumber, Head, Character, ColumnCount };

/// U+9AD9: for those that look like another, or like nothing.
QString codePoint(const QString& character)
{
    const QList<uint> codes = character.toUcs4();
    const uint code = codes.isEmpty() ? 0 : codes.first();
    return QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
}

QTableWidgetItem* numberItem(qsizetype number)
{
    auto* item = new QTableWidgetItem(QString::number(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

MissingCharactersDialog::MissingCharactersDialog(const std::vector<MissingCharacter>& missing,
                                                 QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MissingCharactersDialog>())
{
    m_ui->setupUi(this);
    m_ui->explanationLabel->setText(Theme::openLines(
        tr("Shift JIS (CP932) does not have %n character(s) of this report. Write 〓 in their "
           "place, or write no file and choose UTF-8, which has them all.",
           nullptr, static_cast<int>(missing.size()))));
    QPushButton* replace =
        m_ui->buttons->addButton(tr("&Write 〓 instead"), QDialogButtonBox::AcceptRole);
    QPushButton* refuse =
        m_ui->buttons->addButton(tr("&Do not write"), QDialogButtonBox::RejectRole);
    replace->setObjectName(QStringLiteral("replaceButton"));
    refuse->setObjectName(QStringLiteral("refuseButton"));
    refuse->setDefault(true); // nothing is lost by it
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillTable(missing);
}

MissingCharactersDialog::~MissingCharactersDialog() = default;

void MissingCharactersDialog::fillTable(const std::vector<MissingCharacter>& missing)
{
    QTableWidget* table = m_ui->table;
    table->setColumnCount(ColumnCount);
    table->setHorizontalHeaderLabels(
        {tr("File"), tr("Row"), tr("Column"), tr("Head of the column"), tr("Character")});
    table->setRowCount(static_cast<int>(missing.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const MissingCharacter& each = missing[static_cast<std::size_t>(row)];
        table->setItem(row, File, new QTableWidgetItem(each.file));
        table->setItem(row, Row, numberItem(each.place.row));
        table->setItem(row, ColumnNumber, numberItem(each.place.column));
        table->setItem(row, Head, new QTableWidgetItem(each.place.head));
        table->setItem(
            row, Character,
            new QTableWidgetItem(tr("%1 (%2)", "a character and its code point")
                                     .arg(each.place.character, codePoint(each.place.character))));
    }
    const bool isOneFile = std::all_of(missing.begin(), missing.end(),
                                       [](const auto& each) { return each.file.isEmpty(); });
    table->setColumnHidden(File, isOneFile);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const Column number : {Row, ColumnNumber}) {
        table->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(Head, QHeaderView::Stretch);
    table->setCurrentCell(0, Row);
}

} // namespace kyodo::ui
