// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/study_table.h"

#include "interchange/csv_sheet.h"
#include "interchange/output_file.h"
#include "interchange/pdf_writer.h"
#include "sheets/table_document.h"
#include "wording/phrases.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::StudyTableExport)
};

/// How a table is written: as the study's file is, or in words of a language.
struct Wording {
    bool plain = false;
    bool onPaper = false;
    const Phrases& phrases;
};

struct Head {
    const char* name; ///< interchange
    const char* phrase; ///< anywhere else
    double share; ///< of the width of a page
};

constexpr Head JobHeads[]{{"domain", QT_TRANSLATE_NOOP("Export", "Domain"), 14},
    {"job", QT_TRANSLATE_NOOP("Export", "Job"), 28}, {"impact", QT_TRANSLATE_NOOP("Export", "Impact"), 18},
    {"key_skills", QT_TRANSLATE_NOOP("Export", "Key skills"), 40}};
constexpr Head FormatHeads[]{{"audience", QT_TRANSLATE_NOOP("Export", "Audience"), 14},
    {"skill", QT_TRANSLATE_NOOP("Export", "Skill"), 34}, {"type", QT_TRANSLATE_NOOP("Export", "Type"), 15}};
constexpr double FormatShare = 11;
constexpr Head OfferHeads[]{{"institution", QT_TRANSLATE_NOOP("Export", "Institution"), 15},
    {"course", QT_TRANSLATE_NOOP("Export", "Course"), 21},
    {"themes", QT_TRANSLATE_NOOP("Export", "Themes"), 27},
    {"duration", QT_TRANSLATE_NOOP("Export", "Duration"), 11},
    {"audience", QT_TRANSLATE_NOOP("Export", "Audience"), 15},
    {"mode", QT_TRANSLATE_NOOP("Export", "Mode"), 12},
    {"certification", QT_TRANSLATE_NOOP("Export", "Certification"), 16},
    {"cpf", QT_TRANSLATE_NOOP("Export", "CPF"), 6}, {"rncp", QT_TRANSLATE_NOOP("Export", "RNCP"), 7}};

template <std::size_t Count>
void addHeads(TextTableContent& table, const Head (&heads)[Count], const Wording& wording)
{
    for (const Head& head : heads) {
        table.heads << (wording.plain ? QString::fromLatin1(head.name) : wording.phrases(head.phrase));
        table.shares.push_back(head.share);
    }
}

QString impactWords(const RatingLevel& entry, const Wording& wording)
{
    if (wording.plain)
        return entry.code;
    const QString label = entry.label.in(wording.phrases.language());
    return wording.onPaper ? QStringLiteral("%1 %2").arg(entry.symbol, label) : label;
}

TextTableContent jobTable(const Atlas& atlas, const Wording& wording)
{
    TextTableContent table;
    addHeads(table, JobHeads, wording);
    const RatingScale* scale = atlas.scale(atlas.producerJobs.scale);
    for (const JobImpact& job : atlas.producerJobs.jobs) {
        table.rows.push_back({job.domain, job.job,
            scale ? impactWords(scale->entry(job.impact), wording) : QString(), job.keySkills});
    }
    return table;
}

TextTableContent formatTable(const Atlas& atlas, const Wording& wording)
{
    TextTableContent table;
    table.note = wording.phrases(QT_TRANSLATE_NOOP("Export", "x: the format suits the skill"));
    addHeads(table, FormatHeads, wording);
    const TrainingFormatTable& formats = atlas.trainingFormats;
    for (const TrainingFormat& format : formats.formats)
        table.heads << format.title;
    table.shares.insert(table.shares.end(), formats.formats.size(), FormatShare);
    for (const TrainingSkill& skill : formats.skills) {
        QStringList row{skill.audience, skill.skill, skill.type};
        for (const TrainingFormat& format : formats.formats)
            row << (skill.formats.count(format.id) > 0 ? QStringLiteral("x") : QString());
        table.rows.push_back(row);
    }
    return table;
}

TextTableContent offerTable(const Atlas& atlas, const Wording& wording)
{
    TextTableContent table;
    table.note = wording.phrases(QT_TRANSLATE_NOOP("Export",
        "CPF: eligible for the personal training account; RNCP: entered in the national register of "
        "certifications"));
    addHeads(table, OfferHeads, wording);
    for (const TrainingOffer& offer : atlas.trainingOffers)
        table.rows.push_back({offer.institution, offer.course, offer.themes, offer.duration, offer.audience,
            offer.mode, offer.certification, offer.cpf, offer.rncp});
    return table;
}

TextTableContent wholeTable(const Atlas& atlas, StudyTable table, const Wording& wording)
{
    switch (table) {
    case StudyTable::ProducerJobs:
        return jobTable(atlas, wording);
    case StudyTable::TrainingFormats:
        return formatTable(atlas, wording);
    case StudyTable::TrainingOffers:
        return offerTable(atlas, wording);
    }
    Q_UNREACHABLE();
}

/// Only the rows asked for; says how many of all they are.
TextTableContent tableOf(const Atlas& atlas, const TableExportRequest& request, const Wording& wording)
{
    TextTableContent table = wholeTable(atlas, request.table, wording);
    table.title = titleOf(request);
    const int all = static_cast<int>(table.rows.size());
    if (request.rows) {
        std::vector<QStringList> shown;
        for (const int row : *request.rows)
            shown.push_back(table.rows.at(static_cast<std::size_t>(row)));
        table.rows = std::move(shown);
    }
    const int shown = static_cast<int>(table.rows.size());
    const QString count = shown == all
        ? wording.phrases(QT_TRANSLATE_N_NOOP("Export", "%n row(s)"), all)
        : wording.phrases(QT_TRANSLATE_N_NOOP("Export", "%1 of %n row(s) shown"), all)
              .arg(wording.phrases.locale().toString(shown));
    table.note = table.note.isEmpty() ? count : count + QStringLiteral(" \u00B7 ") + table.note;
    return table;
}

Result<void> writeTableCsv(QIODevice& device, const Atlas& atlas, const TableExportRequest& request)
{
    const Phrases phrases(request.language);
    const bool plain = request.preset == CsvPreset::Interchange;
    const TextTableContent table = tableOf(atlas, request, {plain, false, phrases});
    CsvSheet sheet({request.preset, request.language});
    for (const QString& head : table.heads)
        sheet.addText(head);
    sheet.endRecord();
    for (const QStringList& row : table.rows) {
        for (const QString& text : row)
            sheet.addText(text);
        sheet.endRecord();
    }
    return sheet.write(device);
}

Result<void> writeContent(
    QIODevice& device, const Atlas& atlas, const TableExportRequest& request, const ExportProgress& progress)
{
    switch (request.format) {
    case ExportFormat::CsvWide:
    case ExportFormat::CsvLong:
        return writeTableCsv(device, atlas, request);
    case ExportFormat::Pdf: {
        const QPageLayout layout = sheetLayout(request.paper);
        const QString title = QStringLiteral("%1 \u2013 %2").arg(titleOf(request), atlas.title);
        return writePdf(
            device, *documentsOf(atlas, request)(layout), layout, title, progress, request.askPages);
    }
    case ExportFormat::Png:
    case ExportFormat::Svg:
        break;
    }
    return failure(ErrorKind::InvalidInput,
        Text::tr("The tables of the study come as PDF or as CSV. Choose one of these."));
}

} // namespace

QString suggestedFileName(const TableExportRequest& request)
{
    const QString stem = request.table == StudyTable::ProducerJobs ? Text::tr("producer-jobs", "name of a file")
        : request.table == StudyTable::TrainingFormats             ? Text::tr("training-formats", "name of a file")
                                                                   : Text::tr("training-offers", "name of a file");
    return safeFileStem(stem) + u'.' + fileSuffix(request.format);
}

QString titleOf(const TableExportRequest& request)
{
    const Phrases phrases(request.language);
    switch (request.table) {
    case StudyTable::ProducerJobs:
        return phrases(QT_TRANSLATE_NOOP("Export", "Jobs of the AI producers"));
    case StudyTable::TrainingFormats:
        return phrases(QT_TRANSLATE_NOOP("Export", "Training formats"));
    case StudyTable::TrainingOffers:
        return phrases(QT_TRANSLATE_NOOP("Export", "Training offer"));
    }
    Q_UNREACHABLE();
}

DocumentMaker documentsOf(const Atlas& atlas, const TableExportRequest& request)
{
    const Phrases phrases(request.language);
    return [&atlas, language = request.language, table = tableOf(atlas, request, {false, true, phrases})](
               const QPageLayout& layout) {
        return std::make_unique<TableDocument>(atlas, table, language, layout);
    };
}

Result<QString> exportTable(
    const Atlas& atlas, const TableExportRequest& request, const ExportProgress& progress)
{
    Result<std::unique_ptr<OutputFile>> file = openOutput(request.output);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> written = writeContent(**file, atlas, request, progress); !written) {
        // A failing disk is named with the path, which the writers do not know.
        if (written.error().kind == ErrorKind::Io)
            return failedOutput(**file);
        return tl::unexpected(written.error());
    }
    if (const Result<void> committed = commitOutput(**file); !committed)
        return tl::unexpected(committed.error());
    return (*file)->target();
}

} // namespace atlas
