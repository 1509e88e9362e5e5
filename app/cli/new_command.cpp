// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/new_command.h"

#include "cli/atlas_source.h"
#include "interchange/output_file.h"
#include "interchange/study_reader.h"
#include "storage/atlas_repository.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

namespace atlas {

QString NewCommand::name() const
{
    return QStringLiteral("new");
}

QString NewCommand::synopsis() const
{
    return QStringLiteral("FILE");
}

QString NewCommand::summary() const
{
    return tr("Writes a new atlas that starts from the study. An existing file is left as it is.");
}

void NewCommand::declareOptions(QCommandLineParser&) const { }

ExitCode NewCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    if (const QString problem = fileProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    const QString path = fileArgument(parser);
    if (contradicts(path, QStringLiteral("atlas"))) {
        return misused(
            tr("“%1” is the name of another kind of file; let FILE end in .atlas.").arg(path), streams);
    }
    const Result<Atlas> study = readStudy();
    if (!study)
        return failed(study.error(), streams);
    if (const Result<void> created = AtlasRepository::create(path, *study); !created)
        return failed(created.error(), streams);
    streams.out << tr("Created %1").arg(QDir::toNativeSeparators(path)) << Qt::endl;
    return reported(streams);
}

} // namespace atlas
