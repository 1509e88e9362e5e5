#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/limits.h"

#include <QStringList>

namespace atlas {

class SqlConnection;

/// What there may be too much of in an atlas.
enum class Measure {
    Scales,
    Levels,
    LevelsOfScale,
    Families,
    Columns,
    Competences,
    Rows,
    Cells,
    Themes,
    Versions,
    CellsOfVersions,
    VersionEntries,
    JournalEntries,
    Workshops,
    AgendaItems,
    Answers,
    TableRows,
    Label,
    Text,
    Gigabytes
};

/// The most entries that a table may have, and what they are.
struct TableLimit {
    const char* table;
    Measure measure;
    qint64 most;
};

/// Of one of the tables of an atlas.
const TableLimit& limitOf(const QString& table);

/// That the file at \a path holds more than \a most of \a measure.
tl::unexpected<Error> tooLarge(const QString& path, Measure measure, qint64 most, ErrorKind kind = ErrorKind::Damaged);

/// That a text to be stored is longer than \a most characters, if it is.
Result<void> fits(const QString& text, qsizetype most);
Result<void> allFit(const QStringList& texts, qsizetype most);

/// Counts the rows of every table, each only up to its limit, before anything is read into memory.
Result<void> checkTableSizes(const SqlConnection& connection);

} // namespace atlas
