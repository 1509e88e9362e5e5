// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/overview_definition.h"

#include "domain/cell_place.h"
#include "sheets/rating_columns.h"
#include "wording/board_words.h"

#include <QCoreApplication>

namespace atlas {

namespace {

constexpr ColumnHead PlaceHeads[]{{"group", QT_TRANSLATE_NOOP("Wording", "Group")},
    {"row", QT_TRANSLATE_NOOP("Wording", "Row")}, {"context", QT_TRANSLATE_NOOP("Wording", "Context")},
    {"family", QT_TRANSLATE_NOOP("Wording", "Job family")},
    {"domain", QT_TRANSLATE_NOOP("Wording", "Activity domain")}};
constexpr ColumnHead FigureHeads[]{{"n", QT_TRANSLATE_NOOP("Wording", "n")},
    {"N", QT_TRANSLATE_NOOP("Wording", "N")},
    {"median_lower", QT_TRANSLATE_NOOP("Wording", "Lower median")},
    {"median_upper", QT_TRANSLATE_NOOP("Wording", "Upper median")}};

class OverviewExhibit final : public BoardExhibit {
public:
    OverviewExhibit(const Atlas& atlas, std::shared_ptr<const OverviewBoard> board, const BoardForm& form)
        : BoardExhibit(atlas, board, form)
        , m_overview(std::move(board))
    {
    }

    QString title() const override
    {
        switch (m_overview->request().rows) {
        case OverviewRows::Themes:
            return phrases()(QT_TRANSLATE_NOOP("Wording", "All job families: skill themes"));
        case OverviewRows::SubCompetences:
            return phrases()(QT_TRANSLATE_NOOP("Wording", "All job families: sub-competences"));
        case OverviewRows::SharedLabels:
            return phrases()(QT_TRANSLATE_NOOP("Wording", "All job families: shared sub-competences"));
        }
        Q_UNREACHABLE();
    }

    void addRows(RowSink& sink) const override { addOverviewRows(sink, atlas(), *m_overview); }

protected:
    QStringList notes() const override
    {
        const OverviewRequest& request = m_overview->request();
        return QStringList{board_words::extent(board().rows(), board().columns(), phrases())}
            + board_words::orders(request.rowOrder, request.columnOrder, phrases());
    }

private:
    std::shared_ptr<const OverviewBoard> m_overview;
};

void addCounts(RowSink& sink, const RatingScale& scale, const Distribution& counts)
{
    int inOrder = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        sink.addNumber(counts.levels[position]);
        inOrder += scale.levels[position].weight ? counts.levels[position] : 0;
    }
    sink.addNumber(counts.notApplicable);
    sink.addNumber(counts.notRated);
    sink.addNumber(inOrder);
    sink.addNumber(counts.total());
    addMedian(sink, scale, median(counts, scale));
}

} // namespace

QString OverviewDefinition::fileStem() const
{
    return QCoreApplication::translate("atlas::BoardExporter", "overview", "name of a file");
}

Result<std::unique_ptr<const BoardExhibit>> OverviewDefinition::make(
    const Atlas& atlas, const BoardForm& form, const Progress& progress) const
{
    OverviewRequest wanted = m_request;
    wanted.language = form.language;
    auto board = OverviewBoard::make(atlas, wanted, progress);
    if (!board)
        return tl::unexpected(board.error());
    return std::make_unique<OverviewExhibit>(atlas, *std::move(board), form);
}

void addOverviewRows(RowSink& sink, const Atlas& atlas, const OverviewBoard& board)
{
    const TableVoice& voice = sink.voice();
    sink.addHeads(PlaceHeads);
    addLevelHeads(sink, board.scale());
    sink.addText(voice.isPlain() ? QStringLiteral("not_rated") : voice(board.scale().notRated));
    sink.addHeads(FigureHeads);
    sink.endHeads();
    for (int row = 0; row < board.rows().size(); ++row) {
        const BoardHeading& heading = board.rows().at(row);
        for (int column = 0; column < board.columns().size(); ++column) {
            const BoardCell cell = board.cell(row, column);
            const auto* ratings = std::get_if<RatingsCell>(&cell);
            const JobFamily* family = atlas.family(board.familyAt(column));
            if (!ratings || !family)
                continue;
            sink.addText(heading.group < 0
                    ? QString()
                    : board.rows().groups[static_cast<std::size_t>(heading.group)].label);
            sink.addText(heading.label);
            sink.addText(heading.context);
            sink.addText(voice(*family));
            sink.addText(domainLabel(*family, board.domainAt(column)));
            addCounts(sink, board.scale(), ratings->counts);
            sink.endRow();
        }
    }
}

} // namespace atlas
