// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/screen_choice.h"

#include "ui/shell/screen_set.h"

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
    restore();
    connect(qApp, &QGuiApplication::screenAdded, this, &ScreenChoice::restore);
    connect(qApp, &QGuiApplication::screenRemoved, this, [this](const QScreen* gone) {
        if (gone == m_audience)
            m_audience = nullptr;
        restore();
    });
}

QString ScreenChoice::settingsGroup() const
{
    return QStringLiteral("workshop/screens/") + screenSetKey();
}

void ScreenChoice::restore()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    const QString known = QSettings().value(settingsGroup() + QStringLiteral("/audience")).toString();
    const auto found = std::find_if(screens.begin(), screens.end(),
        [&known](const QScreen* screen) { return screenName(*screen) == known; });
    if (found != screens.end())
        m_audience = *found;
    else if (!screens.contains(m_audience) || m_audience == QGuiApplication::primaryScreen())
        m_audience = screens.size() > 1 && screens.first() == QGuiApplication::primaryScreen()
            ? screens.at(1)
            : screens.first();
    Q_EMIT changed();
}

bool ScreenChoice::hasTwo() const
{
    return QGuiApplication::screens().size() > 1;
}

QScreen* ScreenChoice::audience() const
{
    return m_audience;
}

QScreen* ScreenChoice::facilitator() const
{
    if (m_audience != QGuiApplication::primaryScreen())
        return QGuiApplication::primaryScreen();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::find_if(
        screens.begin(), screens.end(), [this](const QScreen* screen) { return screen != m_audience; });
    return other == screens.end() ? m_audience : *other;
}

void ScreenChoice::setAudience(QScreen* screen)
{
    if (screen == m_audience)
        return;
    m_audience = screen;
    QSettings().setValue(settingsGroup() + QStringLiteral("/audience"), screenName(*screen));
    Q_EMIT changed();
}

void ScreenChoice::swap()
{
    setAudience(facilitator());
}

RoomSetup ScreenChoice::room() const
{
    RoomSetup room = suggestedRoom(m_audience->physicalSize());
    const QSettings settings;
    const QString group = settingsGroup();
    room.imageWidth = settings.value(group + QStringLiteral("/imageWidth"), room.imageWidth).toDouble();
    room.distance = settings.value(group + QStringLiteral("/distance"), room.distance).toDouble();
    return room;
}

void ScreenChoice::setRoom(const RoomSetup& room)
{
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
    if (window.screen() == &screen && screen.availableGeometry().intersects(window.geometry()))
        return;
    const bool maximized = window.isMaximized();
    if (maximized)
        window.showNormal();
    const QSize frame = window.frameGeometry().size() - window.size();
    const int title = window.geometry().top() - window.frameGeometry().top();
    const QRect room = screen.availableGeometry().adjusted(0, title, -frame.width(), title - frame.height());
    const QSize size = window.size().boundedTo(room.size());
    window.setGeometry(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size));
    if (maximized)
        window.showMaximized();
}

} // namespace atlas
