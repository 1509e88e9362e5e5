#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QFile>
#include <QSize>
#include <QTemporaryDir>

namespace atlas {

/// Makes the off-screen platform offer a laptop and a projector beside it; to be called before the
/// application is made. The folder must outlive the application.
inline void useTwoScreens(const QTemporaryDir& folder, QSize laptop = {1280, 720})
{
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no configuration of the screens");
    QByteArray screens =
        R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [)";
    const auto add = [&screens](const char* name, int x, QSize size) {
        screens += QStringLiteral(R"({"name": "%1", "x": %2, "y": 0, "width": %3, "height": %4, )"
                                  R"("logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1})")
                       .arg(QLatin1String(name))
                       .arg(x)
                       .arg(size.width())
                       .arg(size.height())
                       .toUtf8();
    };
    add("Laptop", 0, laptop);
    screens += ',';
    add("Projector", laptop.width(), {1920, 1080});
    file.write(screens + "]}");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
}

} // namespace atlas
