#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "ink/sheet_style.h"
#include "sheets/agenda_place.h"

#include <QPointF>
#include <QTimeZone>

#include <functional>
#include <vector>

class QPainter;

namespace atlas {

class CellPainter;
class Phrases;
class WrappedText;

/// A piece of minutes that no page break may split. A heading stays with the block below it and is painted
/// again in short where its blocks go on overleaf.
struct MinutesBlock {
    bool heading = false;
    double height = 0;
    double repeatedHeight = 0;
    std::function<void(QPainter& painter, QPointF topLeft)> paint;
    std::function<void(QPainter& painter, QPointF topLeft)> paintRepeated; ///< of a heading
};

/// Turns a workshop into such pieces, measured for a width.
class MinutesBlocks {
public:
    MinutesBlocks(const Atlas& atlas, const Workshop& workshop, const Phrases& phrases,
        const SheetStyle& style, const Palette& palette, double width);

    std::vector<MinutesBlock> make(const QTimeZone& zone, bool withNotes);

private:
    struct Fact {
        QString name;
        QString value;
    };
    void addTitle(const QTimeZone& zone);
    std::vector<Fact> facts(const QTimeZone& zone) const;
    void addFacts(const std::vector<Fact>& facts);
    void addLegend(const RatingScale& scale);
    void addItem(const AgendaPlace& place, bool withNotes);
    void addItemHeading(const AgendaPlace& place);
    void addOutcome(const AgendaPlace& place);
    void addRound(const AgendaPlace& place, const VoteRound& round, int number);
    void addParked();
    /// A paragraph, a block a line, so that it may go on overleaf.
    void addText(const QString& text, const QFont& font, const QColor& colour, double indent);
    void addGap(double height);
    QString placeLine(const AgendaPlace& place) const;

    const Workshop& m_workshop;
    std::vector<AgendaPlace> m_places;
    bool m_namesFamilies;
    const Phrases& m_phrases;
    SheetStyle m_style;
    Palette m_palette;
    double m_width;
    std::vector<MinutesBlock> m_blocks;
};

} // namespace atlas
