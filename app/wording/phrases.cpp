// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/phrases.h"

#include <QTranslator>

namespace atlas {

Phrases::Phrases(Language language)
    : m_language(language)
    , m_translator(std::make_unique<QTranslator>())
{
    // English has a file too: it holds the plurals.
    [[maybe_unused]] const bool loaded
        = m_translator->load(QStringLiteral(":/i18n/competence-atlas_%1.qm").arg(languageCode(language)));
    Q_ASSERT(loaded);
}

Phrases::~Phrases() = default;

QLocale Phrases::locale() const
{
    return m_language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Phrases::operator()(const char* text, int count) const
{
    QString phrase = m_translator->translate("Export", text, nullptr, count);
    if (phrase.isEmpty())
        phrase = QString::fromUtf8(text);
    if (count >= 0)
        phrase.replace(QStringLiteral("%n"), locale().toString(count));
    return phrase;
}

} // namespace atlas
