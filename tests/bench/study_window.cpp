// SPDX-License-Identifier: GPL-3.0-or-later
// The application as a user starts it, on the atlas of the data folder: ends once the heatmap has painted.
#include "application.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTimer>

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("Competence Atlas"));
    QApplication qtApplication(argc, argv);
    atlas::Application application(qtApplication);
    if (!application.start({}))
        return 1;
    QTimer::singleShot(0, &qtApplication, &QApplication::quit);
    QApplication::sendPostedEvents();
    application.window()->repaint();
    return QApplication::exec();
}
