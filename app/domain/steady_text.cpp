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
