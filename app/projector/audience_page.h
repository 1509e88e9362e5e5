#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projector/audience_picture.h"
#include "projector/audience_slide.h"

#include <QFont>

namespace atlas {

class Phrases;

/// What a picture leaves out for the sake of larger type; each leaves out what the one before does.
enum class Detail {
    Full,
    Lean, ///< no family and no competence
    ItemNamed, ///< of the domains only the item's has words; the figures of a vote are fewer
    Bare ///< no legend, no progress: symbols speak for themselves
};

/// Type of one try at a picture, in pixels.
struct AudienceType {
    Detail detail = Detail::Full;
    int body = 0;
    int title = 0;
    int note = 0; ///< of what stands in the corners
    bool mayCut = false; ///< nothing smaller is left to try: labels end in an ellipsis rather than be refused
};

/// The smallest type of a sane picture, in pixels; what is below is better left out.
double leastTypeOf(double pictureHeight);

/// A picture in the making. Takes pieces from the free area and remembers whether they all found room.
class AudiencePage {
public:
    AudiencePage(const AudienceSlide& slide, const Phrases& phrases, const AudienceColours& colours,
        const QSizeF& size, const AudienceType& type);

    const AudienceSlide& slide() const { return m_slide; }
    const RatingScale& scale() const { return m_slide.scale; }
    const Phrases& phrases() const { return m_phrases; }
    const AudienceType& type() const { return m_type; }
    /// Whether everything that \a detail leaves out is left out.
    bool leavesOut(Detail detail) const { return m_type.detail >= detail; }
    /// Between neighbouring tiles: leaves room for two rings.
    double gap() const { return 2.6 * m_picture.ringReach(); }

    /// The least height, in bodies of type, for what has to be seen: a title that stands out leaves it more.
    double least(double tight, double roomy) const
    {
        return m_type.body * (m_type.title > 1.5 * m_type.body ? roomy : tight);
    }

    const QRectF& free() const { return m_free; }
    bool fits() const { return m_fits; }
    void refuse() { m_fits = false; }
    QRectF takeTop(double height);
    QRectF takeBottom(double height);
    void narrow(const QRectF& free) { m_free = free; }

    /// A text in type of one size, ready to place.
    struct Piece {
        QString words;
        QFont font;
        WrappedText lines;
        double width() const { return lines.width(); }
        double height() const { return lines.height(); }
    };
    /// Words broken to \a width. Where a word is wider, they do not fit. Where the page may cut, they end in
    /// an ellipsis after \a mostLines.
    Piece piece(const QString& words, const QFont& font, double width, int mostLines);
    /// Words of no more than \a mostLines, in an ellipsis where they are longer.
    static Piece shortPiece(const QString& words, const QFont& font, double width, int mostLines);
    /// What is too high for \a rect does not fit.
    void put(const Piece& piece, Ink ink, const QRectF& rect, Qt::Alignment alignment);
    /// Words over the whole width at the top or bottom of the free area.
    void putTop(const QString& words, const QFont& font, Ink ink, int mostLines);
    void putBottom(const QString& words, const QFont& font, Ink ink, int mostLines);

    /// How large the symbols of the scale can be in tiles of \a size.
    int symbolSize(const QSizeF& size) const;
    void putTile(const QRectF& rect, Rating rating, AudiencePicture::Tile::Look look, bool dimmed = false);
    void putBar(const AudiencePicture::Bar& bar) { m_picture.bars.push_back(bar); }
    void putRing(const QRectF& rect) { m_picture.rings.push_back(rect); }

    const AudiencePicture& picture() const { return m_picture; }

private:
    const AudienceSlide& m_slide;
    const Phrases& m_phrases;
    const AudienceColours& m_colours;
    AudienceType m_type;
    AudiencePicture m_picture;
    QRectF m_free;
    double m_widestSymbol = 0; ///< for a pixel size of 1
    bool m_fits = true;
};

} // namespace atlas
