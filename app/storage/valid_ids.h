#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

namespace atlas {

/// Whether each entity has an id that may be given out.
template <class Entities>
bool areValid(const Entities& entities)
{
    return std::all_of(
        entities.begin(), entities.end(), [](const auto& entity) { return entity.id.isValid(); });
}

} // namespace atlas
