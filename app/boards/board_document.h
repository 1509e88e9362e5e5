#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_table.h"
#include "sheets/page_flow.h"
#include "sheets/paged_document.h"
#include "sheets/signature_block.h"
#include "sheets/text_table.h"
#include "wording/phrases.h"

#include <QDate>

#include <optional>

namespace atlas {

/// What follows the board on paper.
struct BoardClosing {
    std::optional<TextTableContent> annex;
    int signatures = 0; ///< people who sign
};

/// A board as pages, for PDF, printer and preview: the board, an annex and lines to sign on. All lengths are
/// in layout units of 1/96 inch. The board has to outlive it.
class BoardDocument final : public PagedDocument {
public:
    BoardDocument(const Board& board, const BoardTexts& texts, Language language, const QPageLayout& layout,
        const BoardClosing& closing = {}, const QDate& date = QDate::currentDate());

    int pageCount() const override;
    /// Space between the margins.
    QSizeF pageSize() const { return m_frame.pageSize(); }
    void paintPage(QPainter& painter, int page) const override;
    const PageFrame& frame(int) const override { return m_frame; }

    struct PlacedItem {
        const BoardTable::Item* item = nullptr;
        bool repeated = false;
        QRectF rect; ///< on the page
    };
    struct PagePlan {
        ColumnRange columns;
        std::size_t range = 0;
        bool continued = false;
        double scale = 1;
        QRectF heading;
        QRectF columnHeads;
        std::vector<PlacedItem> items;
        QRectF legend;
    };
    /// Of a page of the board itself, which come first.
    PagePlan plan(int page) const;
    int boardPages() const { return static_cast<int>(m_flow.size() * m_table->geometry().ranges.size()); }
    int annexPages() const { return m_annex ? m_annex->pageCount() : 0; }
    /// Where the lines to sign on stand: a page and its place there; nothing without them.
    struct SignaturePlace {
        int page = 0;
        double top = 0;
    };
    std::optional<SignaturePlace> signaturePlace() const;

private:
    void layOutBoard(const Board& board);
    void paintBoard(QPainter& painter, int page) const;

    Phrases m_phrases;
    SheetStyle m_style;
    BoardTexts m_texts;
    PageFrame m_frame;
    double m_scale = 1; ///< room units for one unit of the table
    std::optional<BoardTable> m_table;
    std::vector<FlowPage> m_flow;
    std::optional<TextTable> m_annex;
    SignatureBlock m_signatures;
    Palette m_palette;
};

} // namespace atlas
