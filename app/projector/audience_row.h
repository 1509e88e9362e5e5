#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"
#include "projector/audience_picture.h"

namespace atlas {

class AudiencePage;

/// How the cells of one row stand: in how many columns, with their domains above or beside them.
struct RowArrangement {
    int columns = 1;
    bool beside = false;
};

/// Arrangements for a row of \a domains cells, the one that looks most like the matrix first.
std::vector<RowArrangement> rowArrangements(int domains);

/// The question, the cells of its row and the legend.
void putRowPage(AudiencePage& page, const RowArrangement& arrangement);

/// What the room sees of one cell of the slide.
AudiencePicture::Tile::Look lookOf(const AudiencePage& page, const CellPosition& cell);

} // namespace atlas
