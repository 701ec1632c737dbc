#pragma once

#include "ui/guideline/guideline_choices.h"
#include "ui/guideline/guideline_comparison.h"

#include <QDialog>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class ComparisonDialog;
}

/// 指針の比較: two guidelines side by side, list by list.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `first`: the place of the guideline on the left; the next one that differs is compared with
    /// it.
    ComparisonDialog(std::vector<GuidelineChoice> choices, std::size_t first,
                     QWidget* parent = nullptr);
    ~ComparisonDialog() override;

private:
    [[nodiscard]] std::size_t otherThan(std::size_t first) const;
    void compare();
    void listParts();
    void showPart(int row);

    std::vector<GuidelineChoice> m_choices;
    std::unique_ptr<Ui::ComparisonDialog> m_ui;
    GuidelineBridge m_bridge;
    std::vector<ComparedList> m_lists;
};

} // namespace kyodo::ui
