#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtGlobal>

/// The most that an atlas may hold. What goes beyond is neither stored nor opened, so that a file takes no
/// more memory and time than its size lets expect, and whatever was stored can be opened again.
namespace atlas::limits {

constexpr qint64 Id = qint64{1} << 53; ///< what freshId() may give
constexpr qint64 Scales = 50;
constexpr qint64 LevelsOfScale = 60; ///< a Rating could tell 254 apart
constexpr qint64 Levels = 600; ///< of all scales
constexpr int Weight = 1000; ///< of a level, on either side of 0
constexpr qint64 Families = 500; ///< a board of all families has a cell for each of them and each row
constexpr qint64 Columns = 5000; ///< of all families, as are the following; each is compared with each
constexpr qint64 Competences = 20'000;
constexpr qint64 Rows = 20'000;
constexpr qint64 Cells = 200'000;
constexpr qint64 Themes = 1000;
constexpr qint64 Versions = 1000;
constexpr qint64 CellsOfVersions = 20'000'000; ///< of all versions
constexpr qint64 VersionEntries = 5'000'000; ///< of each kind, of all versions
constexpr qint64 JournalEntries = 2'000'000;
constexpr qint64 Workshops = 2000;
constexpr qint64 AgendaItems = 50'000; ///< of all workshops, as are the following
constexpr qint64 Answers = 1'000'000; ///< one a level, one a name, one a comment
constexpr int People = 1'000'000; ///< in a room, or of one answer
constexpr qint64 TableRows = 20'000; ///< of one reference table of the study
constexpr qsizetype Label = 2000; ///< characters of a label, title, key or name
constexpr qsizetype Text = 100'000; ///< characters of any other text
// All that the numbers above allow, at a hundred bytes a rating and four hundred a journal entry, is three.
constexpr qint64 FileGigabytes = 4; ///< of a whole file, and so of each copy that is made of one
constexpr qint64 FileSize = FileGigabytes << 30;

} // namespace atlas::limits
