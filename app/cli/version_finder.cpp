// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/version_finder.h"

#include "cli/atlas_source.h"
#include "render/phrases.h"
#include "storage/atlas_repository.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::VersionFinder)
};

/// A version with the name to print; without an id, the present.
struct NamedVersion {
    VersionId id;
    QString name;
};

Result<NamedVersion> findVersion(const Atlas& atlas, const QString& name, Language language)
{
    // A version that is called so comes before the word.
    const QString wanted = name.simplified();
    for (const Version& version : atlas.versions) {
        if (version.name.simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            return NamedVersion{version.id, version.name};
    }
    for (const Version& version : atlas.versions) {
        if (wanted == QString::number(version.id.value)) // as “info” and “versions” number them
            return NamedVersion{version.id, version.name};
    }
    const QString present = QStringLiteral("present");
    if (wanted.compare(present, Qt::CaseInsensitive) == 0)
        return NamedVersion{{}, Phrases(language)(QT_TRANSLATE_NOOP("Export", "present state"))};
    QStringList known;
    for (const Version& version : atlas.versions)
        known.append(QStringLiteral("%1 ").arg(version.id.value) + Text::tr("“%1”").arg(version.name));
    known.append(Text::tr("“%1”").arg(present));
    return failure(ErrorKind::NotFound,
        Text::tr("There is no version “%1”; give one of %2.").arg(name, known.join(QStringLiteral(", "))));
}

} // namespace

Result<ComparedVersions> readVersions(const QCommandLineParser& parser, const Atlas& atlas, Language language)
{
    const QString path = fileArgument(parser);
    if (path.isEmpty() || atlas.versions.empty())
        return failure(ErrorKind::InvalidInput,
            Text::tr("There are no versions to compare here. Name an atlas FILE that has some."));
    const auto named = [&](const char* option, const QString& otherwise) {
        const QString name = QString::fromLatin1(option);
        return findVersion(atlas, parser.isSet(name) ? parser.value(name) : otherwise, language);
    };
    const Result<NamedVersion> from = named("from", atlas.versions.front().name);
    if (!from)
        return tl::unexpected(from.error());
    const Result<NamedVersion> to = named("to", QStringLiteral("present"));
    if (!to)
        return tl::unexpected(to.error());

    const auto repository = AtlasRepository::open(path, Access::ReadOnly);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto read = [&](const NamedVersion& version) {
        return version.id.isValid() ? (*repository)->snapshot(version.id)
                                    : Result<VersionSnapshot>(presentSnapshot(atlas));
    };
    Result<VersionSnapshot> before = read(*from);
    if (!before)
        return tl::unexpected(before.error());
    Result<VersionSnapshot> after = read(*to);
    if (!after)
        return tl::unexpected(after.error());
    return ComparedVersions{from->name, to->name, *std::move(before), *std::move(after)};
}

} // namespace atlas
