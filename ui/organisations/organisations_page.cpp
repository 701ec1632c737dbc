#include "ui/organisations/organisations_page.h"

#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/organisation_list_page.h"

namespace kyodo::ui {

OrganisationsPage::OrganisationsPage(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QStackedWidget(parent)
    , m_list(new OrganisationListPage(workspace, prompts, this))
    , m_editor(new OrganisationEditor(workspace, prompts, this))
{
    addWidget(m_list);
    addWidget(m_editor);
    connect(m_list, &OrganisationListPage::editWanted, this, &OrganisationsPage::open);
    connect(m_list, &OrganisationListPage::newWanted, this, &OrganisationsPage::addNew);
    connect(m_list, &OrganisationListPage::countsChanged, this, &OrganisationsPage::countsChanged);
    connect(m_list, &OrganisationListPage::searchDropped, this, &OrganisationsPage::searchDropped);
    connect(m_list, &OrganisationListPage::message, this, &OrganisationsPage::message);
    connect(m_editor, &OrganisationEditor::editedChanged, this, &OrganisationsPage::editedChanged);
    connect(m_editor, &OrganisationEditor::recordWanted, this, &OrganisationsPage::recordWanted);
    connect(m_editor, &OrganisationEditor::closeWanted, this, [this] { leave([] {}); });
    connect(m_editor, &OrganisationEditor::saved, this,
            [this](OrganisationId id, const QString& name) {
                m_list->select(id);
                emit message(tr("“%1” saved").arg(name));
            });
}

Result<std::optional<Organisation>> OrganisationsPage::unsaved()
{
    return m_editor->unsaved();
}

void OrganisationsPage::giveUp()
{
    m_editor->giveUp();
}

void OrganisationsPage::setSearch(const QString& search)
{
    m_list->setSearch(search);
}

void OrganisationsPage::open(OrganisationId id)
{
    leave([this, id] {
        showEditor(); // before it opens: one that is gone closes it again
        m_editor->open(id);
        m_list->select(id);
        if (currentWidget() == m_editor) {
            m_editor->focusFields();
        }
    });
}

void OrganisationsPage::addNew()
{
    leave([this] {
        showEditor();
        m_editor->openNew();
    });
}

void OrganisationsPage::leave(std::function<void()> then)
{
    if (currentWidget() != m_editor) {
        then();
        return;
    }
    m_editor->leave([this, then = std::move(then)] {
        showList();
        then();
    });
}

void OrganisationsPage::showEditor()
{
    setCurrentWidget(m_editor);
    m_editor->setFocus();
}

void OrganisationsPage::showList()
{
    setCurrentWidget(m_list);
    m_list->focusTable();
}

bool OrganisationsPage::isEdited() const
{
    return m_editor->isEdited();
}

void OrganisationsPage::commitEdits()
{
    m_editor->commitEdits();
}

bool OrganisationsPage::save()
{
    return currentWidget() != m_editor || m_editor->save();
}

void OrganisationsPage::removeSelected()
{
    if (currentWidget() == m_list) {
        m_list->removeSelected();
    }
}

void OrganisationsPage::copySelected() const
{
    m_list->copySelected();
}

void OrganisationsPage::focusTable()
{
    m_list->focusTable();
}

qsizetype OrganisationsPage::shownCount() const
{
    return m_list->shownCount();
}

qsizetype OrganisationsPage::totalCount() const
{
    return m_list->totalCount();
}

} // namespace kyodo::ui
