// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_table.h"

#include "domain/steady_text.h"
#include "interchange/csv_reader.h"

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
    result.numbers.reserve(result.rows.size());
    auto blank = table.blankRows.begin();
    int number = 0;
    for (std::size_t row = 0; row < result.rows.size(); ++row) {
        for (++number; blank != table.blankRows.end() && *blank == number; ++blank)
            ++number;
        result.numbers.push_back(number);
    }
    return result;
}

} // namespace

Result<BallotTable> readBallotTable(
    QIODevice& device, std::optional<TextEncoding> wanted, const ReadingProgress& progress)
{
    const Result<QByteArray> bytes = readInput(device);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (isWorkbook(*bytes)) {
        return failure(ErrorKind::Foreign,
            Text::tr("This is a workbook, not a CSV file. Open it in your spreadsheet and save it as “CSV "
                     "UTF-8”."));
    }
    EncodingGuess encoding;
    Result<CsvTable> table = parseCsv(*bytes, ShortRows::Filled, progress);
    const bool isOther = !table && table.error().kind == ErrorKind::Foreign && !bytes->contains('\0');
    if (isOther) {
        encoding = guessEncoding(*bytes);
        if (wanted && *wanted != TextEncoding::Unicode)
            encoding = {*wanted, false};
        table = parseCsv(decoded(*bytes, encoding.encoding).toUtf8(), ShortRows::Filled, progress);
    }
    if (!table)
        return tl::unexpected(table.error());
    BallotTable result = numbered(*std::move(table));
    result.encoding = encoding;
    return result;
}

std::vector<QStringList> shownRows(const BallotTable& table, std::size_t first, std::size_t most)
{
    constexpr qsizetype Longest = 200; // characters
    std::vector<QStringList> rows;
    for (std::size_t row = first; row < table.rows.size() && rows.size() < most; ++row) {
        QStringList& shown = rows.emplace_back(table.rows[row]);
        for (QString& field : shown) {
            field = inShort(field, Longest);
        }
    }
    return rows;
}

} // namespace atlas
