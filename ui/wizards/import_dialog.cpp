#include "ui/wizards/import_dialog.h"

#include "core/exchange/text_encoding.h"
#include "core/operations/import_operations.h"
#include "ui/theme/theme.h"
#include "ui_import_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

namespace kyodo::ui {
namespace {

bool isWritten(const PlannedRow& row)
{
    return row.outcome == RowOutcome::Added || row.outcome == RowOutcome::Updated;
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, Prompts& prompts, const QString& path,
                           const std::optional<FiscalYearSpan>& years, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_path(path)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_importing(this)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    Theme::setRole(*m_ui->fileLabel, QStringLiteral("section"));
    m_ui->fileLabel->setTextFormat(Qt::PlainText);
    m_ui->resultLabel->setTextFormat(Qt::RichText);
    m_ui->fileLabel->setText(QFileInfo(path).fileName());
    m_ui->fileLabel->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
    fillEncodings();
    m_ui->yearEdit->setText(years ? years->label() : QString());
    m_ui->table->setModel(&m_model);
    m_ui->table->shareRoom({ImportPlanModel::ProjectName, ImportPlanModel::Details});
    m_import = m_ui->buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_ui->yearEdit, &QLineEdit::textEdited, this, &ImportDialog::plan);
    connect(m_ui->encodingBox, &QComboBox::activated, this, &ImportDialog::plan);

    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        m_bytes = file.readAll();
        plan();
    } else {
        showProblem({ErrorCode::FileRead, tr("The file cannot be read."), file.errorString()});
    }
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::fillEncodings()
{
    const QString automatic = QStringLiteral("auto");
    m_ui->encodingBox->addItem(tr("Found by itself"), automatic);
    for (const QString& name : encodingNames()) {
        if (name != automatic) {
            m_ui->encodingBox->addItem(name.toUpper(), name);
        }
    }
}

void ImportDialog::plan()
{
    ImportSource source;
    source.bytes = m_bytes;
    source.encoding = m_ui->encodingBox->currentData().toString();
    if (const QString year = m_ui->yearEdit->text(); !year.trimmed().isEmpty()) {
        const auto years = FiscalYearSpan::parse(year);
        if (!years) {
            showProblem(years.error());
            return;
        }
        source.years = *years;
    }
    auto planned = planFileImport(m_workspace.ledger(), source);
    if (planned) {
        showPlan(std::move(*planned));
    } else {
        showProblem(planned.error());
    }
}

void ImportDialog::showPlan(ImportPlan plan)
{
    const ImportCounts counts = plan.counts();
    QStringList lines{tr("%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped, %6 rejected. "
                         "%7 findings. Encoding: %8.")
                          .arg(counts.read)
                          .arg(counts.added)
                          .arg(counts.updated)
                          .arg(counts.unchanged)
                          .arg(counts.skipped)
                          .arg(counts.rejected)
                          .arg(plan.findings.size())
                          .arg(plan.encoding.toUpper())};
    for (const FiscalYearSpan& years : plan.newRounds) {
        lines << tr("The survey round of %1 will be made.").arg(years.label());
    }
    if (!plan.unusedHeads.isEmpty()) {
        lines << tr("Columns not taken over: %1").arg(plan.unusedHeads.join(QStringLiteral("、")));
    }
    m_ui->resultLabel->setText(Theme::openLines(lines.join(u'\n')));
    Theme::setRole(*m_ui->resultLabel, QStringLiteral("hint"));
    m_import->setEnabled(counts.added + counts.updated > 0);
    m_model.setPlan(std::move(plan));
}

void ImportDialog::showProblem(const Error& error)
{
    m_model.setPlan({});
    m_ui->resultLabel->setText(Theme::openLines(error.message));
    Theme::setRole(*m_ui->resultLabel, QStringLiteral("error"));
    m_import->setEnabled(false);
}

void ImportDialog::accept()
{
    const ImportPlan& plan = m_model.plan();
    const WorkProgress::Work work(m_importing, tr("Importing…"));
    const ActResult applied =
        applyImport(m_workspace, plan, QFileInfo(m_path).fileName(), ActKind::Imported,
                    [this](qsizetype done, qsizetype all) { return m_importing.step(done, all); });
    if (!applied) {
        if (!work.wasCancelled()) {
            m_prompts.tell(this, applied.error());
        }
        return;
    }
    const auto first = std::find_if(plan.rows.begin(), plan.rows.end(), isWritten);
    emit imported(first == plan.rows.end() ? std::nullopt : first->years);
    QDialog::accept();
}

} // namespace kyodo::ui
