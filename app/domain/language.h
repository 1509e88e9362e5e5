#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

enum class Language { French, English };

/// ISO 639-1 code, as the command line and the settings spell it.
inline QString languageCode(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

/// A label that the data, not the application, brings in both languages.
struct LocalizedText {
    QString french;
    QString english;

    const QString& in(Language language) const { return language == Language::French ? french : english; }
    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

} // namespace atlas
