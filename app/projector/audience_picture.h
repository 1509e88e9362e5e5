#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/wrapped_text.h"
#include "projector/audience_colours.h"

#include <QRectF>

#include <vector>

namespace atlas {

/// What stands where on the audience window: placed, measured and coloured, to be painted as it is. Lengths
/// are pixels from the picture's top left.
struct AudiencePicture {
    struct Text {
        QString words; ///< whole, even where it is cut
        WrappedText lines;
        QRectF rect; ///< just around the lines
        int pixelSize = 0;
        QColor colour;
        /// Whether it lacks words or breaks inside one.
        bool isCut() const;
    };
    struct Tile {
        enum class Look { Rated, Covered, Hidden };
        QRectF rect;
        Rating rating;
        Look look = Look::Rated;
        int symbolSize = 0; ///< pixels
        bool dimmed = false;
    };
    /// A rating's bar; without a rating a plain one.
    struct Bar {
        QRectF rect;
        std::optional<Rating> rating;
    };

    QSizeF size;
    bool black = false;
    std::vector<Text> texts;
    std::vector<Tile> tiles;
    std::vector<Bar> bars;
    std::vector<QRectF> rings; ///< the item's tile and what the spotlight stands on; the ring runs around them

    /// Pixels of one unit of the tiles: gaps, corners and strokes grow with the picture.
    double unit() const { return size.height() / 360; }
    double ringReach() const { return 3 * unit(); } ///< how far a ring stands out of its tile

    /// What a tile says in letters; empty for one that says nothing.
    static QString symbolOf(const Tile& tile, const RatingScale& scale);
    /// The smallest type that is painted, symbols included; 0 without any.
    int smallestPixelSize(const RatingScale& scale) const;
    QStringList words(const RatingScale& scale) const;

    void paint(QPainter& painter, const AudienceColours& colours) const;

private:
    void paintTile(QPainter& painter, const Tile& tile, const AudienceColours& colours) const;
    void paintBar(QPainter& painter, const Bar& bar, const AudienceColours& colours) const;
};

} // namespace atlas
