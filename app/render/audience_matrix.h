#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace atlas {

class AudiencePage;

/// Where the words of a matrix stand: labels at every row and column, the spotlit ones beside the matrix, or
/// above it.
enum class MatrixArrangement { Labelled, Beside, Above };

/// All cells of the family as tiles as large as they can be, with the legend beside them.
void putMatrixPage(AudiencePage& page, MatrixArrangement arrangement);

} // namespace atlas
