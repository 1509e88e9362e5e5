#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace atlas {

class AudiencePage;

/// What words a matrix has: labels at every row and column in type that all read; at the rows as large as
/// they are high, shortened where they must be; or only above it, for the item.
enum class MatrixArrangement { Labelled, SmallRows, Above };

/// All cells of the family as tiles over the width of the page, with the legend below them.
void putMatrixPage(AudiencePage& page, MatrixArrangement arrangement);

} // namespace atlas
