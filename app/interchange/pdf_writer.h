#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "sheets/paged_document.h"

class QIODevice;

namespace atlas {

/// Writes any document as vector text and shapes; \a layout is the one that it was made for. \a progress is asked
/// before each page and after the last, \a askPages before anything is written if the pages are more than
/// ManyPages; the no of either fails with Cancelled. What a full disk refused shows in the device's own error state.
Result<void> writePdf(QIODevice& device, const PagedDocument& document, const QPageLayout& layout,
    const QString& title, const Progress& progress = {}, const PageQuestion& askPages = {});

} // namespace atlas
