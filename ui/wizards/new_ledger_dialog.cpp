#include "ui/wizards/new_ledger_dialog.h"

#include "core/base/text.h"
#include "core/domain/guideline/adopted_guideline.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/shown_dates.h"
#include "core/operations/guideline_operations.h"
#include "ui/editors/field_error.h"
#include "ui/theme/theme.h"
#include "ui_new_ledger_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace kyodo::ui {

NewLedgerDialog::NewLedgerDialog(const Author& author, Prompts& prompts, Purpose purpose,
                                 QWidget* parent)
    : QDialog(parent)
    , m_author(author)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::NewLedgerDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel* label : {m_ui->cityError, m_ui->yearsError}) {
        Theme::setRole(*label, QStringLiteral("error"));
        label->hide();
    }
    Theme::setRole(*m_ui->modelHint, QStringLiteral("hint"));
    Theme::setRole(*m_ui->yearsHint, QStringLiteral("hint"));
    if (purpose == Purpose::Entering) {
        const QDate today = author.clock->now().toLocalTime().date();
        m_ui->yearsEdit->setText(shownYears(FiscalYearSpan(FiscalYear::containing(today))));
    }
    QPushButton* make = m_ui->buttons->addButton(tr("&Make it…"), QDialogButtonBox::AcceptRole);
    make->setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewLedgerDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NewLedgerDialog::reject);
    connect(m_ui->fileButton, &QPushButton::clicked, this, &NewLedgerDialog::chooseFile);
    connect(m_ui->cityEdit, &QLineEdit::textChanged, this, &NewLedgerDialog::followCity);
    connect(m_ui->modelBox, &QComboBox::activated, this, [this] { m_isModelChosen = true; });
    connect(m_ui->modelBox, &QComboBox::currentIndexChanged, this,
            &NewLedgerDialog::showWhatIsTakenOver);
    fillModels();
}

NewLedgerDialog::~NewLedgerDialog() = default;

void NewLedgerDialog::fillModels()
{
    for (const QString& code : builtInGuidelineCodes()) {
        if (auto guideline = builtInGuideline(code)) {
            const QString label = fullTitle(*guideline);
            addModel(std::move(*guideline), label);
        }
    }
    if (auto empty = emptyGuideline()) {
        addModel(std::move(*empty), tr("Empty, to be filled in later"));
    }
    m_ui->modelBox->setCurrentIndex(0);
}

void NewLedgerDialog::addModel(Guideline guideline, const QString& label)
{
    m_models.push_back(std::move(guideline));
    m_ui->modelBox->addItem(label);
    m_ui->modelBox->setCurrentIndex(m_ui->modelBox->count() - 1);
}

void NewLedgerDialog::chooseFile()
{
    m_prompts.chooseFileToOpen(this, tr("Read a guideline"), tr("Guidelines (*.json)"),
                               [this](const QString& path) {
                                   auto guideline = guidelineFrom(path);
                                   if (!guideline) {
                                       m_prompts.tell(this, guideline.error());
                                       return;
                                   }
                                   m_isModelChosen = true;
                                   if (isBlank(m_ui->cityEdit->text())) {
                                       m_ui->cityEdit->setText(guideline->city);
                                   }
                                   const QString label = fullTitle(*guideline);
                                   addModel(std::move(*guideline), label);
                               });
}

/// A city whose own guideline is here starts from that one.
void NewLedgerDialog::followCity()
{
    const QString city = m_ui->cityEdit->text().trimmed();
    const auto own =
        std::find_if(m_models.begin(), m_models.end(),
                     [&city](const Guideline& guideline) { return guideline.city == city; });
    if (own != m_models.end() && !m_isModelChosen) {
        m_ui->modelBox->setCurrentIndex(static_cast<int>(own - m_models.begin()));
    }
    showWhatIsTakenOver();
}

const Guideline& NewLedgerDialog::model() const
{
    return m_models.at(static_cast<std::size_t>(m_ui->modelBox->currentIndex()));
}

void NewLedgerDialog::showWhatIsTakenOver()
{
    const QString city = m_ui->cityEdit->text().trimmed();
    if (isEmptyGuideline(model())) {
        m_ui->modelHint->setText(tr("It has kinds of partners, fields and a scale for evaluations. "
                                    "The rest is entered on the page Guideline."));
    } else if (city.isEmpty() || city == model().city) {
        m_ui->modelHint->setText(tr("All of it can be changed later on the page Guideline."));
    } else {
        m_ui->modelHint->setText(tr("Its texts are taken over with “%1” in place of “%2”, and can "
                                    "be changed later on the page Guideline.")
                                     .arg(city, model().city));
    }
}

std::optional<NewLedger> NewLedgerDialog::wanted() const
{
    const QString city = m_ui->cityEdit->text().trimmed();
    showFieldError(*m_ui->cityEdit, *m_ui->cityError,
                   isBlank(city) ? tr("Enter the name of the city.") : QString());
    const auto years = readField(*m_ui->yearsEdit, *m_ui->yearsError, m_ui->yearsEdit->text(),
                                 &FiscalYearSpan::parse);
    if (isBlank(city) || !years) {
        (isBlank(city) ? m_ui->cityEdit : m_ui->yearsEdit)->setFocus();
        return std::nullopt;
    }
    return NewLedger{city, model(), *years};
}

void NewLedgerDialog::accept()
{
    if (const auto ledger = wanted()) {
        m_prompts.chooseFileToSave(
            this, tr("Save the new ledger"), ledger->city + QStringLiteral(".kyodo"),
            tr("Ledgers (*.kyodo)"),
            [this, ledger = *ledger](const QString& path) { make(ledger, path); });
    }
}

void NewLedgerDialog::make(const NewLedger& wanted, const QString& path)
{
    if (const Status done = makeLedger(path, wanted, m_author); !done) {
        m_prompts.tell(this, done.error());
        return;
    }
    QDialog::accept();
    emit made(path);
}

} // namespace kyodo::ui
