#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "render/matrix_table.h"
#include "render/page_flow.h"
#include "render/phrases.h"

#include <QDate>
#include <QPageLayout>
#include <QPageSize>

#include <functional>

class QPagedPaintDevice;

namespace atlas {

/// Landscape with margins of 12 mm.
QPageLayout sheetLayout(QPageSize::PageSizeId paper);

/// The heatmaps of one or more families as pages, for PDF, printer and preview. All lengths are in layout
/// units of 1/96 inch, so that every device pages alike. The atlas has to outlive it.
class MatrixDocument {
public:
    /// \a families in this order; the space between the margins of \a layout is used.
    MatrixDocument(const Atlas& atlas, const std::vector<const JobFamily*>& families, Language language,
        const QPageLayout& layout, const QDate& date = QDate::currentDate());

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Space between the margins.
    QSizeF pageSize() const { return m_pageSize; }
    /// The painter's unit is 1/96 inch, its origin the top left corner between the margins. Pages count from
    /// 0.
    void paintPage(QPainter& painter, int page) const;

    /// One item of the matrix as placed on a page.
    struct PlacedItem {
        const MatrixTable::Item* item = nullptr;
        bool repeated = false;
        QRectF rect; ///< on the page
    };
    struct PagePlan {
        const JobFamily* family = nullptr;
        std::size_t range = 0; ///< which part of the columns
        ColumnRange columns;
        bool continued = false; ///< not the family's first page
        bool last = false; ///< carries the statistics of the columns
        double scale = 1;
        QRectF heading;
        QRectF columnHeads;
        std::vector<PlacedItem> items;
        QRectF summary; ///< empty unless last
        QRectF legend;
        QRectF footer;
    };
    PagePlan plan(int page) const;

private:
    struct Section {
        const JobFamily* family;
        double scale; ///< page units for one unit of the table
        double height; ///< of a page above the footer, in units of the table
        MatrixTable table;
        std::vector<FlowPage> flow;
        int pageCount() const { return static_cast<int>(flow.size() * table.geometry().ranges.size()); }
    };
    struct Page {
        std::size_t section;
        std::size_t flowPage;
        std::size_t range;
    };

    Section section(const JobFamily& family, double scale) const;
    Section bestSection(const JobFamily& family) const;
    double footerHeight() const;
    void paintFooter(QPainter& painter, const QRectF& rect, const Palette& palette, int page) const;

    const Atlas& m_atlas;
    Phrases m_phrases;
    SheetStyle m_style;
    QSizeF m_pageSize;
    double m_shrink = 1; ///< below 1 on paper too small for any matrix
    QSizeF m_room; ///< what is laid out, pageSize() / shrink
    QString m_versionText;
    QString m_dateText;
    std::vector<Section> m_sections;
    std::vector<Page> m_pages;
};

/// Called before each page and after the last with pages done and in all; returning false stops.
using PageProgress = std::function<bool(int done, int total)>;

/// Paints the pages that the device asks for (all, unless it names ranges). Its layout should be the one that
/// the document was made for. Fails with Cancelled, or with Io when the device takes no painting.
Result<void> paintDocument(
    QPagedPaintDevice& device, const MatrixDocument& document, const PageProgress& progress = {});

} // namespace atlas
