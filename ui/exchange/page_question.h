#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheets/paged_document.h"

class QWidget;

namespace atlas {

class LongTask;

/// Asks whether a document of so many pages is really wanted. Only in the thread of the windows.
bool confirmsPages(int pages, QWidget* parent);

/// The same, asked by the work of \a task, which has to outlive it.
PageQuestion pageQuestion(LongTask& task);

} // namespace atlas
