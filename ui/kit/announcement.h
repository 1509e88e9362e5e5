#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

class QModelIndex;
class QTableView;
class QWidget;

namespace atlas {

/// Has a screen reader say \a text now; the focus stays where it is. Costs nothing where none listens.
void announce(QWidget& about, const QString& text);

/// Has a screen reader say the cell under the keyboard anew if it lies from \a first to \a last: its words
/// have changed.
void announceChange(QTableView& view, const QModelIndex& first, const QModelIndex& last);

/// Tells a screen reader which cell the keyboard is on when the focus comes to a table.
void announceCurrent(QTableView& view);

} // namespace atlas
