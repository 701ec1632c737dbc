#include "ui/shell/saved_file_bar.h"

#include "core/base/visible_text.h"
#include "ui/models/plain_tool_tip.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>
#include <QUrl>

namespace kyodo::ui {
namespace {

constexpr int OfferTime = 60'000; // ms

QToolButton* makeButton(const char* name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    parent->layout()->addWidget(button);
    return button;
}

bool opensByItself(const QString& path)
{
    return !QFileInfo(path).isDir() && !path.endsWith(QStringLiteral(".kyodo"));
}

QString folderOf(const QString& path)
{
    const QFileInfo info(path);
    return info.isDir() ? info.absoluteFilePath() : info.absolutePath();
}

} // namespace

SavedFileBar::SavedFileBar(Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_prompts(prompts)
{
    constexpr int Spacing = 4;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing);
    m_openFile = makeButton("openSavedFile", tr("Open the file"), this);
    m_openFolder = makeButton("openSavedFolder", tr("Open the folder"), this);
    connect(m_openFile, &QToolButton::clicked, this, [this] { open(m_path); });
    connect(m_openFolder, &QToolButton::clicked, this, [this] { open(folderOf(m_path)); });
    m_end.setSingleShot(true);
    m_end.setInterval(OfferTime);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void SavedFileBar::offer(const QString& path)
{
    m_path = path;
    m_openFile->setVisible(opensByItself(path));
    for (QToolButton* button : {m_openFile, m_openFolder}) {
        button->setToolTip(plainToolTip(shownPath(path)));
    }
    show();
    m_end.start();
}

void SavedFileBar::open(const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        m_prompts.tell(window(),
                       {ErrorCode::FileRead,
                        tr("No program could be found to open it with. It is saved as %1.")
                            .arg(shownPath(m_path)),
                        {}});
    }
}

} // namespace kyodo::ui
