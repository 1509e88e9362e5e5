// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_writer.h"

#include "render/phrases.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>
#include <optional>

namespace atlas {
namespace {

bool startsFormula(QChar character)
{
    // Besides the ASCII signs: tab, line breaks, the small and full-width forms, and the mathematical minus.
    static const QString signs =
        QStringLiteral("=+-@\t\r\n\uFE66\uFF1D\uFE62\uFF0B\u2212\uFE63\uFF0D\uFE6B\uFF20");
    return signs.contains(character);
}

/// Whether a spreadsheet could run the text: it passes over blanks, also those without a width.
bool couldRun(QStringView text)
{
    for (const QChar character : text) {
        if (startsFormula(character))
            return true;
        if (!character.isSpace() && character.category() != QChar::Other_Format)
            return false;
    }
    return false;
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

/// Collects records as text; a preset decides on separator and defusing.
class Sheet {
public:
    explicit Sheet(const CsvOptions& options)
        : m_defuses(options.preset == CsvPreset::Excel)
        , m_separator(m_defuses && options.language == Language::French ? u';' : u',')
    {
        if (m_defuses)
            m_text.append(QChar(QChar::ByteOrderMark));
    }

    void addText(const QString& text) { addField(m_defuses ? defused(text) : text); }
    /// A level's code: part of the format, never defused.
    void addCode(const QString& code) { addField(code); }
    void addNumber(std::optional<int> number) { addField(number ? QString::number(*number) : QString()); }
    void endRecord()
    {
        m_text.append(QStringLiteral("\r\n"));
        m_inRecord = false;
    }

    Result<void> write(QIODevice& device) const;

private:
    void addField(const QString& field);

    bool m_defuses;
    QChar m_separator;
    QString m_text;
    bool m_inRecord = false;
};

void Sheet::addField(const QString& field)
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

Result<void> Sheet::write(QIODevice& device) const
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

const char* const CompetencePhrase = QT_TRANSLATE_NOOP("Export", "Competence");
const char* const SubCompetencePhrase = QT_TRANSLATE_NOOP("Export", "Sub-competence");
const char* const FamilyPhrase = QT_TRANSLATE_NOOP("Export", "Job family");
const char* const DomainPhrase = QT_TRANSLATE_NOOP("Export", "Activity domain");
const char* const RatingPhrase = QT_TRANSLATE_NOOP("Export", "Rating");
const char* const WeightPhrase = QT_TRANSLATE_NOOP("Export", "Weight");
const char* const DomainWeightPhrase = QT_TRANSLATE_NOOP("Export", "%1 (weight)");

void addRating(Sheet& sheet, const RatingScale& scale, Rating rating, const CsvOptions& options)
{
    const RatingLevel& entry = scale.entry(rating);
    if (options.preset == CsvPreset::Interchange) {
        sheet.addCode(entry.code);
        return;
    }
    sheet.addText(entry.label.in(options.language));
    sheet.addNumber(rating.isLevel() ? entry.weight : std::nullopt);
}

void addWideHeader(Sheet& sheet, const JobFamily& family, const CsvOptions& options)
{
    if (options.preset == CsvPreset::Interchange) {
        sheet.addText(QStringLiteral("competence"));
        sheet.addText(QStringLiteral("sub_competence"));
        for (const ActivityDomain& domain : family.domains)
            sheet.addText(domain.label);
    } else {
        const Phrases phrase(options.language);
        sheet.addText(phrase(CompetencePhrase));
        sheet.addText(phrase(SubCompetencePhrase));
        for (const ActivityDomain& domain : family.domains) {
            sheet.addText(domain.label);
            sheet.addText(phrase(DomainWeightPhrase).arg(domain.label));
        }
    }
    sheet.endRecord();
}

void addLongHeader(Sheet& sheet, const CsvOptions& options)
{
    if (options.preset == CsvPreset::Interchange) {
        for (const char* name : {"family", "competence", "sub_competence", "domain", "rating"})
            sheet.addText(QString::fromLatin1(name));
    } else {
        const Phrases phrase(options.language);
        for (const char* name :
            {FamilyPhrase, CompetencePhrase, SubCompetencePhrase, DomainPhrase, RatingPhrase, WeightPhrase})
            sheet.addText(phrase(name));
    }
    sheet.endRecord();
}

} // namespace

QString defused(const QString& text)
{
    return couldRun(withoutApostrophes(text)) ? u'\'' + text : text;
}

QString undefused(const QString& text)
{
    return text.startsWith(u'\'') && couldRun(withoutApostrophes(text)) ? text.mid(1) : text;
}

Result<void> writeWideCsv(
    QIODevice& device, const Atlas& atlas, const JobFamily& family, const CsvOptions& options)
{
    const RatingScale& scale = atlas.scaleOf(family);
    Sheet sheet(options);
    addWideHeader(sheet, family, options);
    for (int row = 0; row < family.current.rows(); ++row) {
        sheet.addText(family.competenceOf(row).label);
        sheet.addText(family.rows[static_cast<std::size_t>(row)].label);
        for (int column = 0; column < family.current.columns(); ++column)
            addRating(sheet, scale, family.current.at(row, column), options);
        sheet.endRecord();
    }
    return sheet.write(device);
}

Result<void> writeLongCsv(QIODevice& device, const Atlas& atlas,
    const std::vector<const JobFamily*>& families, const CsvOptions& options)
{
    Sheet sheet(options);
    addLongHeader(sheet, options);
    for (const JobFamily* family : families) {
        const RatingScale& scale = atlas.scaleOf(*family);
        for (int row = 0; row < family->current.rows(); ++row) {
            for (int column = 0; column < family->current.columns(); ++column) {
                sheet.addText(options.preset == CsvPreset::Interchange ? family->key : family->title);
                sheet.addText(family->competenceOf(row).label);
                sheet.addText(family->rows[static_cast<std::size_t>(row)].label);
                sheet.addText(family->domains[static_cast<std::size_t>(column)].label);
                addRating(sheet, scale, family->current.at(row, column), options);
                sheet.endRecord();
            }
        }
    }
    return sheet.write(device);
}

} // namespace atlas
