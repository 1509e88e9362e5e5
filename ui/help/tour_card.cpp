// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour_card.h"

#include "ui/kit/key_hint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace atlas {

namespace {

constexpr int LettersAcross = 46;

} // namespace

TourCard::TourCard(QWidget* parent)
    : QFrame(parent)
    , m_count(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_skip(new QPushButton(tr("Skip the tour"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("tourCard"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    m_count->setProperty("role", QStringLiteral("hint"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_next->setProperty("role", QStringLiteral("primary"));
    m_skip->setObjectName(QStringLiteral("tourSkip"));
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_skip->setFlat(true);
    for (QPushButton* button : {m_skip, m_back, m_next})
        button->setAutoDefault(true); // Enter is for the button that has the focus
    m_skip->setToolTip(withKey(m_skip->text(), Qt::Key_Escape));
    m_back->setToolTip(withKey(m_back->text(), Qt::Key_Left));
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(6);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextChosen);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backChosen);
    connect(m_skip, &QPushButton::clicked, this, &TourCard::skipChosen);
}

void TourCard::showStep(int step, int steps, const QString& title, const QString& text)
{
    m_count->setText(tr("Step %1 of %2").arg(step).arg(steps));
    m_title->setText(title);
    m_text->setText(text);
    m_back->setEnabled(step > 1);
    m_skip->setVisible(step < steps);
    m_next->setText(step < steps ? tr("Next") : tr("Start working"));
    m_next->setToolTip(withKey(m_next->text(), Qt::Key_Enter));
    setAccessibleName(tr("Tour, step %1 of %2: %3").arg(step).arg(steps).arg(title));
    setAccessibleDescription(text);
    setFocus(Qt::OtherFocusReason);
    // The focus may not have moved, but there is something new to read out.
    QAccessibleEvent focus(this, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
}

void TourCard::fitInto(const QSize& most)
{
    const int buttons =
        m_skip->sizeHint().width() + m_back->sizeHint().width() + m_next->sizeHint().width() + 70;
    const int wanted = std::max(buttons, LettersAcross * fontMetrics().averageCharWidth() + 40);
    const int width = std::min(wanted, most.width());
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, std::min(height, most.height()));
}

bool TourCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // shortcuts of the window would act where nobody looks
        return true;
    }
    return QFrame::event(event);
}

void TourCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT skipChosen();
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT nextChosen();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        Q_EMIT backChosen();
        break;
    default:
        event->accept(); // goes no further
    }
}

bool TourCard::focusNextPrevChild(bool next)
{
    QList<QWidget*> order;
    for (QPushButton* button : {m_next, m_back, m_skip}) {
        if (button->isEnabled() && button->isVisible())
            order << button;
    }
    const auto count = order.size();
    const auto at = order.indexOf(focusWidget());
    order[at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count]->setFocus(
        next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace atlas
