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

Result<BallotTable> readBallotTable(QIODevice& device, std::optional<TextEncoding> wanted)
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
    EncodingGuess encoding;
    Result<CsvTable> table = readBytes(bytes);
    const bool isOther = !table && table.error().kind == ErrorKind::Foreign && !bytes.contains('\0');
    if (isOther) {
        encoding = guessEncoding(bytes);
        if (wanted && *wanted != TextEncoding::Unicode)
            encoding = {*wanted, false};
        table = readBytes(decoded(bytes, encoding.encoding).toUtf8());
    }
    if (!table)
        return tl::unexpected(table.error());
    BallotTable result = numbered(*std::move(table));
    result.encoding = encoding;
    return result;
}

} // namespace atlas
