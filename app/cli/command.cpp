// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCommandLineParser>
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
    if (parser.isSet(help)) {
        printHelp(parser, streams.out);
        return ExitCode::Done;
    }
    if (!understood)
        return misused(parser.errorText(), streams);
    QStringList seen;
    const QStringList names = parser.optionNames();
    for (const QString& option : names) {
        if (seen.contains(option) && !repeatableOptions().contains(option))
            return misused(tr("The option --%1 stands twice; give it once.").arg(option), streams);
        seen.append(option);
    }
    return run(parser, streams);
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

std::function<bool(int pages)> Command::pageRemark(const CommandStreams& streams) const
{
    return [this, streams](int pages) {
        remark(tr("The document has %n page(s).", nullptr, pages), streams);
        return true;
    };
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
