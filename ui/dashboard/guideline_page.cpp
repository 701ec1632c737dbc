#include "ui/dashboard/guideline_page.h"

#include "ui/dashboard/guideline_html.h"
#include "ui/theme/theme.h"
#include "ui_guideline_page.h"

#include <QTextBlockFormat>
#include <QTextCursor>

namespace kyodo::ui {
namespace {

constexpr qreal Margin = 12;
constexpr qreal LineHeight = 135; ///< percent: kanji stand too close by themselves

/// The style sheet of a document cannot say this.
void openLines(QTextDocument& document)
{
    QTextBlockFormat open;
    open.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(open);
}

} // namespace

GuidelinePage::GuidelinePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::GuidelinePage>())
{
    m_ui->setupUi(this);
    const Guideline& guideline = workspace.guideline();
    m_ui->guidelineLabel->setText(guideline.title + u' ' + guideline.edition);
    m_ui->areaPicture->setGuideline(guideline);
    m_ui->browser->document()->setDocumentMargin(Margin);
    m_ui->browser->document()->setDefaultStyleSheet(guidelineStyle(Theme::colors()));
    connect(m_ui->areaPicture, &AreaPicture::areaChosen, this, &GuidelinePage::showArea);
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, &GuidelinePage::showSection);
    listSections();
}

GuidelinePage::~GuidelinePage() = default;

void GuidelinePage::listSections()
{
    m_sections = sectionsOf(m_workspace.guideline());
    for (const GuidelineSection section : m_sections) {
        m_ui->sectionList->addItem(sectionTitle(section));
    }
    m_ui->sectionList->setCurrentRow(m_sections.empty() ? -1 : 0);
}

void GuidelinePage::showSection(int row)
{
    if (row < 0) {
        return;
    }
    const GuidelineSection section = m_sections.at(static_cast<std::size_t>(row));
    m_ui->browser->setAccessibleName(sectionTitle(section));
    m_ui->browser->setHtml(sectionHtml(section, m_workspace.guideline()));
    openLines(*m_ui->browser->document());
    m_ui->areaPicture->setVisible(section == GuidelineSection::Areas);
}

/// What the picture points at is read below it.
void GuidelinePage::showArea(const std::optional<AreaCode>& area)
{
    if (area) {
        m_ui->browser->scrollToAnchor(areaAnchor(*area));
    }
}

} // namespace kyodo::ui
