#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFont>

namespace atlas {

/// Type of the sheets, on paper and in images alike. Sizes are pixels of 1/96 inch, so that a sheet measures
/// the same on every device: 12 is 9 pt.
struct SheetStyle {
    QFont title;
    QFont subtitle;
    QFont columnHead;
    QFont groupTitle;
    QFont rowLabel;
    QFont symbol;
    QFont figure;
    QFont note; ///< legend and footer; the smallest type of a sheet

    SheetStyle();
};

} // namespace atlas
