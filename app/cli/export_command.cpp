// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "cli/atlas_source.h"
#include "cli/choices.h"
#include "cli/command_output.h"
#include "interchange/image_writer.h"
#include "wording/sheet_words.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace atlas {
namespace {

constexpr double MaximumScale = 16.0;

constexpr Choice<CsvPreset> Presets[]{{"interchange", CsvPreset::Interchange}, {"excel", CsvPreset::Excel}};
constexpr Choice<QPageSize::PageSizeId> Papers[]{{"a4", QPageSize::A4}, {"a3", QPageSize::A3}};
constexpr Choice<ExportedView> OtherViews[]{{"families", std::monostate()},
    {"producer-jobs", StudyTable::ProducerJobs}, {"training-formats", StudyTable::TrainingFormats},
    {"training-offers", StudyTable::TrainingOffers}};
constexpr int MaximumSignatures = 20;

/// False if there is no such view.
bool chooseView(const QCommandLineParser& parser, ExportedView& view)
{
    for (const BoardView& board : boardViews()) {
        if (parser.value(QStringLiteral("view")).compare(QLatin1String(board.name), Qt::CaseInsensitive) == 0) {
            view = &board;
            return true;
        }
    }
    return choose(parser, "view", OtherViews, view);
}

} // namespace

QString ExportCommand::name() const
{
    return QStringLiteral("export");
}

QString ExportCommand::synopsis() const
{
    return QStringLiteral(
        "FILE|--study [--view families|overview|delta|similarity|consensus|producer-jobs|"
        "training-formats|training-offers] "
        "--format csv|csv-long|pdf|png|svg [--family KEY]... [--rows themes|sub-competences|shared] "
        "[--basis themes|labels] [--from VERSION] [--to VERSION] [--workshop TITLE|NUMBER] [--signatures N] "
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
        {QStringLiteral("view"),
            tr("families (a heatmap each), overview (all in one), delta (what changed between two versions), "
               "similarity (of the domains), consensus (of one family, by the votes of workshops), or a "
               "table "
               "of the study: producer-jobs, training-formats or training-offers; families unless given."),
            QStringLiteral("VIEW")},
        {QStringLiteral("rows"),
            tr("Rows of the overview: themes, sub-competences or shared (labels of several families); themes "
               "unless given."),
            QStringLiteral("ROWS")},
        {QStringLiteral("basis"), tr("What similarity goes by: themes or labels; themes unless given."),
            QStringLiteral("BASIS")},
        {QStringLiteral("from"),
            tr("The earlier version of a delta: its name or number; the first unless given."),
            QStringLiteral("VERSION")},
        {QStringLiteral("to"), tr("The later version: its name or number, or present; present unless given."),
            QStringLiteral("VERSION")},
        {QStringLiteral("workshop"),
            tr("The workshop of a consensus: its title, or its number in the list; all unless given."),
            QStringLiteral("TITLE")},
        {QStringLiteral("signatures"), tr("Lines to sign on at the end of the PDF of a delta, for N people."),
            QStringLiteral("N")},
        {QStringLiteral("format"),
            tr("csv (a family in wide form, ratings only), csv-long (families only: a cell a line, with "
               "reason, "
               "source, certainty, author and date), pdf, png or svg (pictures; not of the tables)."),
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
        {QStringLiteral("output"),
            tr("The file to write, or the folder if a file a family comes of it; - for standard output."),
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
    ExportedView view;
    if (!chooseView(parser, view))
        return misused(tr("The option --view takes families, overview, delta, similarity, consensus, "
                          "producer-jobs, training-formats or training-offers."),
            streams);
    const BoardView* const* boardView = std::get_if<const BoardView*>(&view);
    const auto* studyTable = std::get_if<StudyTable>(&view);
    BoardExportRequest board;
    static_cast<ExportForm&>(board) = request;
    QString problem = foreignOption(parser, view);
    if (problem.isEmpty())
        problem = formatProblem(parser, request.format, view);
    if (problem.isEmpty() && boardView)
        problem = (*boardView)->problem(parser);
    if (problem.isEmpty() && boardView)
        problem = readSignatures(parser, board.signatures);
    if (problem.isEmpty() && studyTable)
        problem = tableProblem(parser, request);
    if (!problem.isEmpty())
        return misused(problem, streams);
    const Result<Atlas> atlas = readSource(parser);
    if (!atlas)
        return failed(atlas.error(), streams);
    if (studyTable) {
        TableExportRequest table;
        static_cast<ExportForm&>(table) = request;
        table.table = *studyTable;
        return runTable(*atlas, table, streams);
    }
    if (const Result<void> chosen = chooseFamilies(*atlas, parser.values(QStringLiteral("family")), request);
        !chosen)
        return failed(chosen.error(), streams);
    const CommandOutput output(request.output);
    if (!boardView)
        return runFamilies(*atlas, request, output, streams);
    if (problem = output.problem(fileSuffix(request.format)); !problem.isEmpty())
        return misused(problem, streams);
    auto wanted = (*boardView)->read(parser, *atlas, request.families, request.language);
    if (!wanted)
        return failed(wanted.error(), streams);
    board.board = *std::move(wanted);
    return runBoard(*atlas, board, output, streams);
}

ExitCode ExportCommand::runFamilies(const Atlas& atlas, ExportRequest& request, const CommandOutput& output,
    const CommandStreams& streams) const
{
    const bool intoFolder = needsFolder(request, atlas);
    if (intoFolder && output.isStandardOutput()) {
        return misused(
            tr("Standard output takes one file, and this is one a family. Give one --family, or csv-long or "
               "pdf for all."),
            streams);
    }
    const QFileInfo folder(request.output);
    if (intoFolder && !folder.isDir() && folder.suffix().compare(fileSuffix(request.format), Qt::CaseInsensitive) == 0) {
        return misused(tr("“%1” is the name of one file, and this is one a family. Name a folder, or give one --family, or "
                          "csv-long or pdf for all.")
                           .arg(folder.fileName()),
            streams);
    }
    if (const QString problem = intoFolder ? QString() : output.problem(fileSuffix(request.format));
        !problem.isEmpty())
        return misused(problem, streams);
    int pages = 0;
    request.askPages = remembered(pages);
    if (!intoFolder)
        request.output = output.file(suggestedFileName(request, atlas));
    const Result<QStringList> files = exportAtlas(atlas, request);
    if (!files)
        return failed(files.error(), streams);
    tellWhatIsLeftOut(atlas, request, streams);
    return delivered(output, *files, pages, streams);
}

void ExportCommand::tellWhatIsLeftOut(
    const Atlas& atlas, const ExportRequest& request, const CommandStreams& streams) const
{
    if (request.format != ExportFormat::CsvWide)
        return;
    int cells = 0;
    for (const JobFamily& family : atlas.families) {
        const bool chosen = request.families.empty()
            || std::find(request.families.begin(), request.families.end(), family.id)
                != request.families.end();
        cells += chosen ? cellsWithReasons(family) : 0;
    }
    if (cells > 0)
        remark(tr("The reason, source or certainty of %n cell(s) is left out; --format csv-long has it.",
                   nullptr, cells),
            streams);
}

ExitCode ExportCommand::runTable(
    const Atlas& atlas, TableExportRequest& table, const CommandStreams& streams) const
{
    const CommandOutput output(table.output);
    if (const QString problem = output.problem(fileSuffix(table.format)); !problem.isEmpty())
        return misused(problem, streams);
    int pages = 0;
    table.askPages = remembered(pages);
    table.output = output.file(suggestedFileName(table));
    const Result<QString> file = exportTable(atlas, table);
    if (!file)
        return failed(file.error(), streams);
    return delivered(output, {*file}, pages, streams);
}

/// An option that belongs to another view.
QString ExportCommand::foreignOption(const QCommandLineParser& parser, const ExportedView& view) const
{
    for (const BoardView& board : boardViews()) {
        for (const QString& option : board.options) {
            if (parser.isSet(option) && view != ExportedView(&board))
                return tr("The option --%1 goes with --view %2.").arg(option, QString::fromLatin1(board.name));
        }
    }
    return {};
}

/// A form that the view does not have, or an option that belongs to another form.
QString ExportCommand::formatProblem(
    const QCommandLineParser& parser, ExportFormat format, const ExportedView& view) const
{
    if (format == ExportFormat::CsvLong && view != ExportedView(std::monostate()))
        return tr("The format csv-long goes with --view families; the other views have one csv.");
    const bool csv = format == ExportFormat::CsvWide || format == ExportFormat::CsvLong;
    for (const auto& [option, fits, word] : {std::tuple("scale", format == ExportFormat::Png, "png"),
             {"paper", format == ExportFormat::Pdf, "pdf"}, {"preset", csv, "csv"}}) {
        if (parser.isSet(QString::fromLatin1(option)) && !fits)
            return tr("The option --%1 goes with --format %2.")
                .arg(QString::fromLatin1(option), QString::fromLatin1(word));
    }
    return {};
}

/// What is wrong with the options of a table, or nothing.
QString ExportCommand::tableProblem(const QCommandLineParser& parser, const ExportForm& form) const
{
    if (parser.isSet(QStringLiteral("family")))
        return tr("The tables of the study are not of one family; leave out --family.");
    if (form.format == ExportFormat::Png || form.format == ExportFormat::Svg)
        return tr("The tables of the study come as csv or pdf.");
    return {};
}

/// What is wrong with the number of people who sign, or nothing.
QString ExportCommand::readSignatures(const QCommandLineParser& parser, int& signatures) const
{
    if (!parser.isSet(QStringLiteral("signatures")))
        return {};
    bool isNumber = false;
    signatures = parser.value(QStringLiteral("signatures")).toInt(&isNumber);
    return isNumber && signatures >= 0 && signatures <= MaximumSignatures
        ? QString()
        : tr("The option --signatures takes a number from 0 to %1.").arg(MaximumSignatures);
}

ExitCode ExportCommand::runBoard(const Atlas& atlas, BoardExportRequest& board, const CommandOutput& output,
    const CommandStreams& streams) const
{
    int pages = 0;
    board.askPages = remembered(pages);
    board.output = output.file(suggestedFileName(board));
    const Result<QString> file = exportBoard(atlas, board);
    if (!file)
        return failed(file.error(), streams);
    return delivered(output, {*file}, pages, streams);
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
        if (!isNumber || !(request.imageScale >= LeastImageScale && request.imageScale <= MaximumScale))
            return tr("The option --scale takes a number from %1 to %2.").arg(LeastImageScale).arg(MaximumScale);
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
