// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_reader.h"

#include "interchange/table_limits.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <csv.h>
#include <optional>

namespace atlas {
namespace {

struct CsvReader {
    Q_DECLARE_TR_FUNCTIONS(atlas::CsvReader)
};

constexpr std::size_t Block = 64U * 1024U;

tl::unexpected<Error> notUtf8(int row)
{
    return failure(ErrorKind::Foreign,
        QCoreApplication::translate("atlas::CsvReader",
            "The text in row %1 is not UTF-8. Save the file again as “CSV UTF-8” in your spreadsheet.")
            .arg(row));
}

tl::unexpected<Error> beyond(const QString& message)
{
    return failure(ErrorKind::InvalidInput, message);
}

/// The bytes as UTF-8 without a byte-order mark. Only UTF-16 is converted here: UTF-8 is checked field by
/// field, so that the message can name the row.
Result<QByteArray> toUtf8(const QByteArray& bytes)
{
    const bool littleEndian = bytes.startsWith("\xFF\xFE");
    if (littleEndian || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(littleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
            QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError() || bytes.size() % 2 != 0 || !text.isValidUtf16())
            return failure(ErrorKind::Damaged,
                CsvReader::tr("The UTF-16 text of the file is damaged. "
                         "Save the file again as “CSV UTF-8” in your spreadsheet."));
        return text.toUtf8();
    }
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

/// Separators in the order in which to try them: the most frequent in the header line outside quotes comes
/// first. A label may hold more commas than its file has semicolons, hence more than one answer.
QByteArray separatorsOf(const QByteArray& text)
{
    constexpr std::array Separators{',', ';', '\t'};
    std::array<int, Separators.size()> counts{};
    bool quoted = false;
    bool begun = false;
    for (const char byte : text) {
        if (byte == '"')
            quoted = !quoted;
        if (!quoted && (byte == '\n' || byte == '\r')) {
            if (begun)
                break;
            continue;
        }
        begun = true;
        for (std::size_t index = 0; !quoted && index < Separators.size(); ++index)
            counts[index] += byte == Separators[index];
    }
    std::array<std::size_t, Separators.size()> order{0, 1, 2};
    std::stable_sort(order.begin(), order.end(),
        [&counts](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    QByteArray result(1, Separators[order[0]]);
    for (std::size_t index = 1; index < order.size() && counts[order[index]] > 0; ++index)
        result.append(Separators[order[index]]);
    return result;
}

/// One pass of libcsv over a text, collecting rows through its callbacks.
class Pass {
public:
    Pass(char separator, ShortRows shortRows, const ReadingProgress& progress);
    ~Pass() { csv_free(&m_parser); }
    Pass(const Pass&) = delete;
    Pass& operator=(const Pass&) = delete;

    Result<CsvTable> read(const QByteArray& text);

private:
    static void fieldEnded(void* bytes, std::size_t length, void* self);
    static void rowEnded(int terminator, void* self);
    void addField(const char* bytes, qsizetype length);
    void addRow(int terminator);
    void acceptRow();
    void keepRow();
    void fail(const tl::unexpected<Error>& error);

    ShortRows m_shortRows;
    const ReadingProgress& m_progress;
    csv_parser m_parser{};
    CsvTable m_table;
    QStringList m_fields;
    qint64 m_kept = 0; ///< fields in all rows so far
    int m_row = 1; ///< record that is being read, counted as a spreadsheet does: blank ones too
    bool m_afterCarriageReturn = false;
    std::optional<Error> m_error;
};

Pass::Pass(char separator, ShortRows shortRows, const ReadingProgress& progress)
    : m_shortRows(shortRows)
    , m_progress(progress)
{
    csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    csv_set_blk_size(&m_parser, Block);
    // Without it libcsv drops the blanks around a field.
    csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
}

Result<CsvTable> Pass::read(const QByteArray& text)
{
    const auto size = static_cast<std::size_t>(text.size());
    for (std::size_t offset = 0; offset < size && !m_error; offset += Block) {
        const std::size_t length = std::min(Block, size - offset);
        if (m_progress && !m_progress(static_cast<double>(offset) / static_cast<double>(size)))
            return failure(ErrorKind::Cancelled, CsvReader::tr("The reading was stopped."));
        if (csv_parse(&m_parser, text.constData() + offset, length, fieldEnded, rowEnded, this) != length
            && !m_error)
            fail(failure(ErrorKind::Damaged,
                CsvReader::tr("Row %1 has a quotation mark in a place where none may stand. "
                         "Put the field in quotation marks and double those inside it.")
                    .arg(m_row),
                QString::fromUtf8(csv_strerror(csv_error(&m_parser)))));
    }
    if (!m_error && csv_fini(&m_parser, fieldEnded, rowEnded, this) != 0)
        fail(failure(ErrorKind::Damaged,
            CsvReader::tr("A quotation mark opened in row %1 is never closed. Close it, or export the file again.")
                .arg(m_row)));
    if (!m_error && m_table.header.isEmpty())
        fail(failure(ErrorKind::Damaged, CsvReader::tr("The file is empty. Choose a file with a header row.")));
    if (m_error)
        return tl::unexpected(*m_error);
    return std::move(m_table);
}

void Pass::fieldEnded(void* bytes, std::size_t length, void* self)
{
    static_cast<Pass*>(self)->addField(static_cast<const char*>(bytes), static_cast<qsizetype>(length));
}

void Pass::rowEnded(int terminator, void* self)
{
    static_cast<Pass*>(self)->addRow(terminator);
}

void Pass::addField(const char* bytes, qsizetype length)
{
    m_afterCarriageReturn = false;
    if (m_error)
        return;
    if (m_fields.size() == table_limits::Columns)
        return fail(
            beyond(CsvReader::tr("Row %1 has more than %L2 fields, as many as a spreadsheet has columns. "
                                 "Choose a table with fewer columns.")
                       .arg(m_row)
                       .arg(table_limits::Columns)));
    if (std::find(bytes, bytes + length, '\0') != bytes + length)
        return fail(failure(ErrorKind::Foreign,
            CsvReader::tr("Row %1 holds a NUL character, which no text file has. "
                     "Save the file again as “CSV UTF-8” in your spreadsheet.")
                .arg(m_row)));
    QStringDecoder decoder(QStringConverter::Utf8,
        QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString field = decoder.decode(QByteArrayView(bytes, length));
    if (decoder.hasError())
        return fail(notUtf8(m_row));
    if (field.size() > table_limits::FieldLength)
        return fail(
            beyond(CsvReader::tr("A field in row %1 is longer than the %L2 characters of a spreadsheet’s "
                                 "cell. Shorten it and save the file again.")
                       .arg(m_row)
                       .arg(table_limits::FieldLength)));
    m_fields.append(std::move(field));
}

void Pass::addRow(int terminator)
{
    // A line feed right behind a carriage return belongs to the same line end.
    if (terminator == '\n' && m_afterCarriageReturn && m_fields.isEmpty()) {
        m_afterCarriageReturn = false;
        return;
    }
    m_afterCarriageReturn = terminator == '\r';
    if (m_error)
        return;
    acceptRow();
    m_fields.clear();
    ++m_row;
}

void Pass::acceptRow()
{
    if (m_row > table_limits::Rows)
        return fail(
            beyond(CsvReader::tr("The table has more than %L1 rows, which is all that a spreadsheet holds. "
                                 "Split it into smaller files, or delete its blank rows.")
                       .arg(table_limits::Rows)));
    const bool blank = std::all_of(
        m_fields.cbegin(), m_fields.cend(), [](const QString& field) { return field.trimmed().isEmpty(); });
    const qsizetype columns = m_table.header.size();
    if (blank) {
        m_table.blankRows.push_back(m_row);
    } else if (m_table.header.isEmpty()) {
        m_table.header = m_fields;
    } else if (m_fields.size() != columns
        && (m_fields.size() > columns || m_shortRows != ShortRows::Filled)) {
        fail(failure(ErrorKind::Damaged,
            CsvReader::tr(
                "Row %1 does not match the header: the number of fields is %2 instead of %3. Correct "
                "the row, or export the file again.")
                .arg(m_row)
                .arg(m_fields.size())
                .arg(columns)));
    } else {
        keepRow();
    }
}

void Pass::keepRow()
{
    const qsizetype columns = m_table.header.size();
    m_kept += columns;
    if (m_kept > table_limits::Fields)
        return fail(beyond(CsvReader::tr("The table has more than %L1 fields, counted to row %2. "
                                         "Split it into smaller files and read them one by one.")
                               .arg(table_limits::Fields)
                               .arg(m_row)));
    m_fields.resize(columns);
    m_table.rows.push_back(std::move(m_fields));
}

void Pass::fail(const tl::unexpected<Error>& error)
{
    m_error = error.value();
}

} // namespace

Result<CsvTable> readCsv(QIODevice& device, ShortRows shortRows, const ReadingProgress& progress)
{
    const Result<QByteArray> bytes = readInput(device);
    return bytes ? parseCsv(*bytes, shortRows, progress) : tl::unexpected(bytes.error());
}

Result<CsvTable> parseCsv(const QByteArray& bytes, ShortRows shortRows, const ReadingProgress& progress)
{
    const Result<QByteArray> text = toUtf8(bytes);
    if (!text)
        return tl::unexpected(text.error());

    const QByteArray separators = separatorsOf(*text);
    Result<CsvTable> table = Pass(separators[0], ShortRows::Refused, progress).read(*text);
    const auto isDamaged = [&table] { return !table && table.error().kind == ErrorKind::Damaged; };
    for (qsizetype next = 1; isDamaged() && next < separators.size(); ++next) {
        Result<CsvTable> other = Pass(separators[next], ShortRows::Refused, progress).read(*text);
        if (other || other.error().kind == ErrorKind::Cancelled)
            return other;
    }
    if (isDamaged() && shortRows == ShortRows::Filled)
        return Pass(separators[0], ShortRows::Filled, progress).read(*text);
    return table;
}

} // namespace atlas
