#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/difference_definition.h"

class QCommandLineParser;

namespace atlas {

/// Whether \a name is the word that stands for the ratings as they are now.
bool isPresent(const QString& name);

/// The versions that --from (the first unless given) and --to (the present unless given) name, letter case
/// aside, of the FILE that \a atlas was read from. The study alone has no versions.
Result<ComparedVersions> readVersions(
    const QCommandLineParser& parser, const Atlas& atlas, Language language);

} // namespace atlas
