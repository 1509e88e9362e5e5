#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "ink/palette.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"
#include "sheets/minutes_blocks.h"
#include "sheets/page_flow.h"
#include "sheets/paged_document.h"
#include "wording/phrases.h"

#include <QDate>
#include <QTimeZone>

namespace atlas {

struct MinutesOptions {
    int signatures = 0; ///< people who sign
    bool withNotes = false; ///< the facilitator's, which the room has not seen
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of the times printed
    QDate date = QDate::currentDate(); ///< of the print
};

/// Upright, with room to punch holes at the left.
QPageLayout minutesLayout(QPageSize::PageSizeId paper);

/// What a workshop discussed, how it voted and what it decided. Shows no round that the room has not seen and
/// nobody's pseudonym. All lengths are in layout units of 1/96 inch.
class MinutesDocument final : public PagedDocument {
public:
    MinutesDocument(const Atlas& atlas, const Workshop& workshop, Language language,
        const QPageLayout& layout, const MinutesOptions& options = {});

    int pageCount() const override;
    void paintPage(QPainter& painter, int page) const override;
    const PageFrame& frame(int) const override { return m_frame; }

private:
    double bodyTop(int page) const;
    double bodyHeight(int page) const;
    void layOut(int signatures);
    void paintSignatures(QPainter& painter, int page) const;

    Phrases m_phrases;
    SheetStyle m_style;
    PageFrame m_frame;
    Palette m_palette;
    WrappedText m_runningHead;
    std::vector<MinutesBlock> m_blocks;
    std::vector<FlowPage> m_pages;
    std::vector<int> m_signingPages; ///< people who sign on each page of their own
    int m_signatures = 0; ///< people who sign below the last block
};

} // namespace atlas
