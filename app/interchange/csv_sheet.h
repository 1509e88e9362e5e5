#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/spreadsheet_text.h"
#include "interchange/csv_writer.h"

#include <QDateTime>

#include <optional>

namespace atlas {

/// Collects the records of a CSV file as text; a preset decides on separator and defusing.
class CsvSheet {
public:
    explicit CsvSheet(const CsvOptions& options)
        : m_defuses(options.preset == CsvPreset::Excel)
        , m_language(options.language)
        , m_separator(m_defuses && options.language == Language::French ? u';' : u',')
    {
        if (m_defuses)
            m_text.append(QChar(QChar::ByteOrderMark));
    }

    void addText(const QString& text) { addField(m_defuses ? defused(text) : text); }
    /// A level's code: part of the format, never defused.
    void addCode(const QString& code) { addField(code); }
    void addDecimal(double number, int decimals);
    void addNumber(std::optional<int> number) { addField(number ? QString::number(*number) : QString()); }
    /// Local time, as everywhere that people read one: for machines with its distance from UTC. Nothing for an
    /// invalid one.
    void addMoment(const QDateTime& moment, Qt::DateFormat format = Qt::ISODate);
    void endRecord()
    {
        m_text.append(QStringLiteral("\r\n"));
        m_inRecord = false;
    }

    Result<void> write(QIODevice& device) const;

private:
    void addField(const QString& field);

    bool m_defuses;
    Language m_language;
    QChar m_separator;
    QString m_text;
    bool m_inRecord = false;
};

} // namespace atlas
