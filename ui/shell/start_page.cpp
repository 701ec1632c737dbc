#include "ui/shell/start_page.h"

#include "core/base/visible_text.h"
#include "ui/theme/theme.h"
#include "ui_start_page.h"

#include <QFileInfo>

namespace kyodo::ui {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    constexpr int EmblemSize = 72;
    m_ui->setupUi(this);
    Theme::setRole(*m_ui->titleLabel, QStringLiteral("title"));
    Theme::setRole(*m_ui->hintLabel, QStringLiteral("hint"));
    Theme::setRole(*m_ui->recentLabel, QStringLiteral("section"));
    m_ui->emblem->setPixmap(Theme::emblem().pixmap(EmblemSize));
    m_ui->openButton->setDefault(true);
    connect(m_ui->openButton, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_ui->newButton, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_ui->recentList, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        emit recentWanted(item->data(Qt::UserRole).toString());
    });
}

StartPage::~StartPage() = default;

void StartPage::setRecent(const QStringList& paths)
{
    m_ui->recentList->clear();
    for (const QString& path : paths) {
        auto* item = new QListWidgetItem(QFileInfo(path).completeBaseName() +
                                         QStringLiteral("  —  ") + shownPath(path));
        item->setData(Qt::UserRole, path);
        m_ui->recentList->addItem(item);
    }
    m_ui->recentLabel->setVisible(!paths.isEmpty());
    m_ui->recentList->setVisible(!paths.isEmpty());
}

} // namespace kyodo::ui
