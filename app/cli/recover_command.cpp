// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recover_command.h"

#include "cli/atlas_source.h"
#include "interchange/output_file.h"
#include "storage/atlas_repository.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

namespace atlas {

QString RecoverCommand::name() const
{
    return QStringLiteral("recover");
}

QString RecoverCommand::synopsis() const
{
    return QStringLiteral("FILE --output NEW");
}

QString RecoverCommand::summary() const
{
    return tr("Writes what is sound in a damaged atlas to a new file, and tells what could not be kept. The damaged "
              "file stays as it is.");
}

void RecoverCommand::declareOptions(QCommandLineParser& parser) const
{
    parser.addOption({QStringLiteral("output"), tr("The new atlas; an existing file is not replaced."),
        QStringLiteral("NEW")});
}

ExitCode RecoverCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    if (const QString problem = fileProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    const QString target = parser.value(QStringLiteral("output"));
    if (target.isEmpty())
        return misused(tr("Say with --output what the new file is to be called."), streams);
    if (contradicts(target, QStringLiteral("atlas"))) {
        return misused(
            tr("“%1” is the name of another kind of file; let NEW end in .atlas.").arg(target), streams);
    }
    const Result<Recovery> recovery = AtlasRepository::recover(fileArgument(parser), target);
    if (!recovery)
        return failed(recovery.error(), streams);
    streams.out << tr("Created %1").arg(QDir::toNativeSeparators(target)) << '\n'
                << shownContent(*recovery) << '\n';
    for (const QString& loss : recovery->losses)
        streams.out << loss.simplified() << '\n';
    if (recovery->losses.isEmpty())
        streams.out << tr("Nothing is lost.") << '\n';
    return reported(streams);
}

} // namespace atlas
