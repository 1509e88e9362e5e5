// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/check_command.h"
#include "cli/compare_command.h"
#include "cli/export_command.h"
#include "cli/info_command.h"
#include "cli/journal_command.h"
#include "cli/new_command.h"
#include "cli/rate_command.h"
#include "cli/versions_command.h"
#include "cli/workshops_command.h"

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
        << Text::tr("Exit code: 0 done, 1 failed, 2 wrong usage. “%1 COMMAND --help” explains the options.")
               .arg(programName())
        << Qt::endl;
}

int runCommand(const Command& command, const QStringList& arguments, const CommandStreams& streams)
{
    const ExitCode code = command.execute(arguments, streams);
    streams.err.flush();
    streams.out.flush();
    if (code == ExitCode::Done && streams.out.status() != QTextStream::Ok) {
        streams.err << programName() << ' ' << command.name() << ": "
                    << Text::tr("The output could not be written. Check that there is room for it.")
                    << Qt::endl;
        return static_cast<int>(ExitCode::Failed);
    }
    return static_cast<int>(code);
}

} // namespace

bool isCommand(const QString& firstArgument)
{
    const auto commands = allCommands();
    return asksForHelp(firstArgument) || asksForVersion(firstArgument)
        || std::any_of(commands.begin(), commands.end(),
            [&firstArgument](const auto& command) { return command->name() == firstArgument; });
}

int runCommandLine(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
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
            return runCommand(*command, arguments.mid(2), {out, err});
    }
    err << programName() << ": " << Text::tr("There is no command “%1”.").arg(name.simplified()) << '\n'
        << Text::tr("See “%1” for the commands.").arg(programName() + QStringLiteral(" --help")) << Qt::endl;
    return static_cast<int>(ExitCode::WrongUsage);
}

} // namespace atlas
