// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/check_command.h"
#include "cli/compare_command.h"
#include "cli/export_command.h"
#include "cli/info_command.h"
#include "cli/journal_command.h"
#include "cli/new_command.h"
#include "cli/rate_command.h"
#include "cli/recover_command.h"
#include "cli/versions_command.h"
#include "cli/visible_output.h"
#include "cli/workshops_command.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <memory>
#include <vector>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::CommandLine)
};

std::vector<std::unique_ptr<const Command>> allCommands()
{
    std::vector<std::unique_ptr<const Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<RateCommand>());
    commands.push_back(std::make_unique<VersionsCommand>());
    commands.push_back(std::make_unique<CompareCommand>());
    commands.push_back(std::make_unique<WorkshopsCommand>());
    commands.push_back(std::make_unique<JournalCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<RecoverCommand>());
    return commands;
}

bool asksForHelp(const QString& argument)
{
    return argument == QStringLiteral("--help") || argument == QStringLiteral("-h");
}

bool asksForVersion(const QString& argument)
{
    return argument == QStringLiteral("--version") || argument == QStringLiteral("-v");
}

void printHelp(QTextStream& out)
{
    out << Text::tr("Usage: %1").arg(programName() + QStringLiteral(" [FILE]")) << '\n'
        << Text::tr("Opens the atlas FILE in a window, or the atlas last worked on.") << "\n\n"
        << Text::tr("Without a window:") << '\n';
    for (const auto& command : allCommands())
        out << "  " << programName() << ' ' << command->name() << ' ' << command->synopsis() << "\n      "
            << command->summary() << '\n';
    out << '\n'
        << Text::tr("Exit code: 0 done, 1 failed, 2 wrong usage, 3 done and stored, but the report could not be written. "
                    "“%1 COMMAND --help” explains the options.")
               .arg(programName())
        << '\n'
        << Text::tr("A FILE whose name begins with a dash stands behind “--”, or as ./-name.")
        << Qt::endl;
}

/// A word that is, or should be, a command rather than a file to open.
bool isCommandWord(const QString& word)
{
    const auto commands = allCommands();
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z-]*$"));
    return std::any_of(commands.begin(), commands.end(),
               [&word](const auto& command) { return command->name() == word; })
        || (plain.match(word).hasMatch() && !QFileInfo::exists(word));
}

/// What is left when Qt has taken its own options, with one dash or two: https://doc.qt.io/qt-6/qguiapplication.html
QStringList withoutQtOptions(const QStringList& arguments)
{
    static const QSet<QString> withValue{QStringLiteral("platform"), QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"), QStringLiteral("plugin"), QStringLiteral("qwindowgeometry"),
        QStringLiteral("qwindowicon"), QStringLiteral("qwindowtitle"), QStringLiteral("session"),
        QStringLiteral("style"), QStringLiteral("stylesheet"), QStringLiteral("display"),
        QStringLiteral("geometry")};
    static const QSet<QString> alone{QStringLiteral("reverse"), QStringLiteral("widgetcount")};
    QStringList left;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& argument = arguments[at];
        const QString option = argument.mid(argument.startsWith(QStringLiteral("--")) ? 2 : 1);
        // The last one is the number that older Finders of macOS give to a program.
        if (!argument.startsWith(u'-') || (!withValue.contains(option.section(u'=', 0, 0)) && !alone.contains(option)
                && !option.startsWith(QStringLiteral("psn_"))))
            left.append(argument);
        else if (withValue.contains(option))
            ++at;
    }
    return left;
}

int runCommand(const Command& command, const QStringList& arguments, const CommandStreams& streams)
{
    const ExitCode code = command.execute(arguments, streams);
    streams.err.flush();
    streams.out.flush();
    streams.data.flush();
    if (code == ExitCode::Done
        && (streams.out.status() != QTextStream::Ok || streams.data.status() != QTextStream::Ok)) {
        streams.err << programName() << ' ' << command.name() << ": "
                    << Text::tr("The output could not be written. Check that there is room for it.")
                    << Qt::endl;
        return static_cast<int>(ExitCode::Failed);
    }
    return static_cast<int>(code);
}

} // namespace

bool asksForWindow(const QStringList& arguments)
{
    const QStringList words = withoutQtOptions(arguments);
    if (words.size() == 2 && words.first() == QStringLiteral("--"))
        return true;
    return words.isEmpty()
        || (words.size() == 1 && !words.first().startsWith(u'-') && !isCommandWord(words.first()));
}

namespace {

int runVisibly(const QStringList& arguments, const CommandStreams& streams)
{
    QTextStream& out = streams.out;
    QTextStream& err = streams.err;
    const QString name = arguments.value(1);
    if (asksForHelp(name)) {
        printHelp(out);
        return static_cast<int>(ExitCode::Done);
    }
    if (asksForVersion(name)) {
        out << programName() << ' ' << QCoreApplication::applicationVersion() << Qt::endl;
        return static_cast<int>(ExitCode::Done);
    }
    for (const auto& command : allCommands()) {
        if (command->name() == name)
            return runCommand(*command, arguments.mid(2), streams);
    }
    if (asksForWindow(arguments.mid(1))) {
        err << programName() << ": "
            << Text::tr("There is no display to open a window on. The commands need none; see “%1”.")
                   .arg(programName() + QStringLiteral(" --help"))
            << Qt::endl;
        return static_cast<int>(ExitCode::Failed);
    }
    const QString problem = name.startsWith(u'-') ? Text::tr("There is no option “%1”.").arg(name.simplified())
        : isCommandWord(name) ? Text::tr("There is no command “%1”.").arg(name.simplified())
                              : Text::tr("“%1” is one argument too many; a window shows one FILE.")
                                    .arg(arguments.value(2).simplified());
    err << programName() << ": " << problem << '\n'
        << Text::tr("See “%1” for the commands.").arg(programName() + QStringLiteral(" --help")) << Qt::endl;
    return static_cast<int>(ExitCode::WrongUsage);
}

} // namespace

int runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err, bool outIsTerminal)
{
    VisibleOutput visibleOut(out);
    VisibleOutput visibleErr(err);
    QTextStream said(&visibleOut);
    QTextStream complained(&visibleErr);
    return runVisibly(arguments, {said, complained, outIsTerminal ? said : out});
}

} // namespace atlas
