#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projector/audience_slide.h"

#include <QObject>

#include <optional>

namespace atlas {

/// What of a workshop the room is to see: a view of the current item, or a picture that stays. Whether present
/// ratings are hidden is kept from one session to the next.
class RoomView final : public QObject {
    Q_OBJECT
public:
    explicit RoomView(QObject* parent = nullptr);

    const AudienceView& view() const { return m_view; }
    bool isFrozen() const { return m_frozen.has_value(); }
    /// The picture that stays.
    const std::optional<AudienceSlide>& frozen() const { return m_frozen; }
    /// As another was left.
    void restore(const AudienceView& view, const std::optional<AudienceSlide>& frozen);
    /// The picture; black behind a curtain.
    AudienceSlide slide(const Atlas& atlas, const Workshop& workshop, Language language, bool curtained) const;

    void setMode(AudienceMode mode);
    void setSpotlight(Spotlight spotlight);
    void setBlack(bool black);
    void setRatingHidden(bool hidden);
    void nextMode();
    void nextSpotlight();
    /// All columns, or one after the other.
    void toggleColumns();
    /// Where columns are revealed one by one, that comes before the next item; false if none is left that way.
    bool revealColumn(int direction, int columns);
    /// Another item becomes current.
    void beginItem();
    /// A whole matrix has no room for votes.
    void makeRoomForVotes();
    /// \a picture stays while the session goes on.
    void freeze(const AudienceSlide& picture);
    void thaw();

Q_SIGNALS:
    void changed();

private:
    template <class Change>
    void change(Change apply);

    AudienceView m_view;
    std::optional<AudienceSlide> m_frozen;
};

} // namespace atlas
