// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spreadsheet_text.h"

#include <algorithm>

namespace atlas {
namespace {

bool startsFormula(QChar character)
{
    // Besides the ASCII signs: tab, line breaks, the small and full-width forms, and the mathematical minus.
    static const QString signs =
        QStringLiteral("=+-@\t\r\n\uFE66\uFF1D\uFE62\uFF0B\u2212\uFE63\uFF0D\uFE6B\uFF20");
    return signs.contains(character);
}

/// What leaves no trace before a formula: a spreadsheet drops it, passes over it, or shows nothing for it.
bool isPassedOver(QChar character)
{
    static const QString blankLetters = QStringLiteral("\u115F\u1160\u2800\u3164\uFFA0");
    switch (character.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Other_Surrogate:
        // Of the planes above, only what has no shape: tags, further variation selectors.
        return character.unicode() == 0xDB40 || character.isLowSurrogate();
    default:
        return blankLetters.contains(character);
    }
}

bool couldRun(QStringView text)
{
    for (const QChar character : text) {
        if (startsFormula(character))
            return true;
        if (!isPassedOver(character))
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

/// Breaks would begin another cell, and a quotation mark in front ends where the next one stands.
QString tabbedCell(QString text)
{
    for (QChar& character : text) {
        if (character == u'\t' || (character >= u'\n' && character <= u'\r') || character == QChar(0x85)
            || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    text = defused(text);
    if (text.startsWith(u'"'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
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

QString defusedCode(const QString& code)
{
    const bool onlySigns =
        std::all_of(code.begin(), code.end(), [](QChar c) { return c == u'+' || c == u'-' || c == u'\u2212'; });
    return onlySigns ? code : tabbedCell(code);
}

QString tabbed(const std::vector<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& text : row)
            cells << tabbedCell(text);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace atlas
