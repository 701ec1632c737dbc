#include "ui/reports/missing_characters_dialog.h"

#include "ui_missing_characters_dialog.h"

#include "ui/theme/theme.h"

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

QStandardItem* numberItem(qsizetype number)
{
    auto* item = new QStandardItem(QString::number(number));
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
    m_model.setHorizontalHeaderLabels(
        {tr("File"), tr("Row"), tr("Column"), tr("Head of the column"), tr("Character")});
    for (const MissingCharacter& each : missing) {
        m_model.appendRow(
            {new QStandardItem(each.file), numberItem(each.place.row),
             numberItem(each.place.column), new QStandardItem(each.place.head),
             new QStandardItem(tr("%1 (%2)", "a character and its code point")
                                   .arg(each.place.character, codePoint(each.place.character)))});
    }
    for (const Column number : {Row, ColumnNumber}) {
        m_model.horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool isOneFile = std::all_of(missing.begin(), missing.end(),
                                       [](const auto& each) { return each.file.isEmpty(); });
    m_ui->table->setModel(&m_model);
    m_ui->table->setColumnHidden(File, isOneFile);
    m_ui->table->shareRoom({Head});
    m_ui->table->setCurrentIndex(m_model.index(0, Row));
}

} // namespace kyodo::ui
