#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace atlas {

class TourCard;

/// One thing that the tour shows.
struct TourStep {
    QString title;
    QString text;
    std::function<void()> prepare; ///< brings the place to light
    /// In the coordinates of the widget given; the first is what the card points at, all stay bright.
    std::function<std::vector<QRect>(const QWidget&)> places;
};

/// Leads through a window: all but the place in question is dimmed, a card beside it explains. Covers its
/// parent and deletes itself at its end.
class Tour final : public QWidget {
    Q_OBJECT
public:
    Tour(std::vector<TourStep> steps, QWidget* window);

    void start();
    int step() const { return m_step; }
    /// What is bright now, the place pointed at first.
    const std::vector<QRect>& places() const { return m_places; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void showStep(int step);
    void place();
    void end();
    void holdFocus(const QWidget* now);

    std::vector<TourStep> m_steps;
    std::vector<QRect> m_places;
    TourCard* m_card;
    QPointer<QWidget> m_before; ///< had the keyboard, and gets it back
    int m_step = 0;
};

/// Where a card of \a size stands in \a room: beside the first of \a places without covering it, nor the
/// others, where it can; right of it rather than left, below or above. What holds the first does not count.
QRect besidePlaces(const QSize& size, const std::vector<QRect>& places, const QRect& room);

} // namespace atlas
