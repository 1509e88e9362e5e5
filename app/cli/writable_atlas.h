#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atlas_repository.h"

class QCommandLineParser;

namespace atlas {

/// The options that commands take which change an atlas: who does it, and how long to wait for the file. The
/// problem is a sentence about wrong usage, empty if none.
void declareWriting(QCommandLineParser& parser);
QString writingProblem(const QCommandLineParser& parser);
/// The name for the journal: the user's unless the command line gives one.
QString authorOf(const QCommandLineParser& parser);

/// Opens the argument FILE, which a command is about to change; NotPermitted if it would come read-only, with
/// what to do about it.
Result<std::unique_ptr<AtlasRepository>> openForWriting(const QCommandLineParser& parser);

} // namespace atlas
