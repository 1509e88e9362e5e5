#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <vector>

namespace atlas {

/// What flows down the pages: a row, or a heading that stays with the row below it and is repeated where its
/// rows go on overleaf.
struct FlowBlock {
    bool heading = false;
    double height = 0;
    double repeatedHeight = 0; ///< of a heading, with the words that say it goes on
};

struct FlowPlace {
    std::size_t block = 0;
    bool repeated = false;
    double top = 0; ///< from the top of the page's body
};

using FlowPage = std::vector<FlowPlace>;

struct FlowRoom {
    double firstPage = 0;
    double otherPages = 0;
    double closing = 0; ///< kept free below the last block
};

/// Shares the blocks out, at least one page. A block that is higher than a page has one of its own. Where it
/// costs no page, a group is kept together rather than begun at the foot.
std::vector<FlowPage> flowPages(const std::vector<FlowBlock>& blocks, const FlowRoom& room);

} // namespace atlas
