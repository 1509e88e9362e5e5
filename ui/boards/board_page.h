#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_definition.h"

#include <memory>

namespace atlas {

/// A page that shows a board, as far as somebody who takes the board away needs to know it.
class BoardPage {
public:
    virtual ~BoardPage() = default;

    /// Whether a board is in sight now.
    virtual bool showsBoard() const { return true; }
    /// What is shown, in its order and with its filters. Fails if something that it rests on cannot be read.
    virtual Result<std::shared_ptr<const BoardDefinition>> shownBoard() const = 0;
};

} // namespace atlas
