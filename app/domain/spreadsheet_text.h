#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

#include <vector>

namespace atlas {

/// \a text with an apostrophe before it if a spreadsheet could run it as a formula: behind what a spreadsheet
/// drops or passes over (blanks, control characters, what has no width), it begins with one of = + - @ or
/// their look-alikes, or with a tab or a line break. Text that only looks defused gets one more.
QString defused(const QString& text);
/// Exactly reverses defused().
QString undefused(const QString& text);
/// defused(), but for a code that is nothing but signs, such as "++": there is nothing behind them to run.
QString defusedCode(const QString& code);

/// \a rows as the clipboard carries them to a spreadsheet, a line a row: defused, each cell on its line and
/// in its column whatever stands in it.
QString tabbed(const std::vector<QStringList>& rows);

} // namespace atlas
