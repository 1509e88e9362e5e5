// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/french_text.h"

#include "domain/steady_text.h"

namespace atlas {

namespace {

QChar at(const QString& text, qsizetype place)
{
    return place >= 0 && place < text.size() ? text.at(place) : QChar(u' ');
}

bool opens(QChar character)
{
    return character == u'\u00AB';
}

/// What a no-break space stands before; a mark inside a word, as in an address, is none.
bool closes(const QString& text, qsizetype place)
{
    const bool isMark = QStringView(u";:!?%").contains(text.at(place)) && at(text, place + 1).isSpace();
    return text.at(place) == u'\u00BB' || isMark;
}

} // namespace

QString typesetFrench(const QString& written)
{
    const QString text = asLabel(written);
    QString set;
    set.reserve(text.size() + 8);
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar character = text.at(place);
        const bool betweenLetters = at(text, place - 1).isLetter() && at(text, place + 1).isLetter();
        if (character == u' ' && place + 1 < text.size()
            && (opens(at(text, place - 1)) || closes(text, place + 1))) {
            set += QChar::Nbsp;
            continue;
        }
        if (closes(text, place) && place > 0 && !at(text, place - 1).isSpace())
            set += QChar::Nbsp;
        set += character == u'\'' && betweenLetters ? QChar(u'\u2019') : character;
        if (opens(character) && !at(text, place + 1).isSpace())
            set += QChar::Nbsp;
    }
    return set;
}

} // namespace atlas
