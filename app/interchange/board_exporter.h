#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/consensus_board.h"
#include "analysis/domain_similarity.h"
#include "analysis/overview_board.h"
#include "analysis/version_difference.h"
#include "boards/board_document.h"
#include "interchange/exporter.h"

namespace atlas {

enum class BoardKind { Overview, Difference, Similarity, Consensus };

/// Two versions to compare. The names are those to print; an empty one stands for the present state.
struct ComparedVersions {
    QString fromName;
    QString toName;
    VersionSnapshot from;
    VersionSnapshot to;
};

/// Which board to take away and how. The dialog and the command line both fill one of these.
/// Either kind of CSV is the one of the view; its language goes into the requests for the board too.
struct BoardExportRequest : ExportForm {
    BoardKind kind = BoardKind::Overview;
    int signatures = 0; ///< PDF: people who sign
    OverviewRequest overview;
    DifferenceRequest difference;
    ComparisonBasis basis = ComparisonBasis::Themes;
    AxisArrangement similarityOrder;
    ConsensusRequest consensus; ///< its family has to be one of the atlas
    std::optional<ComparedVersions> versions; ///< needed for the differences
};

/// File name without folder, such as "overview.pdf".
QString suggestedFileName(const BoardExportRequest& request);

/// The board for a printer, made once. The atlas has to outlive it. Fails as exportBoard() does.
Result<DocumentMaker> documentsOf(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress = {});

/// Makes the board and writes the file, beside its target and renamed once complete. Fails with InvalidInput
/// if the versions are missing, with NotFound if the family or the workshop of a consensus is, with Cancelled
/// if \a progress said so.
Result<QString> exportBoard(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress = {});

} // namespace atlas
