#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

class QWidget;

namespace atlas {

/// Shows the heatmaps of \a families as they will be printed and prints them from there. Waits until the
/// preview is closed.
void printWithPreview(
    const Atlas& atlas, const std::vector<const JobFamily*>& families, Language language, QWidget* parent);

} // namespace atlas
