// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_sheet.h"

#include "wording/sheet_words.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QLocale>

#include <algorithm>

namespace atlas {

void CsvSheet::addField(const QString& field)
{
    if (m_inRecord)
        m_text.append(m_separator);
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

void CsvSheet::addDecimal(double number, int decimals)
{
    // A spreadsheet takes only its own language's decimal sign for one.
    const bool comma = m_defuses && m_language == Language::French;
    QLocale locale(comma ? QLocale::French : QLocale::C);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    addField(locale.toString(number, 'f', decimals));
}

Result<void> CsvSheet::write(QIODevice& device) const
{
    const QByteArray bytes = m_text.toUtf8();
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
