// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"

#include "cli/atlas_source.h"
#include "storage/atlas_repository.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

namespace atlas {

QString CheckCommand::name() const
{
    return QStringLiteral("check");
}

QString CheckCommand::synopsis() const
{
    return QStringLiteral("FILE");
}

QString CheckCommand::summary() const
{
    return tr("Checks that an atlas file is whole and consistent, and lists what is wrong.");
}

void CheckCommand::declareOptions(QCommandLineParser&) const { }

ExitCode CheckCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    if (const QString problem = fileProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    const QString path = fileArgument(parser);
    const QString shown = QDir::toNativeSeparators(path);
    const auto repository = AtlasRepository::open(path, Access::ReadOnly);
    if (!repository) {
        if (repository.error().kind == ErrorKind::Damaged)
            tellWhatCanBeSaved(path, streams);
        return failed(repository.error(), streams);
    }
    const Result<QStringList> problems = (*repository)->check();
    if (!problems)
        return failed(problems.error(), streams);
    if (problems->isEmpty()) {
        streams.out << tr("%1: nothing is wrong").arg(shown) << Qt::endl;
        return ExitCode::Done;
    }
    for (const QString& problem : *problems)
        streams.out << problem.simplified() << '\n';
    tellWhatCanBeSaved(path, streams);
    const QString message = tr("%n problems found in %1. Go on with an earlier copy of the file.", nullptr,
        static_cast<int>(problems->size()));
    return failed({ErrorKind::Damaged, message.arg(shown), {}}, streams);
}

void CheckCommand::tellWhatCanBeSaved(const QString& path, const CommandStreams& streams) const
{
    const Result<Recovery> recovery = AtlasRepository::recoverable(path);
    if (!recovery) {
        streams.out << tr("Nothing of it can be saved.") << Qt::endl;
        return;
    }
    streams.out << tr("“%1 recover” would write this to a new file:").arg(programName()) << ' '
                << shownContent(*recovery) << '\n';
    for (const QString& loss : recovery->losses)
        streams.out << "  " << loss.simplified() << '\n';
    streams.out.flush();
}

} // namespace atlas
