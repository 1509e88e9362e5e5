#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

/// \a text for a place that wraps lines: codes such as "++", "−−" and "n/a" are held together by word joiners,
/// since one half of such a code reads as another level. Not for what is stored, exported or compared.
QString heldSigns(const QString& text);

/// The same with digits, which no line ends between, in the place of those signs: for measuring where lines
/// end, as long as \a text.
QString signsAsDigits(QString text);

} // namespace atlas
