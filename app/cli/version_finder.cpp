// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/version_finder.h"

#include "cli/atlas_source.h"
#include "storage/atlas_repository.h"
#include "wording/phrases.h"

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

const QString PresentWord = QStringLiteral("present");

NamedVersion presentState(Language language)
{
    return {{}, Phrases(language)(QT_TRANSLATE_NOOP("Export", "present state"))};
}

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
    if (isPresent(wanted))
        return presentState(language);
    QStringList known;
    for (const Version& version : atlas.versions)
        known.append(QStringLiteral("%1 ").arg(version.id.value) + Text::tr("“%1”").arg(version.name));
    known.append(Text::tr("“%1”").arg(PresentWord));
    return failure(ErrorKind::NotFound,
        Text::tr("There is no version “%1”; give one of %2.").arg(name, known.join(QStringLiteral(", "))));
}

} // namespace

bool isPresent(const QString& name)
{
    return name.simplified().compare(PresentWord, Qt::CaseInsensitive) == 0;
}

Result<ComparedVersions> readVersions(const QCommandLineParser& parser, const Atlas& atlas, Language language)
{
    const QString path = fileArgument(parser);
    if (path.isEmpty() || atlas.versions.empty())
        return failure(ErrorKind::InvalidInput,
            Text::tr("There are no versions to compare here. Name an atlas FILE that has some."));
    const auto named = [&](const char* option, const NamedVersion& otherwise) -> Result<NamedVersion> {
        const QString name = QString::fromLatin1(option);
        return parser.isSet(name) ? findVersion(atlas, parser.value(name), language) : otherwise;
    };
    const Version& first = atlas.versions.front();
    const Result<NamedVersion> from = named("from", {first.id, first.name});
    if (!from)
        return tl::unexpected(from.error());
    const Result<NamedVersion> to = named("to", presentState(language));
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
