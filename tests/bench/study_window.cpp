// SPDX-License-Identifier: GPL-3.0-or-later
// The application as a user starts it, on the atlas of the data folder: ends once the heatmap has painted.
#include "application.h"
#include "ui/shell/main_window.h"

#include <QApplication>

#include <cstdlib>

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("Competence Atlas"));
    QApplication qtApplication(argc, argv);
    atlas::Application application(qtApplication);
    if (!application.start({}))
        return 1;
    QApplication::processEvents();
    application.window()->repaint();
    std::_Exit(0); // taking down is not part of the start
}
