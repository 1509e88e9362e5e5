// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/paged_document.h"

#include "ink/palette.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace atlas {

namespace {

constexpr double unitsPerPoint = 96.0 / 72.0;
constexpr QMarginsF marginsInMillimetres(12, 12, 12, 12);
constexpr double footerGap = 8; // above and below its hairline

} // namespace

QPageLayout sheetLayout(QPageSize::PageSizeId paper)
{
    return {QPageSize(paper), QPageLayout::Landscape, marginsInMillimetres, QPageLayout::Millimeter};
}

QSizeF roomOf(const QPageLayout& layout)
{
    return layout.paintRect(QPageLayout::Point).size() * unitsPerPoint;
}

Result<void> paintDocument(
    QPagedPaintDevice& device, const PagedDocument& document, const PageProgress& progress)
{
    const QPageRanges wanted = device.pageRanges();
    std::vector<int> pages;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (wanted.isEmpty() || wanted.contains(page + 1))
            pages.push_back(page);
    }
    const auto stopped = [] {
        return failure(ErrorKind::Cancelled,
            QCoreApplication::translate(
                "atlas::MatrixDocument", "The output was stopped before the last page."));
    };
    const auto brokenDevice = [] {
        return failure(ErrorKind::Io,
            QCoreApplication::translate("atlas::MatrixDocument",
                "The pages could not be written. Check the printer or the free space on the disk and try "
                "again."));
    };

    QPainter painter;
    const int total = static_cast<int>(pages.size());
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total))
            return stopped();
        if (done == 0 ? !painter.begin(&device) : !device.newPage())
            return brokenDevice();
        painter.save();
        painter.scale(device.logicalDpiX() / 96.0, device.logicalDpiY() / 96.0);
        document.paintPage(painter, pages[static_cast<std::size_t>(done)]);
        painter.restore();
    }
    if (painter.isActive() && !painter.end())
        return brokenDevice();
    if (progress && !progress(total, total))
        return stopped();
    return {};
}

double pageFooterHeight(const SheetStyle& style)
{
    constexpr double ample = 100;
    return footerGap + WrappedText(QStringLiteral("0"), style.note, ample, 1).height() * 2 + footerGap;
}

void paintPageFooter(QPainter& painter, const QRectF& rect, const PageFooter& footer, const SheetStyle& style,
    const Palette& palette, double shrink)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(shrink, shrink);
    const double width = rect.width() / shrink;
    painter.setPen(QPen(palette.grid(), 1.0, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, footerGap), QPointF(width, footerGap));

    painter.setPen(palette.secondaryText());
    double top = 2 * footerGap;
    const auto line = [&](const QString& left, const QString& right) {
        const WrappedText end(right, style.note, width / 2, 1);
        const WrappedText begin(left, style.note, width - end.width() - 2 * footerGap, 1);
        const QRectF place(0, top, width, end.height());
        begin.paint(painter, place, Qt::AlignLeft | Qt::AlignTop);
        end.paint(painter, place, Qt::AlignRight | Qt::AlignTop);
        top += end.height();
    };
    line(footer.source, footer.page);
    line(footer.version, footer.date);
    painter.restore();
}

} // namespace atlas
