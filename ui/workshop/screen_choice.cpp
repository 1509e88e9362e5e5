// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/screen_choice.h"

#include "ui/kit/screen_set.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace atlas {

ScreenChoice::ScreenChoice(QObject* parent)
    : QObject(parent)
{
    for (QScreen* screen : QGuiApplication::screens())
        add(screen);
    choose();
    connect(qApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        add(screen);
        choose();
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, &ScreenChoice::remove);
}

void ScreenChoice::add(QScreen* screen)
{
    m_screens.append(screen);
    connect(screen, &QScreen::geometryChanged, this, [this] {
        if (state() != RoomScreen::Gone) // a laptop whose projector went may change its resolution
            choose();
    });
}

void ScreenChoice::remove(QScreen* screen)
{
    m_screens.removeOne(screen);
    disconnect(screen, nullptr, this, nullptr);
    // No other screen becomes the room's by itself.
    if (screen == m_audience)
        m_audience = nullptr;
    Q_EMIT changed();
}

void ScreenChoice::choose()
{
    const QList<QScreen*> all = screens();
    const QString known = QSettings().value(settingsGroup() + QStringLiteral("/audience")).toString();
    const auto found = std::find_if(
        all.begin(), all.end(), [&known](const QScreen* screen) { return screenName(*screen) == known; });
    const QScreen* primary = QGuiApplication::primaryScreen();
    if (found != all.end())
        m_audience = *found;
    else if (all.isEmpty())
        m_audience = nullptr;
    else if (!all.contains(m_audience) || m_audience == primary)
        m_audience = all.size() > 1 && all.first() == primary ? all.at(1) : all.first();
    readRoom();
    Q_EMIT changed();
}

QString ScreenChoice::settingsGroup() const
{
    return QStringLiteral("workshop/screens/") + screenSetKey();
}

RoomScreen ScreenChoice::state() const
{
    if (!m_audience)
        return RoomScreen::Gone;
    return screens().size() > 1 ? RoomScreen::Own : RoomScreen::Shared;
}

bool ScreenChoice::isMirrored() const
{
    return screens().size() < m_screens.size();
}

QList<QScreen*> ScreenChoice::screens() const
{
    QList<QScreen*> apart;
    for (QScreen* screen : m_screens) {
        const QRect place = screen->geometry();
        if (std::none_of(apart.begin(), apart.end(),
                [&place](const QScreen* other) { return other->geometry().intersects(place); }))
            apart.append(screen);
    }
    return apart;
}

QScreen* ScreenChoice::audience() const
{
    return m_audience;
}

QScreen* ScreenChoice::facilitator() const
{
    if (m_audience != QGuiApplication::primaryScreen())
        return QGuiApplication::primaryScreen();
    const QList<QScreen*> all = screens();
    const auto other =
        std::find_if(all.begin(), all.end(), [this](const QScreen* screen) { return screen != m_audience; });
    return other == all.end() ? m_audience : *other;
}

void ScreenChoice::setAudience(QScreen* screen)
{
    if (screen == m_audience)
        return;
    m_audience = screen;
    QSettings().setValue(settingsGroup() + QStringLiteral("/audience"), screenName(*screen));
    readRoom();
    Q_EMIT changed();
}

void ScreenChoice::swap()
{
    setAudience(facilitator());
}

RoomSetup ScreenChoice::room() const
{
    return m_room;
}

void ScreenChoice::readRoom()
{
    if (!m_audience)
        return;
    // A laptop whose own screen the room sees is projected: what it says of its panel says nothing.
    constexpr double largestPanel = 800;
    const QSizeF panel = m_audience->physicalSize();
    const bool isProjected = state() == RoomScreen::Shared && panel.width() < largestPanel;
    m_room = isProjected ? RoomSetup() : suggestedRoom(panel);
    const QSettings settings;
    const QString group = settingsGroup();
    m_room.imageWidth = settings.value(group + QStringLiteral("/imageWidth"), m_room.imageWidth).toDouble();
    m_room.distance = settings.value(group + QStringLiteral("/distance"), m_room.distance).toDouble();
}

void ScreenChoice::setRoom(const RoomSetup& room)
{
    m_room = room;
    QSettings settings;
    const QString group = settingsGroup();
    settings.setValue(group + QStringLiteral("/imageWidth"), room.imageWidth);
    settings.setValue(group + QStringLiteral("/distance"), room.distance);
    Q_EMIT roomChanged();
}

QString ScreenChoice::title(const QScreen& screen)
{
    const QSize pixels = screen.geometry().size() * screen.devicePixelRatio();
    return QStringLiteral("%1 (%2 × %3)").arg(screen.name()).arg(pixels.width()).arg(pixels.height());
}

void showFullScreenOn(QWidget& window, QScreen& screen)
{
    // A window that is full screen already does not move.
    if (window.isFullScreen() && window.screen() != &screen)
        window.showNormal();
    window.setGeometry(screen.geometry());
    window.showFullScreen();
}

void moveTo(QWidget& window, QScreen& screen)
{
    // Not even its edge may stay on the other one.
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)
            ? screen.geometry().contains(window.geometry().center())
            : screen.geometry().contains(window.frameGeometry()))
        return;
    const bool maximized = window.isMaximized();
    if (maximized)
        window.setWindowState(Qt::WindowNoState);
    const QSize frame = window.frameGeometry().size() - window.size();
    const int title = window.geometry().top() - window.frameGeometry().top();
    const QRect room = screen.availableGeometry().adjusted(0, title, -frame.width(), title - frame.height());
    const QSize size = window.size().boundedTo(room.size());
    window.setGeometry(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size));
    if (maximized)
        window.setWindowState(Qt::WindowMaximized);
}

} // namespace atlas
