// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "cli/atlas_source.h"
#include "interchange/exporter.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace atlas {
namespace {

constexpr double MaximumScale = 16.0;

template <class Value>
struct Choice {
    const char* word;
    Value value;
};

constexpr Choice<CsvPreset> Presets[]{{"interchange", CsvPreset::Interchange}, {"excel", CsvPreset::Excel}};
constexpr Choice<Language> Languages[]{{"fr", Language::French}, {"en", Language::English}};
constexpr Choice<QPageSize::PageSizeId> Papers[]{{"a4", QPageSize::A4}, {"a3", QPageSize::A3}};

/// Takes the option's word into \a value, or leaves it if the option is not given; false if the word is
/// unknown.
template <class Value, std::size_t Count>
bool choose(
    const QCommandLineParser& parser, const char* option, const Choice<Value> (&choices)[Count], Value& value)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return true;
    for (const Choice<Value>& choice : choices) {
        if (parser.value(name).compare(QLatin1String(choice.word), Qt::CaseInsensitive) == 0) {
            value = choice.value;
            return true;
        }
    }
    return false;
}

} // namespace

QString ExportCommand::name() const
{
    return QStringLiteral("export");
}

QString ExportCommand::synopsis() const
{
    return QStringLiteral(
        "FILE|--study --format csv|csv-long|pdf|png|svg [--family KEY]... "
        "[--preset interchange|excel] [--language fr|en] [--paper a4|a3] [--scale N] --output PATH");
}

QString ExportCommand::summary() const
{
    return tr("Writes an atlas as CSV, PDF or images. Files that stand at PATH are replaced.");
}

void ExportCommand::declareOptions(QCommandLineParser& parser) const
{
    declareSource(parser);
    parser.addOptions({
        {QStringLiteral("format"),
            tr("csv (a family in wide form), csv-long (a cell a line), pdf, png or svg (heatmaps)."),
            QStringLiteral("FORMAT")},
        {QStringLiteral("family"), tr("Key of a job family; may be repeated. All families unless given."),
            QStringLiteral("KEY")},
        {QStringLiteral("preset"),
            tr("interchange (RFC 4180 with codes) or excel (words and weights); interchange unless given."),
            QStringLiteral("PRESET")},
        {QStringLiteral("language"), tr("fr or en; fr unless given."), QStringLiteral("LANGUAGE")},
        {QStringLiteral("paper"), tr("a4 or a3, landscape; a4 unless given."), QStringLiteral("PAPER")},
        {QStringLiteral("scale"), tr("Pixels of a PNG for each unit of 1/96 inch; 2 unless given."),
            QStringLiteral("N")},
        {QStringLiteral("output"), tr("The file to write, or the folder if a file a family comes of it."),
            QStringLiteral("PATH")},
    });
}

QStringList ExportCommand::repeatableOptions() const
{
    return {QStringLiteral("family")};
}

ExitCode ExportCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    ExportRequest request;
    if (const QString problem = fillRequest(parser, request); !problem.isEmpty())
        return misused(problem, streams);
    const Result<Atlas> atlas = readSource(parser);
    if (!atlas)
        return failed(atlas.error(), streams);
    if (const Result<void> chosen = chooseFamilies(*atlas, parser.values(QStringLiteral("family")), request);
        !chosen)
        return failed(chosen.error(), streams);
    if (!needsFolder(request, *atlas) && QFileInfo(request.output).isDir())
        request.output = QDir(request.output).filePath(suggestedFileName(request, *atlas));
    if (const QString source = fileArgument(parser);
        !source.isEmpty() && QFileInfo(source) == QFileInfo(request.output))
        return failed({ErrorKind::InvalidInput,
                          tr("The export would replace the atlas itself. Choose another --output."), {}},
            streams);

    const Result<QStringList> files = exportAtlas(*atlas, request);
    if (!files)
        return failed(files.error(), streams);
    for (const QString& file : *files)
        streams.out << QDir::toNativeSeparators(file) << '\n';
    return ExitCode::Done;
}

/// What is wrong with the options, or nothing; the families wait for the atlas.
QString ExportCommand::fillRequest(const QCommandLineParser& parser, ExportRequest& request) const
{
    if (const QString problem = sourceProblem(parser); !problem.isEmpty())
        return problem;
    const QString format = parser.value(QStringLiteral("format"));
    if (format.isEmpty())
        return tr("The option --format is missing.");
    const std::optional<ExportFormat> known = exportFormat(format);
    if (!known)
        return tr("There is no format “%1”; choose csv, csv-long, pdf, png or svg.").arg(format);
    request.format = *known;
    if (!choose(parser, "preset", Presets, request.preset))
        return tr("The option --preset takes interchange or excel.");
    if (!choose(parser, "language", Languages, request.language))
        return tr("The option --language takes fr or en.");
    if (!choose(parser, "paper", Papers, request.paper))
        return tr("The option --paper takes a4 or a3.");
    if (parser.isSet(QStringLiteral("scale"))) {
        bool isNumber = false;
        request.imageScale = parser.value(QStringLiteral("scale")).toDouble(&isNumber);
        if (!isNumber || !(request.imageScale > 0.0 && request.imageScale <= MaximumScale))
            return tr("The option --scale takes a number above 0 and up to %1.").arg(MaximumScale);
    }
    request.output = parser.value(QStringLiteral("output"));
    return request.output.isEmpty() ? tr("The option --output is missing.") : QString();
}

Result<void> ExportCommand::chooseFamilies(
    const Atlas& atlas, const QStringList& keys, ExportRequest& request) const
{
    for (const QString& key : keys) {
        const JobFamily* family = atlas.family(key);
        if (!family) {
            QStringList known;
            for (const JobFamily& candidate : atlas.families)
                known.append(candidate.key);
            return failure(ErrorKind::NotFound,
                tr("There is no job family “%1”. The keys are: %2.")
                    .arg(key, known.join(QStringLiteral(", "))));
        }
        if (std::find(request.families.begin(), request.families.end(), family->id) == request.families.end())
            request.families.push_back(family->id);
    }
    return {};
}

} // namespace atlas
