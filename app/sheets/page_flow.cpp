// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/page_flow.h"

#include <optional>

namespace atlas {

namespace {

// A page that is filled this far may end early to keep the next group together.
constexpr double wellFilled = 0.62;

class Flow {
public:
    Flow(const std::vector<FlowBlock>& blocks, const FlowRoom& room, bool keepGroups)
        : m_blocks(blocks)
        , m_room(room)
        , m_keepGroups(keepGroups)
        , m_pages(1)
    {
    }

    std::vector<FlowPage> run()
    {
        for (std::size_t block = 0; block < m_blocks.size(); ++block) {
            if (!m_pages.back().empty() && breaksBefore(block))
                startPage(block);
            if (m_blocks[block].heading)
                m_heading = block;
            place(block, false);
        }
        return m_pages;
    }

private:
    double pageHeight() const { return m_pages.size() == 1 ? m_room.firstPage : m_room.otherPages; }
    double heightWithClosing(std::size_t block) const
    {
        return m_blocks[block].height + (block + 1 == m_blocks.size() ? m_room.closing : 0);
    }
    bool isHeading(std::size_t block) const { return block < m_blocks.size() && m_blocks[block].heading; }

    bool breaksBefore(std::size_t block) const
    {
        const double left = pageHeight() - m_used;
        if (!m_blocks[block].heading)
            return heightWithClosing(block) > left && !onlyRepeatedHeading();
        double together = heightWithClosing(block);
        if (block + 1 < m_blocks.size())
            together += heightWithClosing(block + 1);
        if (together > left)
            return true;
        if (!m_keepGroups || m_used < pageHeight() * wellFilled)
            return false;
        double group = heightWithClosing(block);
        for (std::size_t next = block + 1; next < m_blocks.size() && !isHeading(next); ++next)
            group += heightWithClosing(next);
        return group > left && group <= m_room.otherPages;
    }

    // Breaking after a heading that was just repeated would repeat it for ever.
    bool onlyRepeatedHeading() const { return m_pages.back().size() == 1 && m_pages.back().front().repeated; }

    void startPage(std::size_t block)
    {
        m_pages.emplace_back();
        m_used = 0;
        if (!m_blocks[block].heading && m_heading)
            place(*m_heading, true);
    }

    void place(std::size_t block, bool repeated)
    {
        m_pages.back().push_back({block, repeated, m_used});
        m_used += repeated ? m_blocks[block].repeatedHeight : m_blocks[block].height;
    }

    const std::vector<FlowBlock>& m_blocks;
    FlowRoom m_room;
    bool m_keepGroups;
    std::vector<FlowPage> m_pages;
    std::optional<std::size_t> m_heading;
    double m_used = 0;
};

} // namespace

std::vector<FlowPage> flowPages(const std::vector<FlowBlock>& blocks, const FlowRoom& room)
{
    std::vector<FlowPage> tight = Flow(blocks, room, false).run();
    std::vector<FlowPage> kept = Flow(blocks, room, true).run();
    return kept.size() > tight.size() ? tight : kept;
}

} // namespace atlas
