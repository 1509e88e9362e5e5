#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

class QCommandLineParser;

namespace atlas {

/// The argument FILE that commands on one atlas file take. The problem is a sentence about wrong usage, empty
/// if none.
QString fileProblem(const QCommandLineParser& parser);
QString fileArgument(const QCommandLineParser& parser);

/// The argument "FILE|--study" that commands take which only read.
void declareSource(QCommandLineParser& parser);
QString sourceProblem(const QCommandLineParser& parser);
Result<Atlas> readSource(const QCommandLineParser& parser);

} // namespace atlas
