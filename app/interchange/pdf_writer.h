#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"
#include "sheets/paged_document.h"

#include <QPageSize>

#include <functional>

class QIODevice;

namespace atlas {

struct PdfOptions {
    Language language = Language::French;
    QPageSize::PageSizeId paper = QPageSize::A4; ///< always landscape
    PageQuestion askPages = {}; ///< see below
};

/// Writes the heatmaps of \a families as one document of vector text and shapes. \a progress is asked before
/// each page and after the last; returning false fails with Cancelled. What a full disk refused shows in the
/// device's own error state.
Result<void> writePdf(QIODevice& device, const Atlas& atlas, const std::vector<const JobFamily*>& families,
    const PdfOptions& options, const std::function<bool(int done, int total)>& progress = {});

/// Writes any document as vector text and shapes; \a layout is the one that it was made for. \a askPages is
/// asked before anything is written if the pages are more than ManyPages; its no fails with Cancelled.
Result<void> writePdf(QIODevice& device, const PagedDocument& document, const QPageLayout& layout,
    const QString& title, const PageProgress& progress = {}, const PageQuestion& askPages = {});

} // namespace atlas
