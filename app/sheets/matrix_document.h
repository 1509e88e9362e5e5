#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheets/matrix_table.h"
#include "sheets/page_flow.h"
#include "sheets/paged_document.h"
#include "wording/phrases.h"

#include <QDate>
#include <QPageLayout>

namespace atlas {

/// The heatmaps of one or more families as pages, for PDF, printer and preview. All lengths are in layout units of
/// 1/96 inch, so that every device pages alike. The atlas has to outlive it.
class MatrixDocument final : public PagedDocument {
public:
    /// \a families in this order; the space between the margins of \a layout is used.
    MatrixDocument(const Atlas& atlas, const std::vector<const JobFamily*>& families, Language language,
        const QPageLayout& layout, const QDate& date = QDate::currentDate());

    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    /// Space between the margins.
    QSizeF pageSize() const { return m_frame.pageSize(); }
    void paintPage(QPainter& painter, int page) const override;
    const PageFrame& frame(int) const override { return m_frame; }

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

    Atlas m_atlas;
    Phrases m_phrases;
    PageFrame m_frame;
    std::vector<Section> m_sections;
    std::vector<Page> m_pages;
};

/// The heatmaps and, behind them, the reasons of their ratings, where any are recorded. The atlas has to outlive
/// it.
std::unique_ptr<PagedDocument> matrixPages(const Atlas& atlas, const std::vector<const JobFamily*>& families,
    Language language, const QPageLayout& layout);

} // namespace atlas
