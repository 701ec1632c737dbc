#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kyodo::ui {

/// The line above the pages that says what is not as usual with the ledger, and offers what can be
/// done about it.
class LedgerBanner final : public QFrame
{
    Q_OBJECT

public:
    struct Offer
    {
        QString text;
        std::function<void()> act;
    };

    explicit LedgerBanner(QWidget* parent = nullptr);

    /// With at most two offers. What was offered before is withdrawn.
    void say(const QString& text, std::vector<Offer> offers = {});

private:
    void fillButtons();

    QLabel* m_label;
    std::vector<QPushButton*> m_buttons;
    std::vector<Offer> m_offers;
};

} // namespace kyodo::ui
