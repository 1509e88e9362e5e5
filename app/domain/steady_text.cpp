// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steady_text.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr int MostMarks = 30; // in a row
constexpr qsizetype Piece = 256; // units; nothing is ordered across a letter

bool isMark(const QString& text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size()
        ? QChar::isMark(QChar::surrogateToUcs4(text[at], text[at + 1]))
        : text[at].isMark();
}

} // namespace

QString takenApart(const QString& text, QString::NormalizationForm form)
{
    Q_ASSERT(form == QString::NormalizationForm_D || form == QString::NormalizationForm_KD);
    QString whole;
    qsizetype begin = 0; // of the piece that is next
    qsizetype surplus = 0; // begin of the marks that are left out
    int marks = 0;
    const auto add = [&](qsizetype end) { whole += text.mid(begin, end - begin).normalized(form); };
    for (qsizetype at = 0; at < text.size(); at += text[at].isHighSurrogate() ? 2 : 1) {
        if (isMark(text, at)) {
            if (marks++ == MostMarks)
                surplus = at;
            continue;
        }
        if (marks > MostMarks || at - begin >= Piece) {
            add(marks > MostMarks ? surplus : at);
            begin = at;
        }
        marks = 0;
    }
    add(marks > MostMarks ? surplus : text.size());
    return whole;
}

QString withFewMarks(const QString& text)
{
    QString kept;
    qsizetype begin = 0; // of what is kept next
    int marks = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
        marks = isMark(text, at) ? marks + 1 : 0;
        if (marks > MostMarks) {
            kept += QStringView(text).mid(begin, at - begin);
            begin = next;
        }
        at = next;
    }
    kept += QStringView(text).mid(begin);
    return kept;
}

QString asLabel(QString text)
{
    const auto turns = [](QChar character) {
        const char16_t unit = character.unicode();
        return (unit >= u'\u202A' && unit <= u'\u202E') || (unit >= u'\u2066' && unit <= u'\u2069');
    };
    const auto breaks = [](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator;
    };
    if (std::none_of(text.cbegin(), text.cend(), [&](QChar one) { return turns(one) || breaks(one); }))
        return text;
    text.removeIf(turns);
    std::replace_if(text.begin(), text.end(), breaks, QChar(QChar::Space));
    return text;
}

QString inShort(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = std::max<qsizetype>(0, most - 1);
    if (end > 0 && text[end - 1].isHighSurrogate())
        --end;
    return text.left(end) + u'\u2026';
}

} // namespace atlas
