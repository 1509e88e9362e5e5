// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/board_exporter.h"

#include "boards/board_sheet.h"
#include "interchange/board_csv.h"
#include "interchange/board_texts.h"
#include "interchange/image_writer.h"
#include "interchange/output_file.h"
#include "interchange/pdf_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BoardExporter)
};

/// A board with what its files need besides.
struct MadeBoard {
    std::shared_ptr<const Board> board;
    std::shared_ptr<const OverviewBoard> overview;
    std::shared_ptr<const DomainSimilarity> similarity;
    std::shared_ptr<const ConsensusBoard> consensus;
    std::vector<VersionChange> changes;
};

Result<MadeBoard> makeOverview(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress)
{
    OverviewRequest wanted = request.overview;
    wanted.language = request.language;
    auto board = OverviewBoard::make(atlas, wanted, progress);
    if (!board)
        return tl::unexpected(board.error());
    MadeBoard made;
    made.overview = *board;
    made.board = *board;
    return made;
}

Result<MadeBoard> makeSimilarity(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress)
{
    auto similarity = DomainSimilarity::make(atlas, request.basis, request.language, progress);
    if (!similarity)
        return tl::unexpected(similarity.error());
    MadeBoard made;
    made.similarity = std::make_shared<const DomainSimilarity>(*std::move(similarity));
    auto board = SimilarityBoard::make(atlas, made.similarity, request.similarityOrder, progress);
    if (!board)
        return tl::unexpected(board.error());
    made.board = *board;
    return made;
}

Result<MadeBoard> makeDifference(const Atlas& atlas, const BoardExportRequest& request)
{
    if (!request.versions) {
        return failure(ErrorKind::InvalidInput,
            QCoreApplication::translate("atlas::BoardExporter", "Choose the two versions to compare."));
    }
    const ComparedVersions& versions = *request.versions;
    DifferenceRequest wanted = request.difference;
    wanted.language = request.language;
    MadeBoard made;
    made.board = std::make_shared<const DifferenceBoard>(atlas, versions.from, versions.to, wanted);
    made.changes = differences(atlas, versions.from, versions.to);
    if (!wanted.families.empty()) {
        std::erase_if(made.changes, [&wanted](const VersionChange& change) {
            return std::find(wanted.families.begin(), wanted.families.end(), change.family)
                == wanted.families.end();
        });
    }
    return made;
}

Result<MadeBoard> makeConsensus(const Atlas& atlas, const BoardExportRequest& request)
{
    ConsensusRequest wanted = request.consensus;
    wanted.language = request.language;
    if (!atlas.family(wanted.family)) {
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("atlas::BoardExporter", "Choose the job family to show."));
    }
    if (wanted.workshop.isValid() && !atlas.workshop(wanted.workshop)) {
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate(
                "atlas::BoardExporter", "This atlas holds no such workshop. Choose another one."));
    }
    MadeBoard made;
    made.consensus = std::make_shared<const ConsensusBoard>(atlas, wanted);
    made.board = made.consensus;
    return made;
}

Result<MadeBoard> makeBoard(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress)
{
    switch (request.kind) {
    case BoardKind::Overview:
        return makeOverview(atlas, request, progress);
    case BoardKind::Difference:
        return makeDifference(atlas, request);
    case BoardKind::Similarity:
        return makeSimilarity(atlas, request, progress);
    case BoardKind::Consensus:
        return makeConsensus(atlas, request);
    }
    Q_UNREACHABLE();
}

Result<void> writeCsv(
    QIODevice& device, const Atlas& atlas, const MadeBoard& made, const BoardExportRequest& request)
{
    const CsvOptions options{request.preset, request.language};
    switch (request.kind) {
    case BoardKind::Overview:
        return writeOverviewCsv(device, atlas, *made.overview, options);
    case BoardKind::Difference:
        return writeDifferencesCsv(device, atlas, made.changes, options);
    case BoardKind::Similarity:
        return writeSimilarityCsv(device, atlas, *made.similarity, options);
    case BoardKind::Consensus:
        return writeConsensusCsv(device, atlas, *made.consensus, options);
    }
    Q_UNREACHABLE();
}

/// The pages of a board that keep it alive.
class PrintedBoard final : public PagedDocument {
public:
    PrintedBoard(std::shared_ptr<const Board> board, const BoardTexts& texts, Language language,
        const QPageLayout& layout, const BoardClosing& closing)
        : m_board(std::move(board))
        , m_document(*m_board, texts, language, layout, closing)
    {
    }

    int pageCount() const override { return m_document.pageCount(); }
    void paintPage(QPainter& painter, int page) const override { m_document.paintPage(painter, page); }

private:
    std::shared_ptr<const Board> m_board;
    BoardDocument m_document;
};

DocumentMaker documentsOf(const Atlas& atlas, const MadeBoard& made, const BoardExportRequest& request)
{
    const Phrases phrases(request.language);
    BoardClosing closing;
    closing.signatures = request.signatures;
    if (request.kind == BoardKind::Difference)
        closing.annex = changeTable(atlas, made.changes, phrases);
    return [board = made.board, texts = boardTexts(atlas, *made.board, request, phrases),
               language = request.language, closing](const QPageLayout& layout) {
        return std::make_unique<PrintedBoard>(board, texts, language, layout, closing);
    };
}

Result<void> writeContent(QIODevice& device, const Atlas& atlas, const MadeBoard& made,
    const BoardExportRequest& request, const ExportProgress& progress)
{
    if (request.format == ExportFormat::CsvWide || request.format == ExportFormat::CsvLong)
        return writeCsv(device, atlas, made, request);
    const Phrases phrases(request.language);
    const BoardTexts texts = boardTexts(atlas, *made.board, request, phrases);
    if (request.format == ExportFormat::Pdf) {
        const QPageLayout layout = sheetLayout(request.paper);
        const QString title = QStringLiteral("%1 \u2013 %2").arg(texts.title, texts.source);
        return writePdf(
            device, *documentsOf(atlas, made, request)(layout), layout, title, progress, request.askPages);
    }
    const BoardSheet sheet(*made.board, texts, phrases, request.imageTheme);
    const Picture picture{
        sheet.size(), [&sheet](QPainter& painter) { sheet.paint(painter); }, texts.title, texts.source};
    if (request.format == ExportFormat::Svg)
        return writeSvg(device, picture);
    return writePng(device, picture, {request.language, request.imageTheme, request.imageScale});
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled,
        QCoreApplication::translate("atlas::Exporter", "The export was cancelled; nothing was written."));
}

} // namespace

QString suggestedFileName(const BoardExportRequest& request)
{
    const auto stem = [&request] {
        switch (request.kind) {
        case BoardKind::Overview:
            return Text::tr("overview", "name of a file");
        case BoardKind::Difference:
            return Text::tr("changes", "name of a file");
        case BoardKind::Similarity:
            return Text::tr("similarity", "name of a file");
        case BoardKind::Consensus:
            return Text::tr("consensus", "name of a file");
        }
        Q_UNREACHABLE();
    };
    return safeFileStem(stem()) + u'.' + fileSuffix(request.format);
}

Result<DocumentMaker> documentsOf(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress)
{
    const Result<MadeBoard> made = makeBoard(atlas, request, progress);
    if (!made)
        return tl::unexpected(made.error());
    return documentsOf(atlas, *made, request);
}

Result<QString> exportBoard(
    const Atlas& atlas, const BoardExportRequest& request, const ExportProgress& progress)
{
    const auto stopped = [](const Error& error) -> tl::unexpected<Error> {
        return error.kind == ErrorKind::Cancelled ? cancelled() : tl::unexpected(error);
    };
    const Result<MadeBoard> made = makeBoard(atlas, request, progress);
    if (!made)
        return stopped(made.error());
    Result<std::unique_ptr<OutputFile>> file = openOutput(request.output);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> written = writeContent(**file, atlas, *made, request, progress); !written) {
        // A failing disk is named with the path, which the writers do not know.
        if (written.error().kind == ErrorKind::Io)
            return failedOutput(**file);
        return stopped(written.error());
    }
    if (const Result<void> committed = commitOutput(**file); !committed)
        return tl::unexpected(committed.error());
    return (*file)->target();
}

} // namespace atlas
