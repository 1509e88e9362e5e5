// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_program.h"

#include "cli/command_line.h"
#include "cli/visible_output.h"
#include "translations.h"

#include <QGuiApplication>
#include <QStringDecoder>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
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

/// What is opened next must not get the number of a standard stream that was handed over closed, and the
/// report of a command with it.
void keepStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Not for writing: that it goes nowhere has to show.
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", O_RDONLY);
    }
#endif
}

/// The first argument that is no text, shown as far as it can be. Read as text it would name another file.
std::optional<QString> illegible([[maybe_unused]] int argc, [[maybe_unused]] char** argv)
{
#ifdef Q_OS_UNIX
    for (int at = 1; at < argc; ++at) {
        // Stateless, so that one that ends too soon is an error as well.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(argv[at]));
        if (decoder.hasError())
            return text;
    }
#endif
    return {};
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
    return asksForWindow(arguments) && hasDisplay(arguments) && !illegible(argc, argv);
}

int runCommandProgram(int argc, char** argv)
{
    keepStandardStreams();
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
    if (const std::optional<QString> argument = illegible(argc, argv)) {
        err << "competence-atlas: "
            << QCoreApplication::translate("atlas::CommandLine",
                   "“%1” is not valid UTF-8; no file was touched. Give the file a name of readable characters first.")
                   .arg(*argument)
            << Qt::endl;
        return 2;
    }
    return runCommandLine(QCoreApplication::arguments(), out, err, outIsTerminal());
}

} // namespace atlas
