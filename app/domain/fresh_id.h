#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtGlobal>

namespace atlas {

/// A value for an id that nothing had before, in this atlas or a copy of it, and greater than those given out
/// before: thousandths of a second since 2020 above 12 bits of chance, in 53 bits.
qint64 freshId();

} // namespace atlas
