#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_table.h"
#include "sheets/exhibit.h"
#include "sheets/text_table.h"
#include "wording/phrases.h"

#include <memory>
#include <optional>

namespace atlas {

/// In which words a board is taken away, and for how many to sign it.
struct BoardForm {
    Language language = Language::French;
    int signatures = 0; ///< on paper
};

/// A board made to be taken away: what all boards have in common. Each adds its words and its rows.
class BoardExhibit : public Exhibit {
public:
    BoardExhibit(const Atlas& atlas, std::shared_ptr<const Board> board, const BoardForm& form);

    QString source() const override { return m_atlas.title; }
    std::unique_ptr<PagedDocument> pages(const QPageLayout& layout) const override;
    std::optional<Picture> picture(Theme theme) const override;
    BoardTexts texts() const;

protected:
    const Atlas& atlas() const { return m_atlas; }
    const Board& board() const { return *m_board; }
    const Phrases& phrases() const { return m_phrases; }
    /// Below the title: what is shown and how it is ordered.
    virtual QStringList notes() const = 0;
    /// What follows the board on paper.
    virtual std::optional<TextTableContent> annex() const { return {}; }

private:
    Atlas m_atlas;
    std::shared_ptr<const Board> m_board;
    Phrases m_phrases;
    int m_signatures;
};

} // namespace atlas
