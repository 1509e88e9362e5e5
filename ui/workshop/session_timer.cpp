// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/session_timer.h"

#include "editing/workshop_session.h"
#include "ui/kit/announcement.h"

#include <QLabel>
#include <QVBoxLayout>

#include <chrono>
#include <cstdlib>

namespace atlas {

namespace {

constexpr int StoreEvery = 10; // seconds

QString clockText(int seconds)
{
    const QChar zero(u'0');
    const int positive = std::abs(seconds);
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QStringLiteral("−") : QString())
        .arg(positive / 60)
        .arg(positive % 60, 2, 10, zero);
}

} // namespace

SessionTimer::SessionTimer(WorkshopSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_left(new QLabel(this))
    , m_whole(new QLabel(this))
{
    m_left->setObjectName(QStringLiteral("timeLeft"));
    m_left->setProperty("role", QStringLiteral("clock"));
    m_whole->setProperty("role", QStringLiteral("hint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_left);
    layout->addWidget(m_whole);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &SessionTimer::tick);
    connect(&session, &WorkshopSession::changed, this, &SessionTimer::refresh);
    refresh();
}

SessionTimer::~SessionTimer()
{
    disconnect(&m_session, nullptr, this, nullptr);
    store();
}

int SessionTimer::unstored() const
{
    return isRunning() ? static_cast<int>(m_since.elapsed() / 1000) : 0;
}

void SessionTimer::setRunning(bool running)
{
    if (running == isRunning())
        return;
    if (running) {
        m_since.start();
        m_tick.start();
    } else {
        store();
        m_tick.stop();
    }
    refresh();
}

void SessionTimer::store()
{
    const int seconds = unstored();
    if (seconds == 0)
        return;
    m_since.start();
    if (!m_session.addSeconds(seconds))
        m_tick.stop(); // a disk that takes nothing is told of once, not every few seconds
}

void SessionTimer::tick()
{
    if (unstored() >= StoreEvery)
        store(); // announces a change, which refreshes
    else
        refresh();
}

void SessionTimer::refresh()
{
    const Workshop& workshop = m_session.workshop();
    const AgendaItem* item = m_session.current();
    int all = unstored();
    for (const AgendaItem& each : workshop.items)
        all += each.secondsUsed;
    const int used = item ? item->secondsUsed + unstored() : 0;
    const int left = workshop.secondsPerItem - used;
    if (isRunning() && left < 0 && !m_wasOver)
        announce(*this, tr("The time for this item is over."));
    m_wasOver = left < 0;
    m_left->setText(clockText(left));
    m_left->setToolTip(left < 0 ? tr("The time for this item is over.") : tr("Time left for this item"));
    m_left->setAccessibleName(tr("Time left for this item: %1").arg(clockText(left)));
    m_whole->setText(
        isRunning() ? tr("%1 in all").arg(clockText(all)) : tr("%1 in all · paused").arg(clockText(all)));
}

} // namespace atlas
