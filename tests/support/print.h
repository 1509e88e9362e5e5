#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"

#include <QTest>

namespace atlas {

// Found by QCOMPARE, which would otherwise not say what differs.

inline char* toString(Rating rating)
{
    return QTest::toString(rating.isNotRated() ? QStringLiteral("not rated")
            : rating.isNotApplicable()         ? QStringLiteral("N/A")
                                               : QStringLiteral("level id %1").arg(rating.level().value));
}

inline char* toString(const CellPosition& position)
{
    return QTest::toString(QStringLiteral("row %1, column %2").arg(position.row).arg(position.column));
}

inline char* toString(const CellRef& cell)
{
    return QTest::toString(
        QStringLiteral("row id %1, column id %2").arg(cell.row.value).arg(cell.column.value));
}

} // namespace atlas
