// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/paged_document.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <numeric>

namespace atlas {

namespace {

constexpr QMarginsF marginsInMillimetres(12, 12, 12, 12);

} // namespace

QPageLayout sheetLayout(QPageSize::PageSizeId paper)
{
    return {QPageSize(paper), QPageLayout::Landscape, marginsInMillimetres, QPageLayout::Millimeter};
}

int JoinedDocument::pageCount() const
{
    return std::accumulate(m_parts.begin(), m_parts.end(), 0,
        [](int pages, const auto& part) { return pages + part->pageCount(); });
}

std::pair<const PagedDocument*, int> JoinedDocument::find(int page) const
{
    auto part = m_parts.begin();
    for (; page >= (*part)->pageCount(); ++part)
        page -= (*part)->pageCount();
    return {part->get(), page};
}

void JoinedDocument::paintPage(QPainter& painter, int page) const
{
    const auto [part, ofPart] = find(page);
    part->paintPage(painter, ofPart);
}

const PageFrame& JoinedDocument::frame(int page) const
{
    const auto [part, ofPart] = find(page);
    return part->frame(ofPart);
}

void paintFramed(QPainter& painter, const PagedDocument& document, int page)
{
    document.paintPage(painter, page);
    document.frame(page).paint(painter, page + 1, document.pageCount());
}

Result<void> paintDocument(
    QPagedPaintDevice& device, const PagedDocument& document, const Progress& progress)
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
        paintFramed(painter, document, pages[static_cast<std::size_t>(done)]);
        painter.restore();
    }
    if (painter.isActive() && !painter.end())
        return brokenDevice();
    if (progress && !progress(total, total))
        return stopped();
    return {};
}

} // namespace atlas
