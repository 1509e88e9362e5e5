// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_program.h"

#include "cli/command_line.h"
#include "cli/visible_output.h"
#include "translations.h"

#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace atlas {

namespace {

/// What the commands print is the same bytes everywhere; the C library of Windows would end lines its own
/// way, and break those of a CSV table.
void printBytesAsTheyAre()
{
#ifdef Q_OS_WIN
    for (FILE* stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
#endif
}

bool outIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(fileno(stdout)) != 0;
#endif
}

void choosePlatform()
{
#ifndef Q_OS_WIN
    // Commands paint into files: they need fonts, not a display. Windows has its desktop wherever a program
    // runs, and the offscreen platform knows none of the fonts there.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

/// Qt ends the program with a page of its own advice where there is none.
bool hasDisplay([[maybe_unused]] const QStringList& arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const char* const variables[] = {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"};
    const bool named = std::any_of(std::begin(variables), std::end(variables),
        [](const char* variable) { return !qEnvironmentVariableIsEmpty(variable); });
    return named || std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
        return argument.contains(QStringLiteral("-platform"))
            || argument.contains(QStringLiteral("-display"));
    });
#else
    return true;
#endif
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setOrganizationName(QStringLiteral("Competence Atlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
}

bool opensWindow(int argc, char** argv)
{
    // The commands are ASCII: whatever this makes of a file name, it is none of them.
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return asksForWindow(arguments) && hasDisplay(arguments);
}

int runCommandProgram(int argc, char** argv)
{
    choosePlatform();
    // Standard error belongs to our own line; Qt's remarks on the environment are not for the user.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qUtf8Printable(visible(message)));
    });
    const QGuiApplication application(argc, argv);
    Translations translations;
    translations.install(systemLanguage());
    printBytesAsTheyAre();
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommandLine(QCoreApplication::arguments(), out, err, outIsTerminal());
}

} // namespace atlas
