#include "ui/wizards/import_dialog.h"

#include "core/base/input_file.h"
#include "core/base/visible_text.h"
#include "core/domain/shown_dates.h"
#include "core/exchange/import_years.h"
#include "core/exchange/text_encoding.h"
#include "core/operations/import_operations.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"
#include "ui_import_dialog.h"

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
    m_ui->fileLabel->setText(visibleText(QFileInfo(path).fileName()));
    m_ui->fileLabel->setToolTip(plainToolTip(shownPath(path)));
    fillEncodings();
    m_ui->table->setModel(&m_model);
    m_ui->table->shareRoom({ImportPlanModel::ProjectName, ImportPlanModel::Details});
    setUpFindings();
    m_import = m_ui->buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_ui->yearEdit, &QLineEdit::textEdited, this, &ImportDialog::plan);
    connect(m_ui->encodingBox, &QComboBox::activated, this, &ImportDialog::plan);

    if (auto bytes = readInputFile(path, LargestTableFile)) {
        m_bytes = std::move(*bytes);
        proposeYears(years);
        plan();
    } else {
        showProblem(bytes.error());
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

void ImportDialog::setUpFindings()
{
    m_ui->findingTable->setModel(&m_findings);
    m_ui->findingTable->shareRoom({ImportFindingModel::ProjectName, ImportFindingModel::Message});
    connect(m_ui->findingTable, &TableView::opened, this,
            [this](const QModelIndex& finding) { showRowOf(finding); });
    connect(m_ui->mappingButton, &QPushButton::clicked, this, &ImportDialog::chooseMapping);
}

/// A finding is looked at in its row.
void ImportDialog::showRowOf(const QModelIndex& finding)
{
    const int line = m_findings.lineAt(finding.row());
    const std::vector<PlannedRow>& rows = m_model.plan().rows;
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [line](const PlannedRow& each) { return each.line == line; });
    if (row != rows.end()) {
        m_ui->tabs->setCurrentWidget(m_ui->table);
        m_ui->table->setCurrentIndex(m_model.index(static_cast<int>(row - rows.begin()), 0));
        m_ui->table->setFocus();
    }
}

void ImportDialog::chooseMapping()
{
    m_prompts.chooseFileToOpen(this, tr("Read a mapping of the columns"), tr("Mappings (*.json)"),
                               [this](const QString& path) {
                                   if (auto json = readInputFile(path, LargestJsonFile)) {
                                       m_mapping = std::move(*json);
                                       plan();
                                   } else {
                                       m_prompts.tell(this, json.error());
                                   }
                               });
}

void ImportDialog::proposeYears(const std::optional<FiscalYearSpan>& shown)
{
    const auto planned = source().and_then([this](const ImportSource& read) -> Result<ImportPlan> {
        return planFileImport(m_workspace.ledger(), read);
    });
    const QString name = QFileInfo(m_path).fileName();
    const auto said = planned ? proposedYears(*planned, name) : yearsInName(name);
    const auto proposed = said ? said : shown;
    m_ui->yearEdit->setText(proposed ? shownYears(*proposed) : QString());
}

Result<ImportSource> ImportDialog::source() const
{
    ImportSource source;
    source.bytes = m_bytes;
    source.encoding = m_ui->encodingBox->currentData().toString();
    source.mapping = m_mapping;
    if (const QString year = m_ui->yearEdit->text(); !year.trimmed().isEmpty()) {
        KYODO_TRY_ASSIGN(source.years, FiscalYearSpan::parse(year));
    }
    return source;
}

void ImportDialog::plan()
{
    const auto asked = source();
    if (!asked) {
        showProblem(asked.error());
        return;
    }
    auto planned = planFileImport(m_workspace.ledger(), *asked);
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
        lines << tr("The survey round of %1 will be made.").arg(shownYears(years));
    }
    if (!plan.unusedHeads.isEmpty()) {
        lines << tr("Columns not taken over: %1").arg(plan.unusedHeads.join(QStringLiteral("、")));
    }
    m_ui->resultLabel->setText(Theme::openLines(lines.join(u'\n')));
    Theme::setRole(*m_ui->resultLabel, QStringLiteral("hint"));
    m_import->setEnabled(counts.added + counts.updated > 0);
    showFindings(plan.findings);
    m_model.setPlan(std::move(plan));
}

void ImportDialog::showFindings(const std::vector<RowFinding>& findings)
{
    m_findings.setFindings(findings);
    const int tab = m_ui->tabs->indexOf(m_ui->findingTable);
    m_ui->tabs->setTabText(tab, tr("&Findings (%1)").arg(findings.size()));
    m_ui->tabs->setTabEnabled(tab, !findings.empty());
}

void ImportDialog::showProblem(const Error& error)
{
    showFindings({});
    m_model.setPlan({});
    m_ui->resultLabel->setText(Theme::openLines(error.message));
    Theme::setRole(*m_ui->resultLabel, QStringLiteral("error"));
    m_import->setEnabled(false);
}

void ImportDialog::accept()
{
    m_workspace.prepare(ActKind::Imported, this, [this] { import(); });
}

void ImportDialog::import()
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
