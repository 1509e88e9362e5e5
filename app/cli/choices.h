#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"

#include <QCommandLineParser>

#include <cstddef>

namespace atlas {

/// A word of an option and what it means.
template <class Value>
struct Choice {
    const char* word;
    Value value;
};

constexpr Choice<Language> Languages[]{{"fr", Language::French}, {"en", Language::English}};

/// Takes the option's word into \a value, or leaves it if the option is not given; false if the word is
/// unknown.
template <class Value, std::size_t Count>
bool choose(
    const QCommandLineParser& parser, const char* option, const Choice<Value> (&choices)[Count], Value& value)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return true;
    for (const Choice<Value>& choice : choices) {
        if (parser.value(name).compare(QLatin1String(choice.word), Qt::CaseInsensitive) == 0) {
            value = choice.value;
            return true;
        }
    }
    return false;
}

} // namespace atlas
