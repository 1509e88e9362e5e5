#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

namespace atlas {

/// The atlas as a version kept it, to look at beside the present: read-only, without history. Its document
/// stands on its own; \a present may change meanwhile.
std::unique_ptr<AtlasDocument> openSnapshot(const Atlas& present, const VersionSnapshot& snapshot);

} // namespace atlas
