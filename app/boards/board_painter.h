#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "boards/board_colours.h"
#include "ink/cell_painter.h"

#include <QFont>
#include <QLocale>

class QPaintDevice;

namespace atlas {

class SignLine;

/// Steps of the order from \a before to \a after, negative if it goes down; none if one of them is no level
/// of the order.
std::optional<int> stepsBetween(const RatingScale& scale, Rating before, Rating after);

/// The tone of a cell; none of a rolled-up one.
ChangeTone toneOf(const RatingScale& scale, const DifferenceCell& cell);

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

    void paintShare(
        QPainter& painter, const QRectF& room, const SimilarityCell& cell, const QFont& font) const;
    void paintMedian(QPainter& painter, const QRectF& body, const RatingsCell& cell, const QFont& font) const;
    /// Where the levels that a median lies between stand; both the whole place where it is one level.
    struct Split {
        QRectF lower;
        QRectF upper;
        QFont font; ///< of the symbols
        bool isLegible = true; ///< the symbols fit
    };
    Split splitOf(
        const QRectF& body, const OrdinalMedian& middle, const QFont& font, const QPaintDevice* device) const;
    void paintSplit(QPainter& painter, const Split& split, const OrdinalMedian& middle) const;
    /// The symbols of a median, where they fit; gives where they end.
    double paintSymbols(QPainter& painter, const Split& split, const OrdinalMedian& middle) const;
    QRectF tileWithin(const QRectF& body, const ConsensusCell& cell, const SignLine& symbols) const;
    QString figureOf(const ConsensusCell& cell) const;
    void paintFigure(QPainter& painter, const QRectF& body, const QRectF& tile, double symbolsEnd,
        const ConsensusCell& cell, const QColor& ink, const QFont& font) const;
    void paintUnchanged(QPainter& painter, const QRectF& rect, Rating rating, const QFont& font) const;
    void paintShares(QPainter& painter, const QRectF& rect, const DifferencesCell& cell) const;

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
