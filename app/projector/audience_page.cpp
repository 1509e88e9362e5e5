// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_page.h"

#include "projector/room_type.h"
#include "wording/audience_words.h"

#include <QFontMetricsF>

#include <algorithm>

namespace atlas {

namespace {

/// Each word no wider than \a width, ending in an ellipsis where it was.
QString withShortWords(const QString& words, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : all)
        word = metrics.elidedText(word, Qt::ElideRight, width);
    return all.join(u' ');
}

/// What \a words need if every letter is as narrow as an "i".
double leastHeight(const QString& words, const QFont& font, double width)
{
    constexpr double narrow = 0.2;
    const double lines = static_cast<double>(words.size()) * narrow * font.pixelSize() / std::max(1.0, width);
    return lines * font.pixelSize();
}

double widestSymbolOf(const RatingScale& scale)
{
    constexpr int sample = 100;
    const QFontMetricsF metrics(roomFont(sample, QFont::Bold));
    double widest = metrics.horizontalAdvance(audience_words::questionMark());
    for (const Rating rating : scale.legendOrder())
        widest = std::max(widest, metrics.horizontalAdvance(scale.entry(rating).symbol));
    return widest / sample;
}

} // namespace

double leastTypeOf(double pictureHeight)
{
    return std::max(1.0, 0.016 * pictureHeight);
}

AudiencePage::AudiencePage(const AudienceSlide& slide, const Phrases& phrases, const AudienceColours& colours,
    const QSizeF& size, const AudienceType& type)
    : m_slide(slide)
    , m_phrases(phrases)
    , m_colours(colours)
    , m_type(type)
    , m_widestSymbol(widestSymbolOf(slide.scale))
{
    m_picture.size = size;
    const double side = size.width() * 0.04;
    const double edge = size.height() * 0.05;
    m_free = QRectF(QPointF(), size).adjusted(side, edge, -side, -edge);
}

QRectF AudiencePage::takeTop(double height)
{
    if (height > m_free.height()) {
        refuse();
        height = std::max(0.0, m_free.height());
    }
    const QRectF taken(m_free.left(), m_free.top(), m_free.width(), height);
    m_free.setTop(taken.bottom());
    return taken;
}

QRectF AudiencePage::takeBottom(double height)
{
    if (height > m_free.height()) {
        refuse();
        height = std::max(0.0, m_free.height());
    }
    const QRectF taken(m_free.left(), m_free.bottom() - height, m_free.width(), height);
    m_free.setBottom(taken.top());
    return taken;
}

AudiencePage::Piece AudiencePage::piece(const QString& words, const QFont& font, double width, int mostLines)
{
    // Most tries fail: what fails for sure is not even measured.
    if (!m_type.mayCut && (!m_fits || leastHeight(words, font, width) > m_picture.size.height())) {
        refuse();
        return {words, font, WrappedText()};
    }
    if (widestWord(words, font) > width)
        refuse();
    return m_type.mayCut ? shortPiece(words, font, width, mostLines)
                         : Piece{words, font, WrappedText(words, font, width)};
}

AudiencePage::Piece AudiencePage::shortPiece(
    const QString& words, const QFont& font, double width, int mostLines)
{
    const bool tooWide = widestWord(words, font) > width;
    return {words, font,
        WrappedText(tooWide ? withShortWords(words, font, width) : words, font, width, mostLines)};
}

void AudiencePage::put(const Piece& piece, Ink ink, const QRectF& rect, Qt::Alignment alignment)
{
    if (piece.words.isEmpty())
        return;
    if (piece.height() > rect.height() + 0.5)
        refuse();
    QRectF place(rect.topLeft(), QSizeF(piece.width(), piece.height()));
    if (alignment & Qt::AlignHCenter)
        place.moveLeft(rect.center().x() - piece.width() / 2);
    else if (alignment & Qt::AlignRight)
        place.moveRight(rect.right());
    if (alignment & Qt::AlignVCenter)
        place.moveTop(rect.center().y() - piece.height() / 2);
    else if (alignment & Qt::AlignBottom)
        place.moveBottom(rect.bottom());
    m_picture.texts.push_back({piece.words, piece.lines, place, piece.font.pixelSize(), m_colours.ink(ink)});
}

void AudiencePage::putTop(const QString& words, const QFont& font, Ink ink, int mostLines)
{
    const Piece whole = piece(words, font, m_free.width(), mostLines);
    put(whole, ink, takeTop(whole.height()), Qt::AlignLeft | Qt::AlignTop);
}

void AudiencePage::putBottom(const QString& words, const QFont& font, Ink ink, int mostLines)
{
    const Piece whole = piece(words, font, m_free.width(), mostLines);
    put(whole, ink, takeBottom(whole.height()), Qt::AlignLeft | Qt::AlignTop);
}

int AudiencePage::symbolSize(const QSizeF& size) const
{
    // As large as the words around it where that fits, larger where there is room to breathe.
    const double byHeight = std::max(0.62 * size.height(), std::min(0.9 * size.height(), 1.0 * m_type.body));
    const double widthShare = byHeight > m_type.body ? 0.8 : 0.96;
    const double byWidth = m_widestSymbol > 0 ? widthShare * size.width() / m_widestSymbol : byHeight;
    return std::max(1, static_cast<int>(std::min(byWidth, byHeight) + 0.01));
}

void AudiencePage::putTile(const QRectF& rect, Rating rating, AudiencePicture::Tile::Look look, bool dimmed)
{
    m_picture.tiles.push_back({rect, rating, look, symbolSize(rect.size()), dimmed});
}

} // namespace atlas
