// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/room_view.h"

#include <QSettings>

namespace atlas {

namespace {

constexpr auto RatingHiddenKey = "workshop/ratingHidden";

} // namespace

RoomView::RoomView(QObject* parent)
    : QObject(parent)
{
    m_view.ratingHidden = QSettings().value(QLatin1String(RatingHiddenKey), true).toBool();
}

AudienceSlide RoomView::slide(
    const Atlas& atlas, const Workshop& workshop, Language language, bool curtained) const
{
    AudienceView view = m_view;
    view.black = view.black || curtained;
    return m_frozen && !view.black ? *m_frozen : audienceSlide(atlas, workshop, view, language);
}

template <class Change>
void RoomView::change(Change apply)
{
    apply(m_view);
    Q_EMIT changed();
}

void RoomView::restore(const AudienceView& view, const std::optional<AudienceSlide>& frozen)
{
    m_frozen = frozen;
    change([&view](AudienceView& mine) { mine = view; });
}

void RoomView::setMode(AudienceMode mode)
{
    change([mode](AudienceView& view) { view.mode = mode; });
}

void RoomView::setSpotlight(Spotlight spotlight)
{
    change([spotlight](AudienceView& view) { view.spotlight = spotlight; });
}

void RoomView::setBlack(bool black)
{
    change([black](AudienceView& view) { view.black = black; });
}

void RoomView::setRatingHidden(bool hidden)
{
    QSettings().setValue(QLatin1String(RatingHiddenKey), hidden);
    change([hidden](AudienceView& view) { view.ratingHidden = hidden; });
}

void RoomView::nextMode()
{
    setMode(static_cast<AudienceMode>((static_cast<int>(m_view.mode) + 1) % 3));
}

void RoomView::nextSpotlight()
{
    setSpotlight(static_cast<Spotlight>((static_cast<int>(m_view.spotlight) + 1) % 4));
}

void RoomView::toggleColumns()
{
    change([](AudienceView& view) {
        view.shownColumns = view.shownColumns ? std::nullopt : std::optional<int>(0);
    });
}

bool RoomView::revealColumn(int direction, int columns)
{
    if (!m_view.shownColumns || m_view.mode == AudienceMode::Cell)
        return false;
    const int shown = *m_view.shownColumns + direction;
    if (shown < 0 || shown > columns)
        return false;
    change([shown](AudienceView& view) { view.shownColumns = shown; });
    return true;
}

void RoomView::beginItem()
{
    if (m_view.shownColumns)
        change([](AudienceView& view) { view.shownColumns = 0; });
}

void RoomView::makeRoomForVotes()
{
    if (m_view.mode == AudienceMode::Matrix)
        setMode(AudienceMode::Row);
}

void RoomView::freeze(const AudienceSlide& picture)
{
    if (m_frozen)
        return;
    m_frozen = picture;
    Q_EMIT changed();
}

void RoomView::thaw()
{
    if (!m_frozen)
        return;
    m_frozen.reset();
    Q_EMIT changed();
}

} // namespace atlas
