// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/phrases.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace atlas {

namespace {

std::unique_ptr<const QTranslator> translatorOf(Language language)
{
    auto translator = std::make_unique<QTranslator>();
    // English has a file too: it holds the plurals.
    [[maybe_unused]] const bool loaded =
        translator->load(QStringLiteral(":/i18n/competence-atlas_%1.qm").arg(languageCode(language)));
    Q_ASSERT(loaded);
    return translator;
}

/// Read once and only looked up from then on.
const QTranslator& wordsOf(Language language)
{
    if (language == Language::French) {
        static const std::unique_ptr<const QTranslator> french = translatorOf(Language::French);
        return *french;
    }
    static const std::unique_ptr<const QTranslator> english = translatorOf(Language::English);
    return *english;
}

} // namespace

Phrases::Phrases(Language language)
    : m_language(language)
    , m_translator(&wordsOf(language))
{
}

QLocale Phrases::locale() const
{
    return m_language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Phrases::operator()(const char* text, int count) const
{
    QString phrase = m_translator->translate("Wording", text, nullptr, count);
    if (phrase.isEmpty())
        phrase = QString::fromUtf8(text);
    if (count >= 0)
        phrase.replace(QStringLiteral("%n"), locale().toString(count));
    return phrase;
}

QString Phrases::list(const QStringList& parts) const
{
    QString list;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            list = list.isEmpty() ? part : (*this)(QT_TRANSLATE_NOOP("Wording", "%1; %2")).arg(list, part);
    }
    return list;
}

QString capitalised(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace atlas
