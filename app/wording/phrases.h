#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"

#include <QLocale>
#include <QString>

class QTranslator;

namespace atlas {

/// The words of a language, whatever language the windows speak: an English export made from a French screen.
/// A small value; from any thread. Mark the texts with QT_TRANSLATE_NOOP("Wording", "...").
class Phrases {
public:
    /// Not explicit: whoever asks for words names the language.
    Phrases(Language language);

    Language language() const { return m_language; }
    /// Numbers and dates of that language.
    QLocale locale() const;
    /// The text of context "Wording" in that language; \a count fills %n and picks the plural.
    QString operator()(const char* text, int count = -1) const;
    /// "12 votes; 1 without an opinion", empty parts left out.
    QString list(const QStringList& parts) const;

private:
    Language m_language;
    const QTranslator* m_translator; ///< lives as long as the program
};

/// With a capital, as a line of its own begins.
QString capitalised(const QString& words);

} // namespace atlas
