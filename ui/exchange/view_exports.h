#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

class QWidget;

namespace atlas {

class ChartBase;

// Each asks how and where, writes and returns the file; empty if the user turned away. What goes wrong is for the
// message bar.

/// Whether \a page shows a view that exportPage() and printPage() take.
bool isViewPage(const QWidget* page);
Result<QString> exportPage(
    const QWidget& page, const AtlasDocument& document, Language language, QWidget* parent);
/// With a preview; returns when that is closed.
Result<void> printPage(const QWidget& page, const AtlasDocument& document, Language language, QWidget* parent);
Result<QString> exportChartFile(const ChartBase& chart, const QString& title, const Atlas& atlas,
    Language language, QWidget* parent);
Result<QString> exportJournalFile(
    const std::vector<JournalEntry>& entries, const Atlas& atlas, Language language, QWidget* parent);

} // namespace atlas
