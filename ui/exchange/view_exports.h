#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

class QWidget;

namespace atlas {

class ChartBase;

// Each asks how and where, writes, tells of a failure, and returns the file; empty if the user turned away.

/// Whether \a page shows a view that exportPage() and printPage() take.
bool isViewPage(const QWidget* page);
QString exportPage(const QWidget& page, const AtlasDocument& document, Language language, QWidget* parent);
/// With a preview; returns when that is closed.
void printPage(const QWidget& page, const AtlasDocument& document, Language language, QWidget* parent);
QString exportChartFile(const ChartBase& chart, const QString& title, const Atlas& atlas, Language language,
    QWidget* parent);
QString exportJournalFile(
    const std::vector<JournalEntry>& entries, const Atlas& atlas, Language language, QWidget* parent);

} // namespace atlas
