#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFrame>

class QLabel;
class QPushButton;

namespace atlas {

/// What one step of the tour says, with the ways on. Keeps the keyboard to itself: the keys of the window
/// below rest meanwhile.
class TourCard final : public QFrame {
    Q_OBJECT
public:
    explicit TourCard(QWidget* parent);

    /// \a step counts from 1.
    void showStep(int step, int steps, const QString& title, const QString& text);
    /// As wide as reads well, no wider than \a most, and as high as the words need.
    void fitInto(const QSize& most);

Q_SIGNALS:
    void nextChosen();
    void backChosen();
    void skipChosen();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace atlas
