// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/announcement.h"
#include "ui/kit/appearance.h"
#include "ui/kit/icons.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace atlas {

namespace {

constexpr int PassingMilliseconds = 8000;
constexpr int ReadingMilliseconds = 20000; ///< what was refused, and what lasts behind the reminder
constexpr int WidestBar = 720;
constexpr int Gap = 12; ///< to the edges of the page

QString pictureOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Done:
        return QStringLiteral("done");
    case MessageKind::Refused:
        return QStringLiteral("refused");
    case MessageKind::ReadOnly:
        return QStringLiteral("read-only");
    case MessageKind::Note:
        break;
    }
    return QStringLiteral("info");
}

QString wordOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Done:
        return MessageBar::tr("Done");
    case MessageKind::Refused:
        return MessageBar::tr("Not done");
    case MessageKind::ReadOnly:
        return MessageBar::tr("Read-only");
    case MessageKind::Note:
        break;
    }
    return MessageBar::tr("Note");
}

} // namespace

MessageBar::MessageBar(QWidget& page, Theme theme, QWidget* parent)
    : QFrame(parent)
    , m_page(page)
    , m_theme(theme)
    , m_picture(new QLabel(this))
    , m_word(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_layout(new QGridLayout(this))
    , m_timer(new QTimer(this))
    , m_reminder(new QAction(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_word->setFont(bold);
    m_word->setObjectName(QStringLiteral("messageWord"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("plain"));
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_layout->setContentsMargins(12, 7, 8, 7);
    m_layout->setSpacing(8);
    m_layout->setColumnStretch(2, 1);
    arrange(true);
    m_reminder->setObjectName(QStringLiteral("lastingMessage"));
    m_reminder->setVisible(false);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::goByItself);
    connect(m_reminder, &QAction::triggered, this, [this] { present(m_lasting, ReadingMilliseconds); });
    connect(m_action, &QToolButton::clicked, this, [this] {
        const auto act = m_shown.action.act; // it may replace the message, or the window
        hide();
        act();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    page.installEventFilter(this);
    hide();
}

void MessageBar::showLasting(const QString& message, MessageKind kind, const Action& action)
{
    const bool known = m_lasting.text == message && m_lasting.kind == kind;
    m_lasting = {message, kind, action};
    if (known)
        return;
    m_reminder->setText(wordOf(kind));
    m_reminder->setIcon(themedIcon(pictureOf(kind), m_theme));
    m_reminder->setToolTip(message);
    m_reminder->setVisible(true);
    m_lastingWaits = isVisible() && m_passing;
    if (!m_lastingWaits)
        present(m_lasting, ReadingMilliseconds);
}

void MessageBar::endLasting()
{
    m_lasting = {};
    m_lastingWaits = false;
    m_reminder->setVisible(false);
    if (!m_passing)
        hide();
}

void MessageBar::showPassing(const QString& message, MessageKind kind)
{
    present({message, kind, {}}, kind == MessageKind::Refused ? ReadingMilliseconds : PassingMilliseconds);
    m_passing = true;
}

void MessageBar::withdrawPassing()
{
    if (m_passing)
        hide();
    m_passing = false;
}

void MessageBar::present(const Message& message, int milliseconds)
{
    m_passing = false;
    m_shown = message;
    const CellColours colours = messageColours(message.kind, m_theme);
    // Each by itself: under a style sheet, parts do not take over what is above them.
    for (QWidget* part : QWidgetList{m_word, m_text, m_close}) {
        QPalette palette = part->palette();
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
            palette.setColor(role, colours.text);
        part->setPalette(palette);
    }
    m_picture->setPixmap(tintedPicture(
        pictureOf(message.kind), scaledToText(QSize(18, 18)), colours.text, devicePixelRatioF()));
    m_word->setText(wordOf(message.kind));
    m_text->setText(message.text);
    m_action->setText(message.action.text);
    m_action->setVisible(!message.action.text.isEmpty());
    place();
    show();
    raise();
    m_timer->start(milliseconds);
    announce(*this, QStringLiteral("%1: %2").arg(m_word->text(), message.text));
}

void MessageBar::goByItself()
{
    // Not from under the hand that reaches for it.
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        m_timer->start(PassingMilliseconds / 4);
    else
        hide();
}

/// An offer that came while another message was read is not missed.
void MessageBar::showWhatWaits()
{
    if (m_lastingWaits && isHidden()) {
        m_lastingWaits = false;
        present(m_lasting, ReadingMilliseconds);
    }
}

/// In one line, or the text below the word and the button below the text.
void MessageBar::arrange(bool oneLine)
{
    m_layout->addWidget(m_picture, 0, 0);
    m_layout->addWidget(m_word, 0, 1);
    if (oneLine)
        m_layout->addWidget(m_text, 0, 2);
    else
        m_layout->addWidget(m_text, 1, 1, 1, 4);
    m_layout->addWidget(m_action, oneLine ? 0 : 2, oneLine ? 3 : 1, 1, oneLine ? 1 : 4, Qt::AlignLeft);
    m_layout->addWidget(m_close, 0, 4);
}

void MessageBar::place()
{
    const QRect room(m_page.mapTo(parentWidget(), QPoint()), m_page.size());
    const int widest = std::max(1, std::min(room.width() - 2 * Gap - 24, scaledToText(WidestBar)));
    const QMargins margins = m_layout->contentsMargins();
    int line = margins.left() + margins.right() + m_picture->sizeHint().width() + m_word->sizeHint().width()
        + m_text->fontMetrics().horizontalAdvance(m_text->text()) + 4 + m_close->sizeHint().width()
        + 3 * m_layout->spacing();
    if (!m_shown.action.text.isEmpty())
        line += m_action->sizeHint().width() + m_layout->spacing();
    arrange(line <= widest);
    m_layout->invalidate();
    const int width = std::min(line, widest);
    const int height = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width)
                                                     : m_layout->totalSizeHint().height();
    setGeometry(freePlace(room, {width, height}));
    m_layout->activate();
}

/// From the foot of the page upwards, to the right, in the middle, to the left: the first place where nothing
/// lies that is clicked or typed in, nor the cell that the keys belong to.
QRect MessageBar::freePlace(const QRect& room, const QSize& size) const
{
    QRegion taken;
    const auto take = [&](const QWidget& owner, const QRect& rect) {
        taken += QRect(owner.mapTo(parentWidget(), rect.topLeft()), rect.size());
    };
    for (const QWidget* part : m_page.findChildren<QWidget*>()) {
        if (!part->isVisible())
            continue;
        if (const auto* view = qobject_cast<const QAbstractItemView*>(part)) {
            if (view->currentIndex().isValid())
                take(*view->viewport(), view->visualRect(view->currentIndex()));
        } else if (qobject_cast<const QAbstractButton*>(part) || qobject_cast<const QLineEdit*>(part)
            || qobject_cast<const QPlainTextEdit*>(part) || qobject_cast<const QComboBox*>(part)
            || qobject_cast<const QAbstractSpinBox*>(part) || qobject_cast<const QAbstractSlider*>(part)
            || qobject_cast<const QTabBar*>(part)) {
            take(*part, part->rect());
        } else if (const auto* head = qobject_cast<const QHeaderView*>(part);
                   head && head->orientation() == Qt::Horizontal) {
            take(*head, head->rect());
        }
    }
    const int right = room.right() - Gap - size.width();
    const int left = room.left() + Gap;
    for (int y = room.bottom() - Gap / 2 - size.height(); y > room.top(); y -= 4) {
        for (const int x : {right, (left + right) / 2, left}) {
            const QRect place(QPoint(x, y), size);
            if (!taken.intersects(place))
                return place;
        }
    }
    return {QPoint(right, room.bottom() - Gap / 2 - size.height()), size};
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    // Also before the window is shown: it is laid out then.
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    place();
}

void MessageBar::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    QMetaObject::invokeMethod(this, &MessageBar::showWhatWaits, Qt::QueuedConnection);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const CellColours colours = messageColours(m_shown.kind, m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isHighContrast(m_theme) ? Palette(RatingScale(), m_theme).text() : colours.text, 1.5));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace atlas
