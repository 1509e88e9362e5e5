// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_table.h"

#include "interchange/csv_reader.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace atlas {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(atlas::BallotTable)
};

bool isWorkbook(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

/// Windows-1252: Latin-1 but for the bytes 0x80 to 0x9F, of which five mean nothing and become U+FFFD.
QString fromWindowsText(const QByteArray& bytes)
{
    constexpr char16_t Upper[32]{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
        0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D,
        0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& character : text) {
        const char16_t unit = character.unicode();
        if (unit >= 0x80 && unit < 0x80 + std::size(Upper))
            character = Upper[unit - 0x80];
    }
    return text;
}

BallotTable numbered(CsvTable&& table)
{
    BallotTable result;
    result.rows.reserve(table.rows.size() + 1);
    result.rows.push_back(std::move(table.header));
    std::move(table.rows.begin(), table.rows.end(), std::back_inserter(result.rows));
    auto blank = table.warnings.begin();
    int number = 0;
    for (std::size_t row = 0; row < result.rows.size(); ++row) {
        for (++number; blank != table.warnings.end() && blank->row == number; ++blank)
            ++number;
        result.numbers.push_back(number);
    }
    return result;
}

Result<CsvTable> readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, ShortRows::Filled);
}

} // namespace

Result<BallotTable> readBallotTable(QIODevice& device)
{
    // One byte more than readCsv() takes, so that it refuses a larger file itself.
    constexpr qint64 Most = 64LL * 1024 * 1024 + 1;
    const QByteArray bytes = device.isReadable() ? device.read(Most) : QByteArray();
    if (bytes.isEmpty() && (!device.isReadable() || !device.atEnd())) {
        return failure(ErrorKind::Io, Text::tr("The file could not be read. Check the drive and try again."),
            device.errorString());
    }
    if (isWorkbook(bytes)) {
        return failure(ErrorKind::Foreign,
            Text::tr("This is a workbook, not a CSV file. Open it in your spreadsheet and save it as “CSV "
                     "UTF-8”."));
    }
    Result<CsvTable> table = readBytes(bytes);
    if (!table && table.error().kind == ErrorKind::Foreign && !bytes.contains('\0'))
        table = readBytes(fromWindowsText(bytes).toUtf8());
    if (!table)
        return tl::unexpected(table.error());
    return numbered(*std::move(table));
}

} // namespace atlas
