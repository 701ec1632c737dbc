#include "ui/editors/round_dialog.h"

#include "core/domain/era.h"
#include "core/domain/shown_dates.h"
#include "core/operations/edit_operations.h"
#include "ui/editors/field_error.h"
#include "ui/theme/theme.h"
#include "ui_round_dialog.h"

#include <QPushButton>

namespace kyodo::ui {

RoundDialog::RoundDialog(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::RoundDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    Theme::setRole(*m_ui->hint, QStringLiteral("hint"));
    Theme::setLines(*m_ui->hint, m_ui->hint->text());
    for (QLabel* label : {m_ui->yearsError, m_ui->dueError}) {
        Theme::setRole(*label, QStringLiteral("error"));
        label->setWordWrap(true);
        label->hide();
    }
    const QDate today = workspace.ledger().clock().now().toLocalTime().date();
    m_ui->yearsEdit->setText(shownYears(FiscalYearSpan(FiscalYear::containing(today))));
    m_ui->dueEdit->setPlaceholderText(shownDate(today.addMonths(1)));
    QPushButton* add = m_ui->buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    followField(*m_ui->yearsEdit, *m_ui->yearsError, [](const QString& text) {
        const auto years = FiscalYearSpan::parse(text);
        return years ? QString() : years.error().message;
    });
    followReadField(*m_ui->dueEdit, *m_ui->dueError, &parseDate);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &RoundDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &RoundDialog::reject);
}

RoundDialog::~RoundDialog() = default;

void RoundDialog::accept()
{
    const auto years = FiscalYearSpan::parse(m_ui->yearsEdit->text());
    showFieldError(*m_ui->yearsEdit, *m_ui->yearsError, years ? QString() : years.error().message);
    const auto due = readField(*m_ui->dueEdit, *m_ui->dueError, m_ui->dueEdit->text(), &parseDate);
    if (!years || !due) {
        return;
    }
    const ActResult added = addRound(m_workspace, *years, *due);
    if (!added && added.error().code == ErrorCode::InvalidInput) {
        showFieldError(*m_ui->yearsEdit, *m_ui->yearsError, added.error().message);
        return;
    }
    if (!added) {
        m_prompts.tell(this, added.error());
        return;
    }
    emit roundAdded(*years);
    QDialog::accept();
}

} // namespace kyodo::ui
