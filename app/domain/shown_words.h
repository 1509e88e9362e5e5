#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

struct CellRef;
struct JobFamily;
struct JournalEntry;
struct Version;

/// Every file names the study's own version in French; users see it in their language.
QString shownName(const Version& version);

/// Why the change was made: a step that is taken back is not made for the reason that it had been made for.
QString reasonOf(const JournalEntry& entry);

/// A label that is about to stand between quotation marks: its own ones become the inner ones.
QString innerQuotes(QString label);

/// Sub-competence and domain, to stand between quotation marks: labels of rows recur. Empty where there is no
/// such cell.
QString cellLabel(const JobFamily& family, const CellRef& cell);

} // namespace atlas
