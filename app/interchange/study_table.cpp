// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/study_table.h"

#include "interchange/output_file.h"
#include "sheets/table_document.h"
#include "wording/phrases.h"
#include "wording/rating_text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::StudyTableExport)
};

/// How a table is written: as the study's file is, or in words of a language.
struct Wording {
    const TableVoice& voice;
    bool onPaper = false;
};

struct Head {
    ColumnHead head;
    double share; ///< of the width of a page
};

constexpr Head JobHeads[]{{{"domain", QT_TRANSLATE_NOOP("Wording", "Domain")}, 14},
    {{"job", QT_TRANSLATE_NOOP("Wording", "Job")}, 28}, {{"impact", QT_TRANSLATE_NOOP("Wording", "Impact")}, 18},
    {{"key_skills", QT_TRANSLATE_NOOP("Wording", "Key skills")}, 40}};
constexpr Head FormatHeads[]{{{"audience", QT_TRANSLATE_NOOP("Wording", "Audience")}, 14},
    {{"skill", QT_TRANSLATE_NOOP("Wording", "Skill")}, 34}, {{"type", QT_TRANSLATE_NOOP("Wording", "Type")}, 15}};
constexpr double FormatShare = 11;
constexpr Head OfferHeads[]{{{"institution", QT_TRANSLATE_NOOP("Wording", "Institution")}, 15},
    {{"course", QT_TRANSLATE_NOOP("Wording", "Course")}, 21},
    {{"themes", QT_TRANSLATE_NOOP("Wording", "Themes")}, 27},
    {{"duration", QT_TRANSLATE_NOOP("Wording", "Duration")}, 11},
    {{"audience", QT_TRANSLATE_NOOP("Wording", "Audience")}, 15},
    {{"mode", QT_TRANSLATE_NOOP("Wording", "Mode")}, 12},
    {{"certification", QT_TRANSLATE_NOOP("Wording", "Certification")}, 16},
    {{"cpf", QT_TRANSLATE_NOOP("Wording", "CPF")}, 6}, {{"rncp", QT_TRANSLATE_NOOP("Wording", "RNCP")}, 7}};

template <std::size_t Count>
void addHeads(TextTableContent& table, const Head (&heads)[Count], const Wording& wording)
{
    for (const Head& head : heads) {
        table.heads << wording.voice(head.head);
        table.shares.push_back(head.share);
    }
}

QString impactWords(const RatingScale& scale, Rating impact, const Wording& wording)
{
    if (wording.voice.isPlain())
        return scale.entry(impact).code;
    return wording.onPaper ? ratingText(scale, impact, wording.voice.phrases())
                           : nameOf(scale, impact, wording.voice.phrases(), Naming::Labels);
}

TextTableContent jobTable(const Atlas& atlas, const Wording& wording)
{
    TextTableContent table;
    addHeads(table, JobHeads, wording);
    const RatingScale* scale = atlas.scale(atlas.producerJobs.scale);
    for (const JobImpact& job : atlas.producerJobs.jobs) {
        table.rows.push_back({job.domain, job.job,
            scale ? impactWords(*scale, job.impact, wording) : QString(), job.keySkills});
    }
    return table;
}

TextTableContent formatTable(const Atlas& atlas, const Wording& wording)
{
    TextTableContent table;
    table.note = wording.voice.phrases()(QT_TRANSLATE_NOOP("Wording", "x: the format suits the skill"));
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
    table.note = wording.voice.phrases()(QT_TRANSLATE_NOOP("Wording",
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
        ? wording.voice.phrases()(QT_TRANSLATE_N_NOOP("Wording", "%n row(s)"), all)
        : wording.voice.phrases()(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n row(s) shown"), all)
              .arg(wording.voice.phrases().locale().toString(shown));
    table.note = table.note.isEmpty() ? count : count + QStringLiteral(" \u00B7 ") + table.note;
    return table;
}

class TableExhibit final : public Exhibit {
public:
    TableExhibit(const Atlas& atlas, const TableExportRequest& request)
        : m_atlas(atlas)
        , m_request(request)
    {
    }

    QString title() const override { return titleOf(m_request); }
    QString source() const override { return m_atlas.title; }

    std::unique_ptr<PagedDocument> pages(const QPageLayout& layout) const override
    {
        const TableVoice voice(false, m_request.language);
        return std::make_unique<TableDocument>(
            m_atlas, tableOf(m_atlas, m_request, {voice, true}), m_request.language, layout);
    }

    void addRows(RowSink& sink) const override
    {
        const TextTableContent table = tableOf(m_atlas, m_request, {sink.voice()});
        for (const QString& head : table.heads)
            sink.addText(head);
        sink.endHeads();
        for (const QStringList& row : table.rows) {
            for (const QString& text : row)
                sink.addText(text);
            sink.endRow();
        }
    }

private:
    Atlas m_atlas;
    TableExportRequest m_request;
};

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
        return phrases(QT_TRANSLATE_NOOP("Wording", "Jobs of the AI producers"));
    case StudyTable::TrainingFormats:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Training formats"));
    case StudyTable::TrainingOffers:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Training offer"));
    }
    Q_UNREACHABLE();
}

DocumentMaker documentsOf(const Atlas& atlas, const TableExportRequest& request)
{
    return [exhibit = std::make_shared<const TableExhibit>(atlas, request)](
               const QPageLayout& layout) { return exhibit->pages(layout); };
}

Result<QString> exportTable(const Atlas& atlas, const TableExportRequest& request, const Progress& progress)
{
    return exportExhibit(TableExhibit(atlas, request), request, progress);
}

} // namespace atlas
