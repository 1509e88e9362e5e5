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
    // Behind “--” a file's name may begin with a dash.
    if (!application.start(arguments.value(arguments.value(1) == QStringLiteral("--") ? 2 : 1)))
        return 1;
    return QApplication::exec();
}
