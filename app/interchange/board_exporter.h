#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/consensus_board.h"
#include "analysis/domain_similarity.h"
#include "analysis/overview_board.h"
#include "analysis/version_difference.h"
#include "interchange/exporter.h"
#include "render/board_document.h"

namespace atlas {

enum class BoardKind { Overview, Difference, Similarity, Consensus };

/// Two versions to compare; the names are those to print.
struct ComparedVersions {
    QString fromName;
    QString toName;
    VersionSnapshot from;
    VersionSnapshot to;
};

/// Which board to take away and how. The dialog and the command line both fill one of these.
struct BoardExportRequest {
    BoardKind kind = BoardKind::Overview;
    ExportFormat format = ExportFormat::Pdf; ///< either kind of CSV is the one of the view
    Language language = Language::French; ///< goes into the requests below too
    CsvPreset preset = CsvPreset::Interchange;
    QPageSize::PageSizeId paper = QPageSize::A4; ///< always landscape
    double imageScale = 2.0; ///< pixels of a PNG for each layout unit of 1/96 inch
    Theme imageTheme = Theme::Light;
    int signatures = 0; ///< PDF: people who sign
    QString output; ///< a file
    OverviewRequest overview;
    DifferenceRequest difference;
    ComparisonBasis basis = ComparisonBasis::Themes;
    AxisArrangement similarityOrder;
    ConsensusRequest consensus; ///< its family has to be one of the atlas
    std::optional<ComparedVersions> versions; ///< needed for the differences
};

/// File name without folder, such as "overview.pdf".
QString suggestedFileName(const BoardExportRequest& request);

/// Makes the board and writes the file, beside its target and renamed once complete. Fails with InvalidInput
/// if the versions are missing, with NotFound if the family or the workshop of a consensus is, with Cancelled
/// if \a progress said so.
Result<QString> exportBoard(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress = {});

} // namespace atlas
