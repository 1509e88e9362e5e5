#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QList>

class QButtonGroup;
class QWidget;

namespace atlas {

/// Lets the part of a page that is worked with take the focus that the page is given. Not a focus proxy: with
/// one, Tab would jump over all that stands before that part.
void handFocusOn(QWidget& page, QWidget& part);

enum class ArrowsIn { Move, MoveAndPress };

/// Makes a group of buttons that can be pressed one stop of Tab, at the pressed one. In it the arrow keys go
/// from one to the next, whatever they mean elsewhere in the window. All buttons are in the group already.
void walkByArrows(QButtonGroup& group, ArrowsIn arrows);

/// Lets Tab go from \a before through \a stops.
void orderFocus(QWidget& before, const QList<QWidget*>& stops);

} // namespace atlas
