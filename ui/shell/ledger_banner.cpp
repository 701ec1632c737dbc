#include "ui/shell/ledger_banner.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kyodo::ui {

LedgerBanner::LedgerBanner(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
{
    Theme::setRole(*this, QStringLiteral("banner"));
    auto* row = new QHBoxLayout(this);
    constexpr QMargins Around(16, 6, 16, 6);
    row->setContentsMargins(Around);
    m_label->setObjectName(QStringLiteral("banner"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1);
    for (const auto& name :
         {QStringLiteral("bannerFirstButton"), QStringLiteral("bannerSecondButton")}) {
        auto* button = new QPushButton(this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, index = m_buttons.size()] {
            const auto act = m_offers[index].act; // which may withdraw the offer
            act();
        });
        m_buttons.push_back(button);
    }
    hide();
}

void LedgerBanner::say(const QString& text, std::vector<Offer> offers)
{
    Q_ASSERT(offers.size() <= m_buttons.size());
    m_offers = std::move(offers);
    m_label->setText(text);
    fillButtons();
    setVisible(!text.isEmpty());
}

void LedgerBanner::fillButtons()
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isOffered = i < m_offers.size();
        m_buttons[i]->setVisible(isOffered);
        m_buttons[i]->setText(isOffered ? m_offers[i].text : QString());
    }
}

} // namespace kyodo::ui
