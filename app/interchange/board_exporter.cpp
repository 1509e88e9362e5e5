// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/board_exporter.h"

#include "interchange/output_file.h"

namespace atlas {

QString suggestedFileName(const BoardExportRequest& request)
{
    return safeFileStem(request.board->fileStem()) + u'.' + fileSuffix(request.format);
}

Result<DocumentMaker> documentsOf(
    const Atlas& atlas, const BoardExportRequest& request, const Progress& progress)
{
    auto made = request.board->make(atlas, {request.language, request.signatures}, progress);
    if (!made)
        return tl::unexpected(made.error());
    return [exhibit = std::shared_ptr<const BoardExhibit>(*std::move(made))](
               const QPageLayout& layout) { return exhibit->pages(layout); };
}

Result<QString> exportBoard(
    const Atlas& atlas, const BoardExportRequest& request, const Progress& progress)
{
    const auto made = request.board->make(atlas, {request.language, request.signatures}, progress);
    if (!made)
        return made.error().kind == ErrorKind::Cancelled ? exportCancelled() : tl::unexpected(made.error());
    return exportExhibit(**made, request, progress);
}

} // namespace atlas
