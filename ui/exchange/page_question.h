#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

class QWidget;

namespace atlas {

/// Asks whether a document of so many pages is really wanted. Only in the thread of the windows.
bool confirmsPages(int pages, QWidget* parent);

} // namespace atlas
