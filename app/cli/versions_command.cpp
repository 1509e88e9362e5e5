// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/versions_command.h"

#include "cli/atlas_source.h"
#include "cli/version_finder.h"
#include "cli/writable_atlas.h"
#include "domain/limits.h"
#include "wording/sheet_words.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace atlas {
namespace {

QString moment(const Version& version)
{
    return sheet_words::isoMoment(version.createdAt);
}

QString jsonOf(const std::vector<Version>& versions)
{
    QJsonArray array;
    for (const Version& version : versions) {
        array.append(
            QJsonObject{{QStringLiteral("id"), version.id.value}, {QStringLiteral("name"), version.name},
                {QStringLiteral("created_at"), moment(version)}, {QStringLiteral("author"), version.author}});
    }
    const QJsonObject root{{QStringLiteral("versions"), array}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

} // namespace

QString VersionsCommand::name() const
{
    return QStringLiteral("versions");
}

QString VersionsCommand::synopsis() const
{
    return QStringLiteral("FILE [--add NAME [--author NAME] [--wait SECONDS]] [--json]");
}

QString VersionsCommand::summary() const
{
    return tr("Lists the versions of an atlas, the oldest first, or keeps its present state as a new one.");
}

void VersionsCommand::declareOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("add"), tr("Keeps the present ratings and reasons as a version of that name."),
            QStringLiteral("NAME")},
        {QStringLiteral("json"), tr("Prints JSON for other programs.")},
    });
    declareWriting(parser);
}

ExitCode VersionsCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    if (const QString problem = fileProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    if (const QString problem = writingProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    const bool adds = parser.isSet(QStringLiteral("add"));
    if (isPresent(parser.value(QStringLiteral("add")))) {
        return misused(tr("“%1” is the word for the ratings as they are now; give the version another name.")
                           .arg(parser.value(QStringLiteral("add"))),
            streams);
    }
    bool isNumber = false;
    const qlonglong number = parser.value(QStringLiteral("add")).simplified().toLongLong(&isNumber);
    if (adds && isNumber && number <= limits::Versions) { // a year is none of theirs
        return misused(tr("A number such as %1 stands for the version that has it; give the version another name.")
                           .arg(parser.value(QStringLiteral("add"))),
            streams);
    }
    const auto repository = adds ? openForWriting(parser)
                                 : AtlasRepository::open(fileArgument(parser), Access::ReadOnly);
    if (!repository)
        return failed(repository.error(), streams);
    if (adds) {
        const auto added = (*repository)
                               ->addVersion(parser.value(QStringLiteral("add")), authorOf(parser),
                                   QDateTime::currentDateTimeUtc());
        if (!added)
            return failed(added.error(), streams);
    }
    const Result<Atlas> atlas = loadWithThemes(**repository);
    if (!atlas)
        return failed(atlas.error(), streams);
    if (parser.isSet(QStringLiteral("json"))) {
        streams.out << jsonOf(atlas->versions);
        return adds ? reported(streams) : ExitCode::Done;
    }
    for (const Version& version : atlas->versions)
        streams.out << line(version) << '\n';
    return adds ? reported(streams) : ExitCode::Done;
}

QString VersionsCommand::line(const Version& version) const
{
    QStringList parts{QString::number(version.id.value), version.name.simplified(), moment(version),
        version.author.simplified()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

} // namespace atlas
