#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "domain/job_family.h"

#include <QStringList>

namespace atlas {

/// A RowFilter made ready for asking many times.
class RowTest {
public:
    explicit RowTest(const RowFilter& filter);

    /// Whether label and context hold every word of the text between them.
    bool fitsText(const QString& label, const QString& context);
    bool asksForCells() const { return m_asksForCells; }
    /// Whether a cell of the row fits all conditions but the text.
    bool fitsCells(const JobFamily& family, int row) const;

private:
    bool fitsCell(const JobFamily& family, int row, int column) const;

    QStringList m_words;
    bool m_asksForCells;
    bool m_changed;
    bool m_withoutReason;
    bool m_notRated;
    std::set<Rating> m_ratings; ///< empty: any
    QString m_context; ///< the last one, since neighbours often share it
    QString m_foldedContext;
};

} // namespace atlas
