#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "sheets/paged_document.h"
#include "sheets/text_table.h"

namespace atlas {

struct Atlas;

/// A table of text as pages, for PDF, printer and preview: title and heads on each.
class TableDocument final : public PagedDocument {
public:
    TableDocument(const Atlas& atlas, const TextTableContent& content, Language language,
        const QPageLayout& layout, const QDate& date = QDate::currentDate());

    int pageCount() const override { return m_table.pageCount(); }
    void paintPage(QPainter& painter, int page) const override;
    const PageFrame& frame(int) const override { return m_frame; }

private:
    PageFrame m_frame;
    Palette m_palette;
    TextTable m_table;
};

} // namespace atlas
