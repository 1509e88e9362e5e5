#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

/// A French text of the study as French is set: no-break spaces before ; : ! ? % and inside « », curly
/// apostrophes. For reading; files keep what the source has.
QString typesetFrench(const QString& text);

} // namespace atlas
