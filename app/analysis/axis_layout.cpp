// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/axis_layout.h"

#include <algorithm>

namespace atlas {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

class AxisBuilder {
public:
    AxisBuilder(const AxisItems& all, std::vector<int> shown)
        : m_all(all)
    {
        m_layout.items = std::move(shown);
        m_layout.axis.items = static_cast<int>(m_layout.items.size());
        m_layout.axis.allItems = static_cast<int>(all.items.size());
        m_layout.axis.headings.reserve(m_layout.items.size());
        m_layout.ranges.reserve(m_layout.items.size());
    }

    bool addUngrouped(const ItemOrder& order, ProgressCount& progress)
    {
        auto tree = order.apply(m_layout.items, progress);
        if (!tree)
            return false;
        m_layout.axis.tree = *std::move(tree);
        addItems({0, m_layout.axis.items}, -1);
        return true;
    }

    bool addGroups(const AxisArrangement& arrangement, GroupTitles titles, const ItemOrder& order,
        ProgressCount& progress)
    {
        const auto groupOf = [this](int item) { return m_all.items[at(item)].group; };
        std::stable_sort(m_layout.items.begin(), m_layout.items.end(),
            [&](int left, int right) { return groupOf(left) < groupOf(right); });
        for (int first = 0; first < m_layout.axis.items;) {
            const int group = groupOf(m_layout.items[at(first)]);
            int count = 1;
            while (first + count < m_layout.axis.items && groupOf(m_layout.items[at(first + count)]) == group)
                ++count;
            const AxisGroup& source = m_all.groups[at(group)];
            const bool collapsed = arrangement.collapsed.count(source.key) > 0;
            if (!addGroup(source, {first, count}, collapsed, titles, order, progress))
                return false;
            first += count;
        }
        return true;
    }

    AxisLayout take() { return std::move(m_layout); }

private:
    bool addGroup(const AxisGroup& source, ItemRange range, bool collapsed, GroupTitles titles,
        const ItemOrder& order, ProgressCount& progress)
    {
        BoardGroup group;
        group.key = source.key;
        group.label = source.label;
        group.first = m_layout.axis.size();
        group.items = range.count;
        group.collapsed = collapsed;
        const int index = static_cast<int>(m_layout.axis.groups.size());
        if (collapsed) {
            addHeading(BoardHeading::Kind::RollUp, index, source.label, {}, range);
        } else {
            if (titles == GroupTitles::AboveOpenGroups)
                addHeading(BoardHeading::Kind::Title, index, source.label, {}, {range.first, 0});
            auto tree =
                order.apply(std::span(m_layout.items).subspan(at(range.first), at(range.count)), progress);
            if (!tree)
                return false;
            group.tree = *std::move(tree);
            addItems(range, index);
        }
        group.count = m_layout.axis.size() - group.first;
        m_layout.axis.groups.push_back(std::move(group));
        return true;
    }

    void addItems(ItemRange range, int group)
    {
        for (int place = range.first; place < range.first + range.count; ++place) {
            const AxisItem& item = m_all.items[at(m_layout.items[at(place)])];
            addHeading(BoardHeading::Kind::Item, group, item.label, item.context, {place, 1});
        }
    }

    void addHeading(
        BoardHeading::Kind kind, int group, const QString& label, const QString& context, ItemRange range)
    {
        m_layout.axis.headings.push_back({kind, group, label, context, std::nullopt});
        m_layout.ranges.push_back(range);
    }

    const AxisItems& m_all;
    AxisLayout m_layout;
};

} // namespace

std::span<const int> AxisLayout::itemsOf(int heading) const
{
    const ItemRange range = ranges[at(heading)];
    return std::span(items).subspan(at(range.first), at(range.count));
}

std::optional<AxisLayout> layOut(const AxisItems& all, std::vector<int> shown,
    const AxisArrangement& arrangement, GroupTitles titles, const ItemOrder& order, ProgressCount& progress)
{
    AxisBuilder builder(all, std::move(shown));
    const bool grouped = arrangement.grouped && !all.groups.empty();
    if (!(grouped ? builder.addGroups(arrangement, titles, order, progress)
                  : builder.addUngrouped(order, progress)))
        return std::nullopt;
    return builder.take();
}

AxisLayout withTitles(const AxisLayout& untitled)
{
    if (untitled.axis.groups.empty())
        return untitled;
    AxisLayout titled = untitled;
    titled.axis.headings.clear();
    titled.ranges.clear();
    for (std::size_t index = 0; index < untitled.axis.groups.size(); ++index) {
        const BoardGroup& source = untitled.axis.groups[index];
        BoardGroup& group = titled.axis.groups[index];
        group.first = titled.axis.size();
        if (!source.collapsed) {
            titled.axis.headings.push_back(
                {BoardHeading::Kind::Title, static_cast<int>(index), source.label, {}, std::nullopt});
            titled.ranges.push_back({untitled.ranges[at(source.first)].first, 0});
        }
        const auto headings = untitled.axis.headings.begin() + source.first;
        titled.axis.headings.insert(titled.axis.headings.end(), headings, headings + source.count);
        const auto ranges = untitled.ranges.begin() + source.first;
        titled.ranges.insert(titled.ranges.end(), ranges, ranges + source.count);
        group.count = titled.axis.size() - group.first;
    }
    return titled;
}

std::vector<QString> labelsOf(const AxisItems& all)
{
    std::vector<QString> labels;
    labels.reserve(all.items.size());
    for (const AxisItem& item : all.items)
        labels.push_back(item.label);
    return labels;
}

} // namespace atlas
