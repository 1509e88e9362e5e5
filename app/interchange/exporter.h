#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/exhibit_exporter.h"

#include <QStringList>

#include <vector>

namespace atlas {

/// Which families to take away and how. The dialog and the command line both fill one of these.
struct ExportRequest : ExportForm {
    std::vector<FamilyId> families; ///< in this order; empty means all. Their output may be a folder, see below
};

/// Whether this request writes one file a family into a folder (wide CSV, PNG and SVG of several families).
bool needsFolder(const ExportRequest& request, const Atlas& atlas);
/// File name without folder, such as "services.png".
QString suggestedFileName(const ExportRequest& request, const Atlas& atlas);

/// Writes the files and returns their paths. Each is made beside its target and renamed once all are complete,
/// so that a failed or cancelled export leaves what was there.
Result<QStringList> exportAtlas(
    const Atlas& atlas, const ExportRequest& request, const Progress& progress = {});

} // namespace atlas
