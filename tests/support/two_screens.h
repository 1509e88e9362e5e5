#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QFile>
#include <QRect>
#include <QTemporaryDir>

#include <vector>

namespace atlas {

/// A screen of the off-screen platform.
struct Screen {
    const char* name;
    QRect place;
};

/// Makes the off-screen platform offer \a all; to be called before the application is made. The folder must
/// outlive the application.
inline void useScreens(const QTemporaryDir& folder, const std::vector<Screen>& all)
{
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no configuration of the screens");
    QByteArray screens =
        R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [)";
    for (const Screen& screen : all) {
        screens += screens.endsWith('[') ? "" : ",";
        screens += QStringLiteral(R"({"name": "%1", "x": %2, "y": %3, "width": %4, "height": %5, )"
                                  R"("logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1})")
                       .arg(QLatin1String(screen.name))
                       .arg(screen.place.x())
                       .arg(screen.place.y())
                       .arg(screen.place.width())
                       .arg(screen.place.height())
                       .toUtf8();
    }
    file.write(screens + "]}");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
}

/// A laptop and a projector beside it.
inline void useTwoScreens(const QTemporaryDir& folder, QSize laptop = {1280, 720})
{
    useScreens(folder, {{"Laptop", QRect(QPoint(), laptop)}, {"Projector", {laptop.width(), 0, 1920, 1080}}});
}

} // namespace atlas
