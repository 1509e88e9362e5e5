#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/progress.h"
#include "boards/board_exhibit.h"
#include "domain/error.h"

namespace atlas {

/// A board as it is asked for: what it shows and in what order. One such class says all that windows, files and
/// commands need to know of a kind of board.
class BoardDefinition {
public:
    virtual ~BoardDefinition() = default;

    /// Name of a file without its suffix, in the language of the windows.
    virtual QString fileStem() const = 0;
    /// How many sign it, unless somebody says otherwise.
    virtual int usualSignatures() const { return 0; }
    /// Makes the board of \a atlas as it is now. Fails with InvalidInput or NotFound if what it needs is missing,
    /// with Cancelled if \a progress said so.
    virtual Result<std::unique_ptr<const BoardExhibit>> make(
        const Atlas& atlas, const BoardForm& form, const Progress& progress = {}) const = 0;
};

} // namespace atlas
