#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QRectF>

namespace kyodo {

/// The paper of a report. B4 is the Japanese one (JIS).
enum class Paper { A4, A3, B4 };

/// 余白: the report's own; less, for wide tables; or more, for a file with holes.
enum class MarginSize { Usual, Narrow, Wide };

struct PageFormat
{
    Paper paper = Paper::A4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    QMarginsF margins{42, 42, 42, 36}; ///< the usual ones; points
    MarginSize marginSize = MarginSize::Usual;

    friend bool operator==(const PageFormat&, const PageFormat&) = default;

    /// Points, as it lies before the reader.
    [[nodiscard]] QSizeF size() const;
    /// Of the chosen size.
    [[nodiscard]] QMarginsF usedMargins() const;
    /// What the margins leave, from the paper's top left.
    [[nodiscard]] QRectF body() const;
    /// For a printer: the whole paper is painted on, the margins are the report's own.
    [[nodiscard]] QPageLayout layout() const;
};

} // namespace kyodo
