#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/error.h"
#include "domain/journal_entry.h"

#include <QHash>

#include <map>
#include <vector>

namespace atlas {

class SqlConnection;

/// What the journal tells of each cell, field by field, in its order. A theme stands with column 0.
class JournalReplay {
public:
    struct Step {
        QDateTime at; ///< UTC
        QString author;
        QString before; ///< a rating by its code, a certainty by its word, a theme by its key
        QString after;
    };
    using Steps = std::vector<Step>;

    static Result<JournalReplay> read(const SqlConnection& connection);

    /// Empty if the journal tells of no change.
    const Steps& steps(const CellRef& cell, JournalField field) const;
    const std::map<JournalField, QHash<CellRef, Steps>>& all() const { return m_steps; }
    /// Whether levels came, went or were changed, or a family took another scale: a code may have meant something else.
    bool tellsOfScales() const { return m_tellsOfScales; }

private:
    std::map<JournalField, QHash<CellRef, Steps>> m_steps;
    bool m_tellsOfScales = false;
};

} // namespace atlas
