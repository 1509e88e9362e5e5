// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_reader.h"
#include "interchange/table_limits.h"

#include <QBuffer>
#include <QLocale>
#include <QStringEncoder>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

Result<CsvTable> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer);
}

/// Header and rows as one value, fields in brackets, so that a failed comparison shows where.
QString printed(const CsvTable& table)
{
    QString text;
    const auto print = [&text](const QStringList& fields) {
        for (const QString& field : fields)
            text += u'[' + field + u']';
        text += u'|';
    };
    print(table.header);
    for (const QStringList& row : table.rows)
        print(row);
    return text;
}

/// Gives its bytes one at a time and then fails, as a drive that was pulled out.
class FailingDevice : public QIODevice {
public:
    qint64 size() const override { return 100; }

protected:
    qint64 readData(char* data, qint64) override
    {
        if (++m_calls > 3)
            return -1;
        *data = 'a';
        return 1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    int m_calls = 0;
};

/// "16,384 fields" as the reader says it.
QString numbered(qint64 number, const char* what)
{
    return QLocale().toString(number) + u' ' + QString::fromLatin1(what);
}

/// A stream that never ends.
class EndlessDevice : public QIODevice {
public:
    bool isSequential() const override { return true; }
    qint64 given = 0;

protected:
    qint64 readData(char* data, qint64 most) override
    {
        std::fill_n(data, most, 'a');
        given += most;
        return most;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void refusesText_data();
    void refusesText();
    void readsUtf16_data();
    void readsUtf16();
    void refusesDamagedUtf16();
    void passesOverBlankRows();
    void fillsShortRowsIfAsked_data();
    void fillsShortRowsIfAsked();
    void readsLongestField();
    void refusesMoreThanLimits_data();
    void refusesMoreThanLimits();
    void stopsWhenAsked();
    void readsFieldsAcrossBlocks();
    void refusesHugeInput();
    void reportsFailingDevice();
    void reportsClosedDevice();
};

void TestCsvReader::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("line feeds", "a,b\n1,2\n", "[a][b]|[1][2]|");
    row("carriage return and line feed", "a,b\r\n1,2\r\n", "[a][b]|[1][2]|");
    row("carriage returns", "a,b\r1,2\r", "[a][b]|[1][2]|");
    row("no line end at the end", "a,b\n1,2", "[a][b]|[1][2]|");
    row("ends in a closing quote", "a,b\n1,\"2\"", "[a][b]|[1][2]|");
    row("ends in a separator", "a,b\n1,", "[a][b]|[1][]|");
    row("header only", "a,b", "[a][b]|");
    row("one column", "a\n1\n", "[a]|[1]|");
    row("byte-order mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        "[a][b]|[1][2]|");
    row("byte-order mark before a quote",
        "\xEF\xBB\xBF"
        "\"a\",b\n1,2\n",
        "[a][b]|[1][2]|");
    row("semicolons", "a;b\n1,5;2\n", "[a][b]|[1,5][2]|");
    row("tabs", "a\tb\n1,5\t2;3\n", "[a][b]|[1,5][2;3]|");
    row("separators inside quotes of the header", "a;\"b, c, d, e\";f\n1;2;3\n",
        "[a][b, c, d, e][f]|[1][2][3]|");
    row("more commas in a label than semicolons", "a;b, c, d\n1;2\n3;4\n", "[a][b, c, d]|[1][2]|[3][4]|");
    row("more commas in a label, quotes below", "a;b, c, d\n1;\"2;3\"\n", "[a][b, c, d]|[1][2;3]|");
    row("quotes inside", "a,b\n\"say \"\"no\"\"\",\"\"\"\"\n", "[a][b]|[say \"no\"][\"]|");
    row("separator inside", "a,b\n\"1,5\",2\n", "[a][b]|[1,5][2]|");
    row("line feed inside", "a,b\n\"1\n\n2\",3\n", "[a][b]|[1\n\n2][3]|");
    row("carriage return and line feed inside", "a,b\r\n\"1\r\n2\",3\r\n", "[a][b]|[1\r\n2][3]|");
    row("line feed inside the header", "\"a\nb\",c\n1,2\n", "[a\nb][c]|[1][2]|");
    row("empty fields", "a,b,c\n,,1\n\"\",1,\n", "[a][b][c]|[][][1]|[][1][]|");
    row("blanks kept", "a, b \n 1 ,\t2\t\n\" 3 \",4\n", "[a][ b ]|[ 1 ][\t2\t]|[ 3 ][4]|");
    row("no-break space kept",
        "a,b\n\xC2\xA0"
        "1\xC2\xA0,2\n",
        "[a][b]|[\u00A0"
        "1\u00A0][2]|");
    row("codes", "a,b,c,d\n++,--,N/A,-\n", "[a][b][c][d]|[++][--][N/A][-]|");
    row("French", "a,b\nMaîtrise de l’IAG,« œuvre »\n", "[a][b]|[Maîtrise de l’IAG][« œuvre »]|");
    row("beyond the basic plane", "a,b\n\xF0\x9F\x93\x88,2\n", "[a][b]|[\xF0\x9F\x93\x88][2]|");
    row("mark at the start of a field",
        "a,b\n\xEF\xBB\xBF"
        "1,2\n",
        "[a][b]|[\uFEFF"
        "1][2]|");
    row("formula kept as text", "a,b\n=1+1,@x\n", "[a][b]|[=1+1][@x]|");
}

void TestCsvReader::readsText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);

    const Result<CsvTable> table = read(bytes);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
    QCOMPARE(printed(*table), expected);
    QVERIFY(table->blankRows.empty());
}

void TestCsvReader::refusesText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("part");

    const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind, const char* part) {
        QTest::newRow(name) << bytes << kind << QString::fromUtf8(part);
    };
    row("empty", "", ErrorKind::Damaged, "empty");
    row("only line ends", "\n\r\n\n", ErrorKind::Damaged, "empty");
    row("only a byte-order mark", "\xEF\xBB\xBF", ErrorKind::Damaged, "empty");
    row("too short a row", "a,b,c\n1,2,3\n1,2\n", ErrorKind::Damaged,
        "Row 3 does not match the header: the number of fields is 2 instead of 3");
    row("too long a row", "a,b\n1,2\n\n1,2,3\n", ErrorKind::Damaged,
        "Row 4 does not match the header: the number of fields is 3");
    row("row below an embedded line end", "a,b\n\"1\n2\n3\",2\n1\n", ErrorKind::Damaged, "Row 3 ");
    row("row with CRLF", "a,b\r\n1,2\r\n\r\n1\r\n", ErrorKind::Damaged, "Row 4 ");
    row("ragged with semicolons", "a;b\n1;2\n1;2;3\n", ErrorKind::Damaged,
        "Row 3 does not match the header: the number of fields is 3");
    row("separator of another kind below", "a;b\n1,2\n", ErrorKind::Damaged,
        "Row 2 does not match the header: the number of fields is 1");
    row("unterminated quote", "a,b\n1,2\n\"3,4\n5,6\n", ErrorKind::Damaged,
        "opened in row 3 is never closed");
    row("unterminated quote at the very end", "a,b\n1,\"", ErrorKind::Damaged,
        "opened in row 2 is never closed");
    row("quote in an unquoted field", "a,b\n1,2\n3\"4,5\n", ErrorKind::Damaged, "Row 3 has a quotation mark");
    row("text behind a closing quote", "a,b\n\"1\"x,2\n", ErrorKind::Damaged, "Row 2 has a quotation mark");
    row("blank before an opening quote", "a,b\n1, \"2\"\n", ErrorKind::Damaged, "Row 2 has a quotation mark");
    row("Latin-1", "a,b\n1,2\nma\xEEtrise,2\n", ErrorKind::Foreign, "row 3 is not UTF-8");
    row("Latin-1 at the end of a field", "a,b\nsant\xE9,2\n", ErrorKind::Foreign, "row 2 is not UTF-8");
    row("Latin-1 in the header", "a,b\xE9\n1,2\n", ErrorKind::Foreign, "row 1 is not UTF-8");
    row("Windows-1252 quote", "a,b\nl\x92IAG,2\n", ErrorKind::Foreign, "“CSV UTF-8”");
    row("truncated UTF-8", "a,b\n1,\xE2\x80", ErrorKind::Foreign, "row 2 is not UTF-8");
    row("NUL", QByteArray("a,b\n1,2\n3\0,4\n", 13), ErrorKind::Foreign, "Row 3 holds a NUL");
    row("NUL inside quotes", QByteArray("a,b\n\"1\0\",2\n", 11), ErrorKind::Foreign, "Row 2 holds a NUL");
    row("UTF-16 without a mark", QByteArray("a\0,\0b\0\n\0", 8), ErrorKind::Foreign, "Row 1 holds a NUL");
}

void TestCsvReader::refusesText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, part);

    const Result<CsvTable> table = read(bytes);
    QVERIFY(!table);
    QVERIFY2(table.error().message.contains(part), qPrintable(table.error().message));
    QCOMPARE(table.error().kind, kind);
}

void TestCsvReader::readsUtf16_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::newRow("little endian") << QStringConverter::Utf16LE;
    QTest::newRow("big endian") << QStringConverter::Utf16BE;
}

void TestCsvReader::readsUtf16()
{
    QFETCH(QStringConverter::Encoding, encoding);

    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encode(QString::fromUtf8("é\tb\r\n« œ »\t\xF0\x9F\x93\x88\r\n"));
    const Result<CsvTable> table = read(bytes);
    QVERIFY(table.has_value());
    QCOMPARE(printed(*table), QString::fromUtf8("[é][b]|[« œ »][\xF0\x9F\x93\x88]|"));
}

void TestCsvReader::refusesDamagedUtf16()
{
    const Result<CsvTable> odd = read(QByteArray("\xFF\xFE"
                                                 "a\0,\0b",
        7));
    QVERIFY(!odd);
    QCOMPARE(odd.error().kind, ErrorKind::Damaged);

    const Result<CsvTable> loneSurrogate = read(QByteArray("\xFF\xFE"
                                                           "a\0\x00\xD8,\0",
        8));
    QVERIFY(!loneSurrogate);
    QVERIFY(loneSurrogate.error().message.contains(QStringLiteral("UTF-16")));
}

void TestCsvReader::passesOverBlankRows()
{
    const Result<CsvTable> table = read("\r\na,b\r\n\r\n1,2\r\n,\r\n  \r\n3,4\r\n");
    QVERIFY(table.has_value());
    QCOMPARE(printed(*table), QStringLiteral("[a][b]|[1][2]|[3][4]|"));
    QCOMPARE(table->blankRows, std::vector<int>({1, 3, 5, 6}));
}

void TestCsvReader::fillsShortRowsIfAsked_data()
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u'|'); };
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows"); ///< none: refused
    QTest::newRow("short") << QByteArray("a,b,c\n1,2\n3\n")
                           << QList<QStringList>{words("1|2|"), words("3||")};
    QTest::newRow("another separator fits") << QByteArray("a;x,b;y;z,w\n1,2,3\n")
                                            << QList<QStringList>{words("1|2|3")};
    QTest::newRow("long") << QByteArray("a,b\n1,2,3\n") << QList<QStringList>();
}

void TestCsvReader::fillsShortRowsIfAsked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<CsvTable> table = readCsv(buffer, ShortRows::Filled);
    QCOMPARE(table.has_value(), !rows.isEmpty());
    if (table)
        QCOMPARE(QList<QStringList>(table->rows.begin(), table->rows.end()), rows);
}

void TestCsvReader::readsLongestField()
{
    const QString field = QStringLiteral("é\n\"").repeated(table_limits::FieldLength / 3);
    const QByteArray quoted = QString(field).replace(u'"', QStringLiteral("\"\"")).toUtf8();
    const Result<CsvTable> table = read("a,b\n\"" + quoted + "\",2\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.at(0).at(0), field);
    QCOMPARE(table->rows.at(0).at(1), QStringLiteral("2"));
}

void TestCsvReader::refusesMoreThanLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const QByteArray wide = QByteArray("x,").repeated(table_limits::Columns - 1) + "x\n";
    const int full = static_cast<int>(table_limits::Fields / table_limits::Columns) + 1;
    QTest::newRow("line ends") << "a,b\n" + QByteArray(table_limits::Rows, '\n')
                               << numbered(table_limits::Rows, "rows");
    QTest::newRow("rows") << QByteArray("a\n").repeated(table_limits::Rows + 1)
                          << numbered(table_limits::Rows, "rows");
    QTest::newRow("commas") << QByteArray(
        1'000'000, ',') << QStringLiteral("Row 1 has more than ") + numbered(table_limits::Columns, "fields");
    QTest::newRow("columns below") << "a,b\n" + QByteArray(1'000'000, ',')
                                   << QStringLiteral("Row 2 has more than ")
            + numbered(table_limits::Columns, "fields");
    QTest::newRow("fields") << wide + wide.repeated(full) << numbered(table_limits::Fields, "fields");
    QTest::newRow("fields that are filled in")
        << wide + QByteArray("y\n").repeated(full) << numbered(table_limits::Fields, "fields");
    QTest::newRow("a field") << "a,b\n1,\"" + QByteArray(table_limits::FieldLength + 1, 'x') + "\"\n"
                             << QStringLiteral("A field in row 2 is longer than the ")
            + numbered(table_limits::FieldLength, "characters");
    QTest::newRow("a heading") << QByteArray(table_limits::FieldLength + 1, 'x') + ",b\n"
                               << QStringLiteral("A field in row 1 is longer");
}

void TestCsvReader::refusesMoreThanLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const Result<CsvTable> table = parseCsv(bytes, ShortRows::Filled);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(table.error().message.contains(part), qPrintable(table.error().message));
}

/// A share that grows, and nothing but the stop once it is wanted.
void TestCsvReader::stopsWhenAsked()
{
    const QByteArray bytes = QByteArray("++,+\n").repeated(200'000);
    double last = -1;
    int calls = 0;
    const auto all = [&](double share) {
        const bool grows = share > last && share <= 1;
        last = share;
        ++calls;
        return grows;
    };
    QVERIFY(parseCsv(bytes, ShortRows::Refused, all).has_value());
    QVERIFY(calls > 10);
    const Result<CsvTable> stopped =
        parseCsv(bytes, ShortRows::Refused, [](double share) { return share < 0.5; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void TestCsvReader::readsFieldsAcrossBlocks()
{
    // Line ends, quotes and multi-byte characters fall on every offset of a block's edge.
    for (int shift = 0; shift < 8; ++shift) {
        QByteArray bytes = "a,b\r\n" + QByteArray(shift, 'x') + ",y\r\n";
        for (int row = 0; row < 20000; ++row)
            bytes += "\"é\"\"\",z\r\n";
        const Result<CsvTable> table = read(bytes);
        QVERIFY(table.has_value());
        QCOMPARE(table->rows.size(), std::size_t(20001));
        for (std::size_t row = 1; row < table->rows.size(); ++row)
            QCOMPARE(table->rows[row], QStringList({QStringLiteral("é\""), QStringLiteral("z")}));
        QVERIFY(table->blankRows.empty());
    }
}

void TestCsvReader::refusesHugeInput()
{
    // Of a file the size says it: nothing of it is read.
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(table_limits::Bytes + 1));
    const Result<CsvTable> table = readCsv(file);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::InvalidInput);
    QVERIFY(table.error().message.contains(QStringLiteral("16 MiB")));
    QCOMPARE(file.pos(), 0);

    EndlessDevice endless;
    QVERIFY(endless.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const Result<CsvTable> stream = readCsv(endless);
    QVERIFY(!stream);
    QCOMPARE(stream.error().kind, ErrorKind::InvalidInput);
    QVERIFY(endless.given <= 2 * table_limits::Bytes);
}

void TestCsvReader::reportsFailingDevice()
{
    FailingDevice device;
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const Result<CsvTable> table = readCsv(device);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Io);
}

void TestCsvReader::reportsClosedDevice()
{
    QBuffer buffer;
    const Result<CsvTable> table = readCsv(buffer);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Io);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
