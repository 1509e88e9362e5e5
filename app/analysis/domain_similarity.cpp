// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/domain_similarity.h"

#include "analysis/overview_rows.h"

#include <algorithm>

namespace atlas {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// What the cells of one theme or label say about a domain.
enum class Trend { Absent, NotRated, NotApplicable, Growing, Fading, Between };

Trend trend(const Distribution& counts, const RatingScale& scale)
{
    if (const auto middle = median(counts, scale)) {
        if (*scale.entry(middle->lower).weight > 0)
            return Trend::Growing;
        return *scale.entry(middle->upper).weight < 0 ? Trend::Fading : Trend::Between;
    }
    if (counts.levelCount() > 0)
        return Trend::Between; // only levels that stand apart
    if (counts.notApplicable > 0)
        return Trend::NotApplicable;
    return counts.notRated > 0 ? Trend::NotRated : Trend::Absent;
}

bool isUnclear(Trend trend)
{
    return trend == Trend::NotRated || trend == Trend::Between;
}

std::vector<BridgeItem>* listFor(Trend from, Trend to, MobilityBridge& bridge)
{
    if (isUnclear(from) || isUnclear(to))
        return &bridge.unclear;
    if (from == Trend::Growing) {
        return to == Trend::Growing ? &bridge.carriesOver
            : to == Trend::Fading   ? &bridge.fadesThere
                                    : &bridge.notThere;
    }
    if (to == Trend::Growing)
        return &bridge.toLearn;
    return from == Trend::Fading && to == Trend::Fading ? &bridge.fading : nullptr;
}

/// Items that rows belong to, with the labels of the items.
class ItemIndex {
public:
    ItemIndex(const Atlas& atlas, const std::vector<int>& families, ComparisonBasis basis, Language language)
    {
        if (basis == ComparisonBasis::Themes)
            indexThemes(atlas, families, language);
        else
            indexLabels(atlas, families);
    }

    const QStringList& labels() const { return m_labels; }
    /// By position in the families; -1 for a row that belongs to none.
    const std::vector<std::vector<int>>& itemsOfRows() const { return m_itemsOfRows; }

private:
    void indexThemes(const Atlas& atlas, const std::vector<int>& families, Language language)
    {
        QHash<SkillThemeId, int> places;
        for (const SkillTheme& theme : atlas.themes) {
            places.insert(theme.id, static_cast<int>(m_labels.size()));
            m_labels.append(theme.label.in(language));
        }
        for (const int family : families) {
            m_itemsOfRows.emplace_back();
            for (const SubCompetence& row : atlas.families[at(family)].rows)
                m_itemsOfRows.back().push_back(places.value(row.theme, -1));
        }
    }

    void indexLabels(const Atlas& atlas, const std::vector<int>& families)
    {
        QHash<QString, int> places;
        for (const int family : families) {
            m_itemsOfRows.emplace_back();
            for (const SubCompetence& row : atlas.families[at(family)].rows) {
                int& place = places[comparableLabel(row.label)]; // from 1; 0 is new
                if (place == 0) {
                    m_labels.append(row.label.simplified());
                    place = static_cast<int>(m_labels.size());
                }
                m_itemsOfRows.back().push_back(place - 1);
            }
        }
    }

    QStringList m_labels;
    std::vector<std::vector<int>> m_itemsOfRows;
};

} // namespace

Result<DomainSimilarity> DomainSimilarity::make(
    const Atlas& atlas, ComparisonBasis basis, Language language, const Progress& progress)
{
    const std::vector<int> families = familiesOfOneScale(atlas, {});
    if (families.empty())
        return failure(ErrorKind::InvalidInput, tr("There is no job family to compare. Add one first."));
    DomainSimilarity result(atlas.scaleOf(atlas.families[at(families.front())]), language);
    const ItemIndex index(atlas, families, basis, language);
    result.m_items = index.labels();
    for (std::size_t place = 0; place < families.size(); ++place)
        result.addFamily(atlas.families[at(families[place])], index.itemsOfRows()[place]);
    if (!result.comparePairs(progress))
        return failure(ErrorKind::Cancelled, tr("The comparison of domains was stopped."));
    return result;
}

void DomainSimilarity::addFamily(const JobFamily& family, const std::vector<int>& itemOfRow)
{
    for (int column = 0; column < static_cast<int>(family.domains.size()); ++column) {
        std::vector<std::pair<int, Rating>> ratings;
        for (int row = 0; row < static_cast<int>(itemOfRow.size()); ++row) {
            if (itemOfRow[at(row)] >= 0)
                ratings.emplace_back(itemOfRow[at(row)], family.current.at(row, column));
        }
        std::stable_sort(ratings.begin(), ratings.end(),
            [](const auto& left, const auto& right) { return left.first < right.first; });
        std::vector<ItemCounts> counts;
        for (const auto& [item, rating] : ratings) {
            if (counts.empty() || counts.back().item != item)
                counts.push_back({item, Distribution(m_scale)});
            counts.back().counts.add(rating);
        }
        Profile profile;
        for (const ItemCounts& held : counts) {
            if (const auto middle = median(held.counts, m_scale))
                profile.push_back({held.item, standardisedRank(*middle, m_scale)});
        }
        m_domains.push_back({family.id, family.domains[at(column)].id});
        m_counts.push_back(std::move(counts));
        m_profiles.push_back(std::move(profile));
    }
}

bool DomainSimilarity::comparePairs(const Progress& progress)
{
    ProgressCount counter(progress, static_cast<int>(m_domains.size()));
    m_pairs.reserve(m_domains.size() * (m_domains.size() + 1) / 2);
    for (std::size_t first = 0; first < m_domains.size(); ++first) {
        if (!counter.step())
            return false;
        for (std::size_t second = 0; second <= first; ++second) {
            const auto [distance, compared] = gowerDistance(m_profiles[first], m_profiles[second]);
            m_pairs.push_back({1 - distance, compared, compared < firmlyCompared});
        }
    }
    return true;
}

std::optional<SimilarityCell> DomainSimilarity::similarity(int first, int second) const
{
    const std::size_t high = at(std::max(first, second));
    const SimilarityCell& pair = m_pairs[high * (high + 1) / 2 + at(std::min(first, second))];
    if (pair.compared < leastCompared)
        return std::nullopt;
    return pair;
}

std::vector<DomainPair> DomainSimilarity::ranked(int limit) const
{
    struct Place {
        SimilarityCell cell;
        int first;
        int second;
    };
    std::vector<Place> places;
    const int size = static_cast<int>(m_domains.size());
    for (int first = 0; first < size; ++first) {
        for (int second = first + 1; second < size; ++second) {
            if (const auto cell = similarity(first, second))
                places.push_back({*cell, first, second});
        }
    }
    const auto kept = static_cast<std::ptrdiff_t>(std::min(places.size(), at(std::max(0, limit))));
    std::partial_sort(
        places.begin(), places.begin() + kept, places.end(), [](const Place& left, const Place& right) {
            if (left.cell.isWeak != right.cell.isWeak)
                return right.cell.isWeak;
            if (left.cell.similarity != right.cell.similarity)
                return left.cell.similarity > right.cell.similarity;
            if (left.cell.compared != right.cell.compared)
                return left.cell.compared > right.cell.compared;
            return left.first != right.first ? left.first < right.first : left.second < right.second;
        });
    std::vector<DomainPair> pairs;
    pairs.reserve(static_cast<std::size_t>(kept));
    for (auto place = places.begin(); place != places.begin() + kept; ++place) {
        pairs.push_back({m_domains[at(place->first)], m_domains[at(place->second)], place->cell});
    }
    return pairs;
}

int DomainSimilarity::comparablePairs() const
{
    int pairs = 0;
    for (int first = 0; first < static_cast<int>(m_domains.size()); ++first) {
        for (int second = 0; second < first; ++second)
            pairs += similarity(first, second).has_value();
    }
    return pairs;
}

Distribution DomainSimilarity::countsOf(int domain, int item) const
{
    const std::vector<ItemCounts>& counts = m_counts[at(domain)];
    const auto found = std::lower_bound(counts.begin(), counts.end(), item,
        [](const ItemCounts& held, int wanted) { return held.item < wanted; });
    return found != counts.end() && found->item == item ? found->counts : Distribution(m_scale);
}

MobilityBridge DomainSimilarity::bridge(int from, int to) const
{
    MobilityBridge bridge;
    for (int item = 0; item < static_cast<int>(m_items.size()); ++item) {
        BridgeItem found{m_items.at(item), countsOf(from, item), countsOf(to, item)};
        if (auto* list = listFor(trend(found.from, m_scale), trend(found.to, m_scale), bridge))
            list->push_back(std::move(found));
        else
            bridge.aside += found.from.total() + found.to.total() > 0;
    }
    return bridge;
}

} // namespace atlas
