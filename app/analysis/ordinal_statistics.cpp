// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ordinal_statistics.h"

#include <QVarLengthArray>

#include <algorithm>

namespace atlas {
namespace {

using Counts = QVarLengthArray<int, 16>;

struct Directions {
    int strengthened = 0;
    int fading = 0;
    int all = 0;
};

Directions directions(const Distribution& distribution, const RatingScale& scale)
{
    Directions found;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        const std::optional<int> weight = scale.levels[position].weight;
        if (!weight)
            continue;
        const int count = distribution.levels[position];
        found.all += count;
        found.strengthened += *weight > 0 ? count : 0;
        found.fading += *weight < 0 ? count : 0;
    }
    return found;
}

std::optional<double> share(int part, int all)
{
    if (all == 0)
        return std::nullopt;
    return static_cast<double>(part) / all;
}

/// Agreement in one layer, where each level is either used or not. Of every three levels, used-used-unused
/// speaks for one peak and used-unused-used against it.
double layerAgreement(const QVarLengthArray<bool, 16>& used)
{
    const auto levels = used.size();
    const auto inUse = std::count(used.begin(), used.end(), true);
    if (inUse == 1)
        return 1;
    int onePeak = 0;
    int twoPeaks = 0;
    for (qsizetype first = 0; first < levels; ++first) {
        for (qsizetype second = first + 1; second < levels; ++second) {
            for (qsizetype third = second + 1; third < levels; ++third) {
                onePeak += used[second] && used[first] != used[third];
                twoPeaks += used[first] && !used[second] && used[third];
            }
        }
    }
    const double spread = 1 - static_cast<double>(inUse - 1) / static_cast<double>(levels - 1);
    if (onePeak + twoPeaks == 0)
        return spread; // all levels in use
    const auto k = static_cast<double>(levels);
    const double unimodality =
        ((k - 2) * onePeak - (k - 1) * twoPeaks) / ((k - 2) * static_cast<double>(onePeak + twoPeaks));
    return unimodality * spread;
}

} // namespace

std::optional<double> shareStrengthened(const Distribution& distribution, const RatingScale& scale)
{
    const Directions found = directions(distribution, scale);
    return share(found.strengthened, found.all);
}

std::optional<double> shareFading(const Distribution& distribution, const RatingScale& scale)
{
    const Directions found = directions(distribution, scale);
    return share(found.fading, found.all);
}

std::optional<double> netBalance(const Distribution& distribution, const RatingScale& scale)
{
    const Directions found = directions(distribution, scale);
    return share(found.strengthened - found.fading, found.all);
}

std::optional<double> agreement(const Distribution& distribution, const RatingScale& scale)
{
    Counts left;
    int all = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        if (scale.levels[position].weight) {
            left.append(distribution.levels[position]);
            all += distribution.levels[position];
        }
    }
    if (all == 0)
        return std::nullopt;

    // Layer by layer: as high as the least used level that is left, and weighted with the ratings in it.
    double sum = 0;
    for (int remaining = all; remaining > 0;) {
        QVarLengthArray<bool, 16> used;
        int height = remaining;
        int inUse = 0;
        for (const int count : left) {
            used.append(count > 0);
            inUse += count > 0;
            if (count > 0)
                height = std::min(height, count);
        }
        const int inLayer = height * inUse;
        sum += layerAgreement(used) * inLayer / all;
        remaining -= inLayer;
        for (int& count : left)
            count = std::max(0, count - height);
    }
    return sum;
}

std::optional<double> meanWeight(const Distribution& distribution, const RatingScale& scale)
{
    int sum = 0;
    int all = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        if (const std::optional<int> weight = scale.levels[position].weight) {
            sum += *weight * distribution.levels[position];
            all += distribution.levels[position];
        }
    }
    return share(sum, all);
}

} // namespace atlas
