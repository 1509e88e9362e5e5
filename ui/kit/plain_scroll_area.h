#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QScrollArea>

namespace atlas {

/// The upright bar of \a area has its room beside the content also while it is not in sight: nothing is wrapped
/// anew, and jumps from under the mouse, when it comes. To be called once the content and its layout are there.
void keepRoomForBar(QScrollArea& area);

/// Room for parts that a small screen or large type would squeeze: there it scrolls up and down, elsewhere it
/// is not seen. What is in it takes the keyboard.
class PlainScrollArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit PlainScrollArea(QWidget* content, QWidget* parent = nullptr);

    /// Part of the content to scroll to whenever not all of it has room.
    void keepInSight(QWidget& part);
    /// As wide as the content needs: it does not scroll across.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void scrollToKept();

    QWidget* m_kept = nullptr;
};

} // namespace atlas
