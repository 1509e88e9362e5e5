#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atlas_repository.h"

namespace atlas {

/// Opens an atlas file that a command is about to change; NotPermitted if it would come read-only, with what
/// to do about it.
Result<std::unique_ptr<AtlasRepository>> openForWriting(const QString& path);

/// The name that the journal gets unless the command line gives one.
QString userName();

} // namespace atlas
