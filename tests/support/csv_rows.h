#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/csv_sheet.h"

#include <QBuffer>

namespace atlas {

/// \a rows as CSV; "failed" where they cannot be written.
inline QByteArray csvOf(const CsvOptions& options, const TableRows& rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(buffer, options, rows) ? buffer.data() : QByteArray("failed");
}

} // namespace atlas
