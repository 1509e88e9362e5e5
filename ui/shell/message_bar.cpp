// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include "ui/shell/announcement.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int PassingMilliseconds = 8000;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_action(new QToolButton)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setObjectName(QStringLiteral("plain"));
    auto* close = new QToolButton;
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::restore);
    connect(m_action, &QToolButton::clicked, this, &MessageBar::actionTriggered);
    connect(close, &QToolButton::clicked, this, [this] {
        if (!m_timer->isActive())
            m_lasting.clear();
        m_timer->stop();
        restore();
    });
    setAutoFillBackground(true);
    QPalette colours = palette();
    const bool dark = colours.color(QPalette::Base).lightness() < 110;
    colours.setColor(QPalette::Window, dark ? QColor(0x3A3013) : QColor(0xFFF4D6));
    colours.setColor(QPalette::WindowText, dark ? QColor(0xFBEFC9) : QColor(0x4A3B05));
    setPalette(colours);
    hide();
}

void MessageBar::showLasting(const QString& message, const QString& action)
{
    m_lasting = message;
    m_lastingAction = action;
    if (!m_timer->isActive())
        restore();
}

void MessageBar::showPassing(const QString& message)
{
    m_text->setText(message);
    m_action->hide();
    m_timer->start(PassingMilliseconds);
    show();
    announce(*this, message);
}

void MessageBar::restore()
{
    m_text->setText(m_lasting);
    m_action->setText(m_lastingAction);
    m_action->setVisible(!m_lastingAction.isEmpty());
    setVisible(!m_lasting.isEmpty());
    announce(*this, m_lasting);
}

} // namespace atlas
