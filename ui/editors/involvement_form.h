#pragma once

#include "core/domain/guideline/guideline.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QGridLayout;

namespace kyodo::ui {

/// きっかけ・決定・費用・責任: which side did what, one question a row.
class InvolvementForm final : public QWidget
{
    Q_OBJECT

public:
    explicit InvolvementForm(QWidget* parent = nullptr);

    void load(const Involvement& value);
    [[nodiscard]] Involvement value() const;

    void setReadOnly();

signals:
    void edited();

private:
    static constexpr int QuestionCount = 4;

    void addQuestion(QGridLayout& grid, int row);
    [[nodiscard]] std::optional<Side> side(int question) const;

    std::array<QButtonGroup*, QuestionCount> m_answers{};
};

} // namespace kyodo::ui
