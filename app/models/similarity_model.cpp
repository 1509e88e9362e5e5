// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/similarity_model.h"

#include "wording/rating_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

struct Made {
    std::shared_ptr<const DomainSimilarity> similarity; ///< taken over where there is one
    std::shared_ptr<const SimilarityBoard> board;
};

struct Wish {
    ComparisonBasis basis;
    const AxisArrangement& arrangement;
    Language language;
};

Result<void> make(Made& made, const Atlas& atlas, const Wish& wish, const Progress& progress)
{
    if (!made.similarity) {
        auto compared = DomainSimilarity::make(atlas, wish.basis, wish.language, progress);
        if (!compared)
            return tl::unexpected(compared.error());
        made.similarity = std::make_shared<const DomainSimilarity>(std::move(*compared));
    }
    auto board = SimilarityBoard::make(atlas, made.similarity, wish.arrangement, progress);
    if (!board)
        return tl::unexpected(board.error());
    made.board = std::move(*board);
    return {};
}

} // namespace

SimilarityModel::SimilarityModel(AtlasDocument& document, Language language, QObject* parent)
    : BoardModel(language, parent)
    , m_document(document)
{
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.hasCells() || change.hasThemesOfRows() || change.isOtherShape())
            markStale();
    });
}

void SimilarityModel::markStale()
{
    m_stale = true;
    Q_EMIT becameStale();
}

Result<void> SimilarityModel::show(
    ComparisonBasis basis, const AxisArrangement& arrangement, const WorkRunner& run)
{
    if (m_isMaking)
        return failure(ErrorKind::Cancelled, {});
    // A change that is let in meanwhile makes stale what is being made here.
    const bool wasStale = std::exchange(m_stale, false);
    m_isMaking = true;
    Made made{wasStale || basis != m_basis ? nullptr : m_similarity, nullptr};
    Result<void> done;
    run([&, atlas = m_document.atlas()](const Progress& progress) {
        done = make(made, atlas, {basis, arrangement, language()}, progress);
    });
    m_isMaking = false;
    if (!done) {
        m_stale |= wasStale;
        return done;
    }
    m_similarity = std::move(made.similarity);
    m_basis = basis;
    m_arrangement = arrangement;
    setBoard(std::move(made.board));
    if (m_stale)
        Q_EMIT becameStale();
    return {};
}

Result<void> SimilarityModel::refresh(const WorkRunner& run)
{
    return m_stale ? show(m_basis, AxisArrangement(m_arrangement), run) : Result<void>();
}

std::pair<QString, QString> SimilarityModel::namesOf(const DomainRef& domain) const
{
    const JobFamily* family = m_document.atlas().family(domain.family);
    if (!family)
        return {};
    const auto found = std::find_if(family->domains.begin(), family->domains.end(),
        [&domain](const ActivityDomain& candidate) { return candidate.id == domain.domain; });
    return {family->title, found == family->domains.end() ? QString() : found->label};
}

QString SimilarityModel::nameOf(const DomainRef& domain) const
{
    const auto [family, label] = namesOf(domain);
    return label.isEmpty() ? family : QStringLiteral("%1 — %2").arg(family, label);
}

DomainPairModel::DomainPairModel(const SimilarityModel& similarity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_similarity(similarity)
{
    connect(&similarity, &QAbstractItemModel::modelReset, this, &DomainPairModel::reload);
    reload();
}

void DomainPairModel::reload()
{
    // Another order of the domains leaves the pairs, and whatever is selected among them. The model resets
    // each time that it compares anew, so an address does not come back unseen.
    const DomainSimilarity* ranked = m_similarity.similarity();
    if (ranked == m_ranked)
        return;
    beginResetModel();
    m_ranked = ranked;
    m_pairs = ranked->ranked(MostPairs);
    m_comparable = ranked->comparablePairs();
    endResetModel();
}

int DomainPairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int DomainPairModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DomainPairModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != SortRole))
        return {};
    const DomainPair& at = pair(index.row());
    switch (index.column()) {
    case First:
        return m_similarity.nameOf(at.first);
    case Second:
        return m_similarity.nameOf(at.second);
    case Similarity:
        // What is weakly founded comes after all that is not.
        if (role == SortRole)
            return static_cast<int>(std::lround(at.similarity.similarity * 1e9))
                - (at.similarity.isWeak ? 1'000'000'001 : 0);
        return foundedText(at.similarity);
    default:
        return {};
    }
}

QString DomainPairModel::foundedText(const SimilarityCell& similarity) const
{
    const QString share = percentText(similarity.similarity, m_similarity.language());
    const QString words = m_similarity.basis() == ComparisonBasis::Themes
        ? tr("%1, on %n theme(s)", nullptr, similarity.compared).arg(share)
        : tr("%1, on %n label(s)", nullptr, similarity.compared).arg(share);
    return similarity.isWeak ? tr("%1 (few)", "a similarity that rests on few themes").arg(words) : words;
}

QVariant DomainPairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Domain"), tr("Resembles"), tr("Similarity")};
    return titles[section];
}

} // namespace atlas
