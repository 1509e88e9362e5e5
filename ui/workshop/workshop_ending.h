#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "domain/workshop.h"

class QWidget;

namespace atlas {

enum class Ending { Later, Over, Stay };

/// Asks over \a front what closing the console of \a workshop means.
Ending askForEnding(const Workshop& workshop, Language language, QWidget* front);

/// Whether a workshop is to end although items are open; asks only then.
bool endIsWanted(const Workshop& workshop, QWidget* front);

} // namespace atlas
