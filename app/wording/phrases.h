#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace atlas {

/// The application's words in a chosen language, whatever language the windows speak: an English export made from a
/// French screen. Mark the texts with QT_TRANSLATE_NOOP("Export", "...").
class Phrases {
public:
    explicit Phrases(Language language);
    ~Phrases();

    Language language() const { return m_language; }
    /// Numbers and dates of that language.
    QLocale locale() const;
    /// The text of context "Export" in that language; \a count fills %n and picks the plural.
    QString operator()(const char* text, int count = -1) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace atlas
