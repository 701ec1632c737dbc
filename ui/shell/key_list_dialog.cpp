#include "ui/shell/key_list_dialog.h"

#include "ui/shell/actions.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <memory>

namespace kyodo::ui {
namespace {

QString rowHtml(const QString& key, const QString& act)
{
    return QStringLiteral("<tr><td width=\"40%\"><b>%1</b></td><td>%2</td></tr>")
        .arg(key.toHtmlEscaped(), act.toHtmlEscaped());
}

/// Those of the action table, and those that only hold where one is.
QString keysHtml()
{
    QString rows;
    for (const ActionSpec& spec : actionSpecs()) {
        if (!spec.key.isEmpty()) {
            rows +=
                rowHtml(spec.key.toString(QKeySequence::NativeText), withoutMnemonic(spec.text));
        }
    }
    rows += rowHtml(QStringLiteral("Enter"), KeyListDialog::tr("Open the project of the row"));
    rows += rowHtml(QStringLiteral("Esc"), KeyListDialog::tr("Back to the list"));
    rows += rowHtml(QStringLiteral("Ctrl+PgUp"), KeyListDialog::tr("Previous project"));
    rows += rowHtml(QStringLiteral("Ctrl+PgDown"), KeyListDialog::tr("Next project"));
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\">") + rows +
           QStringLiteral("</table>");
}

} // namespace

KeyListDialog::KeyListDialog(QWidget* parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser(this))
{
    constexpr QSize UsualSize(480, 600);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(UsualSize);
    m_browser->setHtml(keysHtml());
    m_browser->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printButton->setIcon(Theme::icon(u"print"));
    printButton->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_browser);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(printButton, &QPushButton::clicked, this, &KeyListDialog::print);
}

void KeyListDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // the printer lives as long as the dialog that was given it
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), m_browser,
            [this, printer] { m_browser->document()->print(printer.get()); });
    dialog->open();
}

} // namespace kyodo::ui
