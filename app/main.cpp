// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "command_program.h"

#include <QApplication>

int main(int argc, char** argv)
{
    atlas::nameProgram();
    if (!atlas::opensWindow(argc, argv))
        return atlas::runCommandProgram(argc, argv);

    QApplication qtApplication(argc, argv);
    atlas::Application application(qtApplication);
    const QStringList arguments = QCoreApplication::arguments();
    if (!application.start(arguments.value(1)))
        return 1;
    return QApplication::exec();
}
