// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_exhibit.h"

#include "boards/board_document.h"
#include "boards/board_sheet.h"
#include "wording/sheet_words.h"

namespace atlas {

namespace {

/// The pages of a board that keep it alive.
class PrintedBoard final : public PagedDocument {
public:
    PrintedBoard(std::shared_ptr<const Board> board, const BoardTexts& texts, Language language,
        const QPageLayout& layout, const BoardClosing& closing)
        : m_board(std::move(board))
        , m_document(*m_board, texts, language, layout, closing)
    {
    }

    int pageCount() const override { return m_document.pageCount(); }
    void paintPage(QPainter& painter, int page) const override { m_document.paintPage(painter, page); }
    const PageFrame& frame(int page) const override { return m_document.frame(page); }

private:
    std::shared_ptr<const Board> m_board;
    BoardDocument m_document;
};

} // namespace

BoardExhibit::BoardExhibit(const Atlas& atlas, std::shared_ptr<const Board> board, const BoardForm& form)
    : m_atlas(atlas)
    , m_board(std::move(board))
    , m_phrases(form.language)
    , m_signatures(form.signatures)
{
}

BoardTexts BoardExhibit::texts() const
{
    return {title(), notes(), m_atlas.title, sheet_words::version(m_atlas, m_phrases)};
}

std::unique_ptr<PagedDocument> BoardExhibit::pages(const QPageLayout& layout) const
{
    return std::make_unique<PrintedBoard>(
        m_board, texts(), m_phrases.language(), layout, BoardClosing{annex(), m_signatures});
}

std::optional<Picture> BoardExhibit::picture(Theme theme) const
{
    const auto sheet = std::make_shared<const BoardSheet>(*m_board, texts(), m_phrases, theme);
    return Picture{sheet->size(), [board = m_board, sheet](QPainter& painter) { sheet->paint(painter); }, title(),
        source()};
}

} // namespace atlas
