// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/held_signs.h"

namespace atlas {

namespace {

constexpr QChar WordJoiner(0x2060);

bool isSign(QChar character)
{
    return character == u'+' || character == u'-' || character == QChar(0x2212);
}

/// Whether \a place is the stroke of a code such as "n/a".
bool isInnerStroke(const QString& text, qsizetype place)
{
    const auto isLetter = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetter(); };
    return text[place] == u'/' && isLetter(place - 1) && isLetter(place + 1) && !isLetter(place - 2)
        && !isLetter(place + 2);
}

/// Whether no line may end before \a place.
bool isHeldToLast(const QString& text, qsizetype place)
{
    return place > 0
        && ((isSign(text[place]) && isSign(text[place - 1])) || isInnerStroke(text, place)
            || isInnerStroke(text, place - 1));
}

/// Whether \a place is a space that no line may end at: after an arrow, or around "=".
bool isHeldSpace(const QString& text, qsizetype place)
{
    if (text[place] != u' ' || place == 0 || place + 1 >= text.size())
        return false;
    const QChar before = text[place - 1];
    return before == QChar(0x2192) || before == u'=' || text[place + 1] == u'=';
}

} // namespace

QString heldSigns(const QString& text)
{
    QString held;
    held.reserve(text.size() + 8);
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (isHeldToLast(text, place))
            held += WordJoiner;
        held += isHeldSpace(text, place) ? QChar(QChar::Nbsp) : text[place];
    }
    return held;
}

QString signsAsDigits(QString text)
{
    const QString whole = text;
    for (qsizetype place = 0; place < whole.size(); ++place) {
        const bool isHeld =
            isHeldToLast(whole, place) || (place + 1 < whole.size() && isHeldToLast(whole, place + 1));
        if (isHeld && !whole[place].isLetter())
            text[place] = u'0';
        else if (isHeldSpace(whole, place))
            text[place] = QChar(QChar::Nbsp);
    }
    return text;
}

QString times(const QString& count, const QString& sign)
{
    static const QString text = QStringLiteral("%1\u00A0×\u00A0%2");
    return text.arg(count, sign);
}

} // namespace atlas
