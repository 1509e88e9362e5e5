#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

/// \a text for a place that wraps lines: codes such as "++", "−−" and "n/a" are held together by word joiners,
/// since one half of such a code reads as another level; an arrow stays with what it leads to, and the sides of
/// an equation stay together. Not for what is stored, exported or compared.
QString heldSigns(const QString& text);

/// The same with digits, which no line ends between, in the place of those signs: for measuring where lines
/// end, as long as \a text.
QString signsAsDigits(QString text);

/// "3 × −", which no line parts: beside a sign, a number alone would be read as one with it.
QString times(const QString& count, const QString& sign);

} // namespace atlas
