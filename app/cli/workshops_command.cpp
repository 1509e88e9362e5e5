// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workshops_command.h"

#include "cli/atlas_source.h"
#include "cli/choices.h"
#include "cli/command_output.h"
#include "cli/workshop_finder.h"
#include "interchange/workshop_exporter.h"
#include "storage/atlas_repository.h"
#include "wording/sheet_words.h"
#include "wording/workshop_words.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <tuple>

namespace atlas {
namespace {

constexpr Choice<WorkshopPaper> Sheets[]{{"minutes", WorkshopPaper::Minutes},
    {"ballot", WorkshopPaper::Ballot}, {"template", WorkshopPaper::BallotTemplate}};
constexpr Choice<ExportFormat> Formats[]{{"pdf", ExportFormat::Pdf}, {"csv", ExportFormat::CsvLong}};
constexpr Choice<CsvPreset> Presets[]{{"interchange", CsvPreset::Interchange}, {"excel", CsvPreset::Excel}};
constexpr Choice<QPageSize::PageSizeId> Papers[]{{"a4", QPageSize::A4}, {"a3", QPageSize::A3}};
constexpr int MaximumSignatures = 20;

QString isoMoment(const QDateTime& moment)
{
    return sheet_words::isoMoment(moment);
}

QString jsonOf(const std::vector<Workshop>& workshops)
{
    QJsonArray array;
    for (const Workshop& workshop : workshops) {
        const AgendaCounts counts = countsOf(workshop);
        array.append(QJsonObject{{QStringLiteral("number"), array.size() + 1},
            {QStringLiteral("title"), workshop.title}, {QStringLiteral("facilitator"), workshop.facilitator},
            {QStringLiteral("created_at"), isoMoment(workshop.createdAt)},
            {QStringLiteral("started_at"), isoMoment(workshop.startedAt)},
            {QStringLiteral("ended_at"), isoMoment(workshop.endedAt)},
            {QStringLiteral("participants"), workshop.participants}, {QStringLiteral("items"), counts.all},
            {QStringLiteral("decided"), counts.decided}, {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("parked"), counts.parked}, {QStringLiteral("undecided"), counts.undecided},
            {QStringLiteral("not_revealed"), counts.notRevealed}, {QStringLiteral("shown"), counts.shown},
            {QStringLiteral("not_reached"), counts.notReached}});
    }
    const QJsonObject root{{QStringLiteral("workshops"), array}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

} // namespace

QString WorkshopsCommand::name() const
{
    return QStringLiteral("workshops");
}

QString WorkshopsCommand::synopsis() const
{
    return QStringLiteral(
        "FILE [--json | --write minutes|ballot|template [--workshop TITLE|NUMBER] "
        "[--format pdf|csv] [--preset interchange|excel] [--language fr|en] [--paper a4|a3] "
        "[--signatures N] [--with-notes] --output PATH]");
}

QString WorkshopsCommand::summary() const
{
    return tr("Lists the workshops of an atlas, the oldest first, or writes the minutes or the ballot of "
              "one. A file "
              "that stands at PATH is replaced.");
}

void WorkshopsCommand::declareOptions(QCommandLineParser& parser) const
{
    parser.addOptions({
        {QStringLiteral("json"), tr("Prints JSON for other programs.")},
        {QStringLiteral("write"),
            tr("minutes (of the session), ballot (PDF to tick by hand) or template (CSV to fill in "
               "beforehand)."),
            QStringLiteral("SHEET")},
        {QStringLiteral("workshop"), tr("Its title, or its number in the list; the last one unless given."),
            QStringLiteral("TITLE")},
        {QStringLiteral("format"), tr("Of minutes: pdf or csv; pdf unless given."), QStringLiteral("FORMAT")},
        {QStringLiteral("preset"),
            tr("Of CSV: interchange (RFC 4180 with codes) or excel (words); interchange unless given."),
            QStringLiteral("PRESET")},
        {QStringLiteral("language"), tr("fr or en; fr unless given."), QStringLiteral("LANGUAGE")},
        {QStringLiteral("paper"), tr("Of PDF: a4 or a3; a4 unless given."), QStringLiteral("PAPER")},
        {QStringLiteral("signatures"), tr("Lines to sign on at the end of minutes as PDF, for N people."),
            QStringLiteral("N")},
        {QStringLiteral("with-notes"), tr("Puts the facilitator’s notes into the minutes.")},
        {QStringLiteral("output"), tr("The file to write; - for standard output."), QStringLiteral("PATH")},
    });
}

ExitCode WorkshopsCommand::run(const QCommandLineParser& parser, const CommandStreams& streams) const
{
    if (const QString problem = fileProblem(parser); !problem.isEmpty())
        return misused(problem, streams);
    WorkshopExportRequest request;
    if (const QString problem = fillRequest(parser, request); !problem.isEmpty())
        return misused(problem, streams);
    const auto repository = AtlasRepository::open(fileArgument(parser), Access::ReadOnly);
    if (!repository)
        return failed(repository.error(), streams);
    const Result<Atlas> atlas = loadWithThemes(**repository);
    if (!atlas)
        return failed(atlas.error(), streams);
    if (parser.isSet(QStringLiteral("write")))
        return write(parser, *atlas, request, streams);
    if (parser.isSet(QStringLiteral("json"))) {
        streams.out << jsonOf(atlas->workshops);
        return ExitCode::Done;
    }
    int number = 0;
    for (const Workshop& workshop : atlas->workshops)
        streams.out << line(workshop, ++number) << '\n';
    return ExitCode::Done;
}

/// What is wrong with the options, or nothing; the workshop waits for the atlas.
QString WorkshopsCommand::fillRequest(const QCommandLineParser& parser, WorkshopExportRequest& request) const
{
    if (!parser.isSet(QStringLiteral("write"))) {
        for (const char* option :
            {"workshop", "format", "preset", "language", "paper", "signatures", "with-notes", "output"}) {
            if (parser.isSet(QString::fromLatin1(option)))
                return tr("The option --%1 goes with --write.").arg(QString::fromLatin1(option));
        }
        return {};
    }
    if (parser.isSet(QStringLiteral("json")))
        return tr("Give either --json or --write, not both.");
    if (!choose(parser, "write", Sheets, request.kind))
        return tr("The option --write takes minutes, ballot or template.");
    if (!choose(parser, "format", Formats, request.format))
        return tr("The option --format takes pdf or csv.");
    if (!choose(parser, "preset", Presets, request.preset))
        return tr("The option --preset takes interchange or excel.");
    if (!choose(parser, "language", Languages, request.language))
        return tr("The option --language takes fr or en.");
    if (!choose(parser, "paper", Papers, request.paper))
        return tr("The option --paper takes a4 or a3.");
    if (parser.isSet(QStringLiteral("signatures"))) {
        bool isNumber = false;
        request.signatures = parser.value(QStringLiteral("signatures")).toInt(&isNumber);
        if (!isNumber || request.signatures < 0 || request.signatures > MaximumSignatures)
            return tr("The option --signatures takes a number from 0 to %1.").arg(MaximumSignatures);
    }
    request.withNotes = parser.isSet(QStringLiteral("with-notes"));
    request.output = parser.value(QStringLiteral("output"));
    if (const QString problem = sheetProblem(parser, request); !problem.isEmpty())
        return problem;
    return request.output.isEmpty() ? tr("The option --output is missing.")
                                    : CommandOutput(request.output).problem(fileSuffix(formatOf(request)));
}

/// An option that the sheet or its format has no use for.
QString WorkshopsCommand::sheetProblem(
    const QCommandLineParser& parser, const WorkshopExportRequest& request) const
{
    const bool isMinutes = request.kind == WorkshopPaper::Minutes;
    const bool isPdf = formatOf(request) == ExportFormat::Pdf;
    const QString minutes = tr("The option --%1 goes with --write minutes.");
    for (const auto& [option, fits, problem] :
        {std::tuple("format", isMinutes, minutes), {"with-notes", isMinutes, minutes},
            {"signatures", isMinutes && isPdf, tr("The option --%1 goes with minutes as PDF.")},
            {"paper", isPdf, tr("The option --%1 goes with PDF.")},
            {"preset", !isPdf, tr("The option --%1 goes with CSV.")}}) {
        if (parser.isSet(QString::fromLatin1(option)) && !fits)
            return problem.arg(QString::fromLatin1(option));
    }
    return {};
}

ExitCode WorkshopsCommand::write(const QCommandLineParser& parser, const Atlas& atlas,
    WorkshopExportRequest& request, const CommandStreams& streams) const
{
    const Result<const Workshop*> workshop = findWorkshop(atlas, parser.value(QStringLiteral("workshop")));
    if (!workshop)
        return failed(workshop.error(), streams);
    request.workshop = (*workshop)->id;
    const CommandOutput output(request.output);
    request.output = output.file(suggestedFileName(request, atlas));
    int pages = 0;
    request.askPages = remembered(pages);
    const Result<QString> file = exportWorkshop(atlas, request);
    if (!file)
        return failed(file.error(), streams);
    return delivered(output, {*file}, pages, streams);
}

QString WorkshopsCommand::line(const Workshop& workshop, int number) const
{
    const AgendaCounts counts = countsOf(workshop);
    const QDateTime day = workshop.startedAt.isValid() ? workshop.startedAt : workshop.createdAt;
    QStringList parts{QString::number(number), workshop.title.simplified(), isoMoment(day),
        tr("%1 of %n item(s) decided", nullptr, counts.all).arg(counts.decided)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

} // namespace atlas
