#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

class QCommandLineParser;

namespace atlas {

class AtlasRepository;

/// The argument FILE that commands on one atlas file take. The problem is a sentence about wrong usage, empty
/// if none.
QString fileProblem(const QCommandLineParser& parser);
QString fileArgument(const QCommandLineParser& parser);

/// The argument "FILE|--study" that commands take which only read.
void declareSource(QCommandLineParser& parser);
QString sourceProblem(const QCommandLineParser& parser);
Result<Atlas> readSource(const QCommandLineParser& parser);

/// What \a repository holds, as the windows show it: a file from before there were themes gets those of the
/// application, to stay unless it is only read.
Result<Atlas> loadWithThemes(AtlasRepository& repository);

} // namespace atlas
