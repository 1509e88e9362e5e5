// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sort_value.h"

#include "analysis/ordinal_statistics.h"

namespace atlas {

std::optional<double> sortValue(SortKey key, const Distribution& counts, const RatingScale& scale)
{
    switch (key) {
    case SortKey::NetBalance:
        return netBalance(counts, scale);
    case SortKey::Strengthened:
        return shareStrengthened(counts, scale);
    case SortKey::Fading:
        return shareFading(counts, scale);
    case SortKey::Disagreement:
        if (const auto agreed = agreement(counts, scale))
            return 1 - *agreed;
        return std::nullopt;
    case SortKey::Reference:
    case SortKey::Label:
    case SortKey::Similarity:
        break;
    }
    return std::nullopt;
}

} // namespace atlas
