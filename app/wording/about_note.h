#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

class Phrases;

/// What the program is and is not, for those who get a sheet without having seen it.
QString aboutNote(const Phrases& phrases);

} // namespace atlas
