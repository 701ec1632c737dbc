#include "ui/guideline/guideline_page.h"

#include "core/domain/era.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/operations/guideline_operations.h"
#include "core/publishing/guideline_file.h"
#include "ui/guideline/comparison_dialog.h"
#include "ui/guideline/guideline_editor.h"
#include "ui/guideline/guideline_html.h"
#include "ui/guideline/revision_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui_guideline_page.h"

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr qreal Margin = 12;

} // namespace

GuidelinePage::GuidelinePage(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : LedgerPage(workspace, parent)
    , m_prompts(prompts)
    , m_kept(workspace.ledger().path())
    , m_ui(std::make_unique<Ui::GuidelinePage>())
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->browser->document()->setDocumentMargin(Margin);
    m_ui->browser->document()->setDefaultStyleSheet(guidelineStyle(Theme::colors()));
    connect(m_ui->guidelineBox, &QComboBox::currentIndexChanged, this,
            &GuidelinePage::showGuideline);
    connect(m_ui->areaPicture, &AreaPicture::areaChosen, this, &GuidelinePage::showArea);
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, &GuidelinePage::showSection);
    prepareButtons();
    FlowLayout::wrap(*m_ui->headLayout, {m_ui->compareButton, m_ui->editButton, m_ui->reviseButton,
                                         m_ui->writeButton, m_ui->readButton});
}

GuidelinePage::~GuidelinePage() = default;

void GuidelinePage::prepareButtons()
{
    m_ui->writeButton->setIcon(Theme::icon(u"export"));
    m_ui->readButton->setIcon(Theme::icon(u"import"));
    const bool isReadOnly = workspace().ledger().isReadOnly();
    for (QPushButton* button : {m_ui->editButton, m_ui->reviseButton, m_ui->readButton}) {
        button->setDisabled(isReadOnly);
    }
    connect(m_ui->compareButton, &QPushButton::clicked, this, &GuidelinePage::compare);
    connect(m_ui->editButton, &QPushButton::clicked, this, &GuidelinePage::edit);
    connect(m_ui->reviseButton, &QPushButton::clicked, this,
            [this] { reviseTo(std::nullopt, this); });
    connect(m_ui->writeButton, &QPushButton::clicked, this, &GuidelinePage::writeFile);
    connect(m_ui->readButton, &QPushButton::clicked, this, &GuidelinePage::readFile);
}

/// A new guideline is shown at once; any other act leaves the reader where he is.
void GuidelinePage::read()
{
    auto choices = guidelineChoices(workspace().ledger());
    m_ui->messageLabel->setVisible(!choices);
    if (!choices) {
        m_ui->messageLabel->setText(choices.error().message);
        return;
    }
    if (*choices == m_choices) {
        return;
    }
    m_choices = std::move(*choices);
    const QSignalBlocker blocker(m_ui->guidelineBox);
    fillChoices(*m_ui->guidelineBox, m_choices);
    const auto current =
        std::find_if(m_choices.begin(), m_choices.end(), [](const GuidelineChoice& choice) {
            return choice.origin == GuidelineChoice::Origin::Current;
        });
    choosePlace(*m_ui->guidelineBox, static_cast<std::size_t>(current - m_choices.begin()));
    showGuideline();
}

const Guideline* GuidelinePage::shown() const
{
    const auto place = chosenPlace(*m_ui->guidelineBox);
    return place ? &m_choices.at(*place).guideline : nullptr;
}

/// The part that was read stays the current one, where the other guideline has it.
void GuidelinePage::showGuideline()
{
    const Guideline* guideline = shown();
    if (guideline == nullptr) {
        return;
    }
    const int row = m_ui->sectionList->currentRow();
    const auto kept =
        row < 0 ? GuidelineSection::Areas : m_sections.at(static_cast<std::size_t>(row));
    m_sections = sectionsOf(*guideline);
    m_ui->areaPicture->setGuideline(*guideline);
    {
        const QSignalBlocker blocker(m_ui->sectionList);
        m_ui->sectionList->clear();
        for (const GuidelineSection section : m_sections) {
            m_ui->sectionList->addItem(sectionTitle(section));
        }
        const auto found = std::find(m_sections.begin(), m_sections.end(), kept);
        m_ui->sectionList->setCurrentRow(
            found == m_sections.end() ? 0 : static_cast<int>(found - m_sections.begin()));
    }
    showSection(m_ui->sectionList->currentRow());
}

void GuidelinePage::showSection(int row)
{
    const Guideline* guideline = shown();
    if (row < 0 || guideline == nullptr) {
        m_ui->browser->clear();
        m_ui->areaPicture->hide();
        return;
    }
    const GuidelineSection section = m_sections.at(static_cast<std::size_t>(row));
    m_ui->browser->setAccessibleName(sectionTitle(section));
    m_ui->browser->setHtml(sectionHtml(section, *guideline));
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

void GuidelinePage::compare()
{
    if (const auto place = chosenPlace(*m_ui->guidelineBox)) {
        auto* dialog = new ComparisonDialog(m_choices, *place, this);
        dialog->open();
    }
}

void GuidelinePage::edit()
{
    const std::optional<GuidelineDraft> kept = m_kept.read();
    if (!kept) {
        editAnew();
        return;
    }
    const Question question{
        tr("Edit the guideline"),
        tr("A working copy was kept half done: “%1”, edition %2.")
            .arg(kept->text(QStringLiteral("title")), kept->text(QStringLiteral("edition"))),
        tr("Go on with it"), tr("Drop it and begin anew"), tr("Cancel")};
    m_prompts.ask(this, question, [this, kept](Answer answer) {
        if (answer == Answer::Accept) {
            openEditor(*kept);
        } else if (answer == Answer::Reject) {
            m_kept.drop();
            editAnew();
        }
    });
}

/// Of the guideline that is read: another city's may be where one's own begins.
void GuidelinePage::editAnew()
{
    if (const Guideline* guideline = shown()) {
        const QDate today = workspace().ledger().clock().now().toLocalTime().date();
        GuidelineDraft draft(*guideline);
        draft.setText(QStringLiteral("edition"), formatDate(today));
        openEditor(std::move(draft));
    }
}

void GuidelinePage::openEditor(GuidelineDraft draft)
{
    std::vector<Guideline> taken;
    for (const GuidelineChoice& choice : m_choices) {
        if (choice.origin != GuidelineChoice::Origin::BuiltIn) {
            taken.push_back(choice.guideline);
        }
    }
    auto* editor = new GuidelineEditor(std::move(draft), std::move(taken), m_prompts, this);
    connect(editor, &GuidelineEditor::edited, this,
            [this, editor] { m_kept.keep(editor->draft()); });
    connect(editor, &GuidelineEditor::dropped, this, [this] { m_kept.drop(); });
    connect(editor, &QDialog::accepted, this, [this] { m_kept.drop(); }); // it is the guideline now
    connect(editor, &GuidelineEditor::revisionAsked, editor,
            [this, editor](const Guideline& copy) { reviseTo(copy, editor); });
    editor->open();
}

/// `parent`: this page, or the editor, which closes when its copy has become the guideline.
void GuidelinePage::reviseTo(const std::optional<Guideline>& target, QWidget* parent)
{
    auto* dialog = new RevisionDialog(workspace(), m_prompts, target, parent);
    if (auto* editor = qobject_cast<GuidelineEditor*>(parent)) {
        connect(dialog, &QDialog::accepted, editor, [editor] { editor->done(QDialog::Accepted); });
    }
    dialog->open();
}

void GuidelinePage::writeFile()
{
    const Guideline* guideline = shown();
    if (guideline != nullptr) {
        const QString edition =
            guideline->edition.isEmpty() ? QString() : u'-' + guideline->edition;
        m_prompts.chooseFileToSave(
            this, tr("Write the guideline"), guideline->code + edition + QStringLiteral(".json"),
            tr("Guidelines (*.json)"), [this](const QString& path) { saveTo(path); });
    }
}

void GuidelinePage::saveTo(const QString& path)
{
    const Guideline* guideline = shown();
    if (!guideline) {
        return;
    }
    if (const Status written = writeGuidelineFile(*guideline, path); written) {
        emit saved(path);
    } else {
        m_prompts.tell(this, written.error());
    }
}

void GuidelinePage::readFile()
{
    m_prompts.chooseFileToOpen(this, tr("Read a guideline"), tr("Guidelines (*.json)"),
                               [this](const QString& path) { openFile(path); });
}

void GuidelinePage::openFile(const QString& path)
{
    const auto guideline = guidelineFrom(path);
    if (!guideline) {
        m_prompts.tell(this, guideline.error());
        return;
    }
    reviseTo(*guideline, this);
}

} // namespace kyodo::ui
