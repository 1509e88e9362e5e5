#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

namespace atlas {

class SqlConnection;

/// Keeps the ratings and rationales as they are stored as a new version; see AtlasStore::addVersion().
Result<Version> writeVersion(
    const SqlConnection& connection, const QString& name, const QString& author, const QDateTime& at);

} // namespace atlas
