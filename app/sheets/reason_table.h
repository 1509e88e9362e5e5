#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "sheets/text_table.h"

#include <optional>

namespace atlas {

class Phrases;

/// Why the ratings of \a families are what they are, a row a cell in the order of the matrices; nothing where
/// nothing is recorded.
std::optional<TextTableContent> reasonTable(
    const Atlas& atlas, const std::vector<const JobFamily*>& families, const Phrases& phrases);

} // namespace atlas
