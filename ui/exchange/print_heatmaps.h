#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "sheets/paged_document.h"

class QWidget;

namespace atlas {

/// Shows a document as it will be printed and prints it from there; many pages are asked about before. Waits
/// until the preview is closed. Fails if what prints takes no painting.
Result<void> printWithPreview(const DocumentMaker& make, const QString& name, Language language, QWidget* parent);

} // namespace atlas
