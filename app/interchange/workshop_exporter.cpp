// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/workshop_exporter.h"

#include "interchange/ballot_template.h"
#include "interchange/minutes_rows.h"
#include "interchange/output_file.h"
#include "sheets/ballot_document.h"
#include "sheets/minutes_document.h"
#include "wording/workshop_text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::WorkshopExporter)
};

/// What a workshop leaves on paper; rows are what stands there.
class WorkshopExhibit : public Exhibit {
public:
    WorkshopExhibit(const Atlas& atlas, const Workshop& workshop, const WorkshopExportRequest& request)
        : m_atlas(atlas)
        , m_workshop(workshop)
        , m_request(request)
    {
    }

    QString title() const override { return workshopName(m_workshop, m_request.language); }
    QString source() const override { return m_atlas.title; }

protected:
    const Atlas& m_atlas;
    const Workshop& m_workshop;
    const WorkshopExportRequest& m_request;
};

class MinutesExhibit final : public WorkshopExhibit {
public:
    using WorkshopExhibit::WorkshopExhibit;

    QPageLayout layout(QPageSize::PageSizeId paper) const override { return minutesLayout(paper); }
    std::unique_ptr<PagedDocument> pages(const QPageLayout& layout) const override
    {
        MinutesOptions options;
        options.signatures = m_request.signatures;
        options.withNotes = m_request.withNotes;
        return std::make_unique<MinutesDocument>(m_atlas, m_workshop, m_request.language, layout, options);
    }
    void addRows(RowSink& sink) const override
    {
        addMinutesRows(sink, m_atlas, m_workshop, m_request.withNotes);
    }
};

/// To tick by hand, or to fill in beforehand.
class BallotExhibit final : public WorkshopExhibit {
public:
    using WorkshopExhibit::WorkshopExhibit;

    std::unique_ptr<PagedDocument> pages(const QPageLayout& layout) const override
    {
        return std::make_unique<BallotDocument>(m_atlas, m_workshop, m_request.language, layout);
    }
    void addRows(RowSink& sink) const override { addBallotTemplate(sink, m_atlas, m_workshop); }
};

} // namespace

ExportFormat formatOf(const WorkshopExportRequest& request)
{
    if (request.kind == WorkshopPaper::Ballot)
        return ExportFormat::Pdf;
    if (request.kind == WorkshopPaper::BallotTemplate || request.format == ExportFormat::CsvWide)
        return ExportFormat::CsvLong;
    return request.format;
}

QString suggestedFileName(const WorkshopExportRequest& request, const Atlas& atlas)
{
    QString stem = request.kind == WorkshopPaper::Minutes ? Text::tr("minutes", "beginning of a file name")
                                                          : Text::tr("ballot", "beginning of a file name");
    const Workshop* workshop = atlas.workshop(request.workshop);
    if (const QString title = workshop ? workshop->title.simplified() : QString(); !title.isEmpty())
        stem += u'-' + title;
    return safeFileStem(stem) + u'.' + fileSuffix(formatOf(request));
}

Result<QString> exportWorkshop(
    const Atlas& atlas, const WorkshopExportRequest& request, const Progress& progress)
{
    const Workshop* workshop = atlas.workshop(request.workshop);
    if (!workshop) {
        return failure(
            ErrorKind::NotFound, Text::tr("This workshop is no longer in the atlas. Choose another one."));
    }
    ExportForm form = request;
    form.format = formatOf(request);
    if (request.kind == WorkshopPaper::Minutes)
        return exportExhibit(MinutesExhibit(atlas, *workshop, request), form, progress);
    return exportExhibit(BallotExhibit(atlas, *workshop, request), form, progress);
}

} // namespace atlas
