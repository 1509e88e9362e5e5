// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/consensus_definition.h"

#include "domain/cell_place.h"
#include "sheets/rating_columns.h"
#include "wording/board_words.h"
#include "wording/sheet_words.h"
#include "wording/workshop_text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

constexpr int Decimals = 4;

constexpr ColumnHead PlaceHeads[]{{"family", QT_TRANSLATE_NOOP("Wording", "Job family")},
    {"competence", QT_TRANSLATE_NOOP("Wording", "Competence")},
    {"sub_competence", QT_TRANSLATE_NOOP("Wording", "Sub-competence")},
    {"domain", QT_TRANSLATE_NOOP("Wording", "Activity domain")},
    {"present", QT_TRANSLATE_NOOP("Wording", "Present rating")},
    {"decided", QT_TRANSLATE_NOOP("Wording", "Decided")}};
constexpr ColumnHead FigureHeads[]{{"abstained", QT_TRANSLATE_NOOP("Wording", "Abstained")},
    {"median_lower", QT_TRANSLATE_NOOP("Wording", "Lower median")},
    {"median_upper", QT_TRANSLATE_NOOP("Wording", "Upper median")},
    {"agreement", QT_TRANSLATE_NOOP("Wording", "Agreement A")}};

class ConsensusExhibit final : public BoardExhibit {
public:
    ConsensusExhibit(const Atlas& atlas, std::shared_ptr<const ConsensusBoard> board,
        const ConsensusRequest& request, const BoardForm& form)
        : BoardExhibit(atlas, board, form)
        , m_consensus(std::move(board))
        , m_request(request)
    {
    }

    QString title() const override
    {
        return phrases()(QT_TRANSLATE_NOOP("Wording", "Consensus: %1"))
            .arg(atlas().family(m_request.family)->title);
    }

    void addRows(RowSink& sink) const override { addConsensusRows(sink, atlas(), *m_consensus); }

protected:
    QStringList notes() const override
    {
        return QStringList{workshops(), decided()}
            + board_words::orders(m_request.rowOrder, AxisArrangement(), phrases());
    }

private:
    /// "workshop “Spring” of 22 November 2026", "all workshops".
    QString workshops() const;
    /// "9 of 84 cells voted on, 6 decided".
    QString decided() const;

    std::shared_ptr<const ConsensusBoard> m_consensus;
    ConsensusRequest m_request;
};

QString ConsensusExhibit::workshops() const
{
    const Workshop* workshop = atlas().workshop(m_request.workshop);
    if (!workshop)
        return phrases()(QT_TRANSLATE_NOOP("Wording", "all workshops, the last vote of each cell"));
    const QString day = sheet_words::date(dayOf(*workshop), phrases());
    if (workshop->title.trimmed().isEmpty())
        return phrases()(QT_TRANSLATE_NOOP("Wording", "workshop of %1")).arg(day);
    return phrases()(QT_TRANSLATE_NOOP("Wording", "workshop “%1” of %2")).arg(workshop->title, day);
}

QString ConsensusExhibit::decided() const
{
    int cells = 0;
    int decided = 0;
    for (int row = 0; row < board().rows().size(); ++row) {
        for (int column = 0; column < board().columns().size(); ++column) {
            const BoardCell cell = board().cell(row, column);
            const auto* consensus = std::get_if<ConsensusCell>(&cell);
            cells += consensus != nullptr;
            decided += consensus && consensus->decided;
        }
    }
    const int all = board().rows().allItems * board().columns().allItems;
    return phrases()(QT_TRANSLATE_N_NOOP("Wording", "%1 of %n cell(s) voted on, %2 decided"), all)
        .arg(phrases().locale().toString(cells), phrases().locale().toString(decided));
}

void addConsensus(RowSink& sink, const RatingScale& scale, const ConsensusCell& cell)
{
    addRating(sink, scale, cell.present);
    addRating(sink, scale, cell.decided ? std::optional(cell.rating) : std::nullopt);
    for (const int votes : cell.votes.levels)
        sink.addNumber(votes);
    sink.addNumber(cell.votes.notApplicable);
    sink.addNumber(cell.votes.notRated);
    addMedian(sink, scale, cell.verdict.kind == RoomVerdict::Kind::Levels ? cell.verdict.word : std::nullopt);
    sink.addDecimal(cell.verdict.agreement, Decimals);
}

} // namespace

QString ConsensusDefinition::fileStem() const
{
    return QCoreApplication::translate("atlas::BoardExporter", "consensus", "name of a file");
}

Result<std::unique_ptr<const BoardExhibit>> ConsensusDefinition::make(
    const Atlas& atlas, const BoardForm& form, const Progress&) const
{
    if (!atlas.family(m_request.family)) {
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("atlas::BoardExporter", "Choose the job family to show."));
    }
    if (m_request.workshop.isValid() && !atlas.workshop(m_request.workshop)) {
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate(
                "atlas::BoardExporter", "This atlas holds no such workshop. Choose another one."));
    }
    ConsensusRequest wanted = m_request;
    wanted.language = form.language;
    return std::make_unique<ConsensusExhibit>(
        atlas, std::make_shared<const ConsensusBoard>(atlas, wanted), wanted, form);
}

void addConsensusRows(RowSink& sink, const Atlas& atlas, const ConsensusBoard& board)
{
    sink.addHeads(PlaceHeads);
    addLevelHeads(sink, board.scale());
    sink.addHeads(FigureHeads);
    sink.endHeads();
    for (int row = 0; row < board.rows().size(); ++row) {
        for (int column = 0; column < board.columns().size(); ++column) {
            const BoardCell cell = board.cell(row, column);
            const auto* consensus = std::get_if<ConsensusCell>(&cell);
            if (!consensus)
                continue;
            const CellPlace place = placeOf(atlas, board.family(), board.source(row, column));
            sink.addText(sink.voice()(*place.family));
            sink.addText(place.competence);
            sink.addText(place.subCompetence);
            sink.addText(place.domain);
            addConsensus(sink, board.scale(), *consensus);
            sink.endRow();
        }
    }
}

} // namespace atlas
