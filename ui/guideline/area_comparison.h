#pragma once

#include "core/domain/guideline/guideline_mapping.h"

#include <QWidget>

namespace kyodo::ui {

/// The areas of two guidelines, one picture above the other, with a line from each area to its
/// counterpart. To look at only; the table below it says the same in words.
class AreaComparison final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaComparison(QWidget* parent = nullptr);

    void setBridge(const GuidelineBridge& bridge);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString spokenPairs() const;

    GuidelineBridge m_bridge;
};

} // namespace kyodo::ui
