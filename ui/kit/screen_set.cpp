// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/screen_set.h"

#include "ui/kit/appearance.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace atlas {

namespace {

QString placeKey(const QString& name)
{
    return QStringLiteral("places/%1/%2").arg(screenSetKey(), name);
}

} // namespace

QString screenName(const QScreen& screen)
{
    const QRect place = screen.geometry();
    return QStringLiteral("%1 %2x%3+%4+%5")
        .arg(screen.name())
        .arg(place.width())
        .arg(place.height())
        .arg(place.x())
        .arg(place.y());
}

QString screenSetKey()
{
    QStringList names;
    for (const QScreen* screen : QGuiApplication::screens())
        names << screenName(*screen);
    names.sort();
    const QByteArray set = QCryptographicHash::hash(names.join(u';').toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(set.toHex().left(12));
}

QString panelsKey(const QString& name)
{
    return QStringLiteral("panels/%1/%2").arg(scaledToText(100)).arg(name);
}

bool restoreWindowPlace(QWidget& window, const QString& name)
{
    return window.restoreGeometry(QSettings().value(placeKey(name)).toByteArray());
}

void keepOnScreen(QWidget& window)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect room = window.screen()->availableGeometry();
    const QSize frame = window.frameGeometry().size() - window.size();
    if (const QSize size = window.size().boundedTo(room.size() - frame); size != window.size())
        window.resize(size);
    QRect place = window.frameGeometry();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    if (place != window.frameGeometry())
        window.move(place.topLeft());
}

void saveWindowPlace(const QWidget& window, const QString& name)
{
    QSettings().setValue(placeKey(name), window.saveGeometry());
}

} // namespace atlas
