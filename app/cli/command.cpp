// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/command_output.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

namespace atlas {

QString programName()
{
    return QStringLiteral("competence-atlas");
}

ExitCode Command::execute(const QStringList& arguments, const CommandStreams& streams) const
{
    QCommandLineParser parser;
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help."));
    declareOptions(parser);
    parser.addOption(help);
    // Not process(): it would end the program itself.
    const bool understood = parser.parse(QStringList(programName()) + arguments);
    // A file name that begins with a dash is taken for a bundle of options of one letter each, of which one may be -h.
    const bool asked = arguments.contains(QStringLiteral("-h")) || arguments.contains(QStringLiteral("--help"));
    if (asked && parser.isSet(help)) {
        printHelp(parser, streams.out);
        return ExitCode::Done;
    }
    if (!understood)
        return misused(notUnderstood(arguments, parser.errorText()), streams);
    QStringList seen;
    const QStringList names = parser.optionNames();
    for (const QString& option : names) {
        if (seen.contains(option) && !repeatableOptions().contains(option))
            return misused(tr("The option --%1 stands twice; give it once.").arg(option), streams);
        seen.append(option);
    }
    return run(parser, streams);
}

QString Command::notUnderstood(const QStringList& arguments, const QString& problem) const
{
    for (const QString& argument : arguments) {
        if (argument == QStringLiteral("--"))
            break;
        if (argument.startsWith(u'-') && QFileInfo::exists(argument))
            return tr("“%1” begins like an option; to name the file, write ./%1.").arg(argument);
    }
    return problem;
}

ExitCode Command::reported(const CommandStreams& streams) const
{
    streams.out.flush();
    if (streams.out.status() == QTextStream::Ok)
        return ExitCode::Done;
    remark(tr("All is done and stored; only the report could not be written to standard output."), streams);
    return ExitCode::Unreported;
}

ExitCode Command::delivered(
    const CommandOutput& output, const QStringList& files, int pages, const CommandStreams& streams) const
{
    if (pages > 0)
        remark(tr("The document has %n page(s).", nullptr, pages), streams);
    output.deliver(files, streams);
    return output.isStandardOutput() ? ExitCode::Done : reported(streams);
}

ExitCode Command::failed(const Error& error, const CommandStreams& streams) const
{
    QString line = error.message;
    if (!error.detail.isEmpty())
        line += QStringLiteral(" (%1)").arg(error.detail);
    remark(line, streams);
    return ExitCode::Failed;
}

void Command::remark(const QString& message, const CommandStreams& streams) const
{
    streams.err << programName() << ' ' << name() << ": " << message.simplified() << Qt::endl;
}

ExitCode Command::misused(const QString& message, const CommandStreams& streams) const
{
    streams.err
        << programName() << ' ' << name() << ": " << message.simplified() << '\n'
        << tr("See “%1” for how to call it.").arg(programName() + u' ' + name() + QStringLiteral(" --help"))
        << Qt::endl;
    return ExitCode::WrongUsage;
}

void Command::printHelp(const QCommandLineParser& parser, QTextStream& out) const
{
    // Qt's own usage line knows neither the subcommand nor its values.
    const QString options = parser.helpText().section(u'\n', 1).trimmed();
    out << tr("Usage: %1").arg(programName() + u' ' + name() + u' ' + synopsis()) << "\n\n"
        << summary() << "\n\n"
        << options << Qt::endl;
}

} // namespace atlas
