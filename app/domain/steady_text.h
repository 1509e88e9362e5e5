#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

/// \a text with its letters apart from their accents, for comparing: NormalizationForm_D or _KD. The time it
/// takes grows with the length of any text: QString::normalized() shifts the rest at each accent, and sorts a
/// row of combining marks by bubbles. Of such a row the first 30 are kept (the Stream-Safe Text Format of
/// Unicode Standard Annex #15).
QString takenApart(const QString& text, QString::NormalizationForm form);

/// \a text without the combining marks that follow 30 others: laying out a letter with a hundred thousand of them stops
/// the program for minutes.
QString withFewMarks(const QString& text);

/// \a text for a line of its own or within a sentence: its line ends and other control characters are spaces, and what
/// turns the direction of all that comes after it is left out.
QString asLabel(QString text);

/// The first \a most characters of \a text, of which the last is an ellipsis where that is not all: what is
/// shown in passing is cut before it is laid out.
QString inShort(const QString& text, qsizetype most);

} // namespace atlas
