#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

class QAbstractItemView;

namespace atlas {

/// Copies what is chosen in \a view for a spreadsheet: one cell alone, or a range below the headings of its
/// columns. False if nothing is chosen.
bool copyCells(const QAbstractItemView& view);

} // namespace atlas
