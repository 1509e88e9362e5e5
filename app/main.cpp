// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cli/command_line.h"

#include <QApplication>
#include <QTextStream>

#include <memory>

namespace {

// Commands paint into files: they need fonts, not a display.
int runCommand(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return atlas::runCommandLine(QCoreApplication::arguments(), out, err);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    if (argc > 1 && atlas::isCommand(QString::fromLocal8Bit(argv[1])))
        return runCommand(argc, argv);

    QApplication qtApplication(argc, argv);
    atlas::Application application(qtApplication);
    const QStringList arguments = QCoreApplication::arguments();
    if (!application.start(arguments.value(1)))
        return 1;
    return QApplication::exec();
}
