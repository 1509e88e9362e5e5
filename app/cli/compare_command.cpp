// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compare_command.h"

#include "cli/atlas_source.h"
#include "cli/choices.h"
#include "cli/command_output.h"
#include "cli/version_finder.h"
#include "domain/cell_place.h"
#include "interchange/board_exporter.h"
#include "interchange/output_file.h"
#include "storage/atlas_repository.h"
#include "wording/phrases.h"
#include "wording/rating_text.h"
#include "wording/sheet_words.h"
#include "wording/structure_text.h"

#include <QBuffer>
#include <QTextStream>

namespace atlas {
namespace {

enum class ListFormat { Text, Csv, Pdf };

constexpr Choice<ListFormat> Formats[]{
    {"text", ListFormat::Text}, {"csv", ListFormat::Csv}, {"pdf", ListFormat::Pdf}};

ListFormat formatOf(const QCommandLineParser& parser)
{
    ListFormat format = ListFormat::Text;
    choose(parser, "format", Formats, format);
    return format;
}

QString suffixOf(ListFormat format)
{
    return format == ListFormat::Text ? QStringLiteral("txt")
        : format == ListFormat::Csv   ? QStringLiteral("csv")
                                      : QStringLiteral("pdf");
}

// "not rated" has no code, and a level may be known by nothing but its label.
QString wordOf(const RatingScale& scale, Rating rating, Language language)
{
    const RatingLevel& entry = scale.entry(rating);
    return (entry.code.isEmpty() ? entry.label.in(language) : entry.code).simplified();
}

Language languageOfMessages()
{
    return CompareCommand::tr("en", "the language of this translation: en or fr") == QStringLiteral("fr")
        ? Language::French
        : Language::English;
}

} // namespace

QString CompareCommand::name() const
{
    return QStringLiteral("compare");
}

QString CompareCommand::synopsis() const
{
    return QStringLiteral(
        "FILE --from VERSION --to VERSION [--format text|csv|pdf] [--output PATH] [--language fr|en]");
}

QString CompareCommand::summary() const
{
    return tr("Lists what differs between two versions of an atlas: where, what, who, when and why.");
}

void CompareCommand::declareOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("from"), tr("Name or number of the earlier version, or present."),
            QStringLiteral("VERSION")},
        {QStringLiteral("to"), tr("Name or number of the later version, or present."),
            QStringLiteral("VERSION")},
        {QStringLiteral("format"), tr("text, csv or pdf; text unless given."), QStringLiteral("FORMAT")},
        {QStringLiteral("output"),
            tr("The file to write; - for standard output, where text and csv go anyway."),
            QStringLiteral("PATH")},
        {QStringLiteral("language"), tr("fr or en; that of the messages unless given, of csv and pdf fr."),
            QStringLiteral("LANGUAGE")},
    });
}

ExitCode CompareCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    if (const QString problem = fileProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    for (const char* option : {"from", "to"}) {
        if (!parser.isSet(QString::fromLatin1(option)))
            return misused(tr("The option --%1 is missing.").arg(QString::fromLatin1(option)), streams);
    }
    ListFormat format = ListFormat::Text;
    if (!choose(parser, "format", Formats, format))
        return misused(tr("The option --format takes text, csv or pdf."), streams);
    // The list is read among the messages: in their language.
    Language language = format == ListFormat::Text ? languageOfMessages() : Language::French;
    if (!choose(parser, "language", Languages, language))
        return misused(tr("The option --language takes fr or en."), streams);
    const QString output = parser.value(QStringLiteral("output"));
    if (format == ListFormat::Pdf && output.isEmpty())
        return misused(tr("A PDF needs a file; name it with --output."), streams);
    if (const QString problem = CommandOutput(output).problem(suffixOf(format)); !problem.isEmpty())
        return misused(problem, streams);

    const auto repository = AtlasRepository::open(fileArgument(parser), Access::ReadOnly);
    if (!repository)
        return failed(repository.error(), streams);
    const Result<Atlas> atlas = loadWithThemes(**repository);
    if (!atlas)
        return failed(atlas.error(), streams);
    Result<ComparedVersions> versions = readVersions(parser, *atlas, language);
    if (!versions)
        return failed(versions.error(), streams);
    if (!output.isEmpty())
        return writeFile(parser, *atlas, *std::move(versions), language, streams);
    if (format == ListFormat::Text) {
        streams.out << textList(*atlas, *versions, language);
        return ExitCode::Done;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> written = writeCsv(buffer, {},
            [&](RowSink& sink) {
                addChangeRows(sink, comparedAtlas(*atlas, versions->from, versions->to),
                    structureDifferences(versions->from, versions->to, language),
                    differences(*atlas, versions->from, versions->to));
            });
        !written)
        return failed(written.error(), streams);
    streams.data << QString::fromUtf8(buffer.data());
    return ExitCode::Done;
}

QString CompareCommand::textList(
    const Atlas& atlas, const ComparedVersions& versions, Language language) const
{
    const Phrases phrases(language);
    const Atlas compared = comparedAtlas(atlas, versions.from, versions.to);
    const std::vector<VersionChange> changes = differences(atlas, versions.from, versions.to);
    const std::vector<StructureChange> structure = structureDifferences(versions.from, versions.to, language);
    int raised = 0;
    int lowered = 0;
    QString text;
    for (const StructureChange& change : structure) {
        const QString owner = change.family.isValid() ? change.familyKey : change.owner;
        text += owner.simplified() + QStringLiteral(" | ") + structureText(change, phrases).simplified() + u'\n';
    }
    for (const VersionChange& change : changes) {
        raised += change.direction == ChangeDirection::Raised;
        lowered += change.direction == ChangeDirection::Lowered;
        const CellPlace place = placeOf(compared, change.family, change.cell);
        if (!place.family)
            continue;
        const RatingScale& scale = compared.scaleOf(*place.family);
        QStringList parts{place.family->key, place.competence, place.subCompetence, place.domain};
        for (QString& part : parts)
            part = part.simplified();
        text += parts.join(QStringLiteral(" | ")) + QStringLiteral(": ")
            + (change.direction == ChangeDirection::Kept
                    ? phrases(QT_TRANSLATE_NOOP("Wording", "%1 kept")).arg(wordOf(scale, change.after, language))
                    : wordOf(scale, change.before, language) + QStringLiteral(" -> ")
                        + wordOf(scale, change.after, language));
        QStringList origin{change.why.author, sheet_words::isoMoment(change.why.changedAt)};
        origin << rationaleParts(change.why, language);
        for (QString& part : origin)
            part = part.simplified();
        origin.removeAll(QString());
        if (!origin.isEmpty())
            text += QStringLiteral(" (%1)").arg(origin.join(QStringLiteral(", ")));
        text += u'\n';
    }
    const int explained = keptRatings(changes);
    const int all = static_cast<int>(changes.size()) - explained;
    if (!structure.empty())
        text += structureSummary(structure, phrases) + u'\n';
    return text
        + phrases(QT_TRANSLATE_N_NOOP("Wording", "%1 -> %2: %n cells differ; %3 raised, %4 lowered, %5 otherwise."), all)
              .arg(versions.fromName.simplified(), versions.toName.simplified())
              .arg(raised)
              .arg(lowered)
              .arg(all - raised - lowered)
        + u'\n'
        + (explained == 0
                ? QString()
                : phrases(QT_TRANSLATE_N_NOOP("Wording",
                              "%n more cell(s) keep the rating, but have another reason, source or certainty."),
                      explained)
                    + u'\n');
}

ExitCode CompareCommand::writeFile(const QCommandLineParser& parser, const Atlas& atlas,
    ComparedVersions versions, Language language, const CommandStreams& streams) const
{
    const ListFormat format = formatOf(parser);
    const CommandOutput output(parser.value(QStringLiteral("output")));
    const QString path = output.file(QStringLiteral("changes.") + suffixOf(format));
    if (format == ListFormat::Text) {
        Result<std::unique_ptr<OutputFile>> file = openOutput(path);
        if (!file)
            return failed(file.error(), streams);
        (*file)->write(textList(atlas, versions, language).toUtf8());
        if (const Result<void> committed = commitOutput(**file); !committed)
            return failed(committed.error(), streams);
        return delivered(output, {path}, 0, streams);
    }
    BoardExportRequest request;
    request.board = std::make_shared<DifferenceDefinition>(DifferenceRequest(), std::move(versions));
    request.format = format == ListFormat::Csv ? ExportFormat::CsvLong : ExportFormat::Pdf;
    request.language = language;
    request.output = path;
    int pages = 0;
    request.askPages = remembered(pages);
    const Result<QString> file = exportBoard(atlas, request);
    if (!file)
        return failed(file.error(), streams);
    return delivered(output, {*file}, pages, streams);
}

} // namespace atlas
