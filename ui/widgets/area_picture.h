#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/report/figures/area_figure.h"

#include <QWidget>

#include <optional>

namespace kyodo::ui {

/// 領域図 to choose from: the guideline's areas between the wedges of the citizens and the city. By
/// mouse; by the letter or number of an area; by the arrow keys, Home and End; Delete and Backspace
/// take the choice away. Ctrl+Z and Ctrl+Y take steps back and again.
class AreaPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit AreaPicture(QWidget* parent = nullptr);

    /// Forgets what the last guideline's areas were chosen for.
    void setGuideline(const Guideline& guideline);

    void setSelected(const std::optional<AreaCode>& area);
    /// What was chosen until now cannot be taken back any more: another project is shown.
    void forgetSteps();
    /// What the project's form speaks for.
    void setSuggested(const std::optional<AreaCode>& area);
    /// What was chosen in the last round.
    void setPrevious(const std::optional<AreaCode>& area);

    [[nodiscard]] const std::optional<AreaCode>& selected() const { return m_state.selected; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose another area, or none.
    void areaChosen(const std::optional<kyodo::AreaCode>& area);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void choose(const std::optional<AreaCode>& area);
    using Steps = std::vector<std::optional<AreaCode>>;
    void step(Steps& from, Steps& to);
    void display(const std::optional<AreaCode>& area);
    void setHovered(const std::optional<AreaCode>& area);
    /// False when the key means nothing here.
    [[nodiscard]] bool obey(const QKeyEvent& key);
    void chooseNeighbour(int step);
    [[nodiscard]] std::optional<AreaCode> areaWritten(const QString& mark) const;
    [[nodiscard]] QString areaWords(const std::optional<AreaCode>& area) const;
    [[nodiscard]] QString toolTipAt(QPointF place) const;
    void paintGround(QPainter& painter) const;
    void layOut();
    void tellScreenReader();

    Guideline m_guideline;
    AreaFigure m_figure;
    AreaFigureState m_state;
    Steps m_before; ///< what was chosen, to be taken back with Ctrl+Z
    Steps m_after;  ///< what was taken back
};

} // namespace kyodo::ui
