#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_definition.h"
#include "interchange/exporter.h"

namespace atlas {

/// Which board to take away and how. The dialog and the command line both fill one of these.
/// Either kind of CSV is the one of the view.
struct BoardExportRequest : ExportForm {
    std::shared_ptr<const BoardDefinition> board; ///< never null
    int signatures = 0; ///< PDF: people who sign
};

/// File name without folder, such as "overview.pdf".
QString suggestedFileName(const BoardExportRequest& request);

/// The board for a printer, made once. Fails as exportBoard() does.
Result<DocumentMaker> documentsOf(
    const Atlas& atlas, const BoardExportRequest& request, const Progress& progress = {});

/// Makes the board and writes the file, beside its target and renamed once complete. Fails as the board does
/// when it is made, and with Cancelled if \a progress said so.
Result<QString> exportBoard(
    const Atlas& atlas, const BoardExportRequest& request, const Progress& progress = {});

} // namespace atlas
