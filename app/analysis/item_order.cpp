// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/item_order.h"

#include "analysis/hierarchical_clustering.h"

#include <QLocale>

#include <algorithm>

namespace atlas {
namespace {

std::size_t at(int item)
{
    return static_cast<std::size_t>(item);
}

} // namespace

ItemOrder ItemOrder::byLabel(const std::vector<QString>& labels, Language language, bool descending)
{
    QCollator collator(QLocale(language == Language::French ? QLocale::French : QLocale::English));
    collator.setNumericMode(true);
    Labels wish{{}, descending};
    wish.keys.reserve(labels.size());
    for (const QString& label : labels)
        wish.keys.push_back(collator.sortKey(label));
    ItemOrder order;
    order.m_wish = std::move(wish);
    return order;
}

ItemOrder ItemOrder::byValue(std::vector<std::optional<double>> values, bool descending)
{
    ItemOrder order;
    order.m_wish = Values{std::move(values), descending};
    return order;
}

ItemOrder ItemOrder::bySimilarity(std::vector<Profile> profiles, int leastCompared)
{
    ItemOrder order;
    order.m_wish = Profiles{std::move(profiles), leastCompared};
    return order;
}

std::optional<Dendrogram> ItemOrder::apply(std::span<int> items, ProgressCount& progress) const
{
    if (const auto* labels = std::get_if<Labels>(&m_wish)) {
        std::stable_sort(items.begin(), items.end(), [labels](int left, int right) {
            const int order = labels->keys[at(left)].compare(labels->keys[at(right)]);
            return labels->descending ? order > 0 : order < 0;
        });
    } else if (const auto* given = std::get_if<Values>(&m_wish)) {
        std::stable_sort(items.begin(), items.end(), [given](int left, int right) {
            const auto& first = given->values[at(left)];
            const auto& second = given->values[at(right)];
            if (!first || !second)
                return first.has_value() && !second.has_value();
            return given->descending ? *first > *second : *first < *second;
        });
    } else if (const auto* profiles = std::get_if<Profiles>(&m_wish)) {
        const auto clustering = clusterProfiles(profiles->profiles, items, profiles->leastCompared, progress);
        if (!clustering)
            return std::nullopt;
        const std::vector<int> reference(items.begin(), items.end());
        for (std::size_t leaf = 0; leaf < items.size(); ++leaf)
            items[leaf] = reference[at(clustering->order[leaf])];
        return clustering->tree;
    }
    return Dendrogram();
}

} // namespace atlas
