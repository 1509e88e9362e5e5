#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/journal_entry.h"

#include <QDate>
#include <QString>

namespace atlas {

/// Which entries of a journal to show; what is empty or invalid does not restrict.
struct JournalFilter {
    QString person; ///< whole name, letter case and accents aside
    QString familyKey;
    QDate from; ///< first day, in local time
    QDate to; ///< last day, in local time
    QString text; ///< words that all occur in labels, values or reason

    bool accepts(const JournalEntry& entry) const;
};

} // namespace atlas
