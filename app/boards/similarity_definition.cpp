// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/similarity_definition.h"

#include "domain/cell_place.h"
#include "wording/board_words.h"

#include <QCoreApplication>

namespace atlas {

namespace {

constexpr int Decimals = 6;

constexpr ColumnHead Heads[]{{"family_a", QT_TRANSLATE_NOOP("Wording", "Job family A")},
    {"domain_a", QT_TRANSLATE_NOOP("Wording", "Activity domain A")},
    {"family_b", QT_TRANSLATE_NOOP("Wording", "Job family B")},
    {"domain_b", QT_TRANSLATE_NOOP("Wording", "Activity domain B")},
    {"similarity", QT_TRANSLATE_NOOP("Wording", "Similarity")},
    {"compared", QT_TRANSLATE_NOOP("Wording", "Items compared")},
    {"foundation", QT_TRANSLATE_NOOP("Wording", "Foundation")}};

class SimilarityExhibit final : public BoardExhibit {
public:
    SimilarityExhibit(const Atlas& atlas, std::shared_ptr<const SimilarityBoard> board,
        std::shared_ptr<const DomainSimilarity> similarity, ComparisonBasis basis,
        const AxisArrangement& order, const BoardForm& form)
        : BoardExhibit(atlas, std::move(board), form)
        , m_similarity(std::move(similarity))
        , m_basis(basis)
        , m_order(order)
    {
    }

    QString title() const override
    {
        return phrases()(QT_TRANSLATE_NOOP("Wording", "Similarity of the activity domains"));
    }

    void addRows(RowSink& sink) const override { addSimilarityRows(sink, atlas(), *m_similarity); }

protected:
    QStringList notes() const override
    {
        return QStringList{phrases()(QT_TRANSLATE_N_NOOP("Wording", "%n domain(s)"), board().columns().items),
                   m_basis == ComparisonBasis::Themes
                       ? phrases()(QT_TRANSLATE_NOOP("Wording", "compared by skill themes"))
                       : phrases()(
                           QT_TRANSLATE_NOOP("Wording", "compared by sub-competences of the same label"))}
            + board_words::orders(m_order, m_order, phrases());
    }

private:
    std::shared_ptr<const DomainSimilarity> m_similarity;
    ComparisonBasis m_basis;
    AxisArrangement m_order;
};

} // namespace

QString SimilarityDefinition::fileStem() const
{
    return QCoreApplication::translate("atlas::BoardExporter", "similarity", "name of a file");
}

Result<std::unique_ptr<const BoardExhibit>> SimilarityDefinition::make(
    const Atlas& atlas, const BoardForm& form, const Progress& progress) const
{
    auto compared = DomainSimilarity::make(atlas, m_basis, form.language, progress);
    if (!compared)
        return tl::unexpected(compared.error());
    const auto similarity = std::make_shared<const DomainSimilarity>(*std::move(compared));
    auto board = SimilarityBoard::make(atlas, similarity, m_order, progress);
    if (!board)
        return tl::unexpected(board.error());
    return std::make_unique<SimilarityExhibit>(atlas, *std::move(board), similarity, m_basis, m_order, form);
}

void addSimilarityRows(RowSink& sink, const Atlas& atlas, const DomainSimilarity& similarity)
{
    const TableVoice& voice = sink.voice();
    sink.addHeads(Heads);
    sink.endHeads();
    for (const DomainPair& pair : similarity.ranked()) {
        for (const DomainRef& side : {pair.first, pair.second}) {
            const JobFamily* family = atlas.family(side.family);
            sink.addText(family ? voice(*family) : QString());
            sink.addText(family ? domainLabel(*family, side.domain) : QString());
        }
        sink.addDecimal(pair.similarity.similarity, Decimals);
        sink.addNumber(pair.similarity.compared);
        sink.addText(voice(pair.similarity.isWeak ? QT_TRANSLATE_NOOP("Wording", "weak")
                                                  : QT_TRANSLATE_NOOP("Wording", "firm")));
        sink.endRow();
    }
}

} // namespace atlas
