// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plain_scroll_area.h"

namespace atlas {

PlainScrollArea::PlainScrollArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("plain"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

} // namespace atlas
