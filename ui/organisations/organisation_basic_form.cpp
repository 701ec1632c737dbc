#include "ui/organisations/organisation_basic_form.h"

#include "core/base/text.h"
#include "core/domain/organisation/corporate_number.h"
#include "core/domain/record_labels.h"
#include "ui/editors/field_error.h"
#include "ui/theme/theme.h"
#include "ui/widgets/combo_text.h"
#include "ui/widgets/kana_proposal.h"
#include "ui_organisation_basic_form.h"

#include <limits>

namespace kyodo::ui {

OrganisationBasicForm::OrganisationBasicForm(QWidget* parent)
    : OrganisationForm(parent)
    , m_ui(std::make_unique<Ui::OrganisationBasicForm>())
    , m_formerNames({textColumn(tr("Former name"), &FormerName::name),
                     dateColumn(tr("Used until"), &FormerName::until)})
{
    m_ui->setupUi(this);
    m_ui->nameError->hide();
    m_ui->numberHint->hide();
    m_ui->formerNames->setUp(m_formerNames, tr("For&mer names"), tr("A&dd a former name"),
                             {0, 152});
    for (QLineEdit* edit : {m_ui->nameEdit, m_ui->kanaEdit, m_ui->numberEdit, m_ui->addressEdit,
                            m_ui->websiteEdit, m_ui->kindBox->lineEdit()}) {
        edit->setMaxLength(std::numeric_limits<int>::max());
    }
    m_kanaProposal = new KanaProposal(*m_ui->nameEdit, *m_ui->kanaEdit);
    connectEdits();
}

OrganisationBasicForm::~OrganisationBasicForm() = default;

void OrganisationBasicForm::connectEdits()
{
    for (const QLineEdit* edit :
         {m_ui->nameEdit, m_ui->kanaEdit, m_ui->numberEdit, m_ui->addressEdit, m_ui->websiteEdit}) {
        connect(edit, &QLineEdit::textEdited, this, &OrganisationForm::edited);
    }
    for (const QPlainTextEdit* edit : {m_ui->contactEdit, m_ui->noteEdit}) {
        connect(edit, &QPlainTextEdit::textChanged, this, &OrganisationForm::edited);
    }
    const auto takeKind = [this] {
        emit edited();
        emit kindChanged();
    };
    connect(m_ui->kindBox, &QComboBox::activated, this, takeKind);
    connect(m_ui->kindBox->lineEdit(), &QLineEdit::textEdited, this, takeKind);
    followField(*m_ui->nameEdit, *m_ui->nameError, [](const QString& text) {
        const auto name = Name::parse(text);
        return name ? QString() : name.error().message;
    });
    connect(m_ui->numberEdit, &QLineEdit::textChanged, this,
            &OrganisationBasicForm::showNumberHint);
    connect(&m_formerNames, &RowTableModel::edited, this, &OrganisationForm::edited);
}

void OrganisationBasicForm::setGuideline(const Guideline& guideline)
{
    m_guideline = &guideline;
    fillKinds();
}

void OrganisationBasicForm::fillKinds()
{
    const QString shown = m_ui->kindBox->currentText();
    m_ui->kindBox->clear();
    m_ui->kindBox->addItem(QString());
    for (const ActorKind& actor : m_guideline->actors) {
        if (!actor.isCity) {
            m_ui->kindBox->addItem(actor.name);
        }
    }
    showText(*m_ui->kindBox, shown);
}

void OrganisationBasicForm::load(const Organisation& organisation)
{
    m_ui->nameEdit->setText(organisation.version == 0 ? QString() : organisation.name.text());
    m_ui->kanaEdit->setText(organisation.kana);
    m_loadedKind = organisation.kind;
    showText(*m_ui->kindBox,
             organisation.kind ? actorName(*organisation.kind, *m_guideline) : QString());
    m_ui->numberEdit->setText(organisation.corporateNumber);
    m_ui->addressEdit->setText(organisation.address);
    m_ui->contactEdit->setPlainText(organisation.contact);
    m_ui->websiteEdit->setText(organisation.website);
    m_ui->noteEdit->setPlainText(organisation.note);
    m_formerNames.setRows(organisation.formerNames);
    showFieldError(*m_ui->nameEdit, *m_ui->nameError, {});
    showNumberHint();
    m_kanaProposal->reset();
    rememberShown();
}

QString OrganisationBasicForm::shownText(const QWidget& field) const
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(&field)) {
        return edit->text();
    }
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&field)) {
        return edit->toPlainText();
    }
    return qobject_cast<const QComboBox*>(&field)->currentText();
}

bool OrganisationBasicForm::isChanged(const QWidget& field) const
{
    return m_shown.value(&field) != shownText(field);
}

void OrganisationBasicForm::rememberShown()
{
    for (const QWidget* field :
         {static_cast<QWidget*>(m_ui->nameEdit), static_cast<QWidget*>(m_ui->kanaEdit),
          static_cast<QWidget*>(m_ui->kindBox), static_cast<QWidget*>(m_ui->numberEdit),
          static_cast<QWidget*>(m_ui->addressEdit), static_cast<QWidget*>(m_ui->contactEdit),
          static_cast<QWidget*>(m_ui->websiteEdit), static_cast<QWidget*>(m_ui->noteEdit)}) {
        m_shown.insert(field, shownText(*field));
    }
}

/// Doubtful, not wrong: a number is saved as it was typed.
void OrganisationBasicForm::showNumberHint()
{
    QString role = QStringLiteral("warning");
    QString hint;
    switch (checkCorporateNumber(m_ui->numberEdit->text())) {
    case CorporateNumberState::None:
        break;
    case CorporateNumberState::Valid:
        role = QStringLiteral("success");
        hint = tr("13 digits, and the check digit fits.");
        break;
    case CorporateNumberState::WrongForm:
        hint = tr("A corporate number has 13 digits. It can be saved as it is.");
        break;
    case CorporateNumberState::WrongCheck:
        hint = tr("The check digit does not fit: a digit may be mistyped. It can be saved as it "
                  "is.");
        break;
    }
    Theme::setRole(*m_ui->numberHint, role);
    m_ui->numberHint->setText(hint);
    m_ui->numberHint->setVisible(!hint.isEmpty());
    m_ui->numberEdit->setAccessibleDescription(hint);
}

std::optional<ActorKindChoice> OrganisationBasicForm::kind() const
{
    if (!isChanged(*m_ui->kindBox)) {
        return m_loadedKind;
    }
    const QString words = m_ui->kindBox->currentText();
    if (isBlank(words)) {
        return std::nullopt;
    }
    const ActorKind* actor = m_guideline->actorNamed(words);
    return actor ? ActorKindChoice{actor->code, actor->name} : ActorKindChoice{{}, words};
}

Result<Name> OrganisationBasicForm::name(const Organisation& loaded) const
{
    if (loaded.version != 0 && !isChanged(*m_ui->nameEdit)) {
        return loaded.name;
    }
    Result<Name> name = Name::parse(m_ui->nameEdit->text());
    showFieldError(*m_ui->nameEdit, *m_ui->nameError, name ? QString() : name.error().message);
    return name;
}

Status OrganisationBasicForm::store(Organisation& organisation) const
{
    KYODO_TRY_ASSIGN(organisation.name, name(organisation));
    KYODO_TRY(m_formerNames.check());
    const auto take = [this](QString& stored, const QWidget& field) {
        if (isChanged(field)) {
            stored = shownText(field);
        }
    };
    take(organisation.kana, *m_ui->kanaEdit);
    take(organisation.corporateNumber, *m_ui->numberEdit);
    take(organisation.address, *m_ui->addressEdit);
    take(organisation.contact, *m_ui->contactEdit);
    take(organisation.website, *m_ui->websiteEdit);
    take(organisation.note, *m_ui->noteEdit);
    organisation.kind = kind();
    organisation.formerNames = m_formerNames.rows();
    std::erase_if(organisation.formerNames,
                  [](const FormerName& former) { return isBlank(former.name); });
    return {};
}

void OrganisationBasicForm::commitEdit()
{
    m_ui->formerNames->commitEdit();
}

void OrganisationBasicForm::focusName()
{
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
}

void OrganisationBasicForm::setReadOnly()
{
    for (QLineEdit* edit :
         {m_ui->nameEdit, m_ui->kanaEdit, m_ui->numberEdit, m_ui->addressEdit, m_ui->websiteEdit}) {
        edit->setReadOnly(true);
    }
    m_ui->contactEdit->setReadOnly(true);
    m_ui->noteEdit->setReadOnly(true);
    m_ui->kindBox->setEnabled(false);
    m_ui->formerNames->setReadOnly();
}

} // namespace kyodo::ui
