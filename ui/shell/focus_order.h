#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QList>

class QWidget;

namespace atlas {

/// Lets the part of a page that is worked with take the focus that the page is given. Not a focus proxy: with
/// one, Tab would jump over all that stands before that part.
void handFocusOn(QWidget& page, QWidget& part);

/// Lets Tab go from \a before through \a stops.
void orderFocus(QWidget& before, const QList<QWidget*>& stops);

} // namespace atlas
