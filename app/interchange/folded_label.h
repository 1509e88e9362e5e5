#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

/// \a text as labels are compared that people typed: letters and digits alone, without case and accents; œ
/// and æ are two letters. A text without letters and digits is only simplified; one longer than any label is
/// cut.
QString foldedLabel(const QString& text);

/// \a text with every dash for a minus and the full-width plus for a plus, without blanks.
QString plainSigns(const QString& text);

} // namespace atlas
