#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "ink/cell_painter.h"

#include <QFont>
#include <QLocale>

namespace atlas {

/// Paints the cells of a board on screen, on paper and into images alike. Every kind loses detail with its
/// size, down to flat colour.
class BoardPainter {
public:
    /// Numbers as \a locale writes them.
    BoardPainter(const RatingScale& scale, Theme theme, const QLocale& locale = QLocale());

    const Palette& palette() const { return m_cells.palette(); }
    const CellPainter& cells() const { return m_cells; }

    /// \a font is that of a symbol; what stands beside it is derived from it. Whoever paints many has put the
    /// background there.
    void paintCell(QPainter& painter, const QRectF& rect, const BoardCell& cell, const QFont& font) const;

    /// The median of some ratings alone, both its levels where it lies between two; without any level what
    /// they are instead.
    void paintLevels(
        QPainter& painter, const QRectF& rect, const Distribution& counts, const QFont& font) const;

    /// What a cell too small for anything else is filled with; the background where there is none.
    QColor flatColour(const BoardCell& cell) const;

private:
    void paint(QPainter& painter, const QRectF& rect, const NoCell& cell, const QFont& font) const;
    void paint(QPainter& painter, const QRectF& rect, const RatingsCell& cell, const QFont& font) const;
    void paint(QPainter& painter, const QRectF& rect, const DifferenceCell& cell, const QFont& font) const;
    void paint(QPainter& painter, const QRectF& rect, const DifferencesCell& cell, const QFont& font) const;
    void paint(QPainter& painter, const QRectF& rect, const SimilarityCell& cell, const QFont& font) const;
    void paint(QPainter& painter, const QRectF& rect, const ConsensusCell& cell, const QFont& font) const;

    void paintMedian(QPainter& painter, const QRectF& body, const RatingsCell& cell, const QFont& font) const;

    QColor flat(const NoCell& cell) const;
    QColor flat(const RatingsCell& cell) const;
    QColor flat(const DifferenceCell& cell) const;
    QColor flat(const DifferencesCell& cell) const;
    QColor flat(const SimilarityCell& cell) const;
    QColor flat(const ConsensusCell& cell) const;

    CellPainter m_cells;
    QLocale m_locale;
};

} // namespace atlas
