// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/chart_export.h"

#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"
#include "interchange/csv_sheet.h"
#include "interchange/image_writer.h"
#include "interchange/output_file.h"
#include "interchange/pdf_writer.h"
#include "ui/charts/chart_base.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Lengths in 1/96 inch, as everywhere on the sheets.
constexpr double pageWidth = 297 / 25.4 * 96;
constexpr double pageHeight = 210 / 25.4 * 96;
constexpr double margin = 12 / 25.4 * 96;
constexpr double lineGap = 10;
constexpr double imageScale = 2;
constexpr int csvDecimals = 4;
constexpr double mostPixelsOnSide = 30'000;

QString words(const char* text)
{
    return QCoreApplication::translate("atlas::ChartExport", text);
}

/// One chart on paper: what stands on each page, or all of it in one picture.
class ChartSheet final : public PagedDocument {
public:
    ChartSheet(const ChartBase& chart, const ChartExport& request);

    const ChartBase& chart() const { return *m_chart; }
    QSizeF pictureSize() const;
    void paintPicture(QPainter& painter) const;
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const override;
    const PageFrame& frame(int) const override { return m_frame; }

private:
    struct Page {
        double top = 0; ///< of its part of the body
        double bottom = 0;
    };

    double width() const { return pageWidth - 2 * margin; }
    double headHeight() const { return m_title.height() + lineGap; }
    /// Between the title and the foot of a page.
    double bodyRoom() const { return m_frame.height() - headHeight(); }
    void cutIntoPages();
    void paintHead(QPainter& painter) const;
    void paintPart(QPainter& painter, double y, double top, double bottom) const;
    double paintBody(QPainter& painter, double y, const Page& page) const;

    Phrases m_phrases;
    SheetStyle m_style;
    WrappedText m_title;
    PageFooter m_footer;
    PageFrame m_frame;
    WrappedText m_pictureFoot; ///< the same below a picture
    std::unique_ptr<ChartBase> m_chart;
    std::vector<Page> m_pages;
};

ChartSheet::ChartSheet(const ChartBase& chart, const ChartExport& request)
    : m_phrases(request.language)
    , m_title(request.title, m_style.title, width(), 3)
    , m_footer{request.source, request.version, sheet_words::date(request.date, m_phrases)}
    , m_frame({width(), pageHeight - 2 * margin}, m_footer, m_phrases)
    , m_pictureFoot(QStringList{m_footer.source, m_footer.version, m_footer.date}.join(QStringLiteral(" \u00B7 ")),
          m_style.note, width(), 3)
    , m_chart(chart.forPaper(request.language))
{
    m_chart->layOut(width(), bodyRoom());
    cutIntoPages();
}

void ChartSheet::cutIntoPages()
{
    const auto& anatomy = m_chart->anatomy();
    const double room = bodyRoom() - anatomy.headBottom - m_chart->footerRect().height();
    Page page{anatomy.headBottom, anatomy.headBottom};
    for (const double bottom : anatomy.rowBottoms) {
        if (bottom - page.top > room && page.bottom > page.top) {
            m_pages.push_back(page);
            page.top = page.bottom;
        }
        page.bottom = bottom;
    }
    m_pages.push_back(page);
}

QSizeF ChartSheet::pictureSize() const
{
    return {std::ceil(pageWidth),
        std::ceil(2 * margin + headHeight() + m_chart->anatomy().rowBottoms.back()
            + m_chart->footerRect().height() + lineGap + m_pictureFoot.height())};
}

void ChartSheet::paintHead(QPainter& painter) const
{
    const Palette palette(m_chart->scale(), Theme::Light);
    painter.setPen(palette.text());
    m_title.paint(
        painter, QRectF(margin, margin, width(), m_title.height()), Qt::AlignLeft | Qt::AlignTop);
}

void ChartSheet::paintPart(QPainter& painter, double y, double top, double bottom) const
{
    if (bottom > top)
        m_chart->scene()->render(&painter, QRectF(margin, y, width(), bottom - top),
            QRectF(0, top, width(), bottom - top), Qt::IgnoreAspectRatio);
}

double ChartSheet::paintBody(QPainter& painter, double y, const Page& page) const
{
    const double head = m_chart->anatomy().headBottom;
    paintPart(painter, y, 0, head);
    paintPart(painter, y + head, page.top, page.bottom);
    y += head + page.bottom - page.top;
    const QRectF footer = m_chart->footerRect();
    paintPart(painter, y, footer.top(), footer.bottom());
    return y + footer.height();
}

void ChartSheet::paintPicture(QPainter& painter) const
{
    painter.fillRect(QRectF(QPointF(), pictureSize() + QSizeF(1, 1)), Qt::white); // no edge half covered
    paintHead(painter);
    // In one piece: an SVG does not clip, and would show the bars beneath the foot once more over all.
    paintPart(painter, margin + headHeight(), 0, m_chart->footerRect().bottom());
    painter.setPen(Palette(m_chart->scale(), Theme::Light).secondaryText());
    const double top = pictureSize().height() - margin - m_pictureFoot.height();
    m_pictureFoot.paint(painter, QRectF(margin, top, width(), m_pictureFoot.height()), Qt::AlignLeft | Qt::AlignTop);
}

void ChartSheet::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.translate(-margin, -margin); // pages are painted between the margins
    paintHead(painter);
    paintBody(painter, margin + headHeight(), m_pages[static_cast<std::size_t>(page)]);
    painter.restore();
}

tl::unexpected<Error> notWritten()
{
    return failure(ErrorKind::Io,
        words(QT_TRANSLATE_NOOP("atlas::ChartExport",
            "The chart could not be written. Check the free space on the disk and try again.")));
}

Result<void> writePng(QIODevice& device, const ChartSheet& sheet, const ChartExport& request)
{
    const QSize size = (sheet.pictureSize() * imageScale).toSize();
    if (size.height() > mostPixelsOnSide) {
        return failure(ErrorKind::InvalidInput,
            words(QT_TRANSLATE_NOOP(
                "atlas::ChartExport", "The chart is too long for a PNG. Export it as SVG or PDF.")));
    }
    QImage image(size, QImage::Format_RGB32);
    QPainter painter;
    if (image.isNull() || !painter.begin(&image))
        return notWritten();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(imageScale, imageScale);
    sheet.paintPicture(painter);
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(std::lround(96 / 0.0254 * imageScale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), request.title);
    image.setText(QStringLiteral("Software"), QStringLiteral("Competence Atlas"));
    return image.save(&device, "PNG") ? Result<void>() : notWritten();
}

void addChartRows(RowSink& sink, const ChartTable& table)
{
    for (const ChartTable::Column& column : table.columns)
        sink.addText(sink.voice().isPlain() ? column.key : column.words);
    sink.endHeads();
    for (const QList<QVariant>& row : table.rows) {
        for (const QVariant& cell : row) {
            if (cell.typeId() == QMetaType::QString)
                sink.addText(cell.toString());
            else if (cell.typeId() == QMetaType::Double)
                sink.addDecimal(cell.toDouble(), csvDecimals);
            else
                sink.addNumber(cell.toInt());
        }
        sink.endRow();
    }
}

} // namespace

QString fileSuffix(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Pdf:
        return QStringLiteral("pdf");
    case ChartFormat::Svg:
        return QStringLiteral("svg");
    case ChartFormat::Png:
        return QStringLiteral("png");
    case ChartFormat::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

Result<void> exportChart(const ChartBase& chart, const ChartExport& request)
{
    auto file = openOutput(request.path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    Result<void> written;
    if (request.format == ChartFormat::Csv) {
        written = writeCsv(**file, {request.preset, request.language},
            [&](RowSink& sink) { addChartRows(sink, chart.forPaper(request.language)->table()); });
    } else {
        const ChartSheet sheet(chart, request);
        if (request.format == ChartFormat::Pdf)
            written = writePdf(**file, sheet, sheetLayout(QPageSize::A4), request.title, {}, request.askPages);
        else
            written = request.format == ChartFormat::Svg
                ? writeSvg(**file,
                    {sheet.pictureSize(), [&sheet](QPainter& painter) { sheet.paintPicture(painter); },
                        request.title, {}})
                : writePng(**file, sheet, request);
    }
    if (!written)
        return written;
    return commitOutput(**file);
}

} // namespace atlas
