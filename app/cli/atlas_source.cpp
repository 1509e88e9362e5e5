// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/atlas_source.h"

#include "domain/edit_difference.h"
#include "interchange/study_reader.h"
#include "interchange/theme_reader.h"
#include "storage/atlas_repository.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace atlas {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::AtlasSource)
};

QString studyOption()
{
    return QStringLiteral("study");
}

} // namespace

QString fileArgument(const QCommandLineParser& parser)
{
    return parser.positionalArguments().value(0);
}

QString fileProblem(const QCommandLineParser& parser)
{
    if (fileArgument(parser).isEmpty())
        return Text::tr("The FILE is missing.");
    if (parser.positionalArguments().size() > 1)
        return Text::tr("“%1” is one argument too many.").arg(parser.positionalArguments().at(1));
    return {};
}

void declareSource(QCommandLineParser& parser)
{
    parser.addOption({studyOption(), Text::tr("Reads the built-in study instead of a FILE.")});
}

QString sourceProblem(const QCommandLineParser& parser)
{
    if (!parser.isSet(studyOption()))
        return parser.positionalArguments().isEmpty() ? Text::tr("Name a FILE or give --study.")
                                                      : fileProblem(parser);
    return parser.positionalArguments().isEmpty() ? QString()
                                                  : Text::tr("Give either a FILE or --study, not both.");
}

Result<Atlas> readSource(const QCommandLineParser& parser)
{
    if (parser.isSet(studyOption()))
        return readStudy();
    auto repository = AtlasRepository::open(fileArgument(parser), Access::ReadOnly);
    if (!repository)
        return tl::unexpected(repository.error());
    return loadWithThemes(**repository);
}

Result<Atlas> loadWithThemes(AtlasRepository& repository)
{
    auto atlas = repository.load();
    if (!atlas || !atlas->themes.empty())
        return atlas;
    const auto catalogue = readThemes();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const Atlas before = *atlas;
    assignThemes(*atlas, *catalogue);
    if (repository.isReadOnly())
        return atlas;
    Edit edit;
    edit.at = QDateTime::currentDateTimeUtc();
    edit.reason = Text::tr("Themes of the application, which older files are without");
    edit.changes = changesBetween(before, *atlas);
    return repository.commit(edit).map([&atlas](qint64) { return std::move(*atlas); });
}

} // namespace atlas
