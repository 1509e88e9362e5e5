// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/folded_label.h"

#include "domain/steady_text.h"

namespace atlas {

namespace {

constexpr qsizetype LongestLabel = 4'096; // characters; no label of an atlas comes near

} // namespace

QString foldedLabel(const QString& text)
{
    if (text.size() > LongestLabel)
        return foldedLabel(text.left(LongestLabel)) + u'\u2026'; // which is in no other
    QString folded;
    const QString apart = takenApart(text.toCaseFolded(), QString::NormalizationForm_KD);
    for (const QChar character : apart) {
        if (character == u'\u0153')
            folded += QStringLiteral("oe");
        else if (character == u'\u00E6')
            folded += QStringLiteral("ae");
        else if (character.isLetterOrNumber() || character.isSurrogate())
            folded += character;
    }
    return folded.isEmpty() ? text.simplified() : folded;
}

QString plainSigns(const QString& text)
{
    QString plain;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if ((unit >= u'\u2010' && unit <= u'\u2015') || unit == u'\u2212' || unit == u'\uFE63'
            || unit == u'\uFF0D')
            plain += u'-';
        else if (unit == u'\uFF0B')
            plain += u'+';
        else if (!character.isSpace() && unit != u'\u2060') // holds signs together on the screen
            plain += character;
    }
    return plain;
}

} // namespace atlas
