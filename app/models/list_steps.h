#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstddef>
#include <vector>

namespace atlas {

/// Takes \a shown to \a wanted in the steps that a model announces, so that selection and scrolling stay: what is
/// wanted no more goes, what stays is moved, what is new comes. Keys are unique in both. \a remove(row),
/// \a move(from, to) and \a insert(row) are called before each step, with a function that makes the step.
template <class Key, class Remove, class Move, class Insert>
void takeSteps(std::vector<Key>& shown, const std::vector<Key>& wanted, Remove remove, Move move, Insert insert)
{
    const auto at = [&shown](int row) { return shown.begin() + row; };
    const std::vector<Key> sorted = [&wanted] {
        std::vector<Key> keys = wanted;
        std::sort(keys.begin(), keys.end());
        return keys;
    }();
    for (int row = static_cast<int>(shown.size()) - 1; row >= 0; --row) {
        if (!std::binary_search(sorted.begin(), sorted.end(), *at(row)))
            remove(row, [&] { shown.erase(at(row)); });
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const Key& key = wanted[static_cast<std::size_t>(row)];
        if (row < static_cast<int>(shown.size()) && *at(row) == key)
            continue;
        const auto found = std::find(at(std::min(row, static_cast<int>(shown.size()))), shown.end(), key);
        if (found == shown.end()) {
            insert(row, [&] { shown.insert(at(row), key); });
        } else {
            const int from = static_cast<int>(found - shown.begin());
            move(from, row, [&] { std::rotate(at(row), at(from), at(from) + 1); });
        }
    }
}

} // namespace atlas
