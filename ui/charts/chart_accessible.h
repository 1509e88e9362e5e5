#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace atlas {

class ChartBase;

/// Makes charts known to screen readers as lists of their items; to be called before the first is made.
void installChartAccessibility();

/// Tells a screen reader that the keyboard has gone to an item.
void announceItem(ChartBase& chart, int item);

} // namespace atlas
