// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_keys.h"

namespace atlas {

std::vector<RowKey> keysOf(const JobFamily& family, const std::vector<MatrixPlace>& places)
{
    const auto rowAt = [&](std::size_t place) { return family.rows[static_cast<std::size_t>(places[place].matrixRow)].id; };
    std::vector<RowKey> keys;
    for (std::size_t place = 0; place < places.size(); ++place) {
        const bool title = places[place].matrixRow < 0;
        keys.push_back(title ? RowKey(places[place].competence, rowAt(place + 1)) : RowKey({}, rowAt(place)));
    }
    return keys;
}

std::vector<MatrixPlace> placesOf(const JobFamily& family, const RatingScale& scale, const AxisArrangement& arrangement,
    const std::set<SubCompetenceId>& kept, Language language)
{
    std::vector<MatrixPlace> places;
    for (const MatrixPlace& place : matrixOrder(family, scale, arrangement, {}, language)) {
        if (place.matrixRow >= 0 && kept.count(family.rows[static_cast<std::size_t>(place.matrixRow)].id) == 0)
            continue;
        if (place.matrixRow < 0 && !places.empty() && places.back().matrixRow < 0)
            places.pop_back(); // the title before has no row that is shown
        places.push_back(place);
    }
    if (!places.empty() && places.back().matrixRow < 0)
        places.pop_back();
    return places;
}

} // namespace atlas
