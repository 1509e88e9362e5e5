// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cli/command_line.h"
#include "translations.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

namespace {

// Commands paint into files: they need fonts, not a display.
int runCommand(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error belongs to our own line; Qt's remarks on the environment are not for the user.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    });
    const QGuiApplication application(argc, argv);
    atlas::Translations translations;
    translations.install(atlas::systemLanguage());
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
