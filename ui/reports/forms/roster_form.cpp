#include "ui/reports/forms/roster_form.h"

#include "ui_roster_form.h"

#include "ui/reports/codes.h"
#include "ui/theme/theme.h"

namespace kyodo::ui {
namespace {

using Grouping = RosterOptions::Grouping;

std::vector<OrderedChoice::Entry> columnEntries()
{
    std::vector<OrderedChoice::Entry> entries;
    for (const RosterColumn column : rosterColumns()) {
        entries.push_back({rosterColumnCode(column), rosterColumnLabel(column)});
    }
    return entries;
}

} // namespace

RosterForm::RosterForm(QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::RosterForm>())
{
    m_ui->setupUi(this);
    Theme::setLines(*m_ui->columnsHint, m_ui->columnsHint->text());
    m_ui->columnsChoice->setListName(tr("Columns"));
    m_ui->columnsChoice->setEntries(columnEntries());
    connect(m_ui->kindBox, &QCheckBox::toggled, this, &ReportForm::edited);
    connect(m_ui->columnsChoice, &OrderedChoice::edited, this, &ReportForm::edited);
}

RosterForm::~RosterForm() = default;

void RosterForm::load(const ReportRequest& request)
{
    m_ui->kindBox->setChecked(request.roster.groupBy == Grouping::ActorKind);
    m_ui->columnsChoice->load(codesOf(request.roster.columns, rosterColumnCode));
}

void RosterForm::apply(ReportRequest& request) const
{
    request.roster.groupBy = m_ui->kindBox->isChecked() ? Grouping::ActorKind : Grouping::None;
    request.roster.columns = fromCodes(m_ui->columnsChoice->chosen(), rosterColumnFromCode);
}

} // namespace kyodo::ui
