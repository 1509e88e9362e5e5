// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/family_exhibit.h"

#include "interchange/matrix_rows.h"
#include "sheets/matrix_document.h"
#include "sheets/matrix_sheet.h"

namespace atlas {

QString FamilyExhibit::title() const
{
    return m_families.size() == 1 ? m_families.front()->title : m_atlas.title;
}

QString FamilyExhibit::source() const
{
    return m_families.size() == 1 ? m_atlas.title : QString();
}

std::unique_ptr<PagedDocument> FamilyExhibit::pages(const QPageLayout& layout) const
{
    return matrixPages(m_atlas, m_families, m_language, layout);
}

std::optional<Picture> FamilyExhibit::picture(Theme theme) const
{
    const auto sheet =
        std::make_shared<const MatrixSheet>(m_atlas, *m_families.front(), Phrases(m_language), theme);
    return Picture{
        sheet->size(), [sheet](QPainter& painter) { sheet->paint(painter); }, title(), source()};
}

void FamilyExhibit::addRows(RowSink& sink) const
{
    if (m_isWide)
        addWideRows(sink, m_atlas, *m_families.front());
    else
        addLongRows(sink, m_atlas, m_families);
}

} // namespace atlas
