#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "ink/sheet_style.h"
#include "sheets/paged_document.h"
#include "sheets/text_table.h"
#include "wording/phrases.h"

#include <QDate>
#include <QSizeF>

#include <optional>

namespace atlas {

struct Atlas;

/// A table of text as pages, for PDF, printer and preview: title and heads on each, the atlas, its version and
/// the date at the foot.
class TableDocument final : public PagedDocument {
public:
    TableDocument(const Atlas& atlas, const TextTableContent& content, Language language,
        const QPageLayout& layout, const QDate& date = QDate::currentDate());

    int pageCount() const override { return m_table->pageCount(); }
    void paintPage(QPainter& painter, int page) const override;

private:
    Phrases m_phrases;
    SheetStyle m_style;
    QSizeF m_pageSize;
    double m_shrink = 1; ///< below 1 on paper too narrow for any table
    PageFooter m_footer;
    Palette m_palette;
    std::optional<TextTable> m_table;
};

} // namespace atlas
