#pragma once

#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class StartPage;
}

/// What the window shows while no ledger is open.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    void setRecent(const QStringList& paths);

signals:
    void openWanted();
    void newWanted();
    void sampleWanted();
    void recentWanted(const QString& path);

private:
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace kyodo::ui
