#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "ink/palette.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"
#include "sheets/page_flow.h"
#include "sheets/paged_document.h"
#include "wording/phrases.h"

#include <QDate>
#include <QRectF>

namespace atlas {

class BallotGrid;

/// The sheet that each participant of a workshop ticks on paper: a row an item, a box a rating. Items on
/// different scales have pages of their own. All lengths are in layout units of 1/96 inch.
class BallotDocument final : public PagedDocument {
public:
    BallotDocument(const Atlas& atlas, const Workshop& workshop, Language language, const QPageLayout& layout,
        const QDate& date = QDate::currentDate());
    ~BallotDocument() override;

    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const override;
    const PageFrame& frame(int) const override { return m_frame; }

    struct PlacedItem {
        int number = 0;
        QRectF row; ///< on the page
        std::vector<QRectF> boxes; ///< levels from the highest, not applicable, no opinion
    };
    /// Where the items of a page stand.
    std::vector<PlacedItem> items(int page) const;

private:
    struct Page {
        std::size_t grid = 0;
        FlowPage lines;
    };
    double headingHeight(bool continued) const;
    double linesTop(int page) const;
    void paintHeading(QPainter& painter, bool continued) const;

    Phrases m_phrases;
    SheetStyle m_style;
    PageFrame m_frame;
    Palette m_palette;
    WrappedText m_title;
    WrappedText m_family; ///< empty if the items are of several, which stand above their competences then
    WrappedText m_continued;
    WrappedText m_instruction;
    WrappedText m_pseudonym; ///< empty unless the workshop keeps them
    std::vector<BallotGrid> m_grids; ///< a scale each
    std::vector<Page> m_pages;
};

} // namespace atlas
