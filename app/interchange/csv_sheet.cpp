// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_sheet.h"

#include "domain/spreadsheet_text.h"
#include "wording/sheet_words.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QLocale>

#include <algorithm>

namespace atlas {

namespace {

/// Collects the records of a CSV file as text; a preset decides on separator and defusing.
class CsvSheet final : public RowSink {
public:
    explicit CsvSheet(const CsvOptions& options)
        : RowSink(TableVoice(options.preset == CsvPreset::Interchange, options.language))
        , m_defuses(options.preset == CsvPreset::Excel)
        , m_inFrench(m_defuses && options.language == Language::French)
    {
        if (m_defuses)
            m_text.append(QChar(QChar::ByteOrderMark));
    }

    void endHeads() override { endRow(); }
    void addText(const QString& text) override { addField(m_defuses ? defused(text) : text); }
    void addNumber(std::optional<int> number) override
    {
        addField(number ? QString::number(*number) : QString());
    }
    void addDecimal(std::optional<double> number, int decimals) override;
    /// For machines with its distance from UTC.
    void addMoment(const QDateTime& moment, Qt::DateFormat format) override;
    void endRow() override
    {
        m_text.append(QStringLiteral("\r\n"));
        m_inRecord = false;
    }

    const QString& text() const { return m_text; }

private:
    void addField(const QString& field);

    bool m_defuses;
    bool m_inFrench;
    QString m_text;
    bool m_inRecord = false;
};

void CsvSheet::addField(const QString& field)
{
    if (m_inRecord)
        m_text.append(m_inFrench ? u';' : u',');
    m_inRecord = true;

    // Every separator is quoted, not only this file's: a reader guesses it from what stands outside quotes.
    static const QString special = QStringLiteral(",;\t\"\r\n");
    const bool quotes = std::any_of(field.cbegin(), field.cend(), [](QChar c) { return special.contains(c); })
        || field.startsWith(u' ') || field.endsWith(u' ');
    if (!quotes) {
        m_text.append(field);
        return;
    }
    QString doubled = field;
    doubled.replace(u'"', QStringLiteral("\"\""));
    m_text.append(u'"' + doubled + u'"');
}

void CsvSheet::addMoment(const QDateTime& moment, Qt::DateFormat format)
{
    // A spreadsheet takes the first form for a date and a time, and the letters of ISO 8601 for a text.
    addField(m_defuses ? moment.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                       : sheet_words::isoMoment(moment, format));
}

void CsvSheet::addDecimal(std::optional<double> number, int decimals)
{
    // A spreadsheet takes only its own language's decimal sign for one.
    QLocale locale(m_inFrench ? QLocale::French : QLocale::C);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    addField(number ? locale.toString(*number, 'f', decimals) : QString());
}

} // namespace

Result<void> writeCsv(QIODevice& device, const CsvOptions& options, const TableRows& rows)
{
    CsvSheet sheet(options);
    rows(sheet);
    const QByteArray bytes = sheet.text().toUtf8();
    // A file still holds small texts in its buffer; what the disk says shows only when that is flushed.
    auto* file = qobject_cast<QFileDevice*>(&device);
    if (device.write(bytes) != bytes.size() || (file && !file->flush()))
        return failure(ErrorKind::Io,
            QCoreApplication::translate("atlas::CsvWriter",
                "The CSV file could not be written. Check that there is room on the drive and try again."),
            device.errorString());
    return {};
}

} // namespace atlas
