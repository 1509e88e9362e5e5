// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace atlas {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::French ? Language::French : Language::English;
}

void Translations::install(Language language)
{
    QLocale::setDefault(language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Deployed along with a program, Qt's catalogues are often one file: qt_fr.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(languageCode(language)), folder)
        || m_qt.load(QStringLiteral("qt_%1").arg(languageCode(language)), folder))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plurals. The last one is asked first: ours name some keys better
    // than Qt does.
    if (m_own.load(QStringLiteral(":/i18n/competence-atlas_%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace atlas
